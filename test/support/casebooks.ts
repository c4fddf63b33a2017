/** Comparing casebooks quickly, and saying well how two of them differ. */
import { expect } from 'vitest';
import type { Casebook, CasebookPatch } from '../../src/domain/casebook.ts';

/** Fails with a readable difference when two casebooks do not say the same. */
export function expectSame(actual: Casebook, expected: Casebook): void {
  // Text is compared first: a comparison that can explain itself takes much longer.
  if (textOf(actual) !== textOf(expected)) expect(plain(actual)).toEqual(plain(expected));
}

/** A casebook as text, the same for two that say the same. */
export function textOf({ date, slots, entities, newer }: Casebook): string {
  return JSON.stringify([date, sorted(slots), sorted(entities), newer]);
}

function sorted<V>(record: Readonly<Record<string, V>>): [string, V][] {
  return Object.keys(record)
    .sort()
    .map((key) => [key, record[key] as V]);
}

function plain({ date, slots, entities, newer }: Casebook) {
  return { date, slots: Object.fromEntries(sorted(slots)), entities: Object.fromEntries(sorted(entities)), newer };
}

/** The casebook that a patch makes of another one, as the screens do it. */
export function patched(casebook: Casebook, patch: CasebookPatch, date = casebook.date): Casebook {
  const slots = { ...casebook.slots };
  for (const [slot, view] of Object.entries(patch.slots)) {
    if (view === null) delete slots[slot];
    else slots[slot] = view;
  }
  const entities = { ...casebook.entities };
  for (const [id, entity] of Object.entries(patch.entities)) {
    if (entity === null) delete entities[id];
    else entities[id] = entity;
  }
  return { date, slots, entities, newer: patch.newer };
}
