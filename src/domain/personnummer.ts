/**
 * Personnummer, telephone numbers and e-mail addresses in running text. A personnummer is refused
 * in every text field and every import; the others only get a notice (model §17.1).
 *
 * Two kinds of mistake weigh differently. A personnummer let through is somebody's identity in a
 * document that may be public; a diarienummer, a date or a telephone number refused stops honest
 * work. Hence: what is written in the strong form YYYYMMDD-NNNN is refused even when its control
 * digit is wrong (people mistype), every other form only when the control digit holds.
 *
 * Nothing here changes with a merge: it looks at one text.
 */

/** Where in a text something was found; UTF-16 positions as `slice` takes them. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Date part (two or four digits of year; its three parts may be set apart), separator, four last
 * digits. Looked for in the folded text, where every dash is `-` and every white space is a space.
 */
const CANDIDATE = /(?<!\d)(\d{2}|\d{4})([-. /]?)(\d{2})\2(\d{2})( ?[-+] ?| )?(\d{4})(?!\d)/g;

/** A telephone word right before ten digits in a row: then they are not a date of birth. */
const SAID_TO_BE_A_PHONE = /(?:tel|tfn|telefon|telefonnummer|mobil|mobilnummer|ring|sms|fax)[.:]? ?$/i;

const LONGEST_PHONE_WORD = 20;

/** Whether the text holds anything that must be taken for a personnummer or samordningsnummer. */
export function looksLikePersonnummer(text: string): boolean {
  return findPersonnummer(text).length > 0;
}

/**
 * Every place in the text that must be taken for a personnummer, for marking it while typing.
 * Finds 10 and 12 digits, with `-`, `+`, space or nothing between, samordningsnummer (day + 60),
 * any Unicode dash or space, full-width digits, and invisible characters in between.
 */
export function findPersonnummer(text: string): TextSpan[] {
  const { folded, at } = fold(text);
  const spans: TextSpan[] = [];
  // A candidate that fails may hide one that begins inside it, so the search goes on right after its first digit.
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(folded); match !== null; match = CANDIDATE.exec(folded)) {
    const end = match.index + match[0].length;
    const before = folded.slice(Math.max(0, match.index - LONGEST_PHONE_WORD), match.index);
    if (isPersonnummer(match, before, folded.slice(end, end + 2))) {
      spans.push({ start: at[match.index] as number, end: (at[end - 1] as number) + 1 });
    } else CANDIDATE.lastIndex = match.index + 1;
  }
  return spans;
}

/**
 * Whether the text has digits set as a personnummer, also when it can not be one. A mistyped one is let through
 * into a text, since it may be any number, but what is to be removed is judged by the graver mistake.
 */
export function isSetLikePersonnummer(text: string): boolean {
  return /(?<!\d)(?:\d{2})?\d{6}[ ]?[-+]?[ ]?\d{4}(?!\d)/.test(fold(text).folded);
}

/** Stands where a personnummer stood. */
export const PERSONNUMMER_MASK = '••••••••';

/** The text with every personnummer in it put out of sight: for what is shown, passed on or kept for a while. */
export function withoutPersonnummer(text: string): string {
  let shown = text;
  for (const { start, end } of findPersonnummer(text).toReversed())
    shown = `${shown.slice(0, start)}${PERSONNUMMER_MASK}${shown.slice(end)}`;
  return shown;
}

function isPersonnummer(match: RegExpExecArray, before: string, after: string): boolean {
  const [, year = '', inside = '', month = '', day = '', separator, last = ''] = match;
  if (!isBirthDate(year, Number(month), Number(day))) return false;
  const sign = separator?.trim() ?? '';
  // "2026-11-22 1030" is a day and a time, "2026-11-22–2026-12-15" two days: a date written in
  // parts counts only with a dash after it, and nothing that goes on after the last four.
  if (inside !== '' && (sign === '' || /^-\d/.test(after))) return false;
  if (year.length === 4 && inside === '' && sign === '-') return true;
  if (separator === undefined && year.length === 2 && SAID_TO_BE_A_PHONE.test(before)) return false;
  return hasControlDigit(year.slice(-2) + month + day + last);
}

const LONG_MONTHS = new Set([1, 3, 5, 7, 8, 10, 12]);

/** Whether the date part can be somebody's; samordningsnummer have 60 added to the day. */
function isBirthDate(year: string, month: number, dayOrMore: number): boolean {
  if (year.length === 4 && (year < '1880' || year > '2099')) return false;
  const day = dayOrMore > 60 ? dayOrMore - 60 : dayOrMore;
  if (month < 1 || month > 12 || day < 1) return false;
  if (month === 2) return day <= (isLeapYear(year) ? 29 : 28);
  return day <= (LONG_MONTHS.has(month) ? 31 : 30);
}

/** With two digits the century is unknown, and '00 may be 2000, which was a leap year. */
function isLeapYear(year: string): boolean {
  const number = Number(year);
  if (year.length === 2) return number % 4 === 0;
  return number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0);
}

/** The Luhn sum over ten digits (Skatteverket, SKV 704). */
function hasControlDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const doubled = Number(digits[place]) * (place % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const DASH = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/;

/** The text with dashes, spaces and digits made plain and invisible characters left out, and where each came from. */
function fold(text: string): { folded: string; at: number[] } {
  let folded = '';
  const at: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const character = text[place] as string;
    if (INVISIBLE.test(character)) continue;
    folded += plain(character);
    at.push(place);
  }
  return { folded, at };
}

function plain(character: string): string {
  if (character <= '~' && character > ' ') return character;
  if (DASH.test(character)) return '-';
  // A line break ends a number; other white space may stand inside it.
  if (character === '\n' || character === '\r') return character;
  if (/\s/.test(character)) return ' ';
  if (character >= '\uff10' && character <= '\uff19') return String(character.charCodeAt(0) - 0xff10);
  return character === '\uff0b' ? '+' : character;
}

/** Each part has an end, so that a long text without any address is read once and not once for every letter. */
const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,255}\.\p{L}{2,}/u;
const PHONE = /(?<![\p{L}\d/.-])(?:\+\d{1,3}|0046|0[1-9])(?:[ ()-]{0,3}\d){5,11}(?![\d/]|-\d)/gu;
/** 01-02-2026, which is a date and not a telephone number. */
const DAY_FIRST = /^\d{2}-\d{2}-\d{4}$/;

/**
 * Whether the text holds a telephone number or an e-mail address. Only ever a notice: a
 * funktionsbrevlåda is both allowed and wanted, a person's own is not.
 */
export function looksLikePhoneOrEmail(text: string): boolean {
  const { folded } = fold(text);
  if (EMAIL.test(folded)) return true;
  return [...folded.matchAll(PHONE)].some(
    ([number]) => !DAY_FIRST.test(number) && number.replace(/\D/g, '').length >= 8,
  );
}
