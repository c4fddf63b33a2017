/** From a word of a list to what an instance did. */
import { INSTANCES, type Instance, OUTCOMES_OF, type Outcome } from '../domain/vocabulary.ts';
import type { Step } from './judgeListSteps.ts';
import type { DecisionWord } from './recogniseDecisionWords.ts';

/**
 * The instance and outcome a word means; null when it is not said who proposed. A lower instance proposes
 * where the council decides.
 * @param planned the instance that is known to be next.
 */
export function treatmentOf(
  { word, instance }: Pick<Step, 'word' | 'instance'>,
  planned: () => Instance | undefined,
): { instance: Instance; outcome: Outcome } | null {
  if (word === 'inte') return { instance: 'beredning', outcome: 'ej_startad' };
  // Where an errand lies says nothing of whether it has been treated there.
  if (word === 'vag') return { instance: 'beredning', outcome: 'pagar' };
  if (word === 'foreslar_ja' || word === 'foreslar_nej' || word === 'yttrat') {
    if (instance === null || !OUTCOMES_OF[instance].includes(word))
      return word === 'yttrat' ? { instance: 'namnd', outcome: word } : null;
    return { instance, outcome: word };
  }
  if (word === 'bordlagd' || word === 'aterremitterad') {
    const next = planned();
    const at = instance ?? (next === undefined || next === 'beredning' ? 'fullmaktige' : next);
    return { instance: at === 'beredning' ? 'fullmaktige' : at, outcome: word };
  }
  if (instance === null || instance === 'fullmaktige' || instance === 'beredning')
    return { instance: 'fullmaktige', outcome: word };
  return { instance, outcome: PROPOSED[word] };
}

const PROPOSED: Readonly<Record<Extract<DecisionWord, 'ja' | 'ja_tillagg' | 'delvis' | 'nej'>, Outcome>> = {
  ja: 'foreslar_ja',
  ja_tillagg: 'foreslar_ja',
  delvis: 'yttrat',
  nej: 'foreslar_nej',
};

/**
 * Who is next after the steps of a row, where that follows from them: the instance where the errand lies or
 * is put off, or the one after the highest that has had its say. Null where no instance is named.
 */
export function awaitedAfter(steps: readonly Pick<Step, 'word' | 'instance'>[]): Instance | null {
  const named = steps.filter(({ instance }) => instance !== null && instance !== 'beredning');
  const highest = named.toSorted((a, b) => heightOf(b) - heightOf(a))[0];
  if (highest === undefined || highest.instance === null) return null;
  if (WAITING.includes(highest.word)) return highest.instance;
  return highest.instance === 'styrelse' || highest.instance === 'fullmaktige' ? 'fullmaktige' : 'styrelse';
}

const WAITING: readonly DecisionWord[] = ['vag', 'inte', 'bordlagd', 'aterremitterad'];

function heightOf({ instance }: Pick<Step, 'instance'>): number {
  return instance === null ? -1 : INSTANCES.indexOf(instance);
}
