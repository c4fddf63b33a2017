/** Förankring: how far a target group has come along (model §4). It goes both ways. */
import { drawn, viewOf } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { contextOf, decided, given, notice, type SeveralContext, stated } from './drafting.ts';
import type { Draft, OrgId, WordsOf } from './events.ts';
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

/**
 * A step down is asked for its reason. An assessment ends "behöver förankras på nytt" of earlier days by
 * its own; one of the same day says so too, so that no clock has to tell which came last.
 * A later merge may show another level beside this one.
 */
export function decideAnchoring(
  context: DecideContext & Pick<SeveralContext, 'overs'>,
  input: AnchoringInput,
): Decision {
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
    [draft, ...endsShaken(context, input, on)],
    words,
    checkOn(on, context.today),
    isLate && notice('earlier-than-known', 'on'),
    isDown && input.down === undefined && notice('step-down-without-reason', 'down'),
  );
}

/** What has been said of the same day: that the group has to be anchored anew. It was, and this says where it stands. */
function endsShaken(
  context: DecideContext & Pick<SeveralContext, 'overs'>,
  { org, group }: AnchoringInput,
  on: string,
): Draft<'anchoring.shaken'>[] {
  const slot = slots.shaken(org, group);
  const said = viewOf<'anchoring.shaken'>(context.casebook, slot)?.current ?? [];
  const isOfTheDay = said.some(({ data, on: day }) => data.reason !== null && day === on);
  if (!isOfTheDay || context.corrects !== undefined) return [];
  const known = contextOf(context, slot);
  return [
    stated<'anchoring.shaken'>(known, { type: 'anchoring.shaken', about: [org], slot, on, data: { reason: null } }),
  ];
}
