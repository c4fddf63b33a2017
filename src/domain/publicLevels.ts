/**
 * What may stand on a page that anybody can read: one rule per kind of event, and for what may go out, which
 * of its fields. Never a word: free text does not go out whatever the rule says (only the covering text
 * does, which is written for the page and read by the one who approves it). A type that is not here cannot
 * be compiled; one that this build does not know is never read.
 *
 * Sources: model §17 (public records; political opinions: instance and outcome, never persons; working
 * material apart from what is finished) and design §6. Nothing here changes with a merge.
 */
import type { Casebook, SlotView, Statement } from './casebook.ts';
import type { EventShapes, EventType, JournalEvent } from './events.ts';
import { withoutWords } from './union.ts';

/** What somebody approves, one by one. `text` is the covering text, which is no event's. */
export const PUBLIC_CONTENTS = ['beslut', 'fas', 'tider', 'text'] as const;
export type PublicContent = (typeof PUBLIC_CONTENTS)[number];

/** Why something never goes out, in the order people are told. */
export const KEPT_INSIDE = [
  'ord',
  'personer',
  'anteckningar',
  'dialoger',
  'fragor',
  'bedomningar',
  'dokument',
  'planer',
  'namn',
  'rattelser',
] as const;
export type KeptInside = (typeof KEPT_INSIDE)[number];

type Field<T extends EventType> = 'on' | (string & keyof EventShapes[T]['data']);

type PublicRule<T extends EventType> =
  | { readonly level: 'never'; readonly why: KeptInside }
  /** Only when somebody has approved this content; these fields and no other. */
  | { readonly level: 'approval'; readonly content: PublicContent; readonly takes: readonly Field<T>[] }
  /** Goes with whatever is approved: where an organisation belongs, which day is shown. */
  | { readonly level: 'follows'; readonly takes: readonly Field<T>[] };

/** What may be approved, of whatever type. */
interface Approvable {
  readonly level: 'approval';
  readonly takes: readonly string[];
}

const never = (why: KeptInside) => ({ level: 'never', why }) as const;

export const PUBLIC_LEVELS: { readonly [T in EventType]: PublicRule<T> } = {
  // What a council or the region has decided is public at the decider's; here only the class and the day.
  'decision.recorded': { level: 'approval', content: 'beslut', takes: ['outcome', 'round', 'on'] },
  // A judgement by those it concerns. Without its ground, so whoever approves answers for that it can stand alone.
  'phase.assessed': { level: 'approval', content: 'fas', takes: ['phase', 'on'] },
  // Of the register's milestones alone: a date that people have added has words of its own.
  'date.moved': { level: 'approval', content: 'tider', takes: ['day', 'certainty'] },
  'date.stated': { level: 'approval', content: 'tider', takes: ['state'] },
  'organisation.changed': { level: 'follows', takes: ['value'] },
  'edition.frozen': { level: 'follows', takes: ['date'] },

  'contact.named': never('personer'),
  'writer.named': never('personer'),

  'note.written': never('anteckningar'),
  'note.edited': never('anteckningar'),
  'note.marked': never('anteckningar'),
  'note.stated': never('anteckningar'),
  'note.sorted': never('anteckningar'),
  'example.consented': never('anteckningar'),
  'goal.worded': never('anteckningar'),
  'part.worded': never('anteckningar'),
  'tag.set': never('anteckningar'),
  'link.made': never('anteckningar'),

  'dialogue.planned': never('dialoger'),
  'dialogue.moved': never('dialoger'),
  'dialogue.stated': never('dialoger'),
  'dialogue.answered': never('dialoger'),
  'dialogue.summarised': never('dialoger'),
  'dialogue.arranged': never('dialoger'),
  'dialogue.described': never('dialoger'),
  'dialogue.covered': never('dialoger'),
  'dialogue.read': never('dialoger'),
  'action.agreed': never('dialoger'),
  'action.stated': never('dialoger'),
  'guide.worded': never('dialoger'),
  'guide.placed': never('dialoger'),
  'survey.opened': never('dialoger'),
  'survey.answered': never('dialoger'),

  'question.moved': never('fragor'),
  'question.answered': never('fragor'),
  'question.told': never('fragor'),
  'question.expected': never('fragor'),
  'question.merged': never('fragor'),
  'question.routed': never('fragor'),

  'kfa.assessed': never('bedomningar'),
  'anchoring.assessed': never('bedomningar'),
  'anchoring.shaken': never('bedomningar'),
  'gap.assessed': never('bedomningar'),
  'gap.phased': never('bedomningar'),
  'applies.stated': never('bedomningar'),

  'record.filed': never('dokument'),
  'gap.added': never('dokument'),
  'gap.classified': never('dokument'),
  'gap.stated': never('dokument'),
  'material.added': never('dokument'),
  'material.issued': never('dokument'),
  'material.stated': never('dokument'),
  'material.used': never('dokument'),
  'document.started': never('dokument'),
  'document.stated': never('dokument'),

  'decision.planned': never('planer'),
  'recommendation.given': never('planer'),
  'date.added': never('planer'),

  'organisation.added': never('namn'),
  'organisation.named': never('namn'),
  'forum.named': never('namn'),

  withdrawn: never('rattelser'),
  redacted: never('rattelser'),
};

/**
 * The events a public page is folded from: all of them, so that corrections and withdrawals count, and without a
 * word in any. What is not in there cannot come out.
 */
export function* wordless(events: Iterable<JournalEvent>): Generator<JournalEvent> {
  for (const event of events) yield withoutWords(event);
}

/**
 * The casebook with nothing in it but the fields that may go out once they are approved. No entity: everything
 * that creates one stays inside. Where statements differ, or one is from a newer version, the slot still says
 * so: whoever reads it must not take it for certain.
 */
export function siftedCasebook({ date, slots, newer }: Casebook): Casebook {
  const sifted = Object.entries(slots).flatMap(([slot, view]): [string, SlotView][] => {
    const current = view.current.flatMap(siftedStatement);
    return current.length === view.current.length ? [[slot, { ...view, heads: [], current }]] : [];
  });
  return { date, slots: Object.fromEntries(sifted), entities: {}, newer };
}

/** One statement with only the fields that may go out once they are approved; none when none may. */
export function siftedStatement(statement: Statement): Statement[] {
  const rule: { readonly level: 'never' | 'follows' } | Approvable = PUBLIC_LEVELS[statement.type];
  if (rule.level !== 'approval') return [];
  const { id, type, at, device, about, on, data } = statement;
  const taken = Object.fromEntries(Object.entries(data).filter(([field]) => rule.takes.includes(field)));
  const when = on === undefined || !rule.takes.includes('on') ? {} : { on };
  return [{ id, type, at, device, about, ...when, data: taken, words: {} }];
}
