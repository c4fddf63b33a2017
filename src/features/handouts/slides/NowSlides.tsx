import { useState } from 'react';
import { editionsIn } from '../../../domain/editions.ts';
import type { EditionInput } from '../../../reports/editionInput.ts';
import { selectAreas, shortAreaName } from '../../../state/areas.ts';
import { openEdition } from '../../../state/editions.ts';
import { forumAt, forumsIn } from '../../../state/forums.ts';
import { selectActiveOrganisations, selectOrganisationsById } from '../../../state/organisations.ts';
import { selectCasebook, selectNow, selectSession, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { longDate, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Select } from '../../../ui/Select.tsx';
import { DayChoice } from '../DayChoice.tsx';
import { SlidesButton } from './SlidesButton.tsx';

const words = text.slides;

/** Slides of today, or of the past date shown, without freezing anything. */
export function NowSlides() {
  const today = useAppSelector(selectToday);
  const day = useAppSelector(selectShownDate) ?? today;
  const areas = useAppSelector(selectAreas);
  const { ownArea } = useAppSelector(selectSession);
  const [area, setArea] = useState(ownArea !== null && areas.some(({ id }) => id === ownArea) ? ownArea : '');
  const input = useNowInput(area, day);
  const options = [
    { value: '', label: text.common.wholeCounty },
    ...areas.map((each) => ({ value: each.id, label: shortAreaName(each) })),
  ];
  const whole = area === '' ? words.wholeCounty : (options.find(({ value }) => value === area)?.label ?? area);
  return (
    <Box title={words.nowTitle}>
      <div className="stack" data-gap="4">
        <p className="measure">{words.nowLead(longDate(day))}</p>
        <div className="handouts-what">
          <Select label={words.area} value={area} onChange={setArea} options={options} />
          <DayChoice />
        </div>
        <div>
          <SlidesButton input={input} of={words.shows(whole, shortDate(day, today))} />
        </div>
        <p className="measure muted">{words.notFrozen}</p>
      </div>
    </Box>
  );
}

/** The day shown, compared with the latest lägesbild of the same whole. */
function useNowInput(area: string, day: string): () => Promise<EditionInput> {
  const dispatch = useAppDispatch();
  const casebook = useAppSelector(selectCasebook);
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const organisations = useAppSelector(selectActiveOrganisations);
  const byId = useAppSelector(selectOrganisationsById);
  return async () => {
    const before = editionsIn(now).find(({ date, area: of }) => (of ?? '') === area && date <= day);
    const [earlier, { inOrder }] = await Promise.all([
      before === undefined ? null : dispatch(openEdition(before)),
      import('../../../reports/editionWords.ts'),
    ]);
    const whole = byId.get(area);
    return {
      title: words.title(longDate(day)),
      text: '',
      date: day,
      // A day and no time: the same slides are the same file all day.
      made: `${today}T00:00:00.000Z`,
      mark: null,
      whole: whole === undefined ? text.common.wholeCounty : shortAreaName(whole),
      casebook,
      before:
        before === undefined || earlier === null
          ? null
          : { casebook: earlier.casebook, title: before.title || text.common.redacted, date: before.date },
      organisations: inOrder(
        organisations.filter(({ kind, area: of }) => kind !== 'subregion' && (area === '' || of === area)),
      ),
      nameOf: (id) => byId.get(id)?.name ?? id,
      forumOf: (place) => forumAt(forumsIn(casebook), place).fullName,
    };
  };
}
