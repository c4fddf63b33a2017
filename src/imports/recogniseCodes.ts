/** Phases, "gäller här", instances and sources as they are written in lists. */
import {
  type AppliesAnswer,
  INSTANCES,
  type Instance,
  type Phase,
  SOURCES,
  type Source,
} from '../domain/vocabulary.ts';
import { takenDates } from './recogniseDate.ts';
import { INSTANCE_WORDS } from './recogniseDecisionWords.ts';
import { folded, lettersApart, wordsOf } from './recogniseWords.ts';

/** What a cell means; `null` when it says that nothing is known; `unclear` with what it may mean. */
export type CodeReading<Code> = { readonly code: Code } | { readonly unclear: readonly Code[] } | null;

const NOTHING =
  /^(?:[-–—_.?!* ]*|x|n ?\/? ?a|okan[dt]|blank|none|vet ej|vet inte|uppgift saknas|saknas|ej bedomd?t?|inte bedomd?t?|ej aktuellt|oklart|inte angivet)$/;

const PHASE_NAMES: readonly (readonly [RegExp, Phase])[] = [
  [/^(?:be|1|i|behov|behovsinventering\w*|behovsanalys\w*|inventering\w*)$/, 'behov'],
  [/^(?:in|2|ii|infor|inforande\w*|infors|implementering\w*)$/, 'inforande'],
  [/^(?:an|3|iii|anvandning\w*|anvands|anvander)$/, 'anvandning'],
  [/^(?:vi|4|iv|vidmakthallande\w*|vidmakthalls|forvaltning\w*)$/, 'vidmakthallande'],
];
const PHASE_FILLERS = new Set(['fas', 'fasen', 'phase', 'steg', 'nr', 'pagar', 'pagaende', 'nu', 'i', 'av', 'den']);
const SPELT: readonly (readonly [string, Phase])[] = [
  ['behovsinventering', 'behov'],
  ['inforande', 'inforande'],
  ['anvandning', 'anvandning'],
  ['vidmakthallande', 'vidmakthallande'],
];

export function recognisePhase(written: string): CodeReading<Phase> {
  const text = folded(written);
  if (NOTHING.test(text)) return null;
  const words = wordsOf(text.replace(/(?<=fas)(?=\d)/g, ' '));
  const telling = words.length > 1 ? words.filter((word) => !PHASE_FILLERS.has(word)) : words;
  const found = new Set<Phase>();
  let isMore = false;
  for (const word of telling) {
    const phase = PHASE_NAMES.find(([pattern]) => pattern.test(word))?.[1];
    if (phase === undefined) isMore = true;
    else found.add(phase);
  }
  const [phase, ...others] = found;
  // "Inför införande" is before it, and "3 %" no phase.
  const isUnsure = /[?%]/.test(text) || /^infor \w/.test(text);
  if (phase !== undefined && others.length === 0 && !isMore && !isUnsure) return { code: phase };
  if (phase !== undefined) return { unclear: [...found] };
  return {
    unclear: SPELT.filter(([name]) => words.some((word) => lettersApart(word, name, 3) <= 3)).map(([, each]) => each),
  };
}

export interface AppliesReading {
  readonly answer: AppliesAnswer;
  /** As it is written. */
  readonly from: string | null;
}

export function recogniseApplies(written: string): CodeReading<AppliesReading> {
  const text = folded(written);
  if (text !== 'oklart' && text !== 'x' && NOTHING.test(text)) return null;
  if (text === 'x' || text.includes('?')) return { unclear: [{ answer: 'ja', from: null }] };
  const { rest, dates } = takenDates(written.replace('inte_an', 'inte än'));
  const words = wordsOf(rest.replace(/@\d+/g, ' ')).join(' ');
  const from = dates[0] ?? null;
  if (
    /^(?:ja(?: galler)?|galler|yes|ok)?(?: ?(?:fran|from|fr o m|f o m|och med))*$/.test(words) &&
    (words !== '' || from)
  )
    return { code: { answer: 'ja', from } };
  if (/^(?:inte|ej|annu inte|annu ej) ?(?:an|annu|galler|i kraft|borjat)*$/.test(words) && from === null)
    return { code: { answer: 'inte_an', from: null } };
  if (/^(?:oklart|osakert|ej klarlagt|utreds)$/.test(words)) return { code: { answer: 'oklart', from: null } };
  const likely: AppliesAnswer[] = /nej|inte|ej/.test(words) ? ['inte_an', 'oklart'] : [];
  return { unclear: likely.map((answer) => ({ answer, from: null })) };
}

export function recogniseInstance(written: string): CodeReading<Instance> {
  const text = folded(written);
  if (NOTHING.test(text)) return null;
  const coded = INSTANCES.find((instance) => instance === text);
  if (coded !== undefined) return { code: coded };
  const words = ` ${wordsOf(text).join(' ')} `;
  if (/ beredning\w* | forvaltning\w* /.test(words)) return { code: 'beredning' };
  const found = INSTANCE_WORDS.filter(([pattern]) => words.search(pattern) >= 0).map(([, instance]) => instance);
  const [instance, ...others] = found;
  const isDenied = text.includes('?') || / (?:ej|inte|inget|ingen) /.test(words);
  if (instance !== undefined && others.length === 0 && !isDenied) return { code: instance };
  return { unclear: found };
}

/** Where the row comes from; null when it is nothing known (a source is never asked about). */
export function recogniseSource(written: string): Source | null {
  const text = folded(written);
  const coded = SOURCES.find((source) => source === text);
  if (coded !== undefined) return coded;
  if (/protokoll|paragraf|hemsida|webb|kungorelse|diari/.test(text)) return 'protokoll';
  if (/dialog|mote|samtal/.test(text)) return 'dialog';
  if (/egen|bedomning/.test(text)) return 'egen';
  return /kommun|mejl|mail|telefon|kontakt|mas/.test(text) ? 'kommunen' : null;
}
