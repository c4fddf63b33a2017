import { useState } from 'react';
import type { OrgId } from '../../../domain/events.ts';

/** Rows that have been chosen, to be written about together. */
export interface Chosen {
  /** In the list's own order. */
  readonly ids: readonly OrgId[];
  readonly has: (org: OrgId) => boolean;
  readonly toggle: (org: OrgId) => void;
  /** Everybody from the row that was last chosen to this one. */
  readonly reach: (org: OrgId) => void;
  readonly all: boolean;
  /** Everybody; when everybody is chosen, nobody. */
  readonly toggleAll: () => void;
  readonly clear: () => void;
  /** The latest row that was let in or out, for the ear; null when it concerned many. */
  readonly latest: OrgId | null;
  /** Somebody has chosen something: before that there is nothing to say. */
  readonly touched: boolean;
  /** While their form is open the choice stands still. */
  readonly locked: boolean;
}

/** @param order rows in reading order. Somebody who is moved out of the list is no longer chosen. */
export function useChosen(order: readonly OrgId[], locked: boolean): Chosen {
  const [held, setHeld] = useState<ReadonlySet<OrgId>>(new Set());
  const [from, setFrom] = useState<OrgId | null>(null);
  const [touched, setTouched] = useState(false);
  const [latest, setLatest] = useState<OrgId | null>(null);
  const ids = order.filter((org) => held.has(org));
  const all = ids.length > 0 && ids.length === order.length;

  const choose = (next: ReadonlySet<OrgId>, about: OrgId | null) => {
    if (locked) return;
    setHeld(next);
    setLatest(about);
    setTouched(true);
    if (about !== null) setFrom(about);
  };

  return {
    ids,
    has: (org) => held.has(org),
    toggle: (org) => choose(held.has(org) ? without(held, org) : new Set([...held, org]), org),
    reach: (org) => {
      const [a, b] = [order.indexOf(from ?? org), order.indexOf(org)];
      choose(new Set([...held, ...order.slice(Math.max(0, Math.min(a, b)), Math.max(a, b) + 1)]), null);
    },
    all,
    toggleAll: () => choose(new Set(all ? [] : order), null),
    clear: () => {
      setHeld(new Set());
      setLatest(null);
    },
    latest,
    touched,
    locked,
  };
}

function without(held: ReadonlySet<OrgId>, org: OrgId): ReadonlySet<OrgId> {
  return new Set([...held].filter((each) => each !== org));
}
