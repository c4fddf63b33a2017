import './charts.css';
import { useMemo } from 'react';
import type { OrganisationKind } from '../../../domain/vocabulary.ts';
import { selectOpened, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { Select } from '../../../ui/Select.tsx';
import { EmptyLine } from '../../../ui/words.tsx';
import { HandoutTabs } from '../HandoutTabs.tsx';
import { useAreaChoice } from '../useAreaChoice.ts';
import { ChartPatterns } from './ChartPatterns.tsx';
import { OnTheDay } from './OnTheDay.tsx';
import { OverTime } from './OverTime.tsx';
import { useRecharts } from './recharts.ts';

const words = text.charts;
/** Areas and federations are where organisations belong, and are not counted among them. */
const COUNTED: ReadonlySet<OrganisationKind> = new Set(['municipality', 'regional', 'private']);

/** "Diagram": counts of plain facts, for those who would rather look. */
export function Component() {
  const opened = useAppSelector(selectOpened);
  const today = useAppSelector(selectToday);
  const day = useAppSelector(selectShownDate) ?? today;
  const library = useRecharts();
  const { area, choose, options, organisations, where } = useAreaChoice();
  const counted = useMemo(() => organisations.filter(({ kind }) => COUNTED.has(kind)), [organisations]);
  if (!opened) return null;
  return (
    <>
      <PageHeader
        title={text.common.links.handouts}
        actions={
          <Button onClick={() => window.print()}>
            <Icon name="print" /> {words.print}
          </Button>
        }
      />
      <div className="stack charts" data-gap="5">
        <ChartPatterns />
        <HandoutTabs current="diagram" />
        <p className="measure">{words.lead}</p>
        <div className="charts-choices no-print">
          <Select label={words.area} value={area} onChange={choose} options={options} />
        </div>
        {counted.length === 0 ? (
          <EmptyLine>{words.nobody}</EmptyLine>
        ) : (
          <>
            <OverTime organisations={counted} day={day} where={where} library={library} />
            <OnTheDay organisations={counted} day={day} where={where} library={library} />
          </>
        )}
      </div>
    </>
  );
}
