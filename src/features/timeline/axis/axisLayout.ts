import { addDays, daysBetween, firstDayOf, lastDayOf } from '../../../domain/dates.ts';
import { LEVELS, type Level } from '../../../domain/vocabulary.ts';
import { type Entry, entriesOf, sliceOf } from '../bundles.ts';
import type { DateRow } from '../rows.ts';

/** The days the picture reaches from and to, and what it is ruled by. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly unit: 'month' | 'year';
}

export interface PlacedEntry extends Entry {
  /** Where it begins and ends, as shares of the width. A day begins and ends in the same place. */
  readonly start: number;
  readonly end: number;
  /** Where it stood first, when that is in the picture. */
  readonly movedFrom: number | null;
  readonly track: number;
  /** The words stand to the left, since there is no room to the right. */
  readonly flipped: boolean;
}

export interface Lane {
  readonly level: Level;
  readonly entries: readonly PlacedEntry[];
  readonly tracks: number;
  /** Its first track, counted from the top of the picture. */
  readonly before: number;
}

export interface AxisLayout {
  readonly span: Span;
  readonly lanes: readonly Lane[];
  /** Beginnings of months or years. */
  readonly ticks: readonly { readonly at: number; readonly date: string }[];
  readonly outside: number;
}

/** How much of the width the words of a mark take, on the narrowest picture there is. */
export const LABEL = 0.165;
/** Months drawn before the month of the day that is looked from, and after it. */
const BEFORE = 1;
const AFTER = 12;

/** What the picture reaches over: the months around a day, one year, or all that is known. */
export function spanOf(period: string, day: string, rows: readonly DateRow[]): Span {
  if (/^\d{4}$/.test(period)) return { from: `${period}-01-01`, to: `${period}-12-31`, unit: 'month' };
  if (period === 'allt' && rows.length > 0) {
    const last = rows.reduce((latest, { day: each, end = each }) => (end > latest ? end : latest), '');
    return { from: `${rows[0]?.day.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31`, unit: 'year' };
  }
  return { from: monthFrom(day, -BEFORE), to: addDays(monthFrom(day, AFTER + 1), -1), unit: 'month' };
}

function monthFrom(day: string, months: number): string {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}-01`;
}

/** Where a day lies, as a share of the width. */
export function placeOf({ from, to }: Span, day: string): number {
  return daysBetween(from, day) / (daysBetween(from, to) + 1);
}

/** Three lanes over one time, with every mark where its words do not lie on another's. */
export function axisOf(rows: readonly DateRow[], span: Span): AxisLayout {
  const inside = rows.filter((row) => firstDayOf(row.day) <= span.to && lastDayOf(row.end ?? row.day) >= span.from);
  let before = 0;
  const lanes = LEVELS.map((level): Lane => {
    const entries = packed(entriesOf(inside, level, span.unit).map((entry) => placed(entry, span)));
    const tracks = Math.max(1, ...entries.map(({ track }) => track + 1));
    const lane = { level, entries, tracks, before };
    before += tracks;
    return lane;
  });
  return { span, lanes, ticks: ticksOf(span), outside: rows.length - inside.length };
}

function placed(entry: Entry, span: Span): PlacedEntry {
  const within = (share: number) => Math.min(1, Math.max(0, share));
  const [row] = entry.rows;
  const [first, last] =
    entry.rows.length > 1
      ? [firstDayOf(sliceOf(entry.id)), lastDayOf(sliceOf(entry.id))]
      : [firstDayOf(row?.day ?? ''), lastDayOf(row?.end ?? row?.day ?? '')];
  const start = within(placeOf(span, first));
  const end = first === last ? start : within(placeOf(span, addDays(last, 1)));
  const moved = entry.rows.length === 1 ? row?.movedFrom : undefined;
  const from = moved === undefined ? null : placeOf(span, firstDayOf(moved));
  return {
    ...entry,
    start,
    end,
    movedFrom: from !== null && from >= 0 && from <= 1 ? from : null,
    track: 0,
    flipped: start + LABEL > 1,
  };
}

/** Each in the first track where it has room. */
function packed(entries: readonly PlacedEntry[]): PlacedEntry[] {
  const tracks: { from: number; to: number }[][] = [];
  return [...entries]
    .sort((a, b) => a.start - b.start)
    .map((entry) => {
      const from = Math.min(entry.flipped ? entry.start - LABEL : entry.start, entry.movedFrom ?? 1);
      const to = Math.max(entry.end, entry.flipped ? entry.start : entry.start + LABEL);
      const free = tracks.findIndex((taken) => taken.every((each) => to <= each.from || from >= each.to));
      const track = free === -1 ? tracks.length : free;
      tracks[track] = [...(tracks[track] ?? []), { from, to }];
      return { ...entry, track };
    });
}

function ticksOf(span: Span): { at: number; date: string }[] {
  const ticks: { at: number; date: string }[] = [];
  for (let day = span.from; day <= span.to; day = span.unit === 'month' ? monthFrom(day, 1) : monthFrom(day, 12)) {
    ticks.push({ at: placeOf(span, day), date: day.slice(0, span.unit === 'month' ? 7 : 4) });
  }
  return ticks;
}
