import { useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import { type PassedDate, passedDates } from '../../domain/facts.ts';
import { hasOwnDecision } from '../../domain/headline.ts';
import { paths, withDate } from '../../paths.ts';
import { COUNTY_WIDE } from '../../state/areas.ts';
import { selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { statusSaid } from '../../state/sessionSlice.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { EmptyLine } from '../../ui/words.tsx';
import { AreaTop } from './AreaTop.tsx';
import { BulkBar, ChosenHeard } from './bulk/BulkBar.tsx';
import { BulkPanel } from './bulk/BulkPanel.tsx';
import { useBulk } from './bulk/useBulk.ts';
import { MoveHere } from './MoveHere.tsx';
import { PasteDesk } from './paste/PasteDesk.tsx';
import { isUntouched } from './rowFacts.ts';
import { StatusTable } from './StatusTable.tsx';
import { ToConfirm } from './ToConfirm.tsx';
import type { AreaView } from './useArea.ts';
import { type OpenForm, type RowForm, useRowList } from './useRowList.ts';

const FORM_KEYS: Readonly<Record<string, RowForm>> = { b: 'beslut', f: 'fas', n: 'anteckning' };
const NOTHING_PASSED: readonly PassedDate[] = [];

/** "Läge": what has come, what is asked, what comes next, and one row per organisation. */
export function StatusTab({ area, caption }: { area: AreaView; caption: string }) {
  const { groups, everyone, byId, facts, day } = area;
  const casebook = useAppSelector(selectCasebook);
  const shownDate = useAppSelector(selectShownDate);
  const dispatch = useAppDispatch();
  const navigate = useNavigate();
  const editable = shownDate === null;
  const passed = useMemo(
    () => (editable ? passedDates(casebook, everyone, day) : NOTHING_PASSED),
    [editable, casebook, everyone, day],
  );
  const untouched = editable && isUntouched(facts);
  const order = useMemo(() => everyone.map(({ id }) => id), [everyone]);
  const within = useRef<HTMLDivElement>(null);
  const setButton = useRef<HTMLButtonElement>(null);
  const bulk = useBulk(order, editable, within);

  const mayOpen = ({ org, form }: OpenForm) => {
    const organisation = byId.get(org);
    if (organisation === undefined) return false;
    if (form !== 'beslut' || hasOwnDecision(organisation)) return true;
    const { kind, name } = organisation;
    const { noOwnDecision, noOwnDecisionOther } = text.areas.list;
    const follows = kind === 'regional' || kind === 'private';
    dispatch(statusSaid({ text: follows ? noOwnDecision(name) : noOwnDecisionOther(name) }));
    return false;
  };

  const list = useRowList({
    order,
    keys: editable ? FORM_KEYS : {},
    onCard: (org) => void navigate(withDate(paths.organisation(org), shownDate)),
    mayOpen,
    // A decision on a row whose day has passed is most likely how that day went.
    askedOf: (org) => passed.find((each) => each.org === org),
    ...(editable ? { chosen: bulk.chosen, onMany: bulk.open } : {}),
  });

  return (
    <div className="stack" data-gap="5">
      <AreaTop area={area} untouched={untouched} passed={passed} list={list} />
      {everyone.length > 0 && <PasteDesk area={area} empty={untouched} />}
      {everyone.length === 0 ? (
        <EmptyLine action={editable && <MoveHere area={area} onMoved={list.focusRow} />}>
          {text.areas.list.empty}
        </EmptyLine>
      ) : (
        <div className="stack" data-gap="4" ref={within}>
          {bulk.opened && (
            <BulkPanel
              kind={bulk.opened.kind}
              onKind={bulk.open}
              orgs={bulk.opened.orgs.flatMap((id) => byId.get(id) ?? [])}
              area={area.id === COUNTY_WIDE ? null : area.id}
              onDone={(saved) =>
                bulk.close(saved, () => (saved || bulk.opened?.atRow ? list.focusHeld() : setButton.current?.focus()))
              }
            />
          )}
          <StatusTable
            caption={caption}
            groups={groups}
            facts={facts}
            list={list}
            day={day}
            chosen={editable ? bulk.chosen : undefined}
            last={editable && <MoveHere area={area} onMoved={list.focusRow} />}
          />
          {/* A phase is what everybody can have and what many are in at once; the rest is one press away. */}
          <BulkBar ref={setButton} chosen={bulk.chosen} total={order.length} onSet={() => bulk.open('fas')} />
          <ChosenHeard chosen={bulk.chosen} byId={byId} />
        </div>
      )}
      {editable && <ToConfirm area={area} onLast={list.focusRow} />}
    </div>
  );
}
