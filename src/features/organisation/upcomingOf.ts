import { type Casebook, drawn, type Entity, type Statement } from '../../domain/casebook.ts';
import { isPast } from '../../domain/dates.ts';
import { stateOfAction, stateOfDialogue } from '../../domain/dialogue.ts';
import type { EventType } from '../../domain/events.ts';
import { headlineOf, REGION } from '../../domain/headline.ts';
import { hasPassed, type Next } from '../../domain/next.ts';
import { slots } from '../../domain/slots.ts';
import { REGION_ERRANDS } from '../../domain/vocabulary.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';

/** Something that lies ahead, or whose day has passed without an answer. */
export type Upcoming =
  | { readonly kind: 'next'; readonly day: string | null; readonly next: Next; readonly passed: boolean }
  | { readonly kind: 'date'; readonly day: string; readonly date: Entity<'date.added'>; readonly own: boolean }
  | { readonly kind: 'dialogue'; readonly day: string; readonly dialogue: Entity<'dialogue.planned'> }
  | { readonly kind: 'action'; readonly day: string | null; readonly action: Entity<'action.agreed'> };

/** What comes next for an organisation, the earliest day first and what has no day last. */
export function upcomingOf(casebook: Casebook, organisation: StandingOrganisation, today: string): Upcoming[] {
  const { id, area } = organisation;
  const about = [id, ...(area === null ? [] : [area])];
  const items: Upcoming[] = [
    ...nextsOf(casebook, organisation).map(
      (next): Upcoming => ({ kind: 'next', day: next.day, next, passed: hasPassed(next, today) }),
    ),
    ...of(casebook, 'date.added')
      .filter((date) => date.about.some((each) => about.includes(each)))
      .map((date): Upcoming => ({ kind: 'date', day: dayOf(casebook, date), date, own: date.about.includes(id) }))
      .filter(({ day }) => day !== null && !isPast(day, today)),
    ...of(casebook, 'dialogue.planned')
      .filter((dialogue) => dialogue.about.includes(id) && isAhead(casebook, dialogue))
      .map((dialogue): Upcoming => ({ kind: 'dialogue', day: dayOf(casebook, dialogue), dialogue })),
    ...of(casebook, 'action.agreed')
      .filter(({ id: action, data, about: concerned }) => {
        const state = stateOfAction(casebook, action);
        return (
          (data.org ?? concerned[0]) !== undefined && concerned.includes(id) && (state === 'oppen' || state === 'pagar')
        );
      })
      .map((action): Upcoming => ({ kind: 'action', day: action.data.day, action })),
  ];
  return items.sort((a, b) => ((a.day ?? '~') < (b.day ?? '~') ? -1 : 1));
}

/** Dialogues about an organisation, the latest day first. */
export function dialoguesOf(casebook: Casebook, id: string): { day: string; dialogue: Entity<'dialogue.planned'> }[] {
  return of(casebook, 'dialogue.planned')
    .filter(({ about }) => about.includes(id))
    .map((dialogue) => ({ day: dayOf(casebook, dialogue), dialogue }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** The region waits for three errands, others for one. */
function nextsOf(casebook: Casebook, organisation: StandingOrganisation): Next[] {
  const scopes = organisation.id === REGION.id ? ['avtalet' as const, ...REGION_ERRANDS] : ['avtalet' as const];
  return scopes.flatMap((scope) => headlineOf(casebook, organisation, scope).next ?? []);
}

/** The day of a date or a dialogue as it stands now: it may have been moved. */
export function dayOf(casebook: Casebook, entity: Entity<'date.added'> | Entity<'dialogue.planned'>): string {
  const standing = drawn(casebook, slots.day(entity.id)) as Statement<'date.moved'> | undefined;
  return standing?.data.day ?? entity.data.day;
}

function isAhead(casebook: Casebook, { id }: Entity): boolean {
  return ['planerad', 'forberedd', 'flyttad'].includes(stateOfDialogue(casebook, id));
}

function of<T extends EventType>(casebook: Casebook, type: T): Entity<T>[] {
  return Object.values(casebook.entities).filter((entity) => entity.type === type) as unknown as Entity<T>[];
}
