/** How an organisation is drawn in the preview: the mark it would have when everything had been saved. */

import type { Casebook } from '../../domain/casebook.ts';
import { type Decider, headlineOf } from '../../domain/headline.ts';
import { phaseOf } from '../../domain/phase.ts';
import { phaseOf as phaseInRegister } from '../../register/phases.ts';
import * as text from '../../text/text.ts';
import type { Mark } from '../../ui/marks.ts';
import { choiceMarks, phaseMarks } from '../statusMarks.ts';

export type PreviewTheme = 'beslut' | 'fas';

export interface PreviewLook {
  readonly mark: Mark;
  /** What the mark means. */
  readonly words: string;
  /** Two different statements stand, and the mark is only one of them. */
  readonly two: boolean;
}

// What a newer version has said is unknown here, and the unknown is drawn as unknown.
const UNKNOWN: PreviewLook = { mark: 'blank', words: text.common.unknown, two: false };

export function lookAfter(casebook: Casebook, org: Decider, theme: PreviewTheme): PreviewLook {
  return theme === 'beslut' ? decisionLook(casebook, org) : phaseLook(casebook, org);
}

function decisionLook(casebook: Casebook, org: Decider): PreviewLook {
  const { choice, disputed, newer } = headlineOf(casebook, org, 'avtalet');
  if (newer > 0) return UNKNOWN;
  return { mark: choiceMarks[choice], words: text.codes.choices[choice], two: disputed };
}

function phaseLook(casebook: Casebook, { id }: Decider): PreviewLook {
  const reading = phaseOf(casebook, id, 'avtalet');
  if (reading?.statement === undefined || reading.newer > 0) return UNKNOWN;
  const { phase } = reading.statement.data;
  return { mark: phaseMarks[phase], words: phaseInRegister(phase).name, two: reading.disputed };
}
