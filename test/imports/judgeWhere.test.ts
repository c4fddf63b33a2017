/** A list that says where an errand lies says nothing of what has been done there. */
import { describe, expect, test } from 'vitest';
import { judgeList } from '../../src/imports/judgeList.ts';
import { judgeContext, linesOf, tableOf } from '../support/lists.ts';

async function judged(text: string, settlements = {}) {
  return linesOf(judgeList(await tableOf(text), judgeContext(), settlements));
}

describe('where the errand lies', () => {
  test.each([
    ['På väg', 'KS', 'styrelse'],
    ['På gång', 'Socialnämnden', 'namnd'],
    ['Pågår', 'KF', 'fullmaktige'],
    ['Under beredning', 'KSAU', 'utskott'],
  ])('%s in %s is on its way, and that instance meets next', async (status, place, instance) => {
    const list = `Kommun;Status;Var ligger det?;Nästa möte\nHjo;${status};${place};15/12\nSkara;${status};${place};`;
    expect(await judged(list)).toEqual([
      `2 hjo new: beredning pagar 2026-11-22; next ${instance} 2026-12-15`,
      `3 skara new: beredning pagar 2026-11-22; next ${instance} –`,
    ]);
  });

  test('a day that has been says since when, not that the instance has treated it', async () => {
    expect(await judged('Kommun;Status;Instans;Datum\nHjo;Pågår;Socialnämnden;2026-11-03')).toEqual([
      '2 hjo new: beredning pagar 2026-11-03; next namnd –',
    ]);
  });

  test('its minutes do: a paragraph of a day that has been', async () => {
    expect(await judged('Kommun;Status;Instans;Datum;§\nHjo;Pågår;Socialnämnden;2026-11-03;45')).toEqual([
      '2 hjo new: namnd yttrat 2026-11-03 § 45',
    ]);
  });

  test('the instance of the column that says who is next goes before where it lies', async () => {
    expect(await judged('Kommun;Status;Nästa instans\nHjo;I nämnd;KS\nSkara;I nämnd;')).toEqual([
      '2 hjo new: beredning pagar 2026-11-22; next styrelse –',
      '3 skara new: beredning pagar 2026-11-22; next namnd –',
    ]);
  });
});

describe('what is next when the row names only who has had its say', () => {
  test('the executive board after a committee, the council after the board', async () => {
    const list =
      'Kommun;Status;Instans;Datum;Nästa möte\nHjo;Föreslår ja;Nämnd;3/11;15/12\nSkara;Föreslår ja;KS;3/11;15/12';
    expect(await judged(list)).toEqual([
      '2 hjo new: namnd foreslar_ja 2026-11-03; next styrelse 2026-12-15',
      '3 skara new: styrelse foreslar_ja 2026-11-03; next fullmaktige 2026-12-15',
    ]);
  });
});

test('a proposal is first taken for something on its way, and "ej uppe" for not begun', async () => {
  expect(await judged('Kommun;Beslut\nHjo;förslag ja\nSkara;nej ej uppe')).toEqual([
    expect.stringContaining('→ vag | ja'),
    expect.stringContaining('→ inte | vag | nej'),
  ]);
});
