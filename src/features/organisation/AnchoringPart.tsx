import { type Casebook, drawn, viewOf } from '../../domain/casebook.ts';
import { hasOwnDecision } from '../../domain/headline.ts';
import { slots } from '../../domain/slots.ts';
import type { AnchoringGroup } from '../../domain/vocabulary.ts';
import { AnchoringForm } from '../../forms/AnchoringForm.tsx';
import { anchoringGroups, anchoringLevels, downReasons } from '../../register/anchoringGroups.ts';
import { milestones } from '../../register/milestones.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { shortDate } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { OpenButton } from './OpenButton.tsx';
import { useOpening } from './opening.ts';
import { Said } from './Said.tsx';

const words = text.card.anchoring;

/** Förankring: the eleven groups, one line each. */
export function AnchoringPart({ organisation }: { organisation: StandingOrganisation }) {
  const casebook = useAppSelector(selectCasebook);
  const { form, close } = useOpening();
  return (
    <ul className="plain-list card-groups">
      {anchoringGroups.map(({ key, name }) => (
        <li key={key} data-open={form?.kind === 'forankring' && form.group === key ? '' : undefined}>
          <div className="card-group">
            <span>{name}</span>
            <span>
              <Level casebook={casebook} organisation={organisation} group={key} />
            </span>
            <OpenButton form={{ kind: 'forankring', group: key }} variant="text" label={words.changeWhat(name)}>
              {words.change}
            </OpenButton>
          </div>
          {form?.kind === 'forankring' && form.group === key && (
            <div className="card-form no-print">
              <AnchoringForm organisation={organisation.id} group={key} onDone={close} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

interface LevelProps {
  casebook: Casebook;
  organisation: StandingOrganisation;
  group: AnchoringGroup;
}

function Level({ casebook, organisation, group }: LevelProps) {
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const view = viewOf<'anchoring.assessed'>(casebook, slots.anchoring(organisation.id, group));
  const anew = group === 'politik' && isToBeAnchoredAnew(casebook, organisation, shown ?? today);
  if (!view?.current[0]) {
    return <span className="muted">{anew ? words.afterElection : text.common.unknown.toLowerCase()}</span>;
  }
  const [statement] = view.current;
  const said = view.current.map(({ data: { level, hesitant, down } }) =>
    [
      anchoringLevels.find(({ key }) => key === level)?.name.toLowerCase() ?? level,
      hesitant && words.hesitant,
      down && words.down(downReasons[down].toLowerCase()),
    ]
      .filter(Boolean)
      .join(', '),
  );
  return (
    <>
      {view.disputed && `${text.differences.title}: `}
      {view.disputed ? said.join(' / ') : said[0]}
      {anew && `; ${words.afterElection}`}
      {statement.on && <span className="muted small num"> {shortDate(statement.on, today)}</span>}
      {!view.disputed && <Said statement={statement} words={statement.words.sign} />}
    </>
  );
}

const newTerm = milestones.find(({ key }) => key === 'nya-fullmaktige-2026')?.date ?? '';

/** New councils: what was said about the politicians before they took office is about others. */
function isToBeAnchoredAnew(casebook: Casebook, organisation: StandingOrganisation, today: string): boolean {
  if (!hasOwnDecision(organisation) || today < newTerm) return false;
  const assessed = drawn<'anchoring.assessed'>(casebook, slots.anchoring(organisation.id, 'politik'));
  return assessed === undefined || (assessed.on ?? '') < newTerm;
}
