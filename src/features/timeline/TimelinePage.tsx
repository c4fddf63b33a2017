import { useMemo, useState } from 'react';
import { lastDayOf } from '../../domain/dates.ts';
import { LEVELS, type Level } from '../../domain/vocabulary.ts';
import { selectActiveOrganisations } from '../../state/organisations.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { EmptyLine } from '../../ui/words.tsx';
import { DateTable } from './DateTable.tsx';
import { dateRows } from './rows.ts';
import { TimelineTabs } from './TimelineTabs.tsx';

const words = text.timeline;

/** Dates at three levels as a list: what is coming first, what has been folded. */
export function Component() {
  const casebook = useAppSelector(selectCasebook);
  const organisations = useAppSelector(selectActiveOrganisations);
  const shownDate = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const [level, setLevel] = useState<Level | 'all'>('all');
  const rows = useMemo(() => dateRows(casebook, organisations), [casebook, organisations]);
  const chosen = rows.filter((row) => level === 'all' || row.level === level);
  const day = shownDate ?? today;
  const coming = chosen.filter((row) => lastDayOf(row.end ?? row.day) >= day);
  const passed = chosen.filter((row) => lastDayOf(row.end ?? row.day) < day);
  return (
    <>
      <PageHeader
        title={text.common.links.timeline}
        actions={
          <Button onClick={() => window.print()}>
            <Icon name="print" /> {text.common.print}
          </Button>
        }
      />
      <div className="stack" data-gap="5">
        <TimelineTabs current="datum" />
        <p className="measure">{words.lead}</p>
        <SegmentedControl
          legend={words.show}
          value={level}
          onChange={(value) => setLevel(value)}
          options={(['all', ...LEVELS] as const).map((value) => ({ value, label: words.levels[value] }))}
        />
        <Box title={words.coming} tone="plain">
          {coming.length === 0 ? (
            <EmptyLine>{words.noneComing}</EmptyLine>
          ) : (
            <DateTable rows={coming} caption={words.coming} />
          )}
        </Box>
        {passed.length > 0 && (
          <Disclosure summary={words.passedCount(passed.length)}>
            <DateTable rows={passed} caption={words.passed} />
          </Disclosure>
        )}
      </div>
    </>
  );
}
