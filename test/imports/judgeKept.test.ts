/** What a list says is saved of the day it happened, and no typed word is dropped in silence. */
import { describe, expect, test } from 'vitest';
import { dayKey } from '../../src/features/areas/paste/settled.ts';
import { judgeList } from '../../src/imports/judgeList.ts';
import { undatedKey } from '../../src/imports/judgeListUndated.ts';
import { judgeContext, linesOf, tableOf } from '../support/lists.ts';

async function judged(text: string, settlements = {}) {
  return judgeList(await tableOf(text), judgeContext(), settlements);
}

describe('a decision without a date of its own', () => {
  test.each([
    ['a comment that tells of it', 'Kommun;Beslut;Kommentar\nHjo;Ja;beslut i KF 19/11-26'],
    ['a day that has been under next', 'Kommun;Beslut;Nästa möte\nHjo;Ja;19/11-26'],
  ])('has that of %s', async (_, list) => {
    const { rows } = await judged(list);
    expect(linesOf({ ...(await judged(list)), rows })[0]).toContain('2 hjo new: fullmaktige ja 2026-11-19');
    expect(rows[0]?.undated).toBeUndefined();
  });

  test.each(['KS beslutade 19/11-26', 'nytt beslut efter 19/11-26', 'samtal 19/11-26'])(
    '%s is not taken for its date, only offered',
    async (comment) => {
      const list = await judged(`Kommun;Beslut;Kommentar\nHjo;Ja;${comment}`);
      expect(linesOf(list)[0]).toContain('fullmaktige ja 2026-11-22');
      expect(list.rows[0]?.undated?.map(({ value }) => value)).toEqual(['2026-11-19']);
    },
  );

  test('takes the day that is answered; a list with all dates asks nothing', async () => {
    expect(dayKey(2)).toBe(undatedKey(2));
    const written = 'Kommun;Beslut;Datum\nHjo;Ja;\nSkara;Nej;2026-03-25\nTibro;På väg;';
    const { rows } = await judged(written);
    expect(rows.map(({ undated }) => undated)).toEqual([[], undefined, undefined]);
    const answered = await judged(written, { [undatedKey(2)]: '2026-10-26' });
    expect(linesOf(answered)[0]).toBe('2 hjo new: fullmaktige ja 2026-10-26');
    expect(answered.rows[0]?.undated).toBeUndefined();
  });
});

describe('what has no place of its own', () => {
  test('a cell that is answered more shortly keeps its words in a note', async () => {
    const list = await judged('Kommun;Beslut\nHjo;SN sa ja, KF i dec\nSkara;Godkännt', { B2: 'vag', B3: 'ja' });
    expect(linesOf(list)).toEqual([
      '2 hjo new: beredning pagar 2026-11-22; note ”Ur listan, Beslut: SN sa ja, KF i dec”',
      '3 skara new: fullmaktige ja 2026-11-22',
    ]);
  });

  test('a meeting of one that decides nothing itself is a note', async () => {
    const list = await judged('Organisation;Beslut;Nästa möte\nNärhälsan;;15/12\nHjo;På väg;15/12');
    expect(linesOf(list)).toEqual([
      '2 vgr-narhalsan new: note ”Ur listan, Nästa möte: 15/12”',
      '3 hjo new: beredning pagar 2026-11-22; next fullmaktige 2026-12-15',
    ]);
  });
});

test('a cell that is left out costs nothing of the rest of the row', async () => {
  const written = 'Kommun;Beslut;Datum;Nästa instans;Nästa datum\nHjo;Ja;2026-03-25;MAS;kanske sen';
  expect(linesOf(await judged(written))[0]).toContain('instance-unknown D2');
  expect(linesOf(await judged(written, { D2: '-', E2: '-' }))).toEqual(['2 hjo new: fullmaktige ja 2026-03-25']);
});
