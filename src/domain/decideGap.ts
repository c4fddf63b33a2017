/** The points of "Nytt i avtalet" (model §9): added, changed, taken from draft to published and replaced. */
import { drawn } from './casebook.ts';
import { decidePart, decideTag } from './decideParts.ts';
import type { DecideContext, Decision } from './decision.ts';
import { contextOf, decided, entityOf, notice, refuse, type SeveralContext, stated, together } from './drafting.ts';
import type { EventId, WordsOf } from './events.ts';
import {
  affectsTag,
  GAP_TEXTS,
  type GapPoint,
  type GapText,
  gapPoint,
  gapPoints,
  SHORT_AT_MOST,
  SHORT_TAG,
} from './gaps.ts';
import { GAP_STATES, type GapKind, type GapState } from './learningVocabulary.ts';
import { slots } from './slots.ts';
import { ANCHORING_GROUPS, type AnchoringGroup, type Scope } from './vocabulary.ts';
import { checkOn, checkWords, withWords } from './words.ts';

interface GapClass {
  readonly kind: GapKind;
  readonly document: Scope | null;
  /** Whether the law demands it. */
  readonly statutory: boolean;
}

export interface GapAddInput extends GapClass {
  readonly title: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly on?: string | undefined;
}

/** A new point begins as a draft. A title is enough. It is the county's, so it is about no organisation. */
export function decideGapAdd(context: DecideContext, input: GapAddInput): Decision {
  const { kind, document, statutory, title, before, after, on = context.today } = input;
  const words = checkWords<WordsOf<'gap.added'>>({ title, before, after }, { required: ['title'] });
  return decided(
    [{ type: 'gap.added', about: [], on, data: { kind, document, statutory }, words: words.words }],
    words,
    checkOn(on, context.today),
  );
}

export interface GapChangeInput extends GapClass {
  readonly gap: EventId;
  /** Texts as they are to stand; one that is left out stays as it is, an empty one is emptied. */
  readonly texts: Readonly<Partial<Record<GapText, string>>>;
  readonly affects: readonly AnchoringGroup[];
}

/**
 * A point as somebody wants it: only what differs from what stands becomes statements, in one command.
 * Two who change the same text at once are shown side by side. Refused: a title that is emptied, a
 * personnummer, and what changes nothing.
 */
export function decideGapChange(context: SeveralContext, input: GapChangeInput): Decision {
  const { gap, texts, affects, kind, document, statutory } = input;
  const point = gapPoint(context.casebook, gap);
  if (point === null) return decided([], refuse('not-known', 'gap'));
  const changes = [
    ...GAP_TEXTS.flatMap((key) => textChange(context, gap, key, texts[key])),
    ...ANCHORING_GROUPS.flatMap((group) => tagChange(context, gap, affectsTag(group), affects.includes(group))),
  ];
  if (point.kind !== kind || point.document !== document || point.statutory !== statutory) {
    const slot = slots.gapClass(gap);
    const data = { kind, document, statutory };
    changes.push(
      decided([stated<'gap.classified'>(contextOf(context, slot), { type: 'gap.classified', about: [], slot, data })]),
    );
  }
  if (texts.title !== undefined && texts.title.trim() === '') changes.push(decided([], refuse('missing', 'title')));
  return changes.length === 0 ? decided([], refuse('nothing-changed', 'title')) : together(changes);
}

function textChange(context: SeveralContext, gap: EventId, key: GapText, text: string | undefined): Decision[] {
  if (text === undefined) return [];
  const decision = decidePart(contextOf(context, slots.part(gap, key)), { entity: gap, key, text });
  return isNothing(decision) ? [] : [inField(decision, key)];
}

function tagChange(context: SeveralContext, gap: EventId, key: string, set: boolean): Decision[] {
  const decision = decideTag(contextOf(context, slots.tag(gap, key)), { entity: gap, key, set });
  return isNothing(decision) ? [] : [decision];
}

function isNothing({ refusals }: Decision): boolean {
  return refusals.some(({ code }) => code === 'nothing-changed');
}

/** The one field of the part, by the name it has in the form. */
function inField({ drafts, refusals, notices }: Decision, field: string): Decision {
  return {
    drafts,
    refusals: refusals.map(({ code }) => ({ code, field })),
    notices: notices.map(({ code }) => ({ code, field })),
  };
}

/**
 * "Fem korta": exactly these points are at the top. More than five is asked about: only five are shown.
 * Two who choose at once may together have chosen more.
 */
export function decideShort(context: SeveralContext, { gaps }: { readonly gaps: readonly EventId[] }): Decision {
  const points = gapPoints(context.casebook);
  const known = new Set(points.map(({ id }: GapPoint) => id));
  const changes = points.flatMap(({ id }) => tagChange(context, id, SHORT_TAG, gaps.includes(id)));
  return together([
    ...changes,
    decided(
      [],
      gaps.some((id) => !known.has(id)) && refuse('not-known', 'gaps'),
      changes.length === 0 && refuse('nothing-changed', 'gaps'),
      gaps.length > SHORT_AT_MOST && notice('more-than-five', 'gaps'),
    ),
  ]);
}

export interface GapStateInput {
  readonly gap: EventId;
  readonly state: GapState;
  readonly reason?: string | undefined;
  readonly on?: string | undefined;
}

/** Draft, reviewed, published, replaced; another order is asked about and never stopped. */
export function decideGapState(context: DecideContext, input: GapStateInput): Decision {
  const { gap, state, reason, on = context.today } = input;
  const slot = slots.state(gap);
  const words = checkWords<WordsOf<'gap.stated'>>({ reason });
  const standing = drawn<'gap.stated'>(context.casebook, slot);
  const from = standing?.data.state ?? 'utkast';
  const isUnsettled = context.casebook.slots[slot]?.disputed === true;
  const draft = stated<'gap.stated'>(context, {
    type: 'gap.stated',
    about: [],
    slot,
    on,
    data: { state },
    ...withWords(words.words),
  });
  const isLate = standing?.on !== undefined && on < standing.on;
  const isInOrder = GAP_STATES.indexOf(state) === GAP_STATES.indexOf(from) + 1;
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    entityOf(context.casebook, gap, 'gap.added') === undefined && refuse('not-known', 'gap'),
    state === from && !isUnsettled && refuse('nothing-changed', 'state'),
    isLate && notice('earlier-than-known', 'on'),
    !isInOrder && state !== from && notice('odd-order', 'state'),
  );
}
