import { expect, it } from 'vitest';
import { entryOf } from '../../../src/features/areas/paste/listFacts.ts';
import type { JudgedRow } from '../../../src/imports/judgedList.ts';
import { Copy } from '../../support/copy.ts';

const row: JudgedRow = {
  number: 4,
  org: 'hjo',
  verdict: 'changes',
  proposals: [],
  known: [],
  problems: [],
  notices: [],
};

it('says of a row that somebody has stated something else since the list was sent', () => {
  const known = { casebook: new Copy().casebook, organisations: new Map(), cells: new Map() };
  const list = { columns: [], rows: [], overs: {} };
  expect(entryOf({ ...row, alongside: true }, list, known).notices).toEqual([
    'Någon har skrivit något annat sedan listan skickades. Båda visas.',
  ]);
  expect(entryOf(row, list, known).notices).toEqual([]);
});
