import { type Casebook, viewOf } from '../../domain/casebook.ts';
import { slots } from '../../domain/slots.ts';
import type { AnchoringGroup } from '../../domain/vocabulary.ts';
import { AnchoringForm } from '../../forms/AnchoringForm.tsx';
import { anchoringInWords } from '../../forms/anchoringInWords.ts';
import { anchoringGroups } from '../../register/anchoringGroups.ts';
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
  const { says, blank, statement } = anchoringInWords(casebook, organisation, group, shown ?? today);
  if (blank) return <span className="muted">{says}</span>;
  const [first] = viewOf<'anchoring.assessed'>(casebook, slots.anchoring(organisation.id, group))?.current ?? [];
  return (
    <>
      {says}
      {first?.on && <span className="muted small num"> {shortDate(first.on, today)}</span>}
      {statement && <Said statement={statement} words={statement.words.sign} />}
    </>
  );
}
