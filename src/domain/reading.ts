/** Reading one slot, or the first of several that says anything: a document's own before avtalet's. */
import { type Casebook, type Statement, viewOf } from './casebook.ts';
import type { EventType } from './events.ts';
import { DOCUMENT_KEYS, type DocumentKey, type Scope } from './vocabulary.ts';

export interface SlotReading<T extends EventType> {
  readonly slot: string;
  /** The scope it was said for: `avtalet` when a document has nothing of its own. */
  readonly scope: Scope;
  /** The one to draw where only one can be drawn; absent when only a newer version knows it. */
  readonly statement?: Statement<T>;
  /** Every unbeaten statement, the drawn one first. */
  readonly alternatives: readonly Statement<T>[];
  /** "Två olika uppgifter": all are shown until a person settles it. */
  readonly disputed: boolean;
  /** Unbeaten statements from a newer version: never show the older one as certain. */
  readonly newer: number;
}

export function isDocument(scope: Scope): scope is DocumentKey {
  return (DOCUMENT_KEYS as readonly Scope[]).includes(scope);
}

/** Where to look for what holds in a scope, nearest first. The region's other errands stand by themselves. */
export function scopesFor(scope: Scope): readonly Scope[] {
  return isDocument(scope) ? [scope, 'avtalet'] : [scope];
}

/**
 * What stands for a scope, or null when nothing has been said (Uppgift saknas).
 * A later merge may make it disputed, or put another statement first.
 */
export function readingOf<T extends EventType>(
  casebook: Casebook,
  scope: Scope,
  slotOf: (scope: Scope) => string,
): SlotReading<T> | null {
  for (const each of scopesFor(scope)) {
    const slot = slotOf(each);
    const view = viewOf<T>(casebook, slot);
    // On a date before the first statement a slot only knows its heads.
    if (view === undefined || view.current.length + view.newer === 0) continue;
    const [statement] = view.current;
    const { current: alternatives, disputed, newer } = view;
    return { slot, scope: each, ...(statement ? { statement } : {}), alternatives, disputed, newer };
  }
  return null;
}
