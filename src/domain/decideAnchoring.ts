/** Förankring: how far a target group has come along (model §4). It goes both ways. */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, given, notice, stated } from './drafting.ts';
import type { OrgId, WordsOf } from './events.ts';
import { slots } from './slots.ts';
import {
  ANCHORING_LEVELS,
  type AnchoringGroup,
  type AnchoringLevel,
  type DownReason,
  type Source,
} from './vocabulary.ts';
import { checkOn, checkWords, withWords } from './words.ts';

export interface AnchoringInput {
  readonly org: OrgId;
  readonly group: AnchoringGroup;
  readonly level: AnchoringLevel;
  /** "Tveksam", beside any level. */
  readonly hesitant: boolean;
  /** Why it went down. */
  readonly down?: DownReason | undefined;
  /** What shows it, in words. */
  readonly sign?: string | undefined;
  readonly on?: string | undefined;
  readonly source?: Source | undefined;
}

/** A step down is asked for its reason. A later merge may show another level beside this one. */
export function decideAnchoring(context: DecideContext, input: AnchoringInput): Decision {
  const { org, group, level, hesitant, sign, on = context.today, source } = input;
  const words = checkWords<WordsOf<'anchoring.assessed'>>({ sign });
  const slot = slots.anchoring(org, group);
  const standing = drawn<'anchoring.assessed'>(context.casebook, slot);
  const previous = standing?.id === context.corrects ? undefined : standing;
  const isLate = previous?.on !== undefined && on < previous.on;
  const from = previous === undefined || isLate ? 0 : ANCHORING_LEVELS.indexOf(previous.data.level);
  const isDown = ANCHORING_LEVELS.indexOf(level) < from;
  const draft = stated<'anchoring.assessed'>(context, {
    type: 'anchoring.assessed',
    about: [org],
    slot,
    on,
    data: { level, hesitant, ...given({ down: input.down, source }) },
    ...withWords(words.words),
  });
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    isLate && notice('earlier-than-known', 'on'),
    isDown && input.down === undefined && notice('step-down-without-reason', 'down'),
  );
}
