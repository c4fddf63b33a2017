/** Likely meanings of a cell that was not understood. Their values can be typed in the cell instead. */
import type { Instance } from '../domain/vocabulary.ts';
import { shortDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import type { Suggestion } from './judgedList.ts';
import type { DecisionReading } from './recogniseDecision.ts';
import type { DecisionWord } from './recogniseDecisionWords.ts';

const LABELS: Readonly<Record<DecisionWord, string>> = {
  ja: text.codes.choices.ja,
  ja_tillagg: text.codes.choices.ja_tillagg,
  delvis: text.codes.choices.delar,
  nej: text.codes.choices.nej,
  vag: text.codes.choices.vag,
  inte: text.codes.choices.inte,
  foreslar_ja: text.codes.outcomes.foreslar_ja,
  foreslar_nej: text.codes.outcomes.foreslar_nej,
  yttrat: text.codes.outcomes.yttrat,
  bordlagd: text.codes.headlines.bordlagd,
  aterremitterad: text.codes.headlines.atterremitterad,
};

/** How an instance is written so that it is read again. */
export const INSTANCE_TEXT: Readonly<Record<Instance, string>> = text.codes.instancesShort;

export function decisionSuggestions(words: readonly DecisionWord[], instances: readonly Instance[] = []): Suggestion[] {
  return [
    ...words.map((word) => ({ value: word, label: LABELS[word] })),
    ...instances.map((instance) => ({ value: instance, label: text.codes.instances[instance] })),
  ];
}

/** Words that are read again beside a date. */
const WRITTEN: Readonly<Record<DecisionWord, string>> = {
  ja: 'ja',
  ja_tillagg: 'ja med tillägg',
  delvis: 'delvis',
  nej: 'nej',
  vag: 'på väg',
  inte: 'ej påbörjat',
  foreslar_ja: 'föreslår ja',
  foreslar_nej: 'föreslår nej',
  yttrat: 'yttrat sig',
  bordlagd: 'bordlagd',
  aterremitterad: 'återremitterad',
};

/** What was understood beside an outcome: its instance, day, paragraph and diarienummer; '' when nothing was. */
function keptOf({ steps, meetings, paragraph, dnr }: DecisionReading): string {
  const { instance = null, date = null } = [...steps, ...meetings].find((each) => each.date !== null) ?? steps[0] ?? {};
  const kept = [instance === null ? '' : INSTANCE_TEXT[instance], date ?? '', paragraph ?? '', dnr ? `dnr ${dnr}` : ''];
  return kept.filter((each) => each !== '').join(' ');
}

/** Likely outcomes of a cell that was half understood, and what is kept of it whichever is chosen. */
export function outcomesOf(reading: DecisionReading): { suggestions: Suggestion[]; kept?: string } {
  const rest = keptOf(reading);
  if (rest === '') return { suggestions: decisionSuggestions(reading.unclear ?? []) };
  const suggestions = decisionSuggestions(reading.unclear ?? []).map(({ value, label }) => ({
    value: `${WRITTEN[value as DecisionWord]} ${rest}`,
    label,
  }));
  return { suggestions, kept: rest };
}

/** "KS föreslår ja", "Nämnd föreslår ja": who proposes is not said. */
export function proposerSuggestions(word: 'foreslar_ja' | 'foreslar_nej'): Suggestion[] {
  const outcome = text.codes.outcomesInText[word];
  return (['styrelse', 'namnd'] as const).map((instance) => {
    const label = text.imports.instanceSays(INSTANCE_TEXT[instance], outcome);
    return { value: label, label };
  });
}

/** What a decision dated ahead may mean: that it is planned. */
export function plannedSuggestion(instance: Instance, day: string): Suggestion {
  return {
    value: `nästa ${INSTANCE_TEXT[instance]} ${day}`,
    label: text.imports.plannedInstead(INSTANCE_TEXT[instance], shortDate(day)),
  };
}

/**
 * What a decision of a day without a year may mean: that it was taken then.
 * @param isApart the date has a column of its own.
 */
export function wasThen(
  { word, paragraph }: { word: DecisionWord; paragraph?: string | undefined },
  instance: Instance,
  day: string,
  isApart: boolean,
): Suggestion {
  const whole = [WRITTEN[word], INSTANCE_TEXT[instance], day, paragraph ?? ''].filter((each) => each !== '').join(' ');
  return { value: isApart ? day : whole, label: `${LABELS[word]}, ${shortDate(day)}` };
}

/** A meeting that has been, without an outcome: how did it go? */
export function outcomeSuggestions(instance: Instance, day: string): Suggestion[] {
  return (['ja', 'nej'] as const).map((word) => ({
    value: `${word} ${INSTANCE_TEXT[instance]} ${day}`,
    label: `${LABELS[word]}, ${shortDate(day)}`,
  }));
}
