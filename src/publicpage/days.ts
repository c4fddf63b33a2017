/** Days as text, `YYYY-MM-DD`, and which day a key leads to: the same keys as the slider of the app has. */
const MS_A_DAY = 86_400_000;
const WEEK = 7;

const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

export function addDays(day: string, days: number): string {
  return dayOf(timeOf(day) + days * MS_A_DAY);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / MS_A_DAY);
}

/** Whether it is a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = timeOf(text);
  return !Number.isNaN(time) && dayOf(time) === text;
}

/** Where on a line between two days a day lies, from 0 to 1; null for what lies outside or is known as a month or a year. */
export function shareOf(day: string, from: string, to: string): number | null {
  if (!isDay(day) || day < from || day > to || from === to) return null;
  return daysBetween(from, day) / daysBetween(from, to);
}

export function within(day: string, from: string, to: string): string {
  return day < from ? from : day > to ? to : day;
}

/** The same day of another month, or the last one it has. */
export function monthFrom(day: string, way: 1 | -1): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + way, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + way, Math.min(date, last)));
}

const WAYS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
};

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Arrow: a day; with Shift, or Page Up and Page Down: a week; with Ctrl or Alt: a month. Null: no such key. */
export function dayByKey(day: string, { key, shiftKey, ctrlKey, altKey, metaKey }: Key): string | null {
  const way = WAYS[key];
  if (way === undefined || metaKey) return null;
  if (ctrlKey || altKey) return monthFrom(day, way);
  return addDays(day, way * (shiftKey || key.startsWith('Page') ? WEEK : 1));
}
