/**
 * "Sedan sist" as a text of at most `MOST_WORDS` words, which is a minute of reading. What is changed, in the same
 * order every time; what does not fit by name is counted. Rules only: the same facts give the same text.
 */
import type { SinceFacts } from '../domain/sinceLast.ts';
import { listOf, longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { SINCE_POINTS, type SinceLine, type SinceNames, type SincePoint, shortened, sinceLines } from './sinceLines.ts';

const words = text.sinceText;

/** Sixty seconds at 180 words a minute. */
export const MOST_WORDS = 180;

const TITLE_WORDS = 8;

export type SinceForm = 'text' | 'dagordning';

export interface SinceTextInput extends SinceNames {
  readonly facts: SinceFacts;
  readonly form: SinceForm;
  /** "Hela länet", "Skaraborg". */
  readonly whole: string;
  /** What it is compared with, `YYYY-MM-DD`. */
  readonly from: string;
  readonly isExample: boolean;
}

/** One line as it is told: so many of its things by name, the others counted. */
export interface ToldLine {
  readonly line: SinceLine;
  readonly named: number;
}

export interface SinceText {
  readonly title: string;
  /** A paragraph each; of an agenda its points in order, without their numbers. */
  readonly points: readonly { readonly point: SincePoint; readonly heading: string; readonly sentences: string }[];
  /** What stands by itself: that nothing is new, or that no decision and no phase has changed. */
  readonly remark: string | null;
  /** "ARBETSMATERIAL", and that it is made up, where it is. */
  readonly foot: string;
  readonly told: readonly ToldLine[];
  /** Everything in plain characters, as it is copied and saved: lines end with `\n`. */
  readonly plain: string;
  /** Of all of `plain`; never more than `MOST_WORDS`. */
  readonly words: number;
}

/**
 * The text. Everything is first only counted; then one more of each line is named, in the order of reading and round
 * again, as long as there is room.
 * @throws never: a text with all lines only counted is always shorter than `MOST_WORDS`.
 */
export function sinceText(input: SinceTextInput): SinceText {
  const lines = sinceLines(input.facts, input);
  const told: ToldLine[] = lines.map((line) => ({ line, named: 0 }));
  let room = MOST_WORDS - made(input, told).words;
  const open = new Map(told.entries());
  while (open.size > 0) {
    for (const [index, { line, named }] of open) {
      const more = { line, named: named + 1 };
      // Everything else stays as it is, so only the sentence itself grows.
      const grows = countWords(sentenceOf(more)) - countWords(sentenceOf({ line, named }));
      if (named === line.items.length || grows > room) {
        open.delete(index);
        continue;
      }
      room -= grows;
      told[index] = more;
      open.set(index, more);
    }
  }
  return made(input, told);
}

/** What is between white spaces is a word, also a number of a point. */
export function countWords(said: string): number {
  return said.split(/\s+/).filter((word) => word !== '').length;
}

function made(input: SinceTextInput, told: readonly ToldLine[]): SinceText {
  const { facts, form, from, day, isExample } = input;
  // An organisation may be called anything; the title is no place for all of it.
  const whole = shortened(input.whole, TITLE_WORDS);
  const isAgenda = form === 'dagordning';
  const title = (isAgenda ? words.agendaTitle : words.title)(whole, longDate(from), longDate(day));
  const points = SINCE_POINTS.flatMap((point) => {
    const sentences = told.filter(({ line }) => line.point === point).map(sentenceOf);
    return sentences.length === 0 ? [] : [{ point, heading: words.points[point], sentences: sentences.join(' ') }];
  });
  const remark =
    points.length === 0 ? words.nothing(whole, longDate(from)) : facts.changed === 0 ? words.unchanged : null;
  const foot = [text.common.workingMaterial, ...(isExample ? [words.example] : [])].join('. ');
  const paragraphs = points.map(({ heading, sentences }, index) =>
    isAgenda ? words.point(index + 1, heading, sentences) : sentences,
  );
  const plain = `${[title, ...(remark === null ? [] : [remark]), ...paragraphs, foot].join('\n\n')}\n`;
  return { title, points, remark, foot, told, plain, words: countWords(plain) };
}

function sentenceOf({ line: { lead, items, counted, isAsked }, named }: ToldLine): string {
  const rest = items.length - named;
  const said = items.slice(0, named);
  const list = named === 0 ? counted(rest) : listOf(rest > 0 ? [...said, words.more(rest)] : said);
  return (isAsked ? words.asked : words.sentence)(lead, list);
}
