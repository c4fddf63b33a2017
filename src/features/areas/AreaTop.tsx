import { useMemo, useRef, useState } from 'react';
import type { PassedDate } from '../../domain/facts.ts';
import { selectShownDate } from '../../state/selectors.ts';
import { useSinceLast } from '../../state/since.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { moveFocusLater } from '../../ui/moveFocus.ts';
import { ComingDates } from './ComingDates.tsx';
import { PassedDates } from './PassedDates.tsx';
import { SinceLast } from './since/SinceLast.tsx';
import type { AreaView } from './useArea.ts';
import type { RowList } from './useRowList.ts';

const words = text.areas.since;

interface AreaTopProps {
  area: AreaView;
  /** Nothing has been said here yet: the list to paste is what is asked for, and no dates are missed. */
  untouched: boolean;
  passed: readonly PassedDate[];
  list: RowList;
}

/** Above the list on a Monday: what has come since last, what is asked, what comes next. Only what there is. */
export function AreaTop({ area, untouched, passed, list }: AreaTopProps) {
  const { facts, byId, day, id, everyone } = area;
  const editable = useAppSelector(selectShownDate) === null;
  const about = useMemo(() => [id, ...everyone.map((each) => each.id)], [id, everyone]);
  const since = useSinceLast(id, about);
  const [read, setRead] = useState(false);
  const quiet = useRef<HTMLParagraphElement>(null);

  const markRead = () => {
    since?.markRead();
    setRead(true);
    // What was pressed has left the page; the line that stands in its place is heard.
    moveFocusLater(() => quiet.current?.focus());
  };

  const dates = (
    <>
      {passed.length > 0 && <PassedDates passed={passed} members={byId} list={list} today={day} />}
      {!(untouched && facts.coming.length === 0) && <ComingDates coming={facts.coming} members={byId} day={day} />}
    </>
  );
  if (editable && since !== null && since.news.length > 0) {
    const hasDates = passed.length > 0 || facts.coming.length > 0;
    return (
      <div className={hasDates ? 'columns area-top' : 'stack'} data-even="" data-gap="4">
        <SinceLast area={id} news={since.news} onRead={markRead} />
        <div className="stack" data-gap="4">
          {dates}
        </div>
      </div>
    );
  }
  return (
    <>
      {editable && since?.others === true && (
        <p ref={quiet} tabIndex={-1} className="muted small">
          {read ? words.wasRead : since.begins ? words.begins : words.nothing}
        </p>
      )}
      {(passed.length > 0 || !untouched || facts.coming.length > 0) && (
        <div className="columns area-top" data-even="">
          {dates}
        </div>
      )}
    </>
  );
}
