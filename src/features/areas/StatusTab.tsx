import { useNavigate } from 'react-router';
import { passedDates } from '../../domain/facts.ts';
import { hasOwnDecision } from '../../domain/headline.ts';
import { paths, withDate } from '../../paths.ts';
import { selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { statusSaid } from '../../state/sessionSlice.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { text } from '../../text/text.ts';
import { EmptyLine } from '../../ui/words.tsx';
import { ComingDates } from './ComingDates.tsx';
import { MoveHere } from './MoveHere.tsx';
import { PassedDates } from './PassedDates.tsx';
import { StatusTable } from './StatusTable.tsx';
import { ToConfirm } from './ToConfirm.tsx';
import type { AreaView } from './useArea.ts';
import { type RowForm, useRowList } from './useRowList.ts';

const FORM_KEYS: Readonly<Record<string, RowForm>> = { b: 'beslut', f: 'fas', n: 'anteckning' };

/** "Läge": what is asked, what comes next, and one row per organisation. */
export function StatusTab({ area, caption }: { area: AreaView; caption: string }) {
  const { groups, everyone, byId, facts, day } = area;
  const casebook = useAppSelector(selectCasebook);
  const shownDate = useAppSelector(selectShownDate);
  const dispatch = useAppDispatch();
  const navigate = useNavigate();
  const editable = shownDate === null;
  const passed = editable ? passedDates(casebook, everyone, day) : [];

  const list = useRowList({
    order: everyone.map(({ id }) => id),
    keys: editable ? FORM_KEYS : {},
    onCard: (org) => void navigate(withDate(paths.organisation(org), shownDate)),
    mayOpen: ({ org, form }) => {
      const organisation = byId.get(org);
      if (organisation === undefined) return false;
      if (form !== 'beslut' || hasOwnDecision(organisation)) return true;
      const { kind, name } = organisation;
      const { noOwnDecision, noOwnDecisionOther } = text.areas.list;
      const follows = kind === 'regional' || kind === 'private';
      dispatch(statusSaid({ text: follows ? noOwnDecision(name) : noOwnDecisionOther(name) }));
      return false;
    },
  });

  return (
    <div className="stack" data-gap="5">
      <div className="columns area-top" data-even="">
        {passed.length > 0 && <PassedDates passed={passed} members={byId} list={list} today={day} />}
        <ComingDates coming={facts.coming} members={byId} day={day} />
      </div>
      {everyone.length === 0 ? (
        <EmptyLine action={editable && <MoveHere area={area} onMoved={list.focusRow} />}>
          {text.areas.list.empty}
        </EmptyLine>
      ) : (
        <StatusTable
          caption={caption}
          groups={groups}
          facts={facts}
          list={list}
          day={day}
          last={editable && <MoveHere area={area} onMoved={list.focusRow} />}
        />
      )}
      {editable && <ToConfirm area={area} onLast={list.focusRow} />}
    </div>
  );
}
