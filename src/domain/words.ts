/** The check that every free text passes before it may become part of an event (model §17.1, experience §1). */
import { isFuture, isRealDate } from './dates.ts';
import type { NoticeCode, RefusalCode } from './decision.ts';
import { type Check, refuse } from './drafting.ts';
import { looksLikePersonnummer, looksLikePhoneOrEmail } from './personnummer.ts';

/** About eight printed pages in one field; a dialogue is written in many. */
export const LONGEST_TEXT = 20_000;
/** All fields of one event together: a line is at most 128 KiB, also when every character takes three bytes. */
const LONGEST_TOGETHER = 40_000;

interface WordRules<K extends string> {
  readonly required?: readonly K[];
  /** Where an address is what is asked for: a funktionsbrevlåda. */
  readonly addressAllowed?: readonly K[];
  /** Put before the names of fields, for a part of a larger form: `notes.0.`. */
  readonly prefix?: string;
}

export interface CheckedWords<W> extends Check {
  /** Ready for a draft: trimmed, in NFC, empty ones left out. */
  readonly words: W;
}

/**
 * Makes texts fit to be stored and says what is wrong with them. `W` is the shape of the words the
 * event carries; it holds whenever nothing is refused.
 */
export function checkWords<W extends object>(
  texts: { readonly [K in keyof W]?: string | undefined },
  { required = [], addressAllowed = [], prefix = '' }: WordRules<keyof W & string> = {},
): CheckedWords<W> {
  const words: Record<string, string> = {};
  const refusals: { code: RefusalCode; field: string }[] = [];
  const notices: { code: NoticeCode; field: string }[] = [];
  let length = 0;
  for (const [key, text] of Object.entries(texts) as [keyof W & string, string | undefined][]) {
    const tidy = tidied(text ?? '');
    const field = prefix + key;
    if (tidy === '') {
      if (required.includes(key)) refusals.push({ code: 'missing', field });
      continue;
    }
    words[key] = tidy;
    length += tidy.length;
    if (looksLikePersonnummer(tidy)) refusals.push({ code: 'personnummer', field });
    if (tidy.length > LONGEST_TEXT || length > LONGEST_TOGETHER) refusals.push({ code: 'too-long', field });
    if (!addressAllowed.includes(key) && looksLikePhoneOrEmail(tidy)) notices.push({ code: 'phone-or-email', field });
  }
  return { words: words as W, refusals, notices };
}

/** `words` for a draft: nothing at all when every text is empty. */
export function withWords<W extends object>(words: W): { words?: W } {
  return Object.keys(words).length > 0 ? { words } : {};
}

/** A text as it is stored: NFC, plain line breaks, no control characters, well-formed, no space around. */
export function tidied(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .trim();
}

/** When it was true: there, a date that exists, and not in the future. What is planned is no `on`. */
export function checkOn(on: string | undefined, today: string, field = 'on'): Check {
  if (on === undefined || on === '') return refuse('missing', field);
  if (!isRealDate(on)) return refuse('impossible-date', field);
  return isFuture(on, today) ? refuse('future-date', field) : {};
}

/** A day that may lie anywhere: a plan, a move. */
export function checkDay(day: string, field = 'day'): Check {
  if (day === '') return refuse('missing', field);
  return isRealDate(day) ? {} : refuse('impossible-date', field);
}
