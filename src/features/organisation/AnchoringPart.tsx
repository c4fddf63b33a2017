import { useRef, useState } from 'react';
import { AnchoringForm } from '../../forms/AnchoringForm.tsx';
import { anchoringInWords } from '../../forms/anchoringInWords.ts';
import { ShakenForm } from '../../forms/ShakenForm.tsx';
import { anchoringGroups } from '../../register/anchoringGroups.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { TextButton } from '../../ui/Button.tsx';
import { moveFocusLater } from '../../ui/moveFocus.ts';
import { AnchoringHistory, useAnchoringHistory } from './AnchoringHistory.tsx';
import { OpenButton } from './OpenButton.tsx';
import { useOpening } from './opening.ts';
import { Said } from './Said.tsx';

const words = text.card.anchoring;
type Group = (typeof anchoringGroups)[number];

/** Förankring: the groups something is known of, one line each; the others wait until they are asked for. */
export function AnchoringPart({ organisation }: { organisation: StandingOrganisation }) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const { form, close } = useOpening();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const isForm = form?.kind === 'forankring' || form?.kind === 'forankras-om';
  const open = isForm ? form.group : null;
  const groups = anchoringGroups.map((group) => {
    const { blank, anew } = anchoringInWords(casebook, organisation, group.key, shown ?? today);
    return { group, waits: blank && !anew && group.key !== open && !all };
  });
  const waiting = groups.filter(({ waits }) => waits).length;

  return (
    <>
      <ul ref={list} tabIndex={-1} className="plain-list card-groups">
        {groups.map(({ group, waits }) => (
          <li key={group.key} data-open={group.key === open ? '' : undefined} data-waits={waits ? '' : undefined}>
            <GroupLine organisation={organisation} group={group} />
            {group.key === open && (
              <div className="card-form no-print">
                {form?.kind === 'forankring' ? (
                  <AnchoringForm organisation={organisation.id} group={group.key} onDone={close} />
                ) : (
                  <ShakenForm organisation={organisation.id} group={group.key} onDone={close} />
                )}
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
              moveFocusLater(() => (first ?? list.current)?.focus());
            }}
          >
            {words.showAll(groups.length)}
          </TextButton>
        </p>
      )}
    </>
  );
}

/** Where a group stands and since when, whether it has to be done anew, and the way here. */
function GroupLine({ organisation, group }: { organisation: StandingOrganisation; group: Group }) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const { lines, since } = useAnchoringHistory(organisation.id, group.key);
  const facts = anchoringInWords(casebook, organisation, group.key, shown ?? today);
  const { says, blank, why, shaken, on, statement } = facts;
  const { key, name } = group;
  return (
    <>
      <div className="card-group">
        <span>{name}</span>
        <div>
          <span className={blank ? 'muted' : undefined}>{says}</span>
          {on && <span className="muted small num"> {shortDate(on, today)}</span>}
          {statement && since && (
            <span className="muted small num"> ({text.anchoring.since(shortDate(since, today))})</span>
          )}
          {statement && <Said statement={statement} words={statement.words.sign} />}
          {why && <p className={blank ? 'muted small' : 'small card-anew'}>{why}</p>}
          {shaken && <Said statement={shaken} words={shaken.words.note} />}
        </div>
        <div className="card-group-buttons">
          <OpenButton
            form={{ kind: 'forankring', group: key }}
            variant="text"
            label={blank ? words.fillInWhat(name) : words.changeWhat(name)}
          >
            {blank ? text.card.fillIn : words.change}
          </OpenButton>
          {!blank && (
            <OpenButton
              form={{ kind: 'forankras-om', group: key }}
              variant="text"
              label={text.anchoring.form.openWhat(name)}
            >
              {text.anchoring.form.open}
            </OpenButton>
          )}
        </div>
      </div>
      <AnchoringHistory name={name} lines={lines} />
    </>
  );
}
