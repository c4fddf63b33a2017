/** Habits of municipal lists that are easily read as something they do not say. */
import { describe, expect, test } from 'vitest';
import { judgeList } from '../../src/imports/judgeList.ts';
import { judgeContext, linesOf, tableFrom, tableOf } from '../support/lists.ts';

async function judged(text: string, settlements = {}) {
  return linesOf(judgeList(await tableOf(text), judgeContext(), settlements));
}

describe('a heading that asks whether', () => {
  test.each(['Beslutat?', 'Beslut fattat', 'Behandlat i KF?', 'Beslut klart'])(
    '%s: a no is not a decision of no, and a yes does not say which',
    async (heading) => {
      expect(await judged(`Kommun;${heading}\nHjo;Ja\nSkara;Nej\nTibro;På väg`)).toEqual([
        '2 hjo not-understood: ! decision-unknown B2 "Ja" → ja | ja_tillagg | nej',
        '3 skara not-understood: ! decision-unknown B3 "Nej" → inte | vag | nej',
        expect.stringContaining('4 tibro new: '),
      ]);
    },
  );

  test('under "Godkänt" only the no is asked about', async () => {
    const [hjo, skara] = await judged('Kommun;Godkänt\nHjo;Ja\nSkara;Nej\nTibro;Ja');
    expect(hjo).toBe('2 hjo new: fullmaktige ja 2026-11-22');
    expect(skara).toBe('3 skara not-understood: ! decision-unknown B3 "Nej" → inte | vag | nej');
  });

  test('an answer is taken as it is given', async () => {
    const [hjo, skara] = await judged('Kommun;Beslutat?\nHjo;Ja\nSkara;Nej', { B2: 'ja', B3: 'nej' });
    expect(hjo).toBe('2 hjo new: fullmaktige ja 2026-11-22');
    expect(skara).toBe('3 skara new: fullmaktige nej 2026-11-22');
  });
});

describe('headings above headings', () => {
  test('what stands twice is told apart by what stands above, also over merged cells', async () => {
    const list = [
      ['', 'Avtalet', '', 'Läkaröverenskommelse', ''],
      ['Kommun', 'Beslut', 'Datum', 'Beslut', 'Datum'],
      ['Hjo', 'Ja', '25/3', 'Nej', '26/3'],
      ['Skara', 'Nej', '1/4', 'Ja', '2/4'],
    ];
    expect(linesOf(judgeList(tableFrom(list), judgeContext()))).toEqual([
      '3 hjo new: fullmaktige ja 2026-03-25; ok_lakare fullmaktige nej 2026-03-26',
      '4 skara new: fullmaktige nej 2026-04-01; ok_lakare fullmaktige ja 2026-04-02',
    ]);
  });

  test('a planned decision is no decision', async () => {
    const [hjo, skara] = await judged('Kommun;Beslut;Planerat beslut\nHjo;Ja;\nSkara;;2026-11-30');
    expect(hjo).toBe('2 hjo new: fullmaktige ja 2026-11-22');
    expect(skara).toBe('3 skara new: next fullmaktige 2026-11-30');
  });
});

describe('two tables beside each other', () => {
  const list =
    'Kommun\tStatus\tDatum\t\tKommun\tStatus\nHjo\tPå väg\t\t\tSkövde\tJa\nSkara\tJa\t2026-03-25\t\tTibro\tNej';

  test("the neighbour's decision is never taken for the row's own, and it is told where the other begins", async () => {
    const all = judgeList(await tableOf(list), judgeContext());
    expect(linesOf(all)).toEqual(['2 hjo new: beredning pagar 2026-11-22', '3 skara new: fullmaktige ja 2026-03-25']);
    expect(all.beside).toBe(4);
  });

  test('an area or the same name again beside the name is no other table', async () => {
    const area = 'Kommun;Beslut;Organisation;Datum\nHjo;Ja;Skaraborg;25/3\nSkara;Ja;Skara;26/3';
    const all = judgeList(await tableOf(area), judgeContext());
    expect(all.beside).toBeUndefined();
    expect(linesOf(all)[0]).toBe('2 hjo new: fullmaktige ja 2026-03-25');
  });
});
