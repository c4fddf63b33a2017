/** Links are found from both ends, the same on every copy, and quickly however many rows ask. */
import { describe, expect, test } from 'vitest';
import { decideFiled, filingsOf } from '../../src/domain/decideFiled.ts';
import { decideNote } from '../../src/domain/decideNote.ts';
import { decideLink } from '../../src/domain/decideParts.ts';
import { decideWithdrawal } from '../../src/domain/decideWithdrawal.ts';
import type { EventId } from '../../src/domain/events.ts';
import { linksFrom, linksIn, linksOf, linksTo, outcomesByOrigin } from '../../src/domain/links.ts';
import { slots } from '../../src/domain/slots.ts';
import { Copy } from '../support/copy.ts';
import { plannedDialogue } from '../support/dialogues.ts';

const note = (copy: Copy, text: string) => copy.writeOne(decideNote(copy.form(), { orgs: ['hjo'], text }));
const link = (copy: Copy, from: EventId, to: EventId, set = true) =>
  copy.write(decideLink(copy.form(slots.link(from, to)), { from, to, kind: 'ursprung', set }));

/** Two who have linked different notes to the same one without knowing of each other. */
function linkedByTwo() {
  const one = new Copy();
  const [origin, first, second] = ['Ett hinder', 'En fråga', 'Ett exempel'].map((text) => note(one, text)) as [
    EventId,
    EventId,
    EventId,
  ];
  const two = one.handTo('b');
  link(one, first, origin);
  link(two, second, origin);
  return { one, two, origin, first, second };
}

describe('Links', () => {
  test('come in the same order on every copy, whatever arrived first', () => {
    const { one, two, origin, first, second } = linkedByTwo();
    one.takeIn(two);
    two.takeIn(one);
    const both = [first, second].sort();
    for (const { casebook } of [one, two]) {
      expect(linksTo(casebook, origin).map(({ id }) => id)).toEqual(both);
      expect(outcomesByOrigin(casebook).get(origin)).toEqual(both);
      expect(linksIn(casebook).map(({ from }) => from)).toEqual(both);
      expect(linksFrom(casebook, first)).toEqual([{ id: origin, kind: 'ursprung' }]);
    }
  });

  test('with two different statements stand, and say so', () => {
    const { one, origin, first } = linkedByTwo();
    const other = one.handTo('c');
    link(one, first, origin, false);
    other.write(
      decideLink(other.form(slots.link(first, origin)), { from: first, to: origin, kind: 'hor_ihop', set: true }),
    );
    one.takeIn(other);
    expect(linksOf(one.casebook, origin)).toMatchObject([{ from: first, disputed: true }]);
  });

  test('to what has been withdrawn are told of one by one, and counted nowhere', () => {
    const { one, origin, first } = linkedByTwo();
    one.write(decideWithdrawal(one.ledger, { ids: [origin] }));
    expect(linksOf(one.casebook, first)).toHaveLength(1);
    expect([linksFrom(one.casebook, first), linksIn(one.casebook)]).toEqual([[], []]);
  });

  test('are looked through once for a page of many rows', () => {
    const casebook = { ...new Copy().casebook, slots: {} as Record<string, never> };
    let looks = 0;
    casebook.slots = new Proxy(casebook.slots, {
      ownKeys(all) {
        looks += 1;
        return Reflect.ownKeys(all);
      },
    });
    for (let row = 0; row < 1000; row += 1) linksTo(casebook, `note${row}`);
    expect(looks).toBe(1);
  });
});

test('Filings come in the same order on every copy', () => {
  const { copy: one, dialogue } = plannedDialogue();
  const two = one.handTo('b');
  const file = (copy: Copy, org: string) =>
    copy.write(decideFiled(copy.form(slots.filed(org, dialogue)), { org, entity: dialogue, dnr: '1' }));
  file(one, 'vgr');
  file(two, 'hjo');
  one.takeIn(two);
  two.takeIn(one);
  for (const { casebook } of [one, two])
    expect(filingsOf(casebook, dialogue).map(({ org }) => org)).toEqual(['hjo', 'vgr']);
});
