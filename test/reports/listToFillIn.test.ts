import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readSentList, SENT_COLUMNS, type SentColumn } from '../../src/domain/sentList.ts';
import { XlsxPackage } from '../../src/imports/xlsxPackage.ts';
import { choices, listFileName, listToFillIn } from '../../src/reports/listToFillIn.ts';
import { writeListToFillIn } from '../../src/reports/listToFillInBook.ts';
import * as text from '../../src/text/text.ts';
import { registered, sentFile, tablesIn } from '../fixtures/tables/filledFile.ts';
import { Copy } from '../support/copy.ts';
import { aDecision, aPhase, aPlan } from '../support/statements.ts';

/** Hjo is on its way, Skara has said yes; Essunga is unknown; the hospital decides nothing. */
function county(): Copy {
  const copy = new Copy();
  copy.append([
    aDecision('hjo', ['styrelse', 'foreslar_ja'], '2026-11-11', { words: { paragraph: '§ 191' } }),
    aPlan('hjo', 'fullmaktige', '2026-12-15', '2026-11-11'),
    aPhase('hjo', 'inforande', '2026-11-03'),
  ]);
  copy.append([aDecision('skara', ['fullmaktige', 'ja_tillagg'], '2026-03-30')]);
  copy.append([
    {
      type: 'contact.named',
      about: ['skara'],
      slot: 'contact/skara/ordinarie',
      on: '2026-11-01',
      data: {},
      words: { function: '=HYPERLINK("http://x";"MAS")', mailbox: '@mas' },
    },
  ]);
  copy.append([aDecision('vgr', ['styrelse', 'bordlagd'], '2026-10-05')]);
  return copy;
}

const ASKED = ['essunga', 'hjo', 'skara', 'vgr', 'vgr-skas'];

async function partsOf(file: Uint8Array) {
  const parts = new XlsxPackage(file);
  const part = async (name: string) => (await parts.text(name)) ?? '';
  return {
    list: await part('xl/worksheets/sheet1.xml'),
    book: await part('xl/workbook.xml'),
    styles: await part('xl/styles.xml'),
  };
}

function contentOf(copy = county()) {
  const asked = ASKED.map((id) => registered.find((each) => each.id === id)).filter((each) => each !== undefined);
  return listToFillIn({ place: 'Skaraborg', organisations: asked, casebook: copy.casebook, today: '2026-11-22' });
}

describe('What the list is sent with', () => {
  const sentOf = (org: string, copy = county()) => contentOf(copy).sent.rows.find((row) => row.org === org)?.texts;
  const EMPTY = Object.fromEntries(SENT_COLUMNS.map((column) => [column, '']));

  test('is what stands now, in the words people use', () => {
    expect(sentOf('hjo')).toEqual({
      organisation: 'Hjo',
      decision: 'På väg',
      instance: 'Kommunstyrelsen',
      'decision-date': '2026-11-11',
      paragraph: '§ 191',
      'next-instance': 'Kommunfullmäktige',
      'next-date': '2026-12-15',
      applies: '',
      phase: 'Införande',
      ground: 'Arbetsgrupp finns, rutiner återstår.',
      contact: '',
      mailbox: '',
      note: '',
    });
    expect(sentOf('essunga')).toEqual({ ...EMPTY, organisation: 'Essunga' });
    expect(sentOf('vgr')).toMatchObject({ decision: 'Bordlagt', instance: 'Regionstyrelsen' });
    expect(sentOf('vgr-skas')).toMatchObject({ decision: 'Inget eget beslut', instance: '' });
  });

  test('leaves empty what two have stated differently: whoever knows may say', () => {
    const one = county();
    const other = one.handTo('b');
    one.append([aPhase('essunga', 'behov', '2026-11-10')]);
    other.append([aPhase('essunga', 'anvandning', '2026-11-10')]);
    one.append([aDecision('essunga', ['fullmaktige', 'ja'], '2026-11-10')]);
    other.append([aDecision('essunga', ['fullmaktige', 'nej'], '2026-11-10')]);
    one.takeIn(other);
    expect(sentOf('essunga', one)).toEqual({ ...EMPTY, organisation: 'Essunga' });
    expect(contentOf(one).sent.overs['phase/essunga/avtalet']).toHaveLength(2);
  });

  test('every word that can be chosen is one of the program', () => {
    expect(choices.decision).toEqual([
      'Beslutat ja',
      'Beslutat ja, med tillägg',
      'På väg',
      'Bordlagt',
      'Återremitterat',
      'Inte påbörjat',
      'Beslutat nej',
    ]);
    expect(choices.phase).toEqual(['Behovsinventering', 'Införande', 'Användning', 'Vidmakthållande']);
    expect(choices.applies).toEqual(['Ja', 'Inte än', 'Oklart']);
  });

  test('no code is seen by anybody who does not look in hidden sheets', async () => {
    const tables = await tablesIn(await sentFile(county().casebook, ASKED));
    const seen = tables
      .filter(({ hidden }) => !hidden)
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell.text)));
    expect(seen.join('\n')).not.toMatch(/[a-z]_[a-z]|vgr-|fullmaktige|avtalet\//);
  });

  test.each([
    ['Hjo', 'fyrfas-lista-hjo-2026-11-22.xlsx'],
    ['Södra Älvsborg', 'fyrfas-lista-sodra-alvsborg-2026-11-22.xlsx'],
    ['Dals-Ed', 'fyrfas-lista-dals-ed-2026-11-22.xlsx'],
    ['../..\\x', 'fyrfas-lista-x-2026-11-22.xlsx'],
  ])('the file is called after whom it is for: %s', (place, name) => {
    expect(listFileName(place, '2026-11-22')).toBe(name);
  });
});

