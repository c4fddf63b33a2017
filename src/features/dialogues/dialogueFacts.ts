/** A dialogue as it stands: its day may have been moved and its state stated since it was planned. */
import { type Casebook, type Entity, type Statement, viewOf } from '../../domain/casebook.ts';
import { statedIn, stateOfDialogue } from '../../domain/dialogue.ts';
import { entityOf } from '../../domain/drafting.ts';
import type { EventId, OrgId } from '../../domain/events.ts';
import { slots } from '../../domain/slots.ts';
import type { DialogueState } from '../../domain/vocabulary.ts';
import { listOf, longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';

export interface DialogueFacts {
  readonly id: EventId;
  readonly planned: Entity<'dialogue.planned'>;
  readonly orgs: readonly OrgId[];
  /** To the day, or to the month when no more is known. */
  readonly day: string;
  readonly state: DialogueState;
  /** What states it, unless it only has been planned. */
  readonly stated: Statement<'dialogue.stated'> | undefined;
  /** The latest move, if it was moved. */
  readonly moved: Statement<'dialogue.moved'> | undefined;
  /** Two different days, or two different states, stand side by side. */
  readonly twoDays: readonly string[];
  readonly twoStates: readonly DialogueState[];
}

export function dialogueOf(casebook: Casebook, id: EventId): DialogueFacts | null {
  const planned = entityOf(casebook, id, 'dialogue.planned');
  return planned === undefined ? null : factsOf(casebook, planned);
}

/** Every dialogue, by its day. */
export function dialoguesIn(casebook: Casebook): DialogueFacts[] {
  return Object.values(casebook.entities)
    .filter((entity): entity is Entity<'dialogue.planned'> => entity.type === 'dialogue.planned')
    .map((planned) => factsOf(casebook, planned))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function factsOf(casebook: Casebook, planned: Entity<'dialogue.planned'>): DialogueFacts {
  const { id } = planned;
  const days = viewOf(casebook, slots.day(id));
  const states = viewOf<'dialogue.stated'>(casebook, slots.state(id));
  const standing = days?.current[0] as Statement<'dialogue.planned'> | Statement<'dialogue.moved'> | undefined;
  return {
    id,
    planned,
    orgs: planned.about,
    day: standing?.data.day ?? planned.data.day,
    state: stateOfDialogue(casebook, id),
    stated: statedIn(casebook, id),
    moved: standing?.type === 'dialogue.moved' ? standing : undefined,
    twoDays: days?.disputed
      ? days.current.map((each) => (each as Statement<'dialogue.moved'> | Statement<'dialogue.planned'>).data.day)
      : [],
    twoStates: states?.disputed ? states.current.map(({ data }) => data.state) : [],
  };
}

function sortKey({ day, planned }: DialogueFacts): string {
  return `${day} ${planned.at} ${planned.id}`;
}

/** Where in the list a dialogue belongs. */
export type DialogueGroup = 'coming' | 'held' | 'earlier';

export function groupOf({ state }: DialogueFacts): DialogueGroup {
  if (state === 'genomford') return 'held';
  return state === 'aterkopplad' || state === 'foljs_upp' || state === 'avslutad' || state === 'installd'
    ? 'earlier'
    : 'coming';
}

/** The first sentence of a dialogue is no longer a plan. */
export function isHeld({ state }: DialogueFacts): boolean {
  return state === 'genomford' || state === 'aterkopplad' || state === 'foljs_upp' || state === 'avslutad';
}

/** With only one more it is as short to say it. */
const MOST_NAMES = 4;
const NAMED_OF_MANY = 3;

/** "Hjo", "Hjo och Tibro", "Hjo, Skövde, Tibro och 4 till". */
export function whoIn(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return listOf(names);
  return text.dialogues.andMore(names.slice(0, NAMED_OF_MANY).join(', '), names.length - NAMED_OF_MANY);
}

/** Where it stands and why, in parts. Its day is said above: what is told of a move is the day it was moved from. */
export function standingInWords(dialogue: DialogueFacts): string[] {
  const { state, stated, moved, planned } = dialogue;
  const from = moved && text.dialogues.movedFrom(longDate(planned.data.day));
  const reasons = [stated?.words.reason, moved?.words.reason].map((each) => each && text.dialogues.because(each));
  const [why, whyMoved] = reasons;
  const isMove = state === 'flyttad' && from !== undefined;
  const parts = isMove ? [from, why ?? whyMoved] : [stateInLine(dialogue), why, from, whyMoved];
  return parts.filter((part): part is string => part !== undefined && part !== '');
}

/** Where it stands, said beside the day: a day is not said twice. */
export function stateInLine(dialogue: DialogueFacts): string {
  const { state, stated, day } = dialogue;
  return stated?.on === day ? text.codes.dialogueStates[state] : stateInWords(dialogue);
}

/** "Genomförd 22 november 2026", "Planerad". */
function stateInWords({ state, stated }: DialogueFacts): string {
  const words = text.codes.dialogueStates[state];
  if (stated?.on === undefined) return words;
  // It goes on: the day is when it began.
  if (state === 'foljs_upp') return text.dialogues.stateSince(words, longDate(stated.on));
  return text.dialogues.stateOn(words, longDate(stated.on));
}
