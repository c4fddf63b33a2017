/** What is said of a text beside the text itself: what it is, whom it is about, when, and where it stands. */
import { type Casebook, drawn, type Entity, type Statement } from '../../domain/casebook.ts';
import { isPast } from '../../domain/dates.ts';
import type { OrgId } from '../../domain/events.ts';
import { isEventId, slots } from '../../domain/slots.ts';
import type { Mark } from '../../domain/vocabulary.ts';
import { paths } from '../../paths.ts';
import { COUNTY_WIDE } from '../../state/areas.ts';
import * as text from '../../text/text.ts';
import { partName } from './partNames.ts';
import { TEXT_RULES, type TextKind, type TextRule } from './textRules.ts';
import { lastPart, type Written } from './written.ts';

export interface Whereabouts {
  readonly kind: TextKind;
  /** "Behov", "Motivering till fas". */
  readonly name: string;
  /** The organisations it is about; none is the whole county. */
  readonly about: readonly OrgId[];
  /** When it was true, or is to be; else when it was written down. */
  readonly day: string;
  /** What it belongs to, when that is not an organisation. */
  readonly entity: Entity | undefined;
  /** It says what a note, a point, a material … is about; others say more of it. */
  readonly isHeading: boolean;
}

/** Null when what it belongs to is no longer there: it can then be read nowhere. */
export function whereWritten(casebook: Casebook, written: Written): Whereabouts | null {
  const { statement, slot, field } = written;
  const entity = slot === null ? statement : belongsTo(casebook, slot);
  if (entity === null) return null;
  const rule = TEXT_RULES[statement.type] as TextRule;
  const { about } = (rule.of === 'entity' || statement.about.length === 0) && entity ? entity : statement;
  // What has no day of its own (the wording of a part) is from the day of what it belongs to.
  const day = dayOf(casebook, ((rule.of === 'entity' || statement.on === undefined) && entity) || statement);
  const named = (text.searchTexts[statement.type] as Readonly<Record<string, string | null>>)[field] ?? '';
  const kind = rule.kind === 'entity' ? kindOf(casebook, entity) : rule.kind;
  const part = slot === null || statement.type === 'note.edited' ? field : lastPart(slot);
  return {
    kind,
    name: nameOf(statement, kind, part) ?? named,
    about,
    day,
    entity,
    isHeading: entity === undefined || entity.type === 'dialogue.planned' || HEADINGS.includes(part),
  };
}

/** Fields and parts that say what something is about. */
const HEADINGS = ['text', 'title', 'what'];

/** What the slot is about: undefined for a statement of an organisation, null when it is not there. */
function belongsTo(casebook: Casebook, slot: string): Entity | null | undefined {
  const parts = slot.split('/');
  const [first = ''] = parts;
  const id = isEventId(first) ? first : parts.findLast(isEventId);
  if (id === undefined) return undefined;
  const entity = casebook.entities[id];
  if (entity === undefined) return null;
  return entity.type === 'organisation.added' ? undefined : entity;
}

/** The text of a note is called by its mark; what is said of something, by what that is and by its part. */
function nameOf({ type }: Statement, kind: TextKind, part: string): string | undefined {
  const { kinds, partOf } = text.search.texts;
  if (type === 'note.written' || type === 'note.edited') return kinds[kind];
  if (type === 'note.stated') return partOf(kinds[kind], text.search.texts.state);
  if (type !== 'part.worded') return undefined;
  const name = partName(kind, part);
  return name === undefined ? kinds[kind] : partOf(kinds[kind], name);
}

function kindOf(casebook: Casebook, entity: Entity | undefined): TextKind {
  if (entity === undefined) return 'ovrigt';
  if (entity.type === 'note.written') {
    const mark: Mark | null = drawn<'note.marked'>(casebook, slots.noteMark(entity.id))?.data.mark ?? null;
    return mark ?? 'anteckning';
  }
  const kind = TEXT_RULES[entity.type]?.kind ?? 'ovrigt';
  return kind === 'entity' ? 'ovrigt' : kind;
}

function dayOf(casebook: Casebook, { id, type, data, on, at }: Statement): string {
  const own = on ?? at.slice(0, 10);
  if (type !== 'date.added' && type !== 'dialogue.planned') return own;
  return drawn<'date.moved'>(casebook, slots.day(id))?.data.day ?? (data as { day: string }).day;
}

/** The address of where it stands. */
export function pathTo(casebook: Casebook, { statement, slot }: Written, where: Whereabouts, today: string): string {
  const { lead } = TEXT_RULES[statement.type] as TextRule;
  const { entity, about } = where;
  if (lead === 'guide') return paths.guide;
  if (lead === 'settings') return paths.settings;
  if (lead === 'card' || entity === undefined) return cardOf(about);
  if (lead === 'hold') return paths.dialogueQuestion(entity.id, lastPart(slot ?? ''));
  if (lead === 'summary') return paths.dialogueSummary(entity.id);
  return entityPath(casebook, entity, where, today);
}

function entityPath(casebook: Casebook, entity: Entity, { about, day }: Whereabouts, today: string): string {
  switch (entity.type) {
    case 'note.written':
      return paths.note(entity.id);
    case 'dialogue.planned':
      return paths.dialogue(entity.id);
    case 'action.agreed': {
      const { dialogue } = entity.data as { dialogue: string };
      return casebook.entities[dialogue] === undefined ? paths.dialogues : paths.dialogueSummary(dialogue);
    }
    case 'gap.added':
      return paths.gap(entity.id);
    case 'material.added':
      return paths.material;
    case 'document.started':
      return paths.learningDocument(entity.id);
    case 'edition.frozen':
      return paths.edition(entity.id);
    case 'survey.opened':
    case 'survey.answered':
      return paths.answers;
    case 'date.added':
      // Tidsplan keeps the dates that have been; a card has those ahead.
      return isPast(day, today) || about.length !== 1 ? paths.timeline : cardOf(about);
    default:
      return cardOf(about);
  }
}

function cardOf([org]: readonly OrgId[]): string {
  return org === undefined ? paths.area(COUNTY_WIDE) : paths.organisation(org);
}
