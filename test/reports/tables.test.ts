import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { headsHeld } from '../../src/domain/editions.ts';
import { csvOf } from '../../src/reports/csv.ts';
import { type FileWhat, makeFile } from '../../src/reports/exportFiles.ts';
import type { Table } from '../../src/reports/tableParts.ts';
import { tableOf, tablesOf } from '../../src/reports/tables.ts';
import { writeWorkbook } from '../../src/reports/workbook.ts';
import * as text from '../../src/text/text.ts';
import { county, exported, HOSTILE, SECRET } from '../support/exports.ts';
import { all, ownText, textOf, xmlIn } from '../support/wordFiles.ts';

afterEach(() => {
  vi.useRealTimers();
});

const rowOf = ({ columns, rows }: Table, first: string) => {
  const row = rows.find((each) => each.includes(first)) ?? [];
  return Object.fromEntries(columns.map(({ name }, place) => [name, row[place]]));
};

/** A reader of csv that knows nothing of the writer. */
function readCsv(source: string): string[][] {
  const rows: string[][] = [['']];
  let quoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const letter = source.charAt(at);
    const row = rows.at(-1) as string[];
    const put = (said: string) => {
      row[row.length - 1] += said;
    };
    if (quoted && letter === '"' && source.charAt(at + 1) === '"') {
      put('"');
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (quoted) put(letter);
    else if (letter === ';') row.push('');
    else if (letter === '\n') rows.push(['']);
    else if (letter !== '\r') put(letter);
  }
  return rows.slice(0, -1);
}

describe('The tables', () => {
  const input = exported(county().copy);

  test('hold what stands, in the words people use, and Uppgift saknas where nobody has said anything', () => {
    expect(tablesOf(input).map(({ name }) => name)).toEqual(Object.values(text.files.tables));
    expect(rowOf(tableOf(input, 'beslut'), 'Skara')).toMatchObject({
      Beslutsläge: 'Behandlat i KS',
      Instans: 'Kommunstyrelsen',
      Datum: '2026-11-11',
      'Nästa instans': 'Kommunfullmäktige',
      'Nästa datum': '2026-12-15',
      'Inskrivet av': 'MAS, Hjo',
    });
    expect(rowOf(tableOf(input, 'beslut'), 'Borås')).toMatchObject({ Beslutsläge: 'Uppgift saknas', Datum: null });
    expect(rowOf(tableOf(input, 'faser'), 'Borås')).toMatchObject({ Fas: 'Uppgift saknas', Datum: null });
    expect(rowOf(tableOf(input, 'register'), 'Hjo')).toMatchObject({ Kommunkod: '1497', Kontaktfunktion: HOSTILE[0] });
    expect(tableOf(input, 'register').rows).toHaveLength(input.organisations.length);
  });

  test('show both where two have said differently', () => {
    const rows = tableOf(input, 'faser').rows.filter(([name]) => name === 'Essunga');
    expect(rows.map((row) => row[3] ?? '').sort()).toEqual(['Användning', 'Behovsinventering']);
    expect(rows.every((row) => row[7]?.includes('två olika uppgifter'))).toBe(true);
  });

  test('tell every statement in the history, also what was taken back, without words that were removed', () => {
    const { copy } = county();
    const [id = ''] = copy.append([{ ...aWrongPhase }]);
    copy.append([{ type: 'withdrawn', about: ['hjo'], re: [id], data: {}, words: {} }]);
    const history = tableOf(exported(copy), 'historik');
    expect(history.rows).toHaveLength(copy.ledger.size);
    const said = history.rows.map((row) => row.join(' '));
    expect(said.some((row) => row.includes('Vidmakthållande') && row.includes('tillbakatagen'))).toBe(true);
    expect(said.some((row) => row.includes('Skara') && row.includes('texten är borttagen'))).toBe(true);
    expect(said.join('\n')).not.toContain(SECRET);
  });

  test('on a past day hold nothing that was true later, and nothing is replaced by what came later', () => {
    const { copy } = county();
    copy.append([
      { ...aWrongPhase, on: '2026-11-20', over: [...(copy.casebook.slots['phase/hjo/avtalet']?.heads ?? [])] },
    ]);
    const past = exported(copy, { date: '2026-11-10' });
    expect(rowOf(tableOf(past, 'faser'), 'Hjo')).toMatchObject({ Fas: 'Införande' });
    expect(
      tableOf(past, 'historik')
        .rows.map((row) => row.join(' '))
        .join('\n'),
    ).not.toContain('Vidmakthållande');
    const told = tableOf(past, 'historik').rows.find((row) => row[2]?.startsWith('Införande'));
    expect(told).toContain('gäller');
    expect(tableOf(exported(copy), 'historik').rows.find((row) => row[2]?.startsWith('Införande'))).toContain(
      'ersatt av en annan uppgift',
    );
  });

  test('of an edition hold only what was known then, of its area', () => {
    const { copy } = county();
    const heads = headsHeld(copy.ledger.events());
    copy.append([aWrongPhase]);
    const frozen = exported(copy, {
      heads,
      date: '2026-11-22',
      area: 'vs-skaraborg',
      mark: 'abc',
      title: 'Inför mötet',
    });
    expect(rowOf(tableOf(frozen, 'faser'), 'Hjo')).toMatchObject({ Fas: 'Införande' });
    expect(frozen.whole).toBe('Skaraborg');
    expect(tableOf(frozen, 'beslut').rows.every((row) => row[0] !== 'Borås')).toBe(true);
  });
});

