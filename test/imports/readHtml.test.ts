// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readText } from '../../src/imports/readTable.ts';

async function rows(text: string, html: string) {
  const read = await readText(text, html);
  return read.ok
    ? read.tables[0]?.rows.map(({ number, cells }) => [number, ...cells.map((cell) => cell.text)])
    : read.refusal;
}

test('cells of several lines, as Word and Outlook copy them, stay cells', async () => {
  const html = `<html><body><table><tr><td><p>Hej!</p><table><tr><th>Kommun</th><th>Beslut</th></tr>
    <tr><td>Hjo</td><td><p>Beslutat ja</p><p>25 mars
      2026</p></td></tr><tr><td>Skara</td><td>nej<br>så länge</td></tr></table></td></tr></table></body></html>`;
  expect(await rows('Kommun\tBeslut\nHjo\tBeslutat ja\n25 mars 2026\nSkara\tnej\nså länge', html)).toEqual([
    [1, 'Kommun', 'Beslut'],
    [2, 'Hjo', 'Beslutat ja\n25 mars 2026'],
    [3, 'Skara', 'nej\nså länge'],
  ]);
});

test('merged cells keep the others in their columns', async () => {
  const html =
    '<table><tr><td rowspan="2">Hjo</td><td colspan="2">KS</td><td>a</td></tr><tr><td>x</td><td>y</td><td>b</td></tr><tr><td>Skara</td></tr></table>';
  expect(await rows('Hjo', html)).toEqual([
    [1, 'Hjo', 'KS', '', 'a'],
    [2, '', 'x', 'y', 'b'],
    [3, 'Skara'],
  ]);
});

test('what a spreadsheet copies is read from its text', async () => {
  expect(await rows('Hjo\tja\nSkara\tnej', '<table><tr><td>annat</td></tr></table>')).toEqual([
    [1, 'Hjo', 'ja'],
    [2, 'Skara', 'nej'],
  ]);
});

test('a page without a table is not used', async () => {
  expect(await rows('Hjo\nSkara', '<p>Hjo</p>')).toEqual([
    [1, 'Hjo'],
    [2, 'Skara'],
  ]);
});

test('nothing in the page is run or fetched, and endless spans end', async () => {
  const html =
    '<img src="http://x.example/a" onerror="globalThis.ran = true"><script>globalThis.ran = true</script>' +
    '<table><tr><td colspan="100000000" rowspan="100000000">Hjo<script>1</script></td><td>ja</td></tr></table>';
  expect(await rows('Hjo', html)).toBe('too-many');
  expect(Object.hasOwn(globalThis, 'ran')).toBe(false);
});
