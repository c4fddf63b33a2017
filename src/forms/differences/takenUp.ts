/**
 * "Ta upp i dialog" is an ordinary note with the mark Fråga. Its first words name the place, and are
 * kept as they were first written whatever the note is edited to: so both the place and the dialogue
 * find it again, in every copy. One that was written together with a new dialogue names none, and
 * belongs to the first that is planned with the organisation.
 */
import { type Casebook, drawn, type Entity, type Statement } from '../../domain/casebook.ts';
import { isPast } from '../../domain/dates.ts';
import { dayOfDialogue, stateOfDialogue } from '../../domain/dialogue.ts';
import { detailsOf } from '../../domain/dialogueDetails.ts';
import { entityOf } from '../../domain/drafting.ts';
import type { EventId, OrgId } from '../../domain/events.ts';
import { slots } from '../../domain/slots.ts';
import * as text from '../../text/text.ts';
import { questionStart } from './subject.ts';

export interface PlannedDialogue {
  readonly id: EventId;
  readonly day: string;
  readonly place: string | undefined;
}

/** Where a difference is to be, or was, taken up. Without a dialogue it waits for one to be planned. */
export interface TakenUp {
  readonly note: EventId;
  readonly dialogue: PlannedDialogue | null;
  readonly held: boolean;
}

const AHEAD: readonly string[] = ['planerad', 'forberedd', 'flyttad'];

/** Dialogues still to be held with any of the organisations; those whose day has been come last. */
export function plannedWith(casebook: Casebook, orgs: readonly OrgId[], today: string): PlannedDialogue[] {
  return Object.values(casebook.entities)
    .filter((entity): entity is Entity<'dialogue.planned'> => entity.type === 'dialogue.planned')
    .filter(({ id, about }) => AHEAD.includes(stateOfDialogue(casebook, id)) && about.some((org) => orgs.includes(org)))
    .map((dialogue) => plannedOf(casebook, dialogue))
    .sort((a, b) => (sortKey(a, today) < sortKey(b, today) ? -1 : 1));
}

function plannedOf(casebook: Casebook, planned: Entity<'dialogue.planned'>): PlannedDialogue {
  const { id } = planned;
  return { id, day: dayOfDialogue(casebook, planned), place: detailsOf(casebook, id).place || undefined };
}

function sortKey({ day, id }: PlannedDialogue, today: string): string {
  return `${isPast(day, today) ? 1 : 0} ${day} ${id}`;
}

/** What has been asked about a slot, if anything: what lies ahead goes before what has been. */
export function takenUpIn(casebook: Casebook, slot: string, today: string): TakenUp | null {
  const statements = casebook.slots[slot]?.current ?? [];
  const orgs = orgsOf(statements);
  const start = questionStart(casebook, slot);
  const found = questionsIn(casebook)
    .filter((note) => note.about.some((org) => orgs.includes(org)) && note.words.text?.startsWith(start))
    .flatMap((note) => placed(casebook, note, orgs, today) ?? [])
    // A dialogue held before the statements were true was about an earlier difference.
    .filter(({ dialogue, held }) => !held || statements.every(({ on = '' }) => on <= (dialogue?.day ?? '')));
  return found.find(({ held }) => !held) ?? found[0] ?? null;
}

function placed(
  casebook: Casebook,
  { id: note, data }: Entity<'note.written'>,
  orgs: readonly OrgId[],
  today: string,
): TakenUp | null {
  const bound = data.dialogue === undefined ? undefined : entityOf(casebook, data.dialogue, 'dialogue.planned');
  if (data.dialogue === undefined)
    return { note, dialogue: plannedWith(casebook, orgs, today)[0] ?? null, held: false };
  // The dialogue is cancelled or taken back: it can be asked anew.
  if (bound === undefined || stateOfDialogue(casebook, bound.id) === 'installd') return null;
  const held = !AHEAD.includes(stateOfDialogue(casebook, bound.id));
  const dialogue = plannedOf(casebook, bound);
  // It may have been held on another day than it was planned for.
  const on = held ? drawn<'dialogue.stated'>(casebook, slots.state(bound.id))?.on : undefined;
  return { note, dialogue: { ...dialogue, day: on ?? dialogue.day }, held };
}

/** Whether a note is such a question: it is then shown where the difference is, never as a tillägg. */
export function isQuestion({ data, words }: Entity<'note.written'>): boolean {
  return data.question === undefined && words.text?.startsWith(text.differences.question('')) === true;
}

function questionsIn(casebook: Casebook): Entity<'note.written'>[] {
  return Object.values(casebook.entities)
    .filter((entity): entity is Entity<'note.written'> => entity.type === 'note.written')
    .filter(isQuestion)
    .reverse();
}

/** Who the statements are about; none for what is the county's own. */
export function orgsOf(statements: readonly Pick<Statement, 'about'>[]): OrgId[] {
  return [...new Set(statements.flatMap(({ about }) => about))];
}

/** Differences about any of the organisations; which day a dialogue has is not a question to that dialogue. */
export function differencesAbout(casebook: Casebook, disputed: readonly string[], orgs: readonly OrgId[]): string[] {
  return disputed.filter((slot) => {
    const { current = [] } = casebook.slots[slot] ?? {};
    return canBeTakenUp(current) && orgsOf(current).some((org) => orgs.includes(org));
  });
}

/** A dialogue's own day and words, or a name in the program, are settled where they stand. */
export function canBeTakenUp(statements: readonly Statement[]): boolean {
  const [first] = statements;
  return first !== undefined && orgsOf(statements).length > 0 && !/^(dialogue|writer|kfa)\./.test(first.type);
}
