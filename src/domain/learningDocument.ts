/**
 * A lärandedokument as it stands: its period, whom it gathers from, its sections in the writer's words, and
 * whether it is still worked on or frozen. What it gathers is read in gathered.ts; nothing of that is stored
 * until somebody has put it into a section.
 */
import { type Casebook, type Entity, type Statement, viewOf } from './casebook.ts';
import { entityOf } from './drafting.ts';
import type { EventId, OrgId } from './events.ts';
import type { DocumentState } from './learningVocabulary.ts';
import { slots } from './slots.ts';

/** Keys of its sections, in the order they are read. They stand in stored slots, for ever. */
export const SECTIONS = ['inledning', 'nytt', 'fungerade', 'skavde', 'overens', 'citat', 'fragor', 'framat'] as const;
export type SectionKey = (typeof SECTIONS)[number];

export interface Section {
  readonly key: SectionKey;
  /** Every unbeaten wording, the drawn one first: two who wrote without knowing of each other are both kept. */
  readonly wordings: readonly Statement<'part.worded'>[];
  /** What to show: the wordings after each other. '' when nothing is written or everything is removed. */
  readonly text: string;
  /** Words have been removed from it. */
  readonly redacted: boolean;
  readonly disputed: boolean;
}

export interface LearningDocument {
  readonly id: EventId;
  readonly entity: Entity<'document.started'>;
  /** Undefined when the words are removed. */
  readonly title: string | undefined;
  /** First and last day of the period, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** The area it was started for; null when it is about the whole county, or about some who were chosen. */
  readonly area: OrgId | null;
  /** Whom it gathers from; empty for all. */
  readonly orgs: readonly OrgId[];
  readonly state: DocumentState;
  /** What froze it, when it is frozen. */
  readonly frozen: Statement<'document.stated'> | undefined;
  readonly sections: readonly Section[];
}

/** One document; null when it is withdrawn, not held or something else. */
export function learningDocument(casebook: Casebook, id: EventId): LearningDocument | null {
  const entity = entityOf(casebook, id, 'document.started');
  if (entity === undefined) return null;
  const { from, to, area } = entity.data;
  const frozen = frozenBy(casebook, id);
  return {
    id,
    entity,
    title: titleOf(casebook, entity),
    from,
    to,
    area,
    orgs: entity.about,
    state: frozen === undefined ? 'utkast' : 'fryst',
    frozen,
    sections: SECTIONS.map((key) => sectionOf(casebook, id, key)),
  };
}

/** Every document, the latest period first. */
export function learningDocuments(casebook: Casebook): LearningDocument[] {
  return Object.keys(casebook.entities)
    .flatMap((id) => learningDocument(casebook, id) ?? [])
    .sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
}

function sortKey({ to, from, entity }: LearningDocument): string {
  return `${to} ${from} ${entity.at} ${entity.id}`;
}

/** What freezes it. Where one says that it is frozen and another that it is not, it is: somebody may have sent it on. */
export function frozenBy(casebook: Casebook, document: EventId): Statement<'document.stated'> | undefined {
  const current = viewOf<'document.stated'>(casebook, slots.state(document))?.current ?? [];
  return current.find(({ data }) => data.state === 'fryst');
}

function titleOf(casebook: Casebook, entity: Entity<'document.started'>): string | undefined {
  const [standing] = casebook.slots[slots.part(entity.id, 'title')]?.current ?? [];
  if (standing === undefined) return entity.words.title;
  const words = standing.words as { readonly title?: string; readonly text?: string };
  return words.text ?? words.title;
}

function sectionOf(casebook: Casebook, document: EventId, key: SectionKey): Section {
  const view = viewOf<'part.worded'>(casebook, slots.part(document, key));
  const current = view?.current ?? [];
  const wordings = view?.disputed ? current : current.slice(0, 1);
  return {
    key,
    wordings,
    text: wordings
      .map(({ words }) => words.text ?? '')
      .filter((text) => text !== '')
      .join('\n\n'),
    redacted: wordings.some(({ redacted }) => redacted === true),
    disputed: view?.disputed ?? false,
  };
}
