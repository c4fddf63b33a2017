/** Material is added once and kept current: versions follow one another, and whoever uses it says so (model §15). */
import { drawn } from './casebook.ts';
import { decidePart } from './decideParts.ts';
import type { DecideContext, Decision } from './decision.ts';
import { contextOf, decided, entityOf, notice, refuse, type SeveralContext, stated, together } from './drafting.ts';
import type { EventId, OrgId, WordsOf } from './events.ts';
import type { MaterialKind, MaterialState } from './learningVocabulary.ts';
import type { MaterialPart } from './materials.ts';
import { partText } from './parts.ts';
import { slots } from './slots.ts';
import { checkOn, checkWords, withWords } from './words.ts';

/** A material for the whole county. Two that are added with the same name are two until one is taken away. */
export function decideMaterial(
  context: DecideContext,
  { kind, title }: { readonly kind: MaterialKind; readonly title: string },
): Decision {
  const words = checkWords<WordsOf<'material.added'>>({ title }, { required: ['title'] });
  return decided([{ type: 'material.added', about: [], on: context.today, data: { kind }, words: words.words }], words);
}

export interface VersionInput {
  readonly material: EventId;
  /** What the version is called: "1.2", "oktober 2026". */
  readonly version: string;
  /** Where it is found: an address, or a place in words. */
  readonly link?: string | undefined;
  readonly note?: string | undefined;
  /** From when it is the current one. */
  readonly on?: string | undefined;
}

/**
 * The version that counts from a day on. An older one told late is asked about, since it does not become
 * the current one. Two who put out different versions at once are shown side by side.
 */
export function decideVersion(context: DecideContext, input: VersionInput): Decision {
  const { material, version, link, note, on = context.today } = input;
  const words = checkWords<WordsOf<'material.issued'>>({ version, link, note }, { required: ['version'] });
  const slot = slots.version(material);
  const standing = drawn<'material.issued'>(context.casebook, slot);
  const draft = stated<'material.issued'>(context, {
    type: 'material.issued',
    about: [],
    slot,
    on,
    data: {},
    words: words.words,
  });
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    entityOf(context.casebook, material, 'material.added') === undefined && refuse('not-known', 'material'),
    standing?.on !== undefined && on < standing.on && notice('earlier-than-known', 'on'),
  );
}

/** Whether it is still to be used. */
export function decideMaterialState(
  context: DecideContext,
  input: { readonly material: EventId; readonly state: MaterialState; readonly reason?: string | undefined },
): Decision {
  const words = checkWords<WordsOf<'material.stated'>>({ reason: input.reason });
  const slot = slots.state(input.material);
  const view = context.casebook.slots[slot];
  const from = drawn<'material.stated'>(context.casebook, slot)?.data.state ?? 'aktuell';
  const draft = stated<'material.stated'>(context, {
    type: 'material.stated',
    about: [],
    slot,
    on: context.today,
    data: { state: input.state },
    ...withWords(words.words),
  });
  return decided(
    [draft],
    words,
    entityOf(context.casebook, input.material, 'material.added') === undefined && refuse('not-known', 'material'),
    from === input.state && view?.disputed !== true && refuse('nothing-changed', 'state'),
  );
}

export interface UseInput {
  readonly material: EventId;
  readonly org: OrgId;
  /** False takes it back. */
  readonly used: boolean;
  /** Where and for whom: "nämnd och arbetsplatsträffar". */
  readonly how?: string | undefined;
  readonly on?: string | undefined;
}

/** An organisation has used it, told by whoever answers for that organisation. */
export function decideUse(context: DecideContext, input: UseInput): Decision {
  const { material, org, used, how, on = context.today } = input;
  const words = checkWords<WordsOf<'material.used'>>({ how });
  const slot = slots.used(org, material);
  const standing = drawn<'material.used'>(context.casebook, slot);
  const isSame =
    (standing?.data.used ?? false) === used && (!used || standing?.on === on) && words.words.how === undefined;
  const draft = stated<'material.used'>(context, {
    type: 'material.used',
    about: [org],
    slot,
    on,
    data: { used },
    ...withWords(words.words),
  });
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    entityOf(context.casebook, material, 'material.added') === undefined && refuse('not-known', 'material'),
    org === '' && refuse('missing', 'org'),
    isSame && context.casebook.slots[slot]?.disputed !== true && refuse('nothing-changed', 'org'),
  );
}

export type MaterialTexts = Readonly<Record<MaterialPart | 'title', string>>;

/** Its name and its parts in one command: one statement for each that differs from what stands. */
export function decideParts(
  context: SeveralContext,
  { material, texts }: { readonly material: EventId; readonly texts: MaterialTexts },
): Decision {
  if (texts.title.trim() === '') return decided([], refuse('missing', 'title'));
  const changed = (Object.entries(texts) as [MaterialPart | 'title', string][]).filter(
    ([key, text]) => text.trim() !== partText(context.casebook, material, key),
  );
  if (changed.length === 0) return decided([], refuse('nothing-changed', 'title'));
  return together(
    changed.map(([key, text]) => {
      const decision = decidePart(contextOf(context, slots.part(material, key)), { entity: material, key, text });
      const named = <T extends { readonly field: string }>(items: readonly T[]) =>
        items.map((item) => ({ ...item, field: item.field === 'text' ? key : item.field }));
      return { ...decision, refusals: named(decision.refusals), notices: named(decision.notices) };
    }),
  );
}
