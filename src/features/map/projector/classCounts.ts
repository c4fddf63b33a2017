/** The legend with its numbers: each class somebody is in, what it is drawn with, and how many. */

import { CHOICES } from '../../../domain/headlineStates.ts';
import { PHASES } from '../../../domain/vocabulary.ts';
import { choiceMarks, phaseMarks } from '../../../forms/statusMarks.ts';
import * as text from '../../../text/text.ts';
import type { Mark } from '../../../ui/marks.ts';
import { phaseName } from '../factWords.ts';
import { lookOf, type PlaceFacts, stateOf } from '../placeFacts.ts';
import type { Theme } from '../view.ts';

export interface ClassCount {
  readonly mark: Mark;
  readonly words: string;
  readonly count: number;
}

/** Classes nobody is in are left out: on a wall the picture has to be read, not looked up. */
export function classCounts(places: readonly PlaceFacts[], theme: Theme): ClassCount[] {
  const words = text.projector;
  const looks = places.map((facts) => lookOf(facts, theme));
  const classes: [Mark, string, string][] =
    theme === 'beslut'
      ? CHOICES.map((choice) => [choiceMarks[choice], text.codes.choices[choice], choice])
      : [
          ...PHASES.map((phase): [Mark, string, string] => [phaseMarks[phase], phaseName(phase), phase]),
          ['blank', text.common.unknown, 'blank'],
        ];
  return [
    ...classes.map(([mark, name, state]) => ({
      mark,
      words: name,
      count: places.filter((facts) => stateOf(facts, theme) === state).length,
    })),
    { mark: 'two' as const, words: words.two, count: looks.filter(({ two }) => two).length },
    { mark: 'old' as const, words: words.old, count: looks.filter(({ old }) => old).length },
  ].filter(({ count }) => count > 0);
}
