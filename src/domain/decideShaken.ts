/** "Behöver förankras på nytt": what was anchored is no longer certain, since a manager left or people voted (model §4). */
import { anchoringOf } from './anchoringOf.ts';
import { viewOf } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, given, notice, refuse, stated } from './drafting.ts';
import type { WordsOf } from './events.ts';
import type { Decider } from './headline.ts';
import { slots } from './slots.ts';
import type { AnchoringGroup, DownReason, Source } from './vocabulary.ts';
import { checkOn, checkWords, withWords } from './words.ts';

export interface ShakenInput {
  readonly org: Decider;
  readonly group: AnchoringGroup;
  /** Null: what was said of the group holds after all. */
  readonly reason: DownReason | null;
  readonly note?: string | undefined;
  readonly on?: string | undefined;
  readonly source?: Source | undefined;
}

/**
 * Stands beside the assessment, which stays as it was stated; a later assessment ends it. What nobody has
 * assessed can hardly be shaken, so that is asked about.
 * A later merge may show another reason beside this one, or an assessment that ends it.
 */
export function decideShaken(context: DecideContext, input: ShakenInput): Decision {
  const { org, group, reason, on = context.today, source } = input;
  const words = checkWords<WordsOf<'anchoring.shaken'>>({ note: input.note });
  const slot = slots.shaken(org.id, group);
  const draft = stated<'anchoring.shaken'>(context, {
    type: 'anchoring.shaken',
    about: [org.id],
    slot,
    on,
    data: { reason, ...given({ source }) },
    ...withWords(words.words),
  });
  const { alternatives, blank, anew } = anchoringOf(context.casebook, org, group, context.today);
  const standing = anew?.cause === 'stated' ? anew.statement.data.reason : null;
  const isUnsettled = viewOf(context.casebook, slot)?.disputed === true;
  const isSame = reason === null ? anew === null : standing === reason && words.words.note === undefined;
  const isLate = alternatives.some((each) => (each.on ?? '') > on);
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    isSame && !isUnsettled && context.corrects === undefined && refuse('nothing-changed', 'reason'),
    reason !== null && blank && notice('odd-order', 'reason'),
    reason !== null && isLate && notice('earlier-than-known', 'on'),
  );
}
