import { memo } from 'react';
import { ShownDay } from '../../forms/ShownDay.tsx';
import * as text from '../../text/text.ts';

const words = text.map;
const TEXTS = { label: words.date, pick: words.pickDate, unreadable: words.unreadableDate, go: words.goToDate };

/** "Läget": the day of Karta. */
export const DateChoice = memo(function DateChoice({ shownDate, today }: { shownDate: string | null; today: string }) {
  return (
    <ShownDay className="map-date" shownDate={shownDate} today={today} todayWords={words.todayWord} texts={TEXTS} />
  );
});
