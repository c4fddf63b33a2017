/** Finding in what has been written. */
import type { Casebook } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { excerptOf } from './excerpt.ts';
import { type Filters, isNarrowed, isWithin, kindsOf, periodOf } from './filters.ts';
import type { Findings, PlacedText } from './findings.ts';
import type { Target } from './targets.ts';
import { type Hits, stemOf } from './textIndex.ts';
import { wordsOf } from './textWords.ts';
import { pathTo } from './whereWritten.ts';

const words = text.search.texts;

export interface Organisations {
  /** Its name, its other names and those of its area: what one may write to say which is meant. */
  readonly wordsOf: (org: OrgId) => readonly string[];
  readonly nameOf: (org: OrgId) => string;
  readonly areaOf: (org: OrgId) => OrgId;
  /** Where what is about no organisation belongs. */
  readonly nowhere: OrgId;
}

export interface TextSearch {
  readonly findings: Findings;
  /** The one that is on screen. */
  readonly casebook: Casebook;
  readonly organisations: Organisations;
  readonly filters: Filters;
  readonly today: string;
}

export interface FoundTexts {
  /** How many there are with every word that was typed. */
  readonly count: number;
  /** So many of them as were asked for, the newest first. */
  readonly targets: readonly Target[];
  /** When those are few: some with a word that is one slip away. */
  readonly similar: readonly Target[];
}

export const noTexts: FoundTexts = { count: 0, targets: [], similar: [] };

/** Similar ones are looked for when there are fewer than this; and no more of them are shown. */
const FEW = 8;

/**
 * Texts in which every typed word stands. A word may instead be a name of the organisation or of its area, or the kind of
 * text ("hjo helg", "behov vikarie"), as long as one of them stands in the text itself. Without words: all texts that
 * the filters let through.
 */
export function findTexts(query: string, search: TextSearch, most: number): FoundTexts {
  const { findings, filters } = search;
  const typed = [...new Set(wordsOf(query))];
  if (typed.length === 0 && !isNarrowed(filters)) return noTexts;
  findings.follow(search.casebook);
  const through = filterOf(search);
  if (typed.length === 0) {
    // Somebody looks at what there is: the notes and points, not every line that says more of one.
    const all = newestFirst([...findings.all()].map(through)).filter(({ isHeading }) => isHeading);
    return { count: all.length, targets: all.slice(0, most).map((each) => targetOf(each, [], search)), similar: [] };
  }
  const beside = typed.map((word) => besideOf(word, search));
  const within = (hits: readonly Hits[], leftOut: ReadonlySet<number>) => {
    const numbers = new Set(hits.length === 1 ? hits[0]?.texts : hits.flatMap(({ texts }) => [...texts]));
    const stands = (number: number) => {
      const place = leftOut.has(number) ? null : through(number);
      return place !== null && hits.every(({ texts }, at) => texts.has(number) || beside[at]?.(place)) ? place : null;
    };
    return newestFirst([...numbers].map(stands));
  };
  const near = typed.map((word) => findings.index.withWord(word));
  const found = within(near, new Set());
  const targets = found.slice(0, most).map((each) => targetOf(each, near, search));
  if (found.length >= FEW) return { count: found.length, targets, similar: [] };
  const slipped = typed.map((word, at) => either(near[at], findings.index.withSlip(word)));
  const similar = within(slipped, new Set(found.map((each) => each.text.number)));
  return {
    count: found.length,
    targets,
    similar: similar.slice(0, FEW).map((each) => targetOf(each, slipped, search)),
  };
}

function either(a: Hits | undefined, b: Hits): Hits {
  if (a === undefined) return b;
  return { texts: new Set([...a.texts, ...b.texts]), terms: new Set([...a.terms, ...b.terms]) };
}

/** Where a text stands, if it still does and the filters let it through. */
function filterOf({ findings, filters, today, organisations }: TextSearch): (number: number) => PlacedText | null {
  const kinds = kindsOf(filters);
  const period = periodOf(filters, today);
  const { area } = filters;
  return (number) => {
    const place = findings.placed(number);
    if (place === null) return null;
    if (kinds !== null && !kinds.includes(place.kind)) return null;
    if (period !== null && !isWithin(place.day, period)) return null;
    return area === null || isAbout(place.about, area, organisations) ? place : null;
  };
}

function isAbout(about: readonly OrgId[], area: OrgId, { areaOf, nowhere }: Organisations): boolean {
  return about.length === 0 ? area === nowhere : about.some((org) => org === area || areaOf(org) === area);
}

function newestFirst(places: readonly (PlacedText | null)[]): PlacedText[] {
  return places
    .filter((place) => place !== null)
    .sort((a, b) => (a.day === b.day ? b.text.number - a.text.number : a.day < b.day ? 1 : -1));
}

/** Whether a word says what a text is or whom it is about. */
function besideOf(word: string, { organisations }: TextSearch): (place: PlacedText) => boolean {
  const orgs = new Map<OrgId, boolean>();
  const names = new Map<string, boolean>();
  const begins = (all: readonly string[]) => all.some((each) => each.startsWith(word));
  const isOf = (org: OrgId) => remembered(orgs, org, () => begins(organisations.wordsOf(org)));
  return ({ about, name, kind }) =>
    remembered(names, `${kind} ${name}`, () => begins(wordsOf(`${words.kinds[kind]} ${name}`))) || about.some(isOf);
}

function remembered<K>(held: Map<K, boolean>, key: K, find: () => boolean): boolean {
  const before = held.get(key);
  if (before !== undefined) return before;
  const found = find();
  held.set(key, found);
  return found;
}

function targetOf(place: PlacedText, hits: readonly Hits[], search: TextSearch): Target {
  const { text: known, name, about, day } = place;
  const isFound = (word: string) => hits.some(({ terms }) => terms.has(word) || terms.has(stemOf(word)));
  return {
    key: `text ${known.statement.id} ${known.field}`,
    label: whomAbout(about, search.organisations),
    detail: words.detail(name, shortDate(day, search.today)),
    excerpt: excerptOf(known.says, isFound),
    errand: { kind: 'go', path: pathTo(search.casebook, known, place, search.today) },
  };
}

/** More than this many are told by their area. */
const NAMED = 3;

function whomAbout(about: readonly OrgId[], { nameOf, areaOf }: Organisations): string {
  const [first, ...others] = about;
  if (first === undefined) return text.common.wholeCounty;
  const [area, ...areas] = new Set(about.map(areaOf));
  if (about.length > NAMED && area !== undefined && areas.length === 0) return words.manyIn(about.length, nameOf(area));
  return others.length === 0 ? nameOf(first) : words.andMore(nameOf(first), others.length);
}
