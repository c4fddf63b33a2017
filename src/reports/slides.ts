/**
 * Slides as plain data, before they are a file: what stands on each, in words and classes. It can be sent to
 * another thread, and what writes the file needs no word of its own.
 */
import type { OrgId } from '../domain/events.ts';
import type { SlideMark } from './slidesMarks.ts';

/** One paragraph. What is `strong` comes first in bold; `detail` on a line of its own, smaller. */
export interface SlideText {
  readonly strong?: string;
  readonly text: string;
  readonly detail?: string;
  /** Without the dot of a list. */
  readonly plain?: boolean;
}

/** A municipality on the map of a slide. */
export interface SlidePlace {
  readonly id: OrgId;
  readonly name: string;
  /** Its alternative text. */
  readonly says: string;
  readonly mark: SlideMark;
  /** What stands on its plate: sign and notes; empty where nothing is known. */
  readonly sign: string;
  readonly signName: string;
}

export interface SlideMap {
  readonly name: string;
  /** The alternative text: every class with its names. */
  readonly says: string;
  readonly places: readonly SlidePlace[];
  /** The great lakes are drawn with the whole county. */
  readonly lakes: readonly { readonly id: 'vanern' | 'vattern'; readonly name: string }[];
  readonly legend: readonly { readonly mark: SlideMark | null; readonly sign: string; readonly name: string }[];
  readonly legendName: string;
}

/** Stacked columns: how many in each class on each of several days. */
export interface SlideChart {
  /** What PowerPoint calls it to who edits. */
  readonly name: string;
  /** The alternative text. */
  readonly says: string;
  /** `YYYY-MM-DD`, earliest first: a column each. */
  readonly days: readonly string[];
  /** Over the days in the sheet behind the chart. */
  readonly daysName: string;
  /** Beside the axis: what is counted. */
  readonly counted: string;
  /** From below; a number for each day. */
  readonly series: readonly { readonly mark: SlideMark; readonly name: string; readonly counts: readonly number[] }[];
  /** Dashed lines after a column: the numbers that stand over each, and what they are called. */
  readonly lines: readonly { readonly after: number; readonly numbers: string; readonly name: string }[];
}

export interface Slide {
  readonly title: string;
  readonly body: readonly SlideText[];
  readonly map?: SlideMap;
  readonly chart?: SlideChart;
  /** What the one who shows it can read beside: source, date, mark, names. */
  readonly notes: readonly string[];
}

export interface Slides {
  readonly title: string;
  readonly subject: string;
  /** An instant; the only time in the file. */
  readonly made: string;
  /** In the corner of every slide: "ARBETSMATERIAL", "EXEMPELDATA". */
  readonly tag: string;
  /** At the foot of every slide: the day it shows, and what it is. */
  readonly date: string;
  readonly foot: string;
  /** Names of the parts of a slide, as PowerPoint shows them to who edits. */
  readonly parts: Readonly<Record<SlidePart, string>>;
  readonly slides: readonly Slide[];
}

type SlidePart =
  | 'master'
  | 'withMap'
  | 'withChart'
  | 'withText'
  | 'title'
  | 'body'
  | 'date'
  | 'foot'
  | 'number'
  | 'notes'
  | 'picture'
  | 'askTitle'
  | 'askBody'
  | 'tag';
