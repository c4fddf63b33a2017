/** What screens ask of the store. Derived figures are made in `domain`; here they are only remembered. */
import { createSelector } from '@reduxjs/toolkit';
import type { Casebook, Entity } from '../domain/casebook.ts';
import type { EventType, OrgId } from '../domain/events.ts';
import { slots } from '../domain/slots.ts';
import type { State } from './store.ts';

/** The casebook on screen: the past date's when one is shown, else now. */
export const selectCasebook = (state: State): Casebook => state.casebook.shown ?? state.casebook.now;
export const selectNow = (state: State): Casebook => state.casebook.now;
/** The past date shown, or null. In the past one may look, not change. */
export const selectShownDate = (state: State): string | null => state.casebook.shown?.date ?? null;
export const selectIsPast = (state: State): boolean => selectShownDate(state) !== null;
export const selectOpened = (state: State): boolean => state.casebook.opened;
export const selectToday = (state: State): string => state.session.today;
export const selectSession = (state: State) => state.session;

/** Who writes in this browser, or null before the first save. */
export const selectWriter = createSelector(
  [(state: State) => state.casebook.now, (state: State) => state.session.device],
  (casebook, device): { function: string; area: OrgId | null } | null => {
    const statement = device === null ? undefined : casebook.slots[slots.writer(device)]?.current[0];
    if (statement?.type !== 'writer.named') return null;
    return {
      function: (statement.words as { function?: string }).function ?? '',
      area: (statement.data as { area: OrgId | null }).area,
    };
  },
);

/** Functions by device, for "vem skrev ner det". */
export const selectWriters = createSelector([selectNow], (casebook): ReadonlyMap<string, string> => {
  const writers = new Map<string, string>();
  for (const [slot, view] of Object.entries(casebook.slots)) {
    if (!slot.startsWith('writer/')) continue;
    const name = (view.current[0]?.words as { function?: string } | undefined)?.function;
    if (name) writers.set(slot.slice('writer/'.length), name);
  }
  return writers;
});

/** A function that has written before, and the area it writes for. */
export interface KnownWriter {
  readonly function: string;
  readonly area: OrgId | null;
}

/** Everybody whose function is known here, each once: "Vem skriver?" offers them. */
export const selectKnownWriters = createSelector([selectNow], (casebook): readonly KnownWriter[] => {
  const known = new Map<string, KnownWriter>();
  for (const [slot, view] of Object.entries(casebook.slots)) {
    const statement = slot.startsWith('writer/') ? view.current[0] : undefined;
    if (statement?.type !== 'writer.named') continue;
    const name = (statement.words as { function?: string }).function;
    const { area } = statement.data as { area: OrgId | null };
    if (name) known.set(JSON.stringify([name, area]), { function: name, area });
  }
  return [...known.values()];
});

/** Entities of one type on the date shown, oldest written first. */
export const selectEntities = createSelector([selectCasebook], (casebook) => {
  const byType = new Map<EventType, Entity[]>();
  for (const entity of Object.values(casebook.entities)) {
    const list = byType.get(entity.type);
    if (list) list.push(entity);
    else byType.set(entity.type, [entity]);
  }
  for (const list of byType.values())
    list.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  return byType;
});

/** Entities of one type, typed. */
export function entitiesOf<T extends EventType>(state: State, type: T): readonly Entity<T>[] {
  return (selectEntities(state).get(type) ?? NONE) as unknown as readonly Entity<T>[];
}
const NONE: readonly Entity[] = [];

/** Slots on the date shown in which two different statements stand. */
export const selectDisputedSlots = createSelector([selectCasebook], (casebook) =>
  Object.entries(casebook.slots)
    .filter(([, view]) => view.disputed)
    .map(([slot]) => slot)
    .sort(),
);
