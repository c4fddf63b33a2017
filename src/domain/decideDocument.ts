/** A lärandedokument is started, worded section by section, and frozen (experience §1.5: "utan tidspress"). */
import { drawn } from './casebook.ts';
import { isRealDate } from './dates.ts';
import { decideLink, decidePart } from './decideParts.ts';
import { type DecideContext, type Decision, refused } from './decision.ts';
import {
  type Check,
  contextOf,
  decided,
  entityOf,
  notice,
  refuse,
  type SeveralContext,
  sortedSet,
  stated,
  together,
} from './drafting.ts';
import type { EventId, OrgId, WordsOf } from './events.ts';
import { frozenBy, learningDocument, SECTIONS, type SectionKey } from './learningDocument.ts';
import type { DocumentState } from './learningVocabulary.ts';
import { slots } from './slots.ts';
import { checkOn, checkWords, withWords } from './words.ts';

export interface DocumentStartInput {
  readonly title: string;
  /** First and last day of the period, `YYYY-MM-DD`. It may reach ahead: a document can be begun early. */
  readonly from: string;
  readonly to: string;
  /** Set when it is about an area; its members then stand in `orgs`. */
  readonly area: OrgId | null;
  /** Whom it gathers from; empty for all. */
  readonly orgs: readonly OrgId[];
}

/** A new document is an entity of its own: two about the same period are two documents. */
export function decideDocumentStart(context: DecideContext, input: DocumentStartInput): Decision {
  const { from, to, area, orgs } = input;
  const words = checkWords<WordsOf<'document.started'>>({ title: input.title }, { required: ['title'] });
  return decided(
    [
      {
        type: 'document.started',
        about: sortedSet(orgs),
        on: context.today,
        data: { from, to, area },
        words: words.words,
      },
    ],
    words,
    checkBound(from, 'from'),
    checkBound(to, 'to'),
    isRealDate(from) && isRealDate(to) && to < from && refuse('impossible-date', 'to'),
  );
}

function checkBound(day: string, field: string): Check {
  if (day === '') return refuse('missing', field);
  return isRealDate(day) ? {} : refuse('impossible-date', field);
}

export type SectionTexts = Readonly<Partial<Record<SectionKey, string>>>;

/**
 * One statement for each section that differs from what stands; no drafts when nothing does. A text may be
 * as long as any field (words.ts), which keeps its line within what a journal takes. Refused when frozen.
 * Two who write the same section at once are shown side by side.
 */
export function decideDocumentSections(
  context: SeveralContext,
  input: { readonly document: EventId; readonly texts: SectionTexts },
): Decision {
  const { casebook } = context;
  const { document } = input;
  if (entityOf(casebook, document, 'document.started') === undefined) {
    return refused({ code: 'not-known', field: 'document' });
  }
  if (frozenBy(casebook, document)) return refused({ code: 'frozen', field: 'sections' });
  return together(
    SECTIONS.flatMap((key) => {
      const text = input.texts[key];
      if (text === undefined) return [];
      const known = contextOf(context, slots.part(document, key));
      const { drafts, refusals, notices } = decidePart(known, { entity: document, key, text });
      if (refusals.some(({ code }) => code === 'nothing-changed')) return [];
      const named = <T extends { readonly field: string }>(items: readonly T[]) =>
        items.map((item) => ({ ...item, field: `sections.${key}` }));
      return [{ drafts, refusals: named(refusals), notices: named(notices) }];
    }),
  );
}

export interface DocumentTitleInput {
  readonly document: EventId;
  readonly title: string;
}

/** Another title, while it is worked on. */
export function decideDocumentTitle(context: DecideContext, { document, title }: DocumentTitleInput): Decision {
  if (title.trim() === '') return refused({ code: 'missing', field: 'title' });
  if (frozenBy(context.casebook, document)) return refused({ code: 'frozen', field: 'title' });
  const { drafts, refusals, notices } = decidePart(context, { entity: document, key: 'title', text: title });
  const renamed = <T extends { readonly field: string }>(items: readonly T[]) =>
    items.map((item) => (item.field === 'text' ? { ...item, field: 'title' } : item));
  return { drafts, refusals: renamed(refusals), notices: renamed(notices) };
}

export interface DocumentStateInput {
  readonly document: EventId;
  readonly state: DocumentState;
  readonly reason?: string | undefined;
  readonly on?: string | undefined;
}

/**
 * "Frys": after that nothing in it is changed; a slip is undone, and what is to be said otherwise becomes a new
 * document. Sections in which two wordings stand are asked about, for both would be in it.
 */
export function decideDocumentState(context: DecideContext, input: DocumentStateInput): Decision {
  const { state, on = context.today } = input;
  const { casebook } = context;
  const document = learningDocument(casebook, input.document);
  const words = checkWords<WordsOf<'document.stated'>>({ reason: input.reason });
  const slot = slots.state(input.document);
  const from = drawn<'document.stated'>(casebook, slot)?.data.state ?? 'utkast';
  const isFrozen = document?.state === 'fryst';
  const isEmpty = document?.sections.every(({ text }) => text === '') === true;
  return decided(
    [
      stated<'document.stated'>(context, {
        type: 'document.stated',
        about: document?.orgs ?? [],
        slot,
        on,
        data: { state },
        ...withWords(words.words),
      }),
    ],
    words,
    checkOn(on, context.today),
    document === null && refuse('not-known', 'document'),
    from === state && casebook.slots[slot]?.disputed !== true && refuse('nothing-changed', 'state'),
    isFrozen && state === 'utkast' && context.corrects === undefined && refuse('frozen', 'state'),
    state === 'fryst' && isEmpty && refuse('missing', 'sections'),
    state === 'fryst' && document?.sections.some(({ disputed }) => disputed) && notice('two-wordings', 'sections'),
    state === 'fryst' && document !== null && document.to > on && notice('period-not-over', 'on'),
  );
}

/**
 * A new document goes on from another one: what stood there, section by section, and that it came out of it.
 * Removed words do not follow.
 */
export function decideDocumentFrom(
  context: SeveralContext,
  input: { readonly document: EventId; readonly earlier: EventId },
): Decision {
  const earlier = learningDocument(context.casebook, input.earlier);
  if (earlier === null) return refused({ code: 'not-known', field: 'earlier' });
  const texts = Object.fromEntries(
    earlier.sections.filter(({ text }) => text !== '').map(({ key, text }) => [key, text]),
  );
  const known = contextOf(context, slots.link(input.document, input.earlier));
  return together([
    decideDocumentSections(context, { document: input.document, texts }),
    decideLink(known, { from: input.document, to: input.earlier, kind: 'ursprung', set: true }),
  ]);
}
