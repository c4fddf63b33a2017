/** What each class of a chart is called and drawn with. Pattern and order tell them apart without colour. */

import { CHOICES } from '../../../domain/headlineStates.ts';
import { AGES, LEVELS_OR_BLANK } from '../../../domain/knownAge.ts';
import { PHASES } from '../../../domain/vocabulary.ts';
import { choiceMarks, phaseMarks } from '../../../forms/statusMarks.ts';
import { anchoringLevels } from '../../../register/anchoringGroups.ts';
import { phases } from '../../../register/phases.ts';
import * as text from '../../../text/text.ts';
import { type Mark, markFill, markPattern } from '../../../ui/marks.ts';

export interface Series {
  readonly key: string;
  readonly label: string;
  readonly fill: string;
  /** Laid over the fill, as a value for `fill`. */
  readonly pattern: string | null;
  /** The sign that the class has everywhere else. */
  readonly mark: Mark | null;
}

function marked(key: string, label: string, mark: Mark): Series {
  return { key, label, fill: markFill(mark), pattern: markPattern(mark), mark };
}

/** Ids of the patterns of ChartPatterns, from thin to dense. */
export const tones = ['ff-tone-1', 'ff-tone-2', 'ff-tone-3', 'ff-tone-4'] as const;

/** Ink on paper for what has no colours of its own: denser step by step, and the last one full. */
function toned(keys: readonly string[], labelOf: (key: string) => string): Series[] {
  return keys.map((key, index) => {
    if (key === 'blank') return marked(key, labelOf(key), 'blank');
    const tone = tones[index];
    return {
      key,
      label: labelOf(key),
      fill: tone === undefined ? 'var(--chart-ink)' : 'var(--chart-ground)',
      pattern: tone === undefined ? null : `url(#${tone})`,
      mark: null,
    };
  });
}

/** Everybody counted decides for themselves, so the class of those who do not is left out. */
export const decisionSeries: readonly Series[] = CHOICES.filter((choice) => choice !== 'none').map((choice) =>
  marked(choice, text.codes.choices[choice], choiceMarks[choice]),
);

export const phaseSeries: readonly Series[] = [
  ...PHASES.map((phase) => marked(phase, phases.find(({ key }) => key === phase)?.name ?? phase, phaseMarks[phase])),
  marked('blank', text.charts.blank, 'blank'),
];

export const levelSeries = toned(
  LEVELS_OR_BLANK,
  (level) => anchoringLevels.find(({ key }) => key === level)?.name ?? text.charts.blank,
);

export const ageSeries = toned(AGES, (age) => text.charts.ages.classes[age as (typeof AGES)[number]]);
