/** The small statements of one slot: recommendations, Gäller här, förankring, kontaktfunktion, målbild, forums, writers. */
import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/domain/casebook.ts';
import { decideAnchoring } from '../../src/domain/decideAnchoring.ts';
import { decideApplies } from '../../src/domain/decideApplies.ts';
import { decideContact } from '../../src/domain/decideContact.ts';
import { decideForum } from '../../src/domain/decideForum.ts';
import { decideGoal } from '../../src/domain/decideGoal.ts';
import { decideRecommendation } from '../../src/domain/decideRecommendation.ts';
import { decideWriter } from '../../src/domain/decideWriter.ts';
import { headlineOf } from '../../src/domain/headline.ts';
import { Copy, SOMEBODYS_NUMBER, said, TODAY } from '../support/copy.ts';

describe('A recommendation', () => {
  const given = { body: 'kf-fyrbodal', scope: 'avtalet', outcome: 'ja', on: '2026-02-24' } as const;

  test('is saved apart and never changes a headline', () => {
    const copy = new Copy();
    const decision = decideRecommendation(copy.form(), { ...given, paragraph: '§ 12' });
    expect(said(decision)).toEqual([]);
    expect(decision.drafts[0]).toMatchObject({ about: ['kf-fyrbodal'], slot: 'recommendation/kf-fyrbodal/avtalet' });
    copy.write(decision);
    expect(headlineOf(copy.casebook, { id: 'munkedal', kind: 'municipality' }, 'avtalet').state).toBe('okand');
  });

  test('of SRO is about nobody in the register', () => {
    expect(decideRecommendation(new Copy().form(), { ...given, body: 'sro' }).drafts[0]?.about).toEqual([]);
  });

  test('is refused in the future and with a personnummer', () => {
    expect(said(decideRecommendation(new Copy().form(), { ...given, on: '2027-02-24' }))).toEqual(['!future-date on']);
    expect(said(decideRecommendation(new Copy().form(), { ...given, paragraph: SOMEBODYS_NUMBER }))).toEqual([
      '!personnummer paragraph',
    ]);
  });
});

describe('Gäller här', () => {
  test('may begin in the future, since that is what was answered', () => {
    const decision = decideApplies(new Copy().form(), {
      org: 'hjo',
      scope: 'avtalet',
      answer: 'ja',
      from: '2027-01-01',
    });
    expect(said(decision)).toEqual([]);
    expect(decision.drafts[0]).toMatchObject({ on: TODAY, data: { answer: 'ja', from: '2027-01-01' } });
  });

  test('has a day to begin only when the answer is yes', () => {
    expect(
      decideApplies(new Copy().form(), { org: 'hjo', scope: 'avtalet', answer: 'inte_an', from: '2027-01-01' })
        .drafts[0]?.data,
    ).toEqual({
      answer: 'inte_an',
    });
  });

  test('asks about a telephone number, and refuses a day that does not exist', () => {
    const answer = { org: 'hjo', scope: 'avtalet', answer: 'ja' } as const;
    expect(said(decideApplies(new Copy().form(), { ...answer, note: 'Ring 0501-390 06 05' }))).toEqual([
      '?phone-or-email note',
    ]);
    expect(said(decideApplies(new Copy().form(), { ...answer, from: '2027-02-30' }))).toEqual([
      '!impossible-date from',
    ]);
    expect(said(decideApplies(new Copy().form(), { ...answer, on: '2027-01-01' }))).toEqual(['!future-date on']);
  });
});

describe('Förankring', () => {
  const slot = 'anchoring/hjo/chefer';
  const level = { org: 'hjo', group: 'chefer', hesitant: false } as const;
  const anchored = () => {
    const copy = new Copy();
    copy.write(
      decideAnchoring(copy.form(slot), { ...level, level: 'forankrad', on: '2026-09-01', sign: 'Berättar själva' }),
    );
    return copy;
  };

  test('goes up without questions', () => {
    expect(said(decideAnchoring(anchored().form(slot), { ...level, level: 'driver', hesitant: true }))).toEqual([]);
  });

  test('goes down with a reason; without one it is asked for', () => {
    expect(said(decideAnchoring(anchored().form(slot), { ...level, level: 'informerad' }))).toEqual([
      '?step-down-without-reason down',
    ]);
    const down = decideAnchoring(anchored().form(slot), { ...level, level: 'informerad', down: 'chefsbyte' });
    expect(said(down)).toEqual([]);
    expect(down.drafts[0]?.data).toEqual({ level: 'informerad', hesitant: false, down: 'chefsbyte' });
  });

  test('told late is no step down', () => {
    expect(said(decideAnchoring(anchored().form(slot), { ...level, level: 'informerad', on: '2026-08-01' }))).toEqual([
      '?earlier-than-known on',
    ]);
  });

  test('corrected is no step down either', () => {
    const copy = anchored();
    const wrong = drawn(copy.casebook, slot)?.id;
    expect(said(decideAnchoring(copy.form(slot, wrong), { ...level, level: 'informerad', on: '2026-09-01' }))).toEqual(
      [],
    );
  });

  test('is refused with a personnummer', () => {
    expect(said(decideAnchoring(new Copy().form(), { ...level, level: 'driver', sign: SOMEBODYS_NUMBER }))).toEqual([
      '!personnummer sign',
    ]);
  });
});