describe('The file', () => {
  test('is read back as it was written, by us and by another reader', async () => {
    const file = await sentFile(county().casebook, ASKED);
    const tables = await tablesIn(file);
    expect(tables.map(({ sheet, hidden }) => [sheet, hidden === true])).toEqual([
      ['Lista', false],
      ['Så fyller du i', false],
      ['Val', true],
      ['Fyrfas', true],
    ]);
    const [list] = tables;
    expect(list?.rows[2]?.cells.map((cell) => cell.text)).toEqual(SENT_COLUMNS.map((key) => text.fillIn.headings[key]));
    expect(list?.rows[4]?.cells[SENT_COLUMNS.indexOf('decision-date')]).toEqual({
      text: '2026-11-11',
      day: '2026-11-11',
    });
    const other = await readXlsx(file, { readStyles: true });
    expect(other.sheets.map(({ name, hidden }) => [name, hidden === true])).toEqual(
      tables.map(({ sheet, hidden }) => [sheet, hidden === true]),
    );
    expect(other.sheets[0]?.rows[4]?.[3]).toEqual(new Date('2026-11-11T00:00:00Z'));
  });

  test('remembers on its hidden sheet what was sent and what stood then', async () => {
    const copy = county();
    const content = contentOf(copy);
    const tables = await tablesIn(await sentFile(copy.casebook, ASKED));
    const hidden = tables.find(({ sheet }) => sheet === 'Fyrfas');
    const sent = readSentList((hidden?.rows ?? []).map(({ cells }) => cells.map((cell) => cell.text)));
    expect(sent).toEqual(content.sent);
    expect(sent?.overs['decision/hjo/avtalet/styrelse']).toEqual(
      copy.casebook.slots['decision/hjo/avtalet/styrelse']?.heads,
    );
    expect(sent?.overs['decision/vgr-skas/avtalet/styrelse']).toBeUndefined();
  });

  test('has drop-downs, date rules, protected headings, open cells and a frozen heading', async () => {
    const { list, book, styles } = await partsOf(await sentFile(county().casebook, ASKED));
    const rule = (key: SentColumn) => {
      const letter = String.fromCharCode(65 + SENT_COLUMNS.indexOf(key));
      return [...list.matchAll(/<dataValidation [^>]*sqref="([^"]*)"[^>]*>.*?<\/dataValidation>/g)].filter(
        ([, ranges]) => ranges?.startsWith(letter),
      );
    };
    expect(
      rule('decision').map(([whole, range]) => [
        range,
        /type="(\w+)"/.exec(whole)?.[1],
        /<formula1>(.*?)</.exec(whole)?.[1],
      ]),
    ).toEqual([['B4:B7', 'list', 'Val!$A$1:$A$7']]);
    expect(rule('instance').map(([, range]) => range)).toEqual(['C4:C6', 'C7:C7']);
    expect(rule('decision-date')[0]?.[0]).toMatch(/type="date".*TODAY\(\)/);
    expect(rule('phase')[0]?.[1]).toBe('I4:I8');
    for (const [, prompt = ''] of list.matchAll(/prompt="([^"]*)"/g)) expect(prompt.length).toBeLessThan(256);
    expect(list).toMatch(/<sheetProtection[^>]*sheet="1"/);
    expect(list).not.toMatch(/password/i);
    expect(list).toMatch(/<pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/);
    expect(book).toMatch(/<sheet name="Fyrfas"[^>]*state="hidden"/);
    expect(book).toContain('lockStructure="1"');
    const open = await lockedOf(list, styles);
    expect(open('A4')).toBe(true);
    expect(open('A3')).toBe(true);
    for (const cell of ['B4', 'D5', 'M8', 'I8']) expect(open(cell)).toBe(false);
    // A unit without a decision of its own is not asked for one.
    for (const cell of ['B8', 'C8', 'G8']) expect(open(cell)).toBe(true);
  });

  test('holds no formula, whatever the words begin with', async () => {
    const file = await sentFile(county().casebook, ASKED);
    for (const sheet of [1, 2, 3, 4]) {
      const xml = (await new XlsxPackage(file).text(`xl/worksheets/sheet${sheet}.xml`)) ?? '';
      expect(xml).not.toMatch(/<f[ >]/);
    }
    const [list] = await tablesIn(file);
    expect(list?.rows[5]?.cells[SENT_COLUMNS.indexOf('contact')]?.text).toBe('=HYPERLINK("http://x";"MAS")');
    expect(list?.rows[5]?.cells[SENT_COLUMNS.indexOf('mailbox')]?.text).toBe('@mas');
  });

  test('for one municipality has one row', async () => {
    const [list] = await tablesIn(await sentFile(county().casebook, ['hjo'], '2026-11-22', 'Hjo'));
    expect(list?.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(list?.rows[0]?.cells[0]?.text).toBe('Lista att fylla i: Hjo');
    expect(list?.rows[1]?.cells[0]?.text).toContain('22 november 2026');
  });
});

test('a list made from invented data says so first', async () => {
  const example = { ...contentOf(), isExample: true };
  const [list] = await tablesIn(await writeListToFillIn(example));
  expect(list?.rows[1]?.cells[0]?.text).toMatch(/^Exempeldata\. Allt i listan är påhittat\. Fyll i/);
});

/** Whether a cell is locked, by its style. */
async function lockedOf(list: string, styles: string) {
  const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
  const open = [...formats.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([xf]) =>
    /<protection[^>]*locked="(?:0|false)"/.test(xf),
  );
  return (cell: string) => {
    const style = new RegExp(`<c r="${cell}"[^>]*? s="(\\d+)"|<c r="${cell}"[^>]*?s="(\\d+)"`).exec(list);
    return open[Number(style?.[1] ?? style?.[2])] !== true;
  };
}
