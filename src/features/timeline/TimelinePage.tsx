import './timeline.css';
import { useEffect, useRef, useState } from 'react';
import { PrintOnPaper } from '../../forms/printing/PaperChoice.tsx';
import { LYING_PAPERS, STANDING_PAPER } from '../../forms/printing/usePaper.ts';
import { selectOpened, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { useWorkroom } from '../../state/WorkroomContext.tsx';
import * as text from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Axis } from './axis/Axis.tsx';
import { Clashes } from './Clashes.tsx';
import { forCalendar, offerCalendarFile } from './calendarFile.ts';
import { DateLists } from './DateLists.tsx';
import { AddDateForm } from './detail/AddDateForm.tsx';
import { DatePanel } from './detail/DatePanel.tsx';
import { Filters } from './Filters.tsx';
import { TimelineTabs } from './TimelineTabs.tsx';
import { LAYOUTS, useTimelineView } from './timelineView.ts';
import { useAboutInWords } from './useAboutInWords.ts';
import { useTimeline } from './useTimeline.ts';
import { YearWheel } from './wheel/YearWheel.tsx';

const words = text.timeline;

/** Dates at three levels on one axis, as a list and as a year's wheel; each date opens to all that is known of it. */
export function Component() {
  const opened = useAppSelector(selectOpened);
  const editing = useAppSelector(selectShownDate) === null;
  const control = useTimelineView();
  const { view, change } = control;
  const timeline = useTimeline(view);
  const [adding, setAdding] = useState(false);
  // Where the press was: what is known is shown there. An address opens it by the picture.
  const [pressedIn, setPressedIn] = useState<'picture' | 'list' | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);
  useEffect(() => {
    if (!adding && wasAdding.current && view.selected === '') addButton.current?.focus();
    wasAdding.current = adding;
  }, [adding, view.selected]);

  const select = (place: 'picture' | 'list') => (id: string) => {
    setPressedIn(place);
    change({ selected: id });
    // Closed: the keyboard goes back to what was pressed.
    if (id === '') document.querySelector<HTMLElement>(`[data-date="${CSS.escape(view.selected)}"]`)?.focus();
  };
  const { own, inherited } = timeline;
  const seen = [...own, ...inherited];
  const inList = view.layout === 'lista' || pressedIn === 'list';
  const panel = (place: 'picture' | 'list') => (
    <DatePanel id={view.selected} timeline={timeline} pressed={pressedIn !== null} onSelect={select(place)} />
  );
  if (!opened) return null;
  return (
    <div className="timeline-page" data-layout={view.layout}>
      <PageHeader
        title={text.common.links.timeline}
        actions={
          <>
            {editing && !adding && (
              <Button ref={addButton} variant="primary" onClick={() => setAdding(true)}>
                <Icon name="plus" /> {words.add}
              </Button>
            )}
            <PrintOnPaper papers={view.layout === 'lista' ? STANDING_PAPER : LYING_PAPERS} />
          </>
        }
      />
      <div className="stack" data-gap="5">
        <TimelineTabs current="datum" />
        <p className="measure">{words.lead}</p>
        {editing && adding && (
          <div className="timeline-form stack no-print" data-gap="4">
            <h2>{words.addTitle}</h2>
            <AddDateForm
              view={view}
              onDone={(_saved, ids) => {
                setAdding(false);
                if (ids?.[0] !== undefined) select(inList ? 'list' : 'picture')(ids[0]);
              }}
            />
          </div>
        )}
        <div className="timeline-controls no-print">
          <SegmentedControl
            legend={words.viewLabel}
            value={view.layout}
            onChange={(layout) => {
              setPressedIn(null);
              change({ layout, selected: '' });
            }}
            options={LAYOUTS.map((value) => ({ value, label: words.views[value] }))}
          />
          <Filters control={control} rows={timeline.rows} />
        </div>
        <Clashes timeline={timeline} onSelect={select(inList ? 'list' : 'picture')} />
        {view.layout === 'axel' && (
          <Axis
            rows={seen}
            orders={timeline.orders}
            clashes={timeline.clashes}
            period={view.period}
            ofOneArea={view.area !== '' || view.organisation !== ''}
            selected={view.selected}
            onSelect={select('picture')}
          />
        )}
        {view.layout === 'arshjul' && (
          <YearWheel
            rows={seen}
            all={timeline.rows}
            period={view.period}
            onYear={(period) => change({ period, selected: '' })}
            selected={view.selected}
            onSelect={select('picture')}
          />
        )}
        {!inList && panel('picture')}
        {view.layout !== 'arshjul' && (
          <DateLists
            timeline={timeline}
            selected={inList ? view.selected : ''}
            onSelect={select('list')}
            panel={panel('list')}
          />
        )}
        <CalendarLine rows={own} />
      </div>
    </div>
  );
}

/** What is chosen, as a calendar file, with what can not be in it. */
function CalendarLine({ rows }: { rows: Parameters<typeof forCalendar>[0] }) {
  const workroom = useWorkroom();
  const about = useAboutInWords();
  const [busy, setBusy] = useState(false);
  const count = forCalendar(rows).length;
  if (count === 0) return null;
  const offer = () => {
    setBusy(true);
    void offerCalendarFile(rows, { workroom, about }).finally(() => setBusy(false));
  };
  return (
    <div className="cluster no-print" data-gap="3">
      <Button busy={busy} onClick={offer}>
        <Icon name="calendar" /> {words.calendar}
      </Button>
      <span className="muted">{words.calendarLead(count, rows.length - count)}</span>
    </div>
  );
}
