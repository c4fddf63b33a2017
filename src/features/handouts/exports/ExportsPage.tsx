import '../handouts.css';
import { useId, useMemo } from 'react';
import { COUNTY_WIDE } from '../../../state/areas.ts';
import { selectOpened, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { Select } from '../../../ui/Select.tsx';
import { DayChoice } from '../DayChoice.tsx';
import { HandoutTabs } from '../HandoutTabs.tsx';
import { useAreaChoice } from '../useAreaChoice.ts';
import { ExportChoices } from './ExportChoices.tsx';
import type { ExportSubject } from './exportMessages.ts';

const words = text.files;

/** Underlag, Filer: the county or an area, now or on a past day. */
export function Component() {
  const opened = useAppSelector(selectOpened);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const { area: asked, choose, options } = useAreaChoice();
  const shows = useId();
  // Those who belong to no area have no place on a map, and most of the files are maps or begin with one.
  const area = asked === '' || asked === COUNTY_WIDE ? null : asked;
  const subject = useMemo(
    (): ExportSubject => ({ date: shown, heads: null, area, title: '', text: '', mark: null, frozen: null }),
    [shown, area],
  );
  if (!opened) return null;
  const offered = options.filter(({ value }) => value !== COUNTY_WIDE);
  const whole = offered.find(({ value }) => value === area)?.label ?? text.common.wholeCounty;
  return (
    <>
      <PageHeader title={text.common.links.handouts} />
      <div className="stack" data-gap="5">
        <HandoutTabs current="filer" />
        <p className="measure">{words.lead}</p>
        <div className="stack" data-gap="2">
          <div className="handouts-what">
            <Select label={words.area} value={area ?? ''} onChange={choose} options={offered} />
            <DayChoice />
          </div>
          <p id={shows} role="status">
            <strong>{words.shows(longDate(shown ?? today), whole)}</strong>
            {shown !== null && ` ${words.showsPast}`}
          </p>
          <ExportChoices subject={subject} level={2} describedBy={shows} />
        </div>
      </div>
    </>
  );
}