describe('Kontaktfunktion', () => {
  const slot = 'contact/hjo/ordinarie';
  const mas = { org: 'hjo', role: 'ordinarie', function: 'MAS, Hjo', mailbox: 'mas@hjo.se' } as const;

  test('is a function with its mailbox', () => {
    const decision = decideContact(new Copy().form(), mas);
    expect(said(decision)).toEqual([]);
    expect(decision.drafts[0]).toMatchObject({ slot, words: { function: 'MAS, Hjo', mailbox: 'mas@hjo.se' } });
  });

  test('with an address where the function should stand is asked about', () => {
    expect(said(decideContact(new Copy().form(), { ...mas, function: 'anna@hjo.se' }))).toEqual([
      '?phone-or-email function',
    ]);
  });

  test('is refused without a function, and when nothing is changed', () => {
    expect(said(decideContact(new Copy().form(), { ...mas, function: '' }))).toEqual(['!missing function']);
    const copy = new Copy();
    copy.write(decideContact(copy.form(slot), mas));
    expect(said(decideContact(copy.form(slot), mas))).toEqual(['!nothing-changed function']);
    expect(said(decideContact(copy.form(slot), { ...mas, mailbox: '' }))).toEqual([]);
  });

  test('can be named again when two have named it differently, to say which it is', () => {
    const copy = new Copy();
    copy.write(decideContact(copy.form(slot), mas));
    const other = new Copy('b');
    other.write(decideContact(other.form(slot), { ...mas, function: 'Enhetschef, Hjo' }));
    copy.takeIn(other);
    expect(copy.casebook.slots[slot]?.disputed).toBe(true);
    const { words } = drawn<'contact.named'>(copy.casebook, slot) ?? {};
    copy.write(decideContact(copy.form(slot), { ...mas, ...words }));
    expect(copy.casebook.slots[slot]?.disputed).toBe(false);
  });
});

describe('Målbild', () => {
  test('is one for the county and one for each who wants', () => {
    expect(decideGoal(new Copy().form(), { place: 'lan', text: 'Trygg vård nära.' }).drafts[0]).toMatchObject({
      about: [],
      slot: 'goal/lan',
    });
    expect(decideGoal(new Copy().form(), { place: 'hjo', text: 'Trygg vård nära.' }).drafts[0]).toMatchObject({
      about: ['hjo'],
      slot: 'goal/hjo',
    });
  });

  test('is refused without a text, and when nothing is changed', () => {
    const copy = new Copy();
    expect(said(decideGoal(copy.form(), { place: 'hjo', text: '' }))).toEqual(['!missing text']);
    copy.write(decideGoal(copy.form('goal/hjo'), { place: 'hjo', text: 'Trygg vård nära.' }));
    expect(said(decideGoal(copy.form('goal/hjo'), { place: 'hjo', text: ' Trygg vård nära. ' }))).toEqual([
      '!nothing-changed text',
    ]);
  });

  test('with a telephone number is asked about', () => {
    expect(said(decideGoal(new Copy().form(), { place: 'hjo', text: 'Ring 0501-390 06 05' }))).toEqual([
      '?phone-or-email text',
    ]);
  });
});

describe('A forum', () => {
  const slot = 'forum/delregional-styrgrupp/vs-simba';
  const named = { key: 'delregional-styrgrupp', area: 'vs-simba', name: 'Styrgrupp SIMBA' } as const;

  test('is called what its area calls it', () => {
    const decision = decideForum(new Copy().form(), named);
    expect(said(decision)).toEqual([]);
    expect(decision.drafts[0]).toMatchObject({ about: ['vs-simba'], slot });
    expect(decideForum(new Copy().form(), { ...named, key: 'vvg', area: 'lan' }).drafts[0]?.about).toEqual([]);
  });

  test('is refused without a name, with a key no slot can have, and when nothing is changed', () => {
    const copy = new Copy();
    expect(said(decideForum(copy.form(), { ...named, name: '' }))).toEqual(['!missing name']);
    expect(said(decideForum(copy.form(), { ...named, key: 'Å' }))).toEqual(['!not-known key']);
    copy.write(decideForum(copy.form(slot), named));
    expect(said(decideForum(copy.form(slot), named))).toEqual(['!nothing-changed name']);
  });

  test('with an address for a name is asked about', () => {
    expect(said(decideForum(new Copy().form(), { ...named, name: 'styrgrupp@vgr.se' }))).toEqual([
      '?phone-or-email name',
    ]);
  });
});

describe('Who writes', () => {
  const writer = (copy: Copy, change = {}) =>
    decideWriter(copy.form(`writer/${copy.device}`), {
      device: copy.device,
      area: 'vs-skaraborg',
      function: 'Samordnare, Skaraborg',
      ...change,
    });

  test('is a function and an area', () => {
    const copy = new Copy();
    expect(said(writer(copy))).toEqual([]);
    copy.write(writer(copy));
    expect(drawn<'writer.named'>(copy.casebook, `writer/${copy.device}`)).toMatchObject({
      words: { function: 'Samordnare, Skaraborg' },
      data: { area: 'vs-skaraborg' },
    });
  });

  test('can be changed, but not to what it is', () => {
    const copy = new Copy();
    copy.write(writer(copy));
    expect(said(writer(copy, { area: null }))).toEqual([]);
    expect(said(writer(copy))).toEqual(['!nothing-changed function']);
  });

  test('is refused without a function and with a personnummer, and an address is asked about', () => {
    expect(said(writer(new Copy(), { function: '' }))).toEqual(['!missing function']);
    expect(said(writer(new Copy(), { function: SOMEBODYS_NUMBER }))).toEqual(['!personnummer function']);
    expect(said(writer(new Copy(), { function: 'anna@skovde.se' }))).toEqual(['?phone-or-email function']);
  });
});
