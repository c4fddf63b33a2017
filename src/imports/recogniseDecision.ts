/**
 * What a cell says about the treatment of the errand: what was decided, by whom and when, what lies
 * ahead. "KS föreslår ja 11 nov, KF 15 dec" is one step and one meeting to come.
 *
 * Promise: what says two things at once, or more than is understood, is `unclear` with likely meanings,
 * and never guessed.
 */
import type { Instance } from '../domain/vocabulary.ts';
import { takenDates } from './recogniseDate.ts';
import { unclearIn } from './recogniseDecisionDoubt.ts';
import { oneMeetingEach } from './recogniseDecisionMeetings.ts';
import { EMPTY, type Part, partOf } from './recogniseDecisionParts.ts';
import { CODED, type DecisionWord } from './recogniseDecisionWords.ts';
import { folded, mended } from './recogniseWords.ts';
import type { Cell } from './table.ts';

export interface SaidStep {
  readonly word: DecisionWord;
  readonly instance: Instance | null;
  /** As it is written. */
  readonly date: string | null;
}

/** A meeting without an outcome: "KF 15 dec". */
export interface SaidMeeting {
  readonly instance: Instance | null;
  readonly date: string | null;
  /** "Nästa", "planerat": it lies ahead. */
  readonly ahead: boolean;
}

export interface DecisionReading {
  readonly steps: readonly SaidStep[];
  readonly meetings: readonly SaidMeeting[];
  readonly paragraph?: string;
  readonly dnr?: string;
  /** More was said than the codes hold: the whole text, to be kept as the wording. */
  readonly wording?: string;
  /** "?", "-", "uppgift saknas": that nothing is known was said. */
  readonly nothing: boolean;
  /** It can not be understood; the words it may mean, best first. */
  readonly unclear?: readonly DecisionWord[];
  readonly preliminary: boolean;
}

const SILENT = /^(?:[-–—_.?!*\s]*|x+|n\/?a|#n\/a|saknas|ingen|\(tom\))$/i;
const PARAGRAPH = /(?:§+|\bpar(?:agraf|\.)?) ?(\d+[a-z]?(?: ?[-–:] ?\d+)?)/i;
const DNR = /\b(?:dnr|diarienr|diarienummer|diarie-?nr)[.:]? *((?:[a-zåäö]{1,6}[ -]?)?\d[\wåäö/:.-]*\d)/i;
const SEGMENTS = /[,;:()\n]|\.(?=\s|$)|\s[-–—]\s|\s\/\s/;

/** Reads one cell of a column about decisions or their dates. */
export function recogniseDecision({ text, day }: Cell): DecisionReading {
  const nothing = { steps: [], meetings: [], nothing: true, preliminary: false };
  if (day !== undefined) return { ...nothing, nothing: false, meetings: [{ instance: null, date: day, ahead: false }] };
  const written = mended(text).trim();
  if (SILENT.test(written)) return nothing;
  const coded = CODED[written.toLowerCase()];
  if (coded === 'nothing') return nothing;
  if (coded !== undefined) return { ...nothing, nothing: false, steps: [{ word: coded, instance: null, date: null }] };
  return remembered(written);
}

/** Lists say the same few things in every row. */
const REMEMBERED = 200;
const readings = new Map<string, DecisionReading>();

function remembered(written: string): DecisionReading {
  const held = readings.get(written);
  if (held !== undefined) return held;
  if (readings.size >= REMEMBERED) readings.clear();
  const reading = read(written);
  readings.set(written, reading);
  return reading;
}

function read(written: string): DecisionReading {
  const dnr = DNR.exec(written)?.[1];
  const paragraph = PARAGRAPH.exec(written)?.[1]?.replaceAll(' ', '');
  const bare = written.replace(DNR, ' ').replace(PARAGRAPH, ' ');
  const { rest, dates } = takenDates(/^\d{5}(?:[.,]\d+)?$/.test(bare.trim()) ? '' : bare);
  const serial = rest === '' && bare.trim() !== '' ? bare.trim() : null;
  const parts = oneMeetingEach(rest)
    .split(SEGMENTS)
    .map((part) => partOf(part, dates))
    .filter((part) => part !== null);
  if (serial !== null) parts.push({ ...EMPTY, dates: [serial] });
  const { steps, meetings: said } = assembled(parts);
  // What is preliminary has not been, and a decision can not be.
  const preliminary = /\bprel/.test(folded(written));
  const meetings = preliminary ? said.map((meeting) => ({ ...meeting, ahead: true })) : said;
  const meanings = new Set(parts.flatMap((part) => [...part.meanings]));
  const unclear = unclearIn(parts, steps, meanings, meetings, written);
  const isMore = parts.some((part) => part.unknown.length > 0);
  return {
    steps,
    meetings,
    ...(paragraph === undefined ? {} : { paragraph: `§ ${paragraph}` }),
    ...(dnr === undefined ? {} : { dnr }),
    ...(isMore && steps.length > 0 ? { wording: written } : {}),
    nothing: steps.length === 0 && meetings.length === 0 && meanings.has('nothing'),
    ...(unclear === null ? {} : { unclear }),
    preliminary,
  };
}

/** Puts the parts together: "Ja, KF 25 mars" is one step, "KS ja, KF 15 dec" a step and a meeting. */
function assembled(parts: readonly Part[]): { steps: SaidStep[]; meetings: SaidMeeting[] } {
  const steps: SaidStep[] = [];
  const meetings: SaidMeeting[] = [];
  let waiting: Part | null = null;
  for (const { word, instance, dates, ahead, unknown } of parts) {
    // "Nämnd i januari" beside an outcome is kept as it is worded, and says nothing of who did what.
    if (word === null && dates.length === 0 && unknown.length > 0 && steps.length > 0) continue;
    const [date = null, ...more] = dates;
    const last = steps.at(-1);
    const isMore = last !== undefined && (instance === null || instance === last.instance) && last.date === null;
    if (word !== null && isMore && (word === last.word || (word === 'ja_tillagg' && last.word.endsWith('ja')))) {
      // "Ja, med reservation" is one thing said in two parts.
      steps[steps.length - 1] = { ...last, word: last.word === 'ja' ? word : last.word, date };
    } else if (word !== null) {
      const isSaidOn = last === undefined && waiting !== null;
      steps.push({
        word,
        instance: instance ?? (isSaidOn ? (waiting as Part).instance : null),
        date: date ?? (isSaidOn ? ((waiting as Part).dates[0] ?? null) : null),
      });
      waiting = null;
    } else if (instance !== null || date !== null) {
      const fits = last !== undefined && (instance === null || last.instance === null || last.instance === instance);
      const isNew = ahead || (last !== undefined && last.date !== null && date !== null);
      if (fits && !isNew && meetings.length === 0) {
        steps[steps.length - 1] = { ...last, instance: last.instance ?? instance, date: last.date ?? date };
      } else if (last === undefined && !ahead && waiting === null && parts.some((part) => part.word !== null)) {
        waiting = { ...EMPTY, instance, dates };
      } else meetings.push({ instance, date, ahead });
    }
    for (const another of more) meetings.push({ instance: null, date: another, ahead });
  }
  return { steps, meetings };
}
