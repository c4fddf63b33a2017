/** Dates, times, numbers and sorting by Swedish rules. Dates come as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
/** As in running text: "3 nov"; months of four letters or fewer are written out. */
const SHORT = ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sept', 'okt', 'nov', 'dec'];

function parts(date: string): { year: string; month: number | null; day: number | null } {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  return { year, month: month ? Number(month) - 1 : null, day: day ? Number(day) : null };
}

/** "3 november 2026", "november 2026", "2026". */
export function longDate(date: string): string {
  const { year, month, day } = parts(date);
  if (month === null) return year;
  return day === null ? `${MONTHS[month]} ${year}` : `${day} ${MONTHS[month]} ${year}`;
}

/** "3 november": where the year is plain from what stands around it. */
export function dayAndMonth(date: string): string {
  const { year, month, day } = parts(date);
  if (month === null) return year;
  return day === null ? (MONTHS[month] as string) : `${day} ${MONTHS[month]}`;
}

/** "3 nov", with the year when it is another than `thisYear`: "3 nov 2025". */
export function shortDate(date: string, thisYear?: string): string {
  const { year, month, day } = parts(date);
  if (month === null) return year;
  const text = day === null ? (SHORT[month] as string) : `${day} ${SHORT[month]}`;
  return thisYear !== undefined && thisYear.slice(0, 4) === year ? text : `${text} ${year}`;
}

/** "09.12", on the computer's own clock. */
export function clockTime(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' })
    .format(new Date(instant))
    .replace(':', '.');
}

const collator = new Intl.Collator('sv');
/** Åmål belongs near the end, not among the A's. */
export function bySwedish(a: string, b: string): number {
  return collator.compare(a, b);
}

const lists = new Intl.ListFormat('sv', { type: 'conjunction' });
/** "Hjo, Skara och Åmål". */
export function listOf(items: readonly string[]): string {
  return lists.format(items);
}

const numbers = new Intl.NumberFormat('sv-SE');
/** "12 345" with a Swedish thousands space. */
export function number(value: number): string {
  return numbers.format(value);
}

/** "1 uppgift", "2 uppgifter": Swedish has one and other. */
export function counted(value: number, one: string, other: string): string {
  return `${number(value)} ${value === 1 ? one : other}`;
}

/** "På plats": words of running text where a line or a choice begins. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}
