import { useRef } from 'react';
import { type Casebook, drawn, type Entity } from '../../../domain/casebook.ts';
import type { EventId } from '../../../domain/events.ts';
import { slots } from '../../../domain/slots.ts';
import type { SurveyAnswer } from '../../../domain/surveys.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectCasebook, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { moveFocusLater } from '../../../ui/moveFocus.ts';
import { Quote } from '../../../ui/words.tsx';
import { TurnForm } from './TurnForm.tsx';

const words = text.answers;

interface AnswerSaidProps {
  answer: SurveyAnswer;
  /** Notes and points that have come out of it. */
  became: readonly EventId[];
  canTurn: boolean;
  turning: boolean;
  onTurn: (open: boolean) => void;
}

/** One answer in its own words, with from whom, what has come out of it, and the way to make something of it. */
export function AnswerSaid({ answer, became, canTurn, turning, onTurn }: AnswerSaidProps) {
  const shown = useAppSelector(selectShownDate);
  const organisations = useAppSelector(selectOrganisationsById);
  const opener = useRef<HTMLButtonElement>(null);
  const { about, who, on, respondent, text: said } = answer;
  const close = () => {
    onTurn(false);
    // The button stands there again when the form has left.
    moveFocusLater(() => opener.current?.focus());
  };
  return (
    <div className="stack" data-gap="2">
      <Quote
        source={
          <>
            {about.map((id) => (
              <span key={id}>
                <Link href={withDate(paths.organisation(id), shown)}>{organisations.get(id)?.name ?? id}</Link>
                {(who !== undefined || on !== undefined) && ', '}
              </span>
            ))}
            {who ?? (about.length === 0 ? words.survey.respondent(respondent) : '')}
            {on !== undefined && `${who !== undefined || about.length === 0 ? ', ' : ''}${longDate(on)}`}
          </>
        }
      >
        {said ?? text.common.redacted}
      </Quote>
      {became.map((id) => (
        <Became key={id} id={id} />
      ))}
      {canTurn && shown === null && said !== undefined && (
        <div className="no-print answers-turn-button">
          {turning ? (
            <TurnForm answer={answer} said={said} onDone={close} />
          ) : (
            <TextButton ref={opener} aria-label={words.turn.about(said.slice(0, 40))} onClick={() => onTurn(true)}>
              {words.turn.button}
            </TextButton>
          )}
        </div>
      )}
    </div>
  );
}

/** "Blev ett hinder": the way to what came out of the answer. */
function Became({ id }: { id: EventId }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const became = becameIn(casebook, id);
  if (became === null) return null;
  return (
    <p className="answers-became">
      <Link href={withDate(became.href, shown)}>{words.turn.became(became.what)}</Link>
    </p>
  );
}

function becameIn(casebook: Casebook, id: EventId): { what: string; href: string } | null {
  const entity = casebook.entities[id];
  if (entity?.type === 'gap.added') return { what: words.turn.aPoint, href: paths.gap(id) };
  if (entity?.type !== 'note.written') return null;
  const note = entity as unknown as Entity<'note.written'>;
  const marked = drawn<'note.marked'>(casebook, slots.noteMark(id));
  const mark = marked === undefined ? note.data.mark : marked.data.mark;
  return { what: mark === null ? words.turn.note : words.turn.noteAs[mark], href: paths.note(id) };
}
