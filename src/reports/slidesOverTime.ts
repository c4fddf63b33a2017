/**
 * "Beslut över tid" and "Faser över tid" as slides: the charts of Diagram, with the same days, classes and words. What
 * the screen has in a table beside each chart stands in the notes.
 */
import { CHOICES, type Choice } from '../domain/headlineStates.ts';
import type { OnDate } from '../domain/overTime.ts';
import { PHASES, type Phase } from '../domain/vocabulary.ts';
import { phaseOf } from '../register/phases.ts';
import { longDate, shortDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import type { EditionInput } from './editionInput.ts';
import type { Slide, SlideChart, SlideText } from './slides.ts';
import { type SlideMark, slideMarks } from './slidesMarks.ts';

const words = text.slides.charts;

/** A day of the process that decisions are seen against. */
interface DayOfProcess {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
}

/** What was counted, of those the slides tell of. */
export interface CountedOverTime {
  /** The columns, `YYYY-MM-DD`, earliest first; the last is the day shown. */
  readonly days: readonly string[];
  /** Of those who decide for themselves, on every column's day and on the days of the process among them. */
  readonly decisions: readonly OnDate<Choice>[];
  /** On every column's day. */
  readonly phases: readonly OnDate<Phase | 'blank'>[];
  /** From the first column to the next one after the last; earliest first. */
  readonly process: readonly DayOfProcess[];
}

interface Kind {
  readonly words: typeof text.charts.decisions | typeof text.charts.phases;
  readonly counted: string;
  readonly classes: readonly { readonly mark: SlideMark; readonly name: string }[];
  readonly on: readonly OnDate<SlideMark>[];
  readonly process: readonly DayOfProcess[];
  /** What the title says of a day. */
  readonly isSaid: (mark: SlideMark) => boolean;
  readonly title: (said: number, total: number, day: string, since: string) => string;
}

/** A slide for each chart in which something has been said. @param notes what every slide says of itself */
export function overTimeSlides(input: EditionInput, counted: CountedOverTime, notes: readonly string[]): Slide[] {
  const { days, decisions, phases, process } = counted;
  const kinds: readonly Kind[] = [
    {
      words: text.charts.decisions,
      counted: words.deciders,
      // Everybody counted decides for themselves, so the class of those who do not is left out.
      classes: CHOICES.filter((choice) => choice !== 'none').map((mark) => ({ mark, name: text.codes.choices[mark] })),
      on: decisions,
      process,
      isSaid: (mark) => mark === 'ja' || mark === 'ja_tillagg',
      title: words.decisions,
    },
    {
      words: text.charts.phases,
      counted: words.organisations,
      classes: [
        ...PHASES.map((mark) => ({ mark, name: phaseOf(mark).name })),
        { mark: 'blank' as const, name: text.common.unknown },
      ],
      on: phases,
      process: [],
      isSaid: (mark) => mark !== 'blank',
      title: words.phases,
    },
  ];
  return kinds
    .filter(({ on }) => on.some(({ orgs }) => [...orgs.keys()].some((mark) => mark !== 'blank')))
    .map((kind) => slideOf(kind, days, input.whole, notes));
}

const countIn = ({ orgs }: OnDate<SlideMark>, mark: SlideMark) => orgs.get(mark)?.length ?? 0;
const totalIn = ({ orgs }: OnDate<SlideMark>) => [...orgs.values()].reduce((sum, { length }) => sum + length, 0);

function slideOf(kind: Kind, days: readonly string[], whole: string, notes: readonly string[]): Slide {
  const { classes, isSaid, on, process } = kind;
  const columns = on.filter(({ date }) => days.includes(date));
  const [first, last] = [columns[0], columns.at(-1)] as [OnDate<SlideMark>, OnDate<SlideMark>];
  const said = (day: OnDate<SlideMark>) =>
    classes.reduce((sum, { mark }) => sum + (isSaid(mark) ? countIn(day, mark) : 0), 0);
  const total = totalIn(last);
  const since = first === last ? '' : words.since(said(last), total, together(last.date));
  const line = (day: OnDate<SlideMark>) => inWords(day, kind);
  return {
    title: kind.title(said(first), total, together(first.date), since),
    body: [
      { text: kind.words.lead(whole, total), plain: true },
      ...process.map(
        ({ day, title }, place): SlideText => ({
          strong: `${words.number(place + 1, longDate(day))} `,
          text: day > last.date ? words.later(title) : title,
          plain: true,
        }),
      ),
    ],
    chart: {
      name: words.name(kind.words.title),
      says: words.says(kind.words.caption, line(first), first === last ? '' : line(last)),
      days: columns.map(({ date }) => date),
      daysName: text.charts.date,
      counted: kind.counted,
      series: classes.map(({ mark, name }) => ({
        mark,
        name: named(mark, name),
        counts: columns.map((day) => countIn(day, mark)),
      })),
      lines: linesOf(process, days),
    },
    notes: [
      ...notes,
      words.table(kind.words.caption),
      ...on.map(line),
      words.small,
      words.edit,
      ...(process.length > 0 ? [words.editLines] : []),
    ],
  };
}

/** "30 sept 2025", which no line of a title parts. */
const together = (date: string) => shortDate(date).replaceAll(' ', '\u00A0');

/** The sign stands in the columns, so it stands beside the name too. */
function named(mark: SlideMark, name: string): string {
  const { sign } = slideMarks[mark];
  return sign === '' ? name : words.signed(name, sign);
}

/** "31 maj 2026, Beslutsprocessen ska vara klar: beslutat ja 12, på väg 20, uppgift saknas 18." */
function inWords(day: OnDate<SlideMark>, { classes, process }: Pick<Kind, 'classes' | 'process'>): string {
  const note = process.find((each) => each.day === day.date)?.title;
  const counts = classes.filter(({ mark }) => countIn(day, mark) > 0);
  return text.charts.readout(
    [longDate(day.date), ...(note === undefined ? [] : [note])].join(', '),
    counts.map(({ mark, name }) => text.charts.countOf(name, countIn(day, mark))).join('; ') || text.charts.noCounts,
  );
}

/** Between the last column that is not later than a day and the next; a day after the last column has no line. */
function linesOf(process: readonly DayOfProcess[], days: readonly string[]): SlideChart['lines'] {
  const after = new Map<number, { numbers: string[]; names: string[] }>();
  for (const [place, { day, title }] of process.entries()) {
    if (day > (days.at(-1) ?? '')) continue;
    const gap = days.filter((each) => each <= day).length;
    const line = after.get(gap) ?? { numbers: [], names: [] };
    line.numbers.push(String(place + 1));
    line.names.push(text.charts.line(place + 1, longDate(day), title));
    after.set(gap, line);
  }
  return [...after].map(([gap, { numbers, names }]) => ({
    after: gap,
    numbers: numbers.join(', '),
    name: names.join('; '),
  }));
}
