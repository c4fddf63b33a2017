/** Plain facts, counted. Nothing is weighed, averaged or compared, and what is not known stands by itself. */
import type { Casebook } from '../../domain/casebook.ts';
import { regionHeadlines } from '../../domain/headline.ts';
import type { Choice } from '../../domain/headlineStates.ts';
import { PHASES, type Phase } from '../../domain/vocabulary.ts';
import * as text from '../../text/text.ts';
import { lookOf, type PlaceFacts, stateOf } from './placeFacts.ts';
import { changesSince, isChangedSince } from './selection.ts';
import type { Theme } from './view.ts';

export interface BriefFacts {
  readonly total: number;
  /** The first line, largest: who has said yes, or who has an assessment. */
  readonly lead: string;
  /** Who has said yes, where the first line is about phases: nobody has to change the picture to know. */
  readonly decided: string | null;
  readonly addendum: number;
  /** "9 på väg", "2 inte påbörjat" …; classes nobody is in are left out. */
  readonly others: readonly string[];
  readonly blank: number;
  readonly two: number;
  readonly old: number;
  readonly changed: number;
  readonly since: string;
}

export function briefFactsOf(places: readonly PlaceFacts[], theme: Theme, day: string): BriefFacts {
  const total = places.length;
  const count = (state: string) => places.filter((facts) => stateOf(facts, theme) === state).length;
  const looks = places.map((facts) => lookOf(facts, theme));
  const since = changesSince(day);
  const yes = places.filter((facts) => ['ja', 'ja_tillagg'].includes(stateOf(facts, 'beslut'))).length;
  const addendum = theme === 'beslut' ? count('ja_tillagg') : 0;
  const blank = count('blank');
  return {
    total,
    lead: theme === 'beslut' ? text.map.briefLead(yes, total) : text.map.briefPhases(total - blank, total),
    decided: theme === 'beslut' ? null : text.map.briefLead(yes, total),
    addendum,
    others: theme === 'beslut' ? decisionCounts(count) : phaseCounts(count),
    blank,
    two: looks.filter(({ two }) => two).length,
    old: looks.filter(({ old }) => old).length,
    changed: places.filter((facts) => isChangedSince(facts, theme, since)).length,
    since,
  };
}

const OTHERS = ['delar', 'vag', 'inte', 'nej'] as const satisfies readonly Choice[];

function decisionCounts(count: (state: string) => number): string[] {
  return OTHERS.flatMap((choice) => (count(choice) > 0 ? [text.map.counts[choice](count(choice))] : []));
}

function phaseCounts(count: (state: string) => number): string[] {
  const line = (phase: Phase) => text.map.countPhase(count(phase), text.map.phaseNames[phase]);
  return PHASES.flatMap((phase) => (count(phase) > 0 ? [line(phase)] : []));
}

/** The region's errands: read once of each casebook, said in several places. */
const read = new WeakMap<Casebook, ReturnType<typeof regionHeadlines>>();

export function regionOf(casebook: Casebook): ReturnType<typeof regionHeadlines> {
  const held = read.get(casebook) ?? regionHeadlines(casebook);
  read.set(casebook, held);
  return held;
}

/** "VGR: beslutat ja (3 ärenden)", or each errand by its name when they differ. */
export function regionBrief(casebook: Casebook): string {
  const headlines = regionOf(casebook);
  const words = text.map.region;
  const said = (['uppsagning', 'avtalet', 'implementering'] as const).map((errand) => ({
    errand: words.errands[errand],
    state: text.codes.choicesInText[headlines[errand].choice],
  }));
  const [first] = said;
  if (first && said.every(({ state }) => state === first.state)) return words.all(first.state);
  return words.each(said.map(({ errand, state }) => words.errand(errand, state)));
}
