import { isPast } from '../../../domain/dates.ts';
import { detailsOf } from '../../../domain/dialogueDetails.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { dayAndMonth, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Tag } from '../../../ui/words.tsx';
import { type DialogueFacts, groupOf, standingInWords } from '../dialogueFacts.ts';
import { planInLine } from '../prepare/PlanFacts.tsx';
import { useWho } from '../useDialogue.ts';

const words = text.dialogues;

/** Dialogues as lines: who and when, where it stands, and the next thing to do. */
export function DialogueLines({ dialogues }: { dialogues: readonly DialogueFacts[] }) {
  return (
    <ul className="dialogue-plain dialogue-lines">
      {dialogues.map((dialogue) => (
        <DialogueLine key={dialogue.id} dialogue={dialogue} />
      ))}
    </ul>
  );
}

function DialogueLine({ dialogue }: { dialogue: DialogueFacts }) {
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const who = useWho()(dialogue.orgs);
  const casebook = useAppSelector(selectCasebook);
  const { id, day, twoDays, twoStates } = dialogue;
  const group = groupOf(dialogue);
  const hasBeen = group === 'coming' && isPast(day, shown ?? today);
  const facts = [
    // That something to come is planned goes without saying.
    group === 'coming' && dialogue.state === 'planerad' ? undefined : standingInWords(dialogue)[0],
    ...planInLine({ ...detailsOf(casebook, id), roles: '' }),
  ].filter((each) => each !== undefined && each !== '');
  const to = (path: string) => withDate(path, shown);
  return (
    <li className="dialogue-line">
      <div className="dialogue-line-words">
        <div className="dialogue-line-title">
          <Link href={to(group === 'coming' ? paths.dialogue(id) : paths.dialogueSummary(id))}>{who}</Link>
          <span className="num">{longDate(day)}</span>
          {(twoDays.length > 0 || twoStates.length > 0) && <Tag>{text.dialogues.prepare.disputed}</Tag>}
        </div>
        <div className="muted small">{facts.join(' · ')}</div>
        {hasBeen && <div className="small">{words.list.past(dayAndMonth(day))}</div>}
      </div>
      {group === 'coming' && shown === null && (
        <LinkButton small href={paths.holdDialogue(id)} aria-label={`${words.list.hold}: ${who}`}>
          {words.list.hold}
        </LinkButton>
      )}
      {group === 'held' && (
        <LinkButton small href={to(paths.dialogueSummary(id))} aria-label={`${words.list.summary}: ${who}`}>
          {words.list.summary}
        </LinkButton>
      )}
    </li>
  );
}
