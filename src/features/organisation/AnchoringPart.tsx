import { useRef, useState } from 'react';
import type { Casebook } from '../../domain/casebook.ts';
import type { AnchoringGroup } from '../../domain/vocabulary.ts';
import { AnchoringForm } from '../../forms/AnchoringForm.tsx';
import { anchoringInWords } from '../../forms/anchoringInWords.ts';
import { anchoringGroups } from '../../register/anchoringGroups.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { TextButton } from '../../ui/Button.tsx';
import { OpenButton } from './OpenButton.tsx';
import { useOpening } from './opening.ts';
import { Said } from './Said.tsx';

const words = text.card.anchoring;

/** Förankring: the groups something is known of, one line each; the others wait until they are asked for. */
export function AnchoringPart({ organisation }: { organisation: StandingOrganisation }) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const { form, close } = useOpening();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const open = form?.kind === 'forankring' ? form.group : null;
  const groups = anchoringGroups.map((group) => {
    const { blank, anew } = anchoringInWords(casebook, organisation, group.key, shown ?? today);
    return { ...group, blank, waits: blank && !anew && group.key !== open && !all };
  });
  const waiting = groups.filter(({ waits }) => waits).length;

  return (
    <>
      <ul ref={list} tabIndex={-1} className="plain-list card-groups">
        {groups.map(({ key, name, blank, waits }) => (
          <li key={key} data-open={key === open ? '' : undefined} data-waits={waits ? '' : undefined}>
            <div className="card-group">
              <span>{name}</span>
              <div>
                <Level casebook={casebook} organisation={organisation} group={key} />
              </div>
              <OpenButton
                form={{ kind: 'forankring', group: key }}
                variant="text"
                label={blank ? words.fillInWhat(name) : words.changeWhat(name)}
              >
                {blank ? text.card.fillIn : words.change}
              </OpenButton>
            </div>
            {key === open && (
              <div className="card-form no-print">
                <AnchoringForm organisation={organisation.id} group={key} onDone={close} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {waiting > 0 && (
        <p className="muted no-print">
          {words.waiting(waiting, groups.length)}{' '}
          <TextButton
            onClick={() => {
              // The button goes away: the keyboard goes on at the first line that comes to light (in the past there is none).
              const first = list.current?.querySelector<HTMLElement>('[data-waits] button');
              setAll(true);
              setTimeout(() => (first ?? list.current)?.focus());
            }}
          >
            {words.showAll(groups.length)}
          </TextButton>
        </p>
      )}
    </>
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
  const { says, blank, anew, on, statement } = anchoringInWords(casebook, organisation, group, shown ?? today);
  return (
    <>
      <span className={blank ? 'muted' : undefined}>{says}</span>
      {on && <span className="muted small num"> {shortDate(on, today)}</span>}
      {statement && <Said statement={statement} words={statement.words.sign} />}
      {anew && <p className="muted small">{words.afterElection}</p>}
    </>
  );
}
