/** "Att göra": what was agreed in dialogues, and what has become of it (model §8.4). */
import { type Casebook, drawn, type Entity, type Statement, viewOf } from '../../domain/casebook.ts';
import { stateOfAction } from '../../domain/dialogue.ts';
import type { EventId } from '../../domain/events.ts';
import { slots } from '../../domain/slots.ts';
import type { ActionState } from '../../domain/vocabulary.ts';
import { type DialogueFacts, dialoguesIn, isHeld } from './dialogueFacts.ts';

export interface ActionFacts {
  readonly action: Entity<'action.agreed'>;
  readonly id: EventId;
  readonly state: ActionState;
  readonly stated: Statement<'action.stated'> | undefined;
  readonly twoStates: readonly ActionState[];
}

/** Nothing more is asked about it. */
export function isEnded({ state, twoStates }: ActionFacts): boolean {
  return twoStates.length === 0 && (state === 'klar' || state === 'omprovad' || state === 'overford');
}

/** Every action, by its day; those without a day last. */
export function actionsIn(casebook: Casebook): ActionFacts[] {
  return Object.values(casebook.entities)
    .filter((entity): entity is Entity<'action.agreed'> => entity.type === 'action.agreed')
    .map((action) => {
      const view = viewOf<'action.stated'>(casebook, slots.state(action.id));
      return {
        action,
        id: action.id,
        state: stateOfAction(casebook, action.id),
        stated: drawn<'action.stated'>(casebook, slots.state(action.id)),
        twoStates: view?.disputed ? view.current.map(({ data }) => data.state) : [],
      };
    })
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function sortKey({ action: { data, at, id } }: ActionFacts): string {
  return `${data.day ?? '9'} ${at} ${id}`;
}

/** What was agreed in this dialogue. */
export function actionsOf(casebook: Casebook, dialogue: EventId): ActionFacts[] {
  return actionsIn(casebook).filter(({ action }) => action.data.dialogue === dialogue);
}

export interface LastTime {
  /** The latest dialogue before this one with any of those who meet; null for the first. */
  readonly dialogue: DialogueFacts | null;
  /** What was agreed then, and what is still open since before. */
  readonly actions: readonly ActionFacts[];
}

/** What is asked first: "Sedan sist". */
export function lastTimeBefore(casebook: Casebook, dialogue: DialogueFacts): LastTime {
  const before = dialoguesIn(casebook).filter(
    (each) =>
      each.id !== dialogue.id &&
      isHeld(each) &&
      each.orgs.some((org) => dialogue.orgs.includes(org)) &&
      (each.day < dialogue.day || (each.day === dialogue.day && each.planned.at < dialogue.planned.at)),
  );
  const last = before.at(-1) ?? null;
  const earlier = new Set(before.map(({ id }) => id));
  const actions = actionsIn(casebook).filter(
    (each) =>
      earlier.has(each.action.data.dialogue) &&
      isTheirs(each, dialogue) &&
      (each.action.data.dialogue === last?.id || !isEnded(each) || isCarriedOver(each, last)),
  );
  return { dialogue: last, actions };
}

/** What was agreed with somebody else than those who meet now is theirs to answer for. */
function isTheirs({ action: { data } }: ActionFacts, { orgs }: DialogueFacts): boolean {
  return data.org === null || orgs.includes(data.org);
}

/** "Överförd" leaves it with somebody else: the time after, one asks what became of it. */
function isCarriedOver({ state, stated }: ActionFacts, last: DialogueFacts | null): boolean {
  return state === 'overford' && last !== null && (stated?.on ?? '') >= last.day;
}
