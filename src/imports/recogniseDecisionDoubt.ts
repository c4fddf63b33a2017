/** When a cell about a decision is asked about instead of guessed. */
import type { SaidMeeting, SaidStep } from './recogniseDecision.ts';
import type { Part } from './recogniseDecisionParts.ts';
import type { DecisionWord, Meaning } from './recogniseDecisionWords.ts';
import { folded, lettersApart } from './recogniseWords.ts';

const DECISIVE: readonly DecisionWord[] = ['ja', 'ja_tillagg', 'nej', 'delvis', 'foreslar_ja', 'foreslar_nej'];

/**
 * The words a cell may mean, best first, where it says two things, or more than is understood; null when it is clear.
 * A wrong reading is worse than a question.
 */
export function unclearIn(
  parts: readonly Part[],
  steps: readonly SaidStep[],
  meanings: ReadonlySet<Meaning>,
  meetings: readonly SaidMeeting[],
  written: string,
): DecisionWord[] | null {
  const words = [...new Set(steps.map(({ word }) => word))];
  const isNotYet = words.includes('nej') && saysNotYet(parts, written);
  // "Nej, inte än" is no decision.
  if (isNotYet) return ['inte', 'vag', 'nej'];
  const isTorn = parts.some(({ torn }) => torn) || contradicting(steps);
  if (isTorn)
    return meanings.has('nej')
      ? ['ja', 'nej']
      : [...words, ...OPEN.filter((word) => !words.includes(word) && meanings.has(word))];
  if (steps.length === 0) {
    if (meanings.has('undecided') && meetings.every(({ date }) => date === null)) return ['vag', 'inte'];
    if (meanings.has('decided')) return ['ja', 'ja_tillagg', 'nej'];
    const unknown = parts.flatMap((part) => part.unknown);
    if (unknown.length > 0 || meanings.has('doubt') || meanings.has('proposes')) return nearest(unknown);
    if (meetings.length > 0 || meanings.has('nothing') || meanings.has('undecided')) return null;
    return [];
  }
  const isAsked = /\?/.test(written) || meanings.has('nothing') || meanings.has('undecided');
  const isSaidWithMore = parts.some((part) => part.word !== null && part.unknown.length > 0);
  const isUnsure = meanings.has('doubt') || /\bprel/i.test(written) || isLed(parts) || parts.some(denies);
  const isDoubted = isUnsure && words.some((word) => DECISIVE.includes(word));
  if (isDoubted && NOT_YET.test(folded(written))) return ['vag', ...words.filter((word) => word !== 'vag')];
  return isAsked || isSaidWithMore || isDoubted ? words : null;
}

/** A proposal, or a guess, is most likely no decision yet. */
const NOT_YET =
  /\b(?:forslag|kanske|troligen|troligtvis|sannolikt|formodligen|lutar|muntlig\w*|inofficiell\w*|informell\w*|prel\w*|osaker\w*)\b/;

/** "Styrgruppen: ja", "Förslag i nämnden: ja": somebody else than an instance says it. */
function isLed(parts: readonly Part[]): boolean {
  const first = parts.findIndex(({ word }) => word !== null);
  return parts.slice(0, first).some(({ unknown }) => unknown.length > 0);
}

/** A "not" beside an outcome that it was not read with. */
function denies({ unknown }: Part): boolean {
  return unknown.some((word) => /^(?:ej|inte|icke|annu|inget|ingen|inga|aldrig)$/.test(word));
}

/** A no with "än", "inte", "inte påbörjat" beside it. */
function saysNotYet(parts: readonly Part[], written: string): boolean {
  const isOpen = parts.some(({ word, instance }) => instance === null && (word === 'inte' || word === 'vag'));
  return isOpen || parts.some(denies) || /\bnej\b.*\b(?:an|annu)\b/.test(folded(written));
}

/** Two outcomes of one instance. What stands without an instance may be of any. */
function contradicting(steps: readonly SaidStep[]): boolean {
  return steps.some((step, place) =>
    steps
      .slice(place + 1)
      .some(
        (other) =>
          other.word !== step.word &&
          (other.instance === step.instance || step.instance === null || other.instance === null) &&
          (isDecisive(step, other) || isBoth(step, other) || isBoth(other, step)),
      ),
  );
}

/** Still on its way: what a yes that is awaited comes to. */
const OPEN: readonly DecisionWord[] = ['vag', 'inte', 'yttrat', 'bordlagd', 'aterremitterad'];

function isDecisive(step: SaidStep, other: SaidStep): boolean {
  return DECISIVE.includes(step.word) && DECISIVE.includes(other.word);
}

/** Decided by the council, and not even begun or still on its way. */
function isBoth({ word, instance }: SaidStep, other: SaidStep): boolean {
  const isDecided = (instance ?? 'fullmaktige') === 'fullmaktige' && DECISIVE.slice(0, 4).includes(word);
  return isDecided && (other.word === 'inte' || (other.word === 'vag' && other.instance === null));
}

const SPELT: Readonly<Record<string, DecisionWord>> = {
  godkand: 'ja',
  godkant: 'ja',
  antagen: 'ja',
  antaget: 'ja',
  bifall: 'ja',
  avslag: 'nej',
  avslagen: 'nej',
  bordlagd: 'bordlagd',
  bordlagt: 'bordlagd',
  aterremiss: 'aterremitterad',
  aterremitterad: 'aterremitterad',
  beredning: 'vag',
  pagar: 'vag',
  paborjat: 'vag',
  delvis: 'delvis',
};

/** Words one or two letters from a known one. */
function nearest(unknown: readonly string[]): DecisionWord[] {
  const found = unknown.flatMap((word) =>
    word.length < 5 ? [] : Object.keys(SPELT).filter((known) => lettersApart(word, known, 2) <= 2),
  );
  return [...new Set(found.map((known) => SPELT[known] as DecisionWord))];
}
