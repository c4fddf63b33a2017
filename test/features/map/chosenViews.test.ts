import { describe, expect, it } from 'vitest';
import { keyOf, pictureOf, viewName, writePicture } from '../../../src/features/map/projector/chosenViews.ts';
import {
  isSame,
  type Picture,
  pictureAt,
  picturesOf,
  standingOf,
  stepped,
} from '../../../src/features/map/projector/pictures.ts';

const showable = {
  areas: [{ id: 'vs-skaraborg', name: 'Skaraborg' }],
  places: [{ id: 'hjo', name: 'Hjo', area: 'vs-skaraborg' }],
  today: '2026-11-22',
};
const KEYS = ['beslut/', 'fas/vs-skaraborg', 'andrat/', 'nasta/', 'plats/hjo', 'dag/2026-10-27'];
const pictures = KEYS.flatMap((key) => pictureOf(key, showable) ?? []);

describe('a chosen view', () => {
  it.each(KEYS)('is the same after being remembered: %s', (key) => {
    expect(keyOf(pictureOf(key, showable) as Picture)).toBe(key);
  });

  it.each(['fas/vs-borta', 'plats/borta', 'dag/2027-01-01', 'dag/2026-13-01', 'annat/', ''])(
    'that is not there any longer is left out: %s',
    (key) => expect(pictureOf(key, showable)).toBeNull(),
  );

  it('has a name', () => {
    expect(pictures.map((each) => viewName(each, showable))).toEqual([
      'Hela länet: beslut',
      'Skaraborg: fas',
      'Ändrat sedan sist',
      'Nästa datum',
      'Hjo',
      'Hela länet 27 oktober 2026',
    ]);
  });

  it('stands in the address, and leaves no trace of the one before', () => {
    let params = new URLSearchParams('galler=ok_lakare');
    const seen = pictures.map((each) => {
      params = writePicture(params, each, null);
      return decodeURIComponent(String(params));
    });
    expect(seen).toEqual([
      'galler=ok_lakare&visa=beslut',
      'galler=ok_lakare&visa=fas&omrade=vs-skaraborg',
      'galler=ok_lakare&visa=beslut&vy=andrat',
      'galler=ok_lakare&visa=beslut&vy=nasta',
      'galler=ok_lakare&visa=beslut&omrade=vs-skaraborg&vald=hjo',
      'galler=ok_lakare&visa=beslut&datum=2026-10-27',
    ]);
  });

  it('is gone through in order, to the ends, and straight to by its number', () => {
    let at = pictures[0] as Picture;
    for (const next of pictures.slice(1)) {
      at = stepped(at, 'next', pictures);
      expect(isSame(at, next)).toBe(true);
    }
    expect(stepped(at, 'next', pictures)).toEqual(at);
    const pressed = (digit: string) => pictureAt({ digit, at: 5000 }, null, pictures);
    expect(pressed('3')).toBe(pictures[2]);
    for (const none of ['9', '0', 'a']) expect(pressed(none), none).toBeNull();
  });

  it('from the tenth on has two digits, typed quickly; slowly they are two views', () => {
    const many = picturesOf(['a', 'b', 'c', 'd', 'e', 'f'], true);
    const typed = (digits: string, apart: number) =>
      [...digits].map((digit, at) =>
        pictureAt(
          { digit, at: at * apart },
          at === 0 ? null : { digit: digits[at - 1] ?? '', at: (at - 1) * apart },
          many,
        ),
      );
    expect(typed('14', 400)).toEqual([many[0], many[13]]);
    expect(typed('10', 400)).toEqual([many[0], many[9]]);
    expect(typed('14', 4000)).toEqual([many[0], many[3]]);
    // There is no twentieth or ninety-second, so each digit stands for itself.
    expect(typed('20', 400)).toEqual([many[1], many[9]]);
    expect(typed('92', 400)).toEqual([many[8], many[1]]);
  });

  it('is itself when it is turned to the other theme, and what is none of them stands after the one shown last', () => {
    const standing = (picture: Picture, latest: Picture | null = null) => standingOf(picture, pictures, latest);
    const turned: Picture = { area: 'vs-skaraborg', theme: 'beslut' };
    expect(standing(turned, pictures[1])).toEqual({ index: 1, isThere: true });
    expect(stepped(turned, 'next', pictures, pictures[1] ?? null)).toBe(pictures[2]);
    // Begun with, it has not been shown as the one it resembles: that one is still to come.
    expect(standing(turned)).toEqual({ index: -1, isThere: false });
    expect(standing({ area: null, theme: 'fas', kind: 'andrat' }, pictures[2])).toEqual({ index: 2, isThere: true });
    const other: Picture = { area: 'vs-fyrbodal', theme: 'beslut' };
    expect(standing(other)).toEqual({ index: -1, isThere: false });
    expect(standing(other, pictures[2])).toEqual({ index: 2, isThere: false });
    const from = (latest: Picture | null) =>
      (['previous', 'next'] as const).map((step) => stepped(other, step, pictures, latest));
    expect(from(null)).toEqual([other, pictures[0]]);
    expect(from(pictures[2] as Picture)).toEqual([pictures[2], pictures[3]]);
    expect(from(pictures.at(-1) as Picture)).toEqual([pictures.at(-1), other]);
  });
});
