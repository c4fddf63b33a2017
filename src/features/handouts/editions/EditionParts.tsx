import type { ChangeInWords, NamedClass, QuestionInWords } from '../../../reports/editionWords.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';

const words = text.editions;

/** Each class with the names of those who are in it; one that nobody is in is said too. */
export function ClassList({ classes }: { classes: readonly NamedClass[] }) {
  return (
    <dl className="edition-classes">
      {classes.map(({ name, names }) => (
        <div key={name}>
          <dt>{words.class(name, names.length)}</dt>
          <dd>{names.length === 0 ? words.nobody : names.join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What has changed, with the words behind it; what was changed without any says so. */
export function ChangeList({ lines }: { lines: readonly ChangeInWords[] }) {
  if (lines.length === 0) return <p>{words.noChanges}</p>;
  return (
    <ul className="plain-list stack" data-gap="3">
      {lines.map(({ place, what, from, to, ground, on }) => (
        <li key={`${place} ${what}`}>
          <strong>
            {what}, {words.change(place, from, to)}
          </strong>
          {on && `, ${longDate(on)}`}
          <br />
          <span className="muted">{ground ? words.ground(ground) : words.noGround}</span>
        </li>
      ))}
    </ul>
  );
}

export function QuestionList({ questions }: { questions: readonly QuestionInWords[] }) {
  if (questions.length === 0) return <p>{words.noQuestions}</p>;
  return (
    <ul className="plain-list stack" data-gap="3">
      {questions.map(({ text: asked, forum, askers }) => (
        <li key={`${forum} ${asked}`}>
          {asked}
          <br />
          <span className="muted">
            {[words.liftedTo(forum), askers.length > 0 ? words.askedBy(askers.join(', ')) : '']
              .filter(Boolean)
              .join('. ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
