/** Forums as people call them: renamed, added, and the steps of a dispute, which have no name until somebody gives one. */
import { describe, expect, test } from 'vitest';
import { decideForum } from '../../src/domain/decideForum.ts';
import { slots } from '../../src/domain/slots.ts';
import { forumAt, forumKey, forumOfKind, forumsIn, keyOfAdded } from '../../src/state/forums.ts';
import { Copy } from '../support/copy.ts';

const SKARABORG = 'vs-skaraborg';

function named(copy: Copy, key: string, area: string, name: string): Copy {
  copy.write(decideForum(copy.form(slots.forum(key, area)), { key, area, name }));
  return copy;
}

const nameOf = (copy: Copy, key: string, area: string | null) =>
  forumsIn(copy.casebook).get(forumKey(key, area))?.fullName;

test('say where they are, where several areas have one of the same name', () => {
  const copy = new Copy();
  expect(nameOf(copy, 'delregional-styrgrupp', SKARABORG)).toBe('Delregional styrgrupp, Skaraborg');
  expect(nameOf(copy, 'delregional-styrgrupp', 'vs-sodra-alvsborg')).toBe('Styrgrupp Närvård Södra Älvsborg');
  expect(nameOf(copy, 'arbetsgrupp-implementering', null)).toBe('Arbetsgrupp implementering');
  named(copy, 'delregional-styrgrupp', SKARABORG, 'Styrgruppen');
  expect(nameOf(copy, 'delregional-styrgrupp', SKARABORG)).toBe('Styrgruppen, Skaraborg');
});

test('can be added: two who add the same have added one; another of the same key gets a number', () => {
  const copy = new Copy();
  const key = keyOfAdded(forumsIn(copy.casebook), ' Chefsnätverk HSL! ', null);
  expect(key).toBe('egen-chefsnatverk-hsl');
  named(copy, key, 'lan', 'Chefsnätverk HSL!');
  expect(keyOfAdded(forumsIn(copy.casebook), 'Chefsnätverk HSL!', null)).toBe(key);
  expect(keyOfAdded(forumsIn(copy.casebook), 'Chefsnatverk-HSL', null)).toBe(`${key}-2`);
  expect(keyOfAdded(forumsIn(copy.casebook), '???', SKARABORG)).toBe('egen-forum');
  const added = forumsIn(copy.casebook).get(forumKey(key, null));
  expect(added).toMatchObject({ name: 'Chefsnätverk HSL!', dispute: false });
  expect(added?.shipped).toBeUndefined();
});

describe('the steps of a dispute', () => {
  test('are five and stand unnamed; the county names them for all, an area for itself', () => {
    const copy = new Copy();
    const steps = () =>
      [...forumsIn(copy.casebook).values()].filter(({ dispute, area }) => dispute && area === SKARABORG);
    expect(steps().map(({ name }) => name)).toEqual(['Steg 1', 'Steg 2', 'Steg 3', 'Steg 4', 'Steg 5']);
    named(copy, 'tvist-1', 'lan', 'Närmaste chefer');
    expect(steps()[0]?.name).toBe('Närmaste chefer');
    named(copy, 'tvist-1', SKARABORG, 'Enhetschefer');
    expect(steps()[0]?.name).toBe('Enhetschefer');
    expect(nameOf(copy, 'tvist-1', 'vs-fyrbodal')).toBe('Närmaste chefer, Fyrbodal');
  });
});

test('a forum that is not known here is still somewhere; one of which only the kind is known is called by it', () => {
  const all = forumsIn(new Copy().casebook);
  expect(forumAt(all, { forum: 'egen-okant', area: null }).name).toBe('egen-okant');
  expect(forumAt(all, { forum: 'delregional-styrgrupp', area: 'tillagt-omrade' }).name).toBe('Delregional styrgrupp');
  expect(forumOfKind(all, 'delregional-styrgrupp', [])).toBe('Delregional styrgrupp');
  expect(forumOfKind(all, 'delregional-styrgrupp', [SKARABORG])).toBe('Delregional styrgrupp, Skaraborg');
  expect(forumOfKind(all, 'vvg', [SKARABORG])).toBe('VVG, Vårdsamverkan Västra Götaland');
});
