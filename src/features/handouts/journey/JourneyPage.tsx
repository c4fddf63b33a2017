import './journey.css';
import { useMemo } from 'react';
import { hasOwnDecision } from '../../../domain/headline.ts';
import { PrintOnPaper } from '../../../forms/printing/PaperChoice.tsx';
import { EVERY_PAPER } from '../../../forms/printing/usePaper.ts';
import { viewKeys } from '../../../paths.ts';
import { selectCasebook, selectOpened, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Select } from '../../../ui/Select.tsx';
import { EmptyLine } from '../../../ui/words.tsx';
import { HandoutTabs } from '../HandoutTabs.tsx';
import { useAreaChoice } from '../useAreaChoice.ts';
import { ChainTable } from './ChainTable.tsx';
import { calendarOf } from './calendar.ts';
import { JourneyCalendar } from './JourneyCalendar.tsx';
import { Recommended } from './Recommended.tsx';
import { SoonestLine } from './SoonestLine.tsx';

const words = text.journey;

/** "Beslutsresan": fifty errands on their way, as chain and as calendar. */
export function Component() {
  const casebook = useAppSelector(selectCasebook);
  const opened = useAppSelector(selectOpened);
  const today = useAppSelector(selectToday);
  const day = useAppSelector(selectShownDate) ?? today;
  const { area, choose, options, organisations, param, set, where } = useAreaChoice();
  const deciders = useMemo(() => organisations.filter(hasOwnDecision), [organisations]);
  const calendar = useMemo(() => calendarOf(casebook, deciders, day), [casebook, deciders, day]);
  const view = param(viewKeys.layout) === 'kalender' ? 'kalender' : 'kedja';
  if (!opened) return null;
  return (
    <>
      <PageHeader title={text.common.links.handouts} actions={<PrintOnPaper papers={EVERY_PAPER} />} />
      <div className="stack journey" data-gap="5">
        <HandoutTabs current="beslutsresan" />
        <p className="measure">{words.lead}</p>
        <div className="cluster journey-choices no-print" data-gap="4">
          <Select label={words.area} value={area} onChange={choose} options={options} />
          <SegmentedControl
            legend={words.viewLabel}
            value={view}
            onChange={(value) => set(viewKeys.layout, value === 'kedja' ? '' : value)}
            options={(['kedja', 'kalender'] as const).map((value) => ({ value, label: words.views[value] }))}
          />
        </div>
        {deciders.length === 0 ? (
          <EmptyLine>{words.none}</EmptyLine>
        ) : (
          <>
            <SoonestLine coming={calendar.coming} />
            {view === 'kedja' ? (
              <ChainTable casebook={casebook} deciders={deciders} day={day} where={where} />
            ) : (
              <JourneyCalendar calendar={calendar} day={day} />
            )}
          </>
        )}
        <Recommended casebook={casebook} day={day} />
      </div>
    </>
  );
}
