/** From a word of a list to what an instance did. */
import { type Instance, OUTCOMES_OF, type Outcome } from '../domain/vocabulary.ts';
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
  if (word === 'vag') {
    const isBelow = instance === null || instance === 'beredning' || instance === 'fullmaktige';
    return isBelow ? { instance: 'beredning', outcome: 'pagar' } : { instance, outcome: 'yttrat' };
  }
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
