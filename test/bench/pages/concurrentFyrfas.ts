import type { AnyDraft, EventId, JournalEvent } from '../../../src/domain/events.ts';
import { Ledger } from '../../../src/domain/ledger.ts';
import type { CaseStatement, ConcurrentCase } from './contestant.ts';
import { Chain } from './written.ts';

/** Two devices that meet in the end. @returns how many statements stand in the slots, as the screens show them. */
export async function shownByFyrfas(cases: readonly ConcurrentCase[]): Promise<number> {
  const [first, second] = [await Chain.begin(), await Chain.begin()];
  const here = new Ledger();
  const at = '2026-11-20T12:00:00.000Z';
  for (const each of cases) {
    // The form is opened first: what arrives while it is open was not seen by who fills it in.
    const over = headsIn(here, each.slot);
    const said = first.write(draft(each.slot, each.first, []), at);
    if (each.kind === 'open-form') here.add([said]);
    here.add([second.write(draft(each.slot, each.second, over), at)]);
  }
  here.add(first.events satisfies JournalEvent[]);
  const { slots } = here.patch(
    null,
    cases.map(({ slot }) => slot),
    [],
  );
  return Object.values(slots).reduce((sum, view) => sum + (view?.current.length ?? 0), 0);
}

function headsIn(ledger: Ledger, slot: string): EventId[] {
  return [...(ledger.patch(null, [slot], []).slots[slot]?.heads ?? [])];
}

function draft(slot: string, { about, on, level, sign }: CaseStatement, over: EventId[]): AnyDraft {
  const data = { level, hesitant: false };
  return { type: 'anchoring.assessed', about: [about], slot, on, over, data, words: { sign } } as AnyDraft;
}
