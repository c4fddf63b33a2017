/** Facts kept from day to day are those that would be made anew, and rest on no slot that is not watched. */
import { describe, expect, it } from 'vitest';
import type { Casebook, SlotView } from '../../../src/domain/casebook.ts';
import { KeptFacts, slotsRead } from '../../../src/features/map/keptFacts.ts';
import { placeFactsOf } from '../../../src/features/map/placeFacts.ts';
import { MAP_SCOPES } from '../../../src/features/map/view.ts';
import { organisations } from '../../../src/register/organisations.ts';
import type { StandingOrganisation } from '../../../src/state/organisations.ts';

const all = organisations.map(
  (org): StandingOrganisation => ({ ...org, active: true, added: false, areaStated: false }),
);
const named = (id: string) => all.find((org) => org.id === id) as StandingOrganisation;
const DAY = '2026-11-22';

/** A view of something that a slot of this name can hold. */
function viewIn(slot: string, on = '2026-03-01'): SlotView {
  const [kind = ''] = slot.split('/');
  const data = {
    decision: { outcome: 'foreslar_ja', round: 1, source: 'protokoll' },
    next: { instance: 'fullmaktige', day: null },
    phase: { phase: 'inforande' },
  }[kind];
  const statement = {
    id: `${slot}.1`,
    type: kind,
    at: `${on}T08:00:00.000Z`,
    device: 'd',
    about: [],
    data,
    words: {},
    on,
  };
  const other = { ...statement, id: `${slot}.2`, data: { ...data, outcome: 'ja', phase: 'behov' } };
  return { heads: [statement.id], current: [statement, other], disputed: true, newer: 0 } as unknown as SlotView;
}

function casebookOf(slots: Casebook['slots'], date: string | null = null): Casebook {
  return { date, slots, entities: {}, newer: 0 };
}

describe('facts of places', () => {
  it.each([true, false])('are read from the slots that are watched alone (held: %s)', (held) => {
    const read = new Set<string>();
    const slots = new Proxy<Record<string, SlotView>>(
      {},
      {
        get: (_, slot) => {
          read.add(String(slot));
          return held ? viewIn(String(slot)) : undefined;
        },
      },
    );
    for (const scope of MAP_SCOPES) {
      for (const org of all) {
        read.clear();
        placeFactsOf(casebookOf(slots), org, scope, DAY);
        expect(read.size).toBeGreaterThan(0);
        const watched = new Set(slotsRead(org, scope));
        expect([...read].filter((slot) => !watched.has(slot))).toEqual([]);
      }
    }
  });

  it('are the same objects as long as nothing has changed, and made anew for those something has', () => {
    const kept = new KeptFacts();
    const [ale, hjo] = [named('ale'), named('hjo')];
    const early = { 'decision/hjo/avtalet/styrelse': viewIn('decision/hjo/avtalet/styrelse') };
    const later = { ...early, 'phase/ale/avtalet': viewIn('phase/ale/avtalet') };
    const first = kept.all(casebookOf(early), [ale, hjo], 'avtalet', DAY);
    expect(kept.all(casebookOf({ ...early }), [ale, hjo], 'avtalet', DAY)).toBe(first);
    const second = kept.all(casebookOf(later), [ale, hjo], 'avtalet', DAY);
    expect([second[0] === first[0], second[1] === first[1]]).toEqual([false, true]);
    // Back again, in a record that is another one by now.
    expect(kept.all(casebookOf(early), [ale, hjo], 'avtalet', DAY)).toEqual(first);
  });

  it('grow old with the day although nothing is said', () => {
    const kept = new KeptFacts();
    const hjo = named('hjo');
    const slots = { 'phase/hjo/avtalet': viewIn('phase/hjo/avtalet', '2026-05-22') };
    const ages = ['2026-11-22', '2026-11-23', '2026-11-22'].map((day) => {
      const facts = kept.of(casebookOf(slots), hjo, 'avtalet', day);
      expect(facts).toEqual(placeFactsOf(casebookOf(slots), hjo, 'avtalet', day));
      return facts.oldPhase;
    });
    expect(ages).toEqual([false, true, false]);
  });
});
