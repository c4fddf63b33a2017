import { describe, expect, test } from 'vitest';
import { filledIn } from '../../src/imports/filledIn.ts';
import { decideProposal } from '../../src/imports/judgeListRules.ts';
import { ASKED, back, contextOf, county, HJO, judged, proposed } from '../fixtures/tables/filledCounty.ts';
import { registered, sentFile, tablesIn, typedInto } from '../fixtures/tables/filledFile.ts';
import { TODAY } from '../support/copy.ts';
import { aDecision, aPhase } from '../support/statements.ts';

describe('When the county has moved on', () => {
  test('what was left as it was proposes nothing', async () => {
    const copy = county();
    const later = copy.handTo('b');
    later.append([aDecision('hjo', ['fullmaktige', 'nej'], '2026-11-20')]);
    later.append([
      aPhase('hjo', 'anvandning', '2026-11-20', {
        over: [...(later.casebook.slots['phase/hjo/avtalet']?.heads ?? [])],
      }),
    ]);
    expect(proposed(await back([], copy, later))).toEqual([]);
    expect(proposed(await back([[HJO, 'note', 'Hej.']], copy, later))).toEqual([['hjo', 'note', 'Hej.']]);
  });

  test('two who have changed the same become two statements, and nobody is overwritten', async () => {
    const copy = county();
    const later = copy.handTo('b');
    const slot = 'phase/hjo/avtalet';
    const before = [...(copy.casebook.slots[slot]?.heads ?? [])];
    later.append([aPhase('hjo', 'behov', TODAY, { over: before, words: { ground: 'Tillbaka.' } })]);
    const list = await back(
      [
        [HJO, 'phase', 'Användning'],
        [HJO, 'ground', 'Alla har börjat.'],
      ],
      copy,
      later,
    );
    expect(list.overs).toEqual({ [slot]: before });
    const row = list.rows.find(({ org }) => org === 'hjo');
    expect(row?.alongside).toBe(true);
    const [proposal] = row?.proposals ?? [];
    if (proposal === undefined) throw new Error('Nothing proposed');
    later.write(decideProposal({ casebook: later.casebook, today: TODAY, overs: list.overs }, proposal));
    expect(later.casebook.slots[slot]).toMatchObject({ disputed: true });
    expect(later.casebook.slots[slot]?.current).toHaveLength(2);
  });

  test('when nobody else has, the new one stands alone', async () => {
    const copy = county();
    const list = await back([[HJO, 'applies', 'Ja']], copy);
    expect(list.rows[1]?.alongside).toBeUndefined();
    for (const proposal of list.rows[1]?.proposals ?? [])
      copy.write(decideProposal({ casebook: copy.casebook, today: TODAY, overs: list.overs }, proposal));
    expect(copy.casebook.slots['applies/hjo/avtalet']).toMatchObject({ disputed: false });
  });

  test('heads that are no ids, or of slots that the row does not state, are not believed', async () => {
    const copy = county();
    const slot = 'applies/hjo/avtalet';
    const tables = await tablesIn(await typedInto(await sentFile(copy.casebook, ASKED), [[HJO, 'applies', 'Ja']]));
    const now = copy.casebook.slots[slot]?.heads;
    for (const lie of [
      'x',
      '../../etc',
      `${now?.[0]} ; DROP`,
      '__proto__',
      'a'.repeat(30_000),
      `${now?.[0]} `.repeat(500),
    ]) {
      const tampered = tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) =>
          row.cells[1]?.text === slot ? { ...row, cells: [...row.cells.slice(0, 2), { text: lie }] } : row,
        ),
      }));
      expect(judged(tampered, copy).overs).toEqual({ [slot]: now });
    }
    const foreign = tables.map((table) =>
      table.sheet === 'Fyrfas'
        ? {
            ...table,
            rows: [
              ...table.rows,
              { number: 999, cells: ['huvud', 'phase/skara/avtalet', ''].map((words) => ({ text: words })) },
            ],
          }
        : table,
    );
    expect(Object.keys(judged(foreign, copy).overs)).toEqual([slot]);
  });
});

test('an organisation that has been renamed since is still itself', async () => {
  const copy = county();
  const tables = await tablesIn(await typedInto(await sentFile(copy.casebook, ASKED), [[HJO, 'applies', 'Ja']]));
  const renamed = registered.map((each) =>
    each.id === 'hjo' ? { ...each, name: 'Guldkroken', officialName: 'Guldkroken' } : each,
  );
  const list = filledIn(tables, { ...contextOf(copy), organisations: renamed });
  expect(list && proposed(list)).toEqual([['hjo', 'applies', 'ja']]);
});