const aWrongPhase = {
  type: 'phase.assessed' as const,
  about: ['hjo'],
  slot: 'phase/hjo/avtalet',
  on: '2026-11-21',
  data: { phase: 'vidmakthallande' as const },
  words: { ground: 'Fel rad.' },
};

describe('A csv file', () => {
  test('says what the table says, with every dangerous beginning made harmless', () => {
    const table = tableOf(exported(county().copy), 'historik');
    const csv = csvOf(table);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [heads = [], ...rows] = readCsv(csv.slice(1));
    expect(heads).toEqual(table.columns.map(({ name }) => name));
    expect(rows).toHaveLength(table.rows.length);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s]*[=+\-@]|^[\t\r\n]/);
    const words = rows.map((row) => row[3]);
    for (const hostile of HOSTILE) {
      expect(words.some((said) => said === hostile || said === `'${hostile}`)).toBe(true);
    }
    expect(csv).not.toContain(SECRET);
    expect(rows.map((row) => row[7])[0]).toMatch(/^2026-11-22 \d\d:\d\d$/);
  });
});

/** The parts of a workbook as a reader sees them: shared words put back, by sheet and cell. */
function readBook(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const xml = (name: string) => xmlIn(strFromU8(parts[name] ?? new Uint8Array()));
  const shared = all(xml('xl/sharedStrings.xml'), 'si').map((each) => all(each, 't').map(ownText).join(''));
  const names = all(xml('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes['name'] ?? '');
  const sheets = names.map((name, place) => {
    const sheet = xml(`xl/worksheets/sheet${place + 1}.xml`);
    const cells = all(sheet, 'c').map((cell) => {
      const value = all(cell, 'v').map(ownText).join('');
      const { t: type, r: at = '' } = cell.attributes;
      return { at, type, said: type === 's' ? (shared[Number(value)] ?? '') : value || textOf(cell) };
    });
    return { name, sheet, cells, source: strFromU8(parts[`xl/worksheets/sheet${place + 1}.xml`] as Uint8Array) };
  });
  return {
    sheets,
    parts,
    everything: Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n'),
  };
}

describe('A workbook', () => {
  test('has a sheet about the file and one per table, with frozen headings, filters, real dates and no formula', async () => {
    const input = exported(county().copy);
    const { sheets, everything } = readBook(await writeWorkbook(input, tablesOf(input)));
    expect(sheets.map(({ name }) => name)).toEqual(['Om filen', ...Object.values(text.files.tables)]);
    expect(everything).not.toMatch(/<f[ >]|externalLink|vbaProject/);
    expect(everything).not.toContain(SECRET);
    for (const { name, source } of sheets.slice(1)) {
      expect(source, name).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(source, name).toContain('<autoFilter ref="A1:');
    }
    const decisions = sheets.find(({ name }) => name === 'Beslut');
    const row = decisions?.cells.find(({ said }) => said === 'Skara')?.at.slice(1) ?? '';
    // 2026-11-11 as the days since 1899-12-30.
    const day = decisions?.cells.find(({ at }) => at === `F${row}`);
    expect(day?.type ?? 'n').toBe('n');
    expect(Number(day?.said)).toBe(46_337);
    const words = sheets.at(-1)?.cells.map(({ said }) => said) ?? [];
    for (const hostile of HOSTILE) expect(words.some((said) => said.includes(hostile.trim().slice(0, 8)))).toBe(true);
    const about = sheets[0]?.cells.map(({ said }) => said).join('\n') ?? '';
    expect(about).toContain('inte ett nej');
    expect(about).toContain('ARBETSMATERIAL');
  });

  test.each<FileWhat>([
    { kind: 'excel' },
    { kind: 'csv', table: 'historik' },
    { kind: 'geo' },
    { kind: 'svg', theme: 'fas' },
    { kind: 'everything' },
  ])('the same edition gives the same bytes, whenever it is made: %o', async (what) => {
    const { copy } = county();
    const heads = headsHeld(copy.ledger.events());
    const frozen = { heads, date: '2026-11-22', mark: 'abc', title: 'Läget', text: 'Se Hjo.' };
    const make = async () => makeFile(exported(copy, frozen), what, () => {});
    vi.useFakeTimers({ now: new Date('2026-11-23T08:00:00Z'), toFake: ['Date'] });
    const first = await make();
    vi.setSystemTime(new Date('2031-02-03T04:05:06Z'));
    copy.append([aWrongPhase]);
    const second = await make();
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    expect(second.name).toBe(first.name);
    expect(second.name).toMatch(/^fyrfas-[a-z0-9-]+-hela-lanet-2026-11-22\.[a-z]+$/);
  });
});

test('the whole pack has every file, and what it is', async () => {
  const steps: string[] = [];
  const { bytes } = await makeFile(exported(county().copy), { kind: 'everything' }, (step) => steps.push(step));
  const files = unzipSync(bytes);
  const endings = Object.keys(files).map((name) => name.slice(name.lastIndexOf('.') + 1));
  expect(endings.sort()).toEqual([...Array(7).fill('csv'), 'geojson', 'svg', 'svg', 'txt', 'xlsx']);
  expect(strFromU8(files['Läs mig först.txt'] as Uint8Array)).toContain('inte ett nej');
  expect(new Set(steps)).toEqual(new Set(['tables', 'excel', 'csv', 'geo', 'svg', 'zip']));
  for (const [name, part] of Object.entries(files)) expect(strFromU8(part, true), name).not.toContain(SECRET);
});
