import { useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { gapPoints } from '../../../domain/gaps.ts';
import { paths, withDate } from '../../../paths.ts';
import { anchoringGroups } from '../../../register/anchoringGroups.ts';
import { selectCasebook, selectOpened, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button, TextButton } from '../../../ui/Button.tsx';
import { EmptyLine, Tag } from '../../../ui/words.tsx';
import { LearningTabs } from '../LearningTabs.tsx';
import './gaps.css';
import { moveFocusLater } from '../../../ui/moveFocus.ts';
import { GapAddForm } from './GapAddForm.tsx';
import { GapFilters } from './GapFilters.tsx';
import { GapLine } from './GapLine.tsx';
import { filterIn, filterKeys, type GapFilter, isShown } from './gapFilter.ts';
import { ShortLines } from './ShortLines.tsx';
import { UnlinkedNotes } from './UnlinkedNotes.tsx';

const words = text.gaps;

/** "Nytt i avtalet": one list for the county, found by whom it affects, document, kind and state. */
export function Component() {
  const casebook = useAppSelector(selectCasebook);
  const opened = useAppSelector(selectOpened);
  const editing = useAppSelector(selectShownDate) === null;
  const points = useMemo(() => gapPoints(casebook), [casebook]);
  const [params, setParams] = useSearchParams();
  const filter = filterIn(params);
  const shown = points.filter((point) => isShown(point, filter));
  const clear = () => {
    const left = new URLSearchParams(params);
    for (const key of Object.values(filterKeys)) left.delete(key);
    setParams(left, { replace: true });
  };

  return (
    <>
      <LearningTabs current="nytt" />
      <div className="stack gaps-page" data-gap="5">
        <OnPaper group={filter.group} />
        <p className="measure">{words.lead}</p>
        {opened && points.length === 0 && <NoPoints editing={editing} />}
        {points.length > 0 && (
          <>
            <ShortLines points={points} />
            <div className="stack" data-gap="4">
              <GapFilters filter={filter} />
              <div className="cluster gaps-count" data-gap="3">
                <p className="muted" role="status">
                  {shown.length === 0 ? words.filter.none : words.filter.shown(shown.length, points.length)}
                </p>
                {shown.length === 0 && <TextButton onClick={clear}>{words.filter.clear}</TextButton>}
              </div>
              <ul className="plain-list gaps-list">
                {shown.map((point) => (
                  <li key={point.id}>
                    <GapLine point={point} group={filter.group} />
                  </li>
                ))}
              </ul>
            </div>
          </>
        )}
        {/* One and the same before and after the first point: what is being saved there is not lost with the empty page. */}
        {opened && editing && <AddPoint primary={points.length === 0} />}
        <UnlinkedNotes />
      </div>
    </>
  );
}

/** On paper it says what it is, of which day, and for whom, since the choices are left off. */
function OnPaper({ group }: { group: GapFilter['group'] }) {
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const asked = anchoringGroups.find(({ key }) => key === group);
  return (
    <p className="only-print">
      <Tag strong>{text.common.workingMaterial}</Tag> {words.printed(longDate(shown ?? today))}
      {asked && ` ${words.filter.group} ${asked.name}.`}
    </p>
  );
}

function NoPoints({ editing }: { editing: boolean }) {
  if (!editing) return <EmptyLine>{words.emptyPast}</EmptyLine>;
  return (
    <div className="stack measure" data-gap="2">
      <p className="lead">{words.empty}</p>
      <p>{words.emptyWhy}</p>
    </div>
  );
}

/** "Ny punkt": the form where the button stood; a new point is gone on with on its own page. */
function AddPoint({ primary }: { primary: boolean }) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const navigate = useNavigate();
  const shownDate = useAppSelector(selectShownDate);
  if (!open) {
    return (
      <div className="no-print">
        <Button ref={opener} variant={primary ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
          {words.add}
        </Button>
      </div>
    );
  }
  return (
    <Box title={words.adding.title} hideTitle tone="sunken">
      <div className="gaps-form no-print">
        <GapAddForm
          onDone={(saved, id) => {
            setOpen(false);
            if (saved && id !== undefined) void navigate(withDate(paths.gap(id), shownDate));
            else moveFocusLater(() => opener.current?.focus());
          }}
        />
      </div>
    </Box>
  );
}
