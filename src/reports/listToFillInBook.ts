/** The list as an .xlsx file, by the library that writes workbooks. */
import type { RowDef } from 'hucre';
import { type CellStyle, type CellValue, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { isFullDate } from '../domain/dates.ts';
import { SENT_COLUMNS, type SentColumn, writeSentList } from '../domain/sentList.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { choices, type ListContent } from './listToFillIn.ts';
import { guideRows } from './listToFillInGuide.ts';
import { type CellLook, look } from './listToFillInLook.ts';
import { FOOT, heightOf, onA4, onEveryPage, TYPEFACE } from './sheetParts.ts';

/** Rows above the first organisation: title, how to, headings. */
const ABOVE = 3;

/**
 * The bytes of the workbook: the list with its headings protected, how to fill it in, and two hidden
 * sheets with what there is to choose among and what was sent. Every word is text: nothing that begins
 * with =, +, - or @ can become a formula.
 */
export async function writeListToFillIn(list: ListContent): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: [listSheet(list), guideSheet(), choicesSheet(), sentSheet(list)],
    properties: { title: text.fillIn.title(list.place) },
    // So that the sheets are not taken away by mistake; there is no password.
    workbookProtection: { lockStructure: true },
    namedRanges: [onEveryPage(text.fillIn.sheet, `$${ABOVE}:$${ABOVE}`)],
    defaultFont: TYPEFACE,
  });
  return new Uint8Array(bytes);
}

function listSheet(list: ListContent): WriteSheet {
  const { rows } = list.sent;
  const cells = new Map<string, { value: CellValue; style: CellStyle }>();
  const put = (row: number, column: number, value: CellValue, cellLook: CellLook) =>
    cells.set(`${row},${column}`, { value, style: look[cellLook] });
  put(0, 0, text.fillIn.title(list.place), 'title');
  const intro = text.fillIn.intro(longDate(list.sent.made));
  put(1, 0, list.isExample ? `${text.fillIn.example} ${intro}` : intro, 'intro');
  for (const [column, key] of SENT_COLUMNS.entries()) put(2, column, text.fillIn.headings[key], 'heading');
  for (const [place, { texts }] of rows.entries())
    for (const [column, key] of SENT_COLUMNS.entries()) {
      const words = texts[key];
      const value = isDateColumn(key) && isFullDate(words) ? new Date(`${words}T00:00:00Z`) : words || null;
      put(place + ABOVE, column, value, lookOf(key, list.closed[place]?.has(key) === true));
    }
  return {
    name: text.fillIn.sheet,
    columns: SENT_COLUMNS.map((key) => ({ width: WIDTHS[key] })),
    cells,
    rowDefs: heightsOf(list),
    // As wide as a small screen shows.
    merges: [{ startRow: 1, startCol: 0, endRow: 1, endCol: 5 }],
    freezePane: { rows: ABOVE, columns: 1 },
    dataValidations: validationsOf(list),
    protection: { sheet: true, formatCells: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true },
    pageSetup: onA4('landscape'),
    headerFooter: FOOT,
  };
}

function heightsOf({ sent }: ListContent): Map<number, RowDef> {
  const heights = new Map<number, RowDef>([
    [0, { height: 26 }],
    [1, { height: 64 }],
    [2, { height: 48 }],
  ]);
  for (const [place, { texts }] of sent.rows.entries()) {
    const height = heightOf(
      SENT_COLUMNS.map((key) => ({ words: texts[key], width: WIDTHS[key], bold: key === 'organisation' })),
    );
    if (height !== undefined) heights.set(place + ABOVE, { height });
  }
  return heights;
}

const WIDTHS: Readonly<Record<SentColumn, number>> = {
  organisation: 22,
  decision: 24,
  instance: 20,
  'decision-date': 13,
  paragraph: 11,
  'next-instance': 20,
  'next-date': 13,
  applies: 12,
  phase: 20,
  ground: 34,
  contact: 22,
  mailbox: 28,
  note: 40,
};

function isDateColumn(key: SentColumn): boolean {
  return key === 'decision-date' || key === 'next-date';
}

function lookOf(key: SentColumn, closed: boolean): CellLook {
  if (key === 'organisation') return 'organisation';
  if (closed) return 'closed';
  return isDateColumn(key) ? 'day' : 'open';
}

/** Where each column may be filled in, and among what. Whoever insists may write something else: it is read anyway. */
function validationsOf({ sent, closed, region }: ListContent): DataValidation[] {
  const rowsOf = (keep: (place: number) => boolean) => sent.rows.flatMap((_, place) => (keep(place) ? [place] : []));
  const everyone = rowsOf(() => true);
  const deciders = rowsOf((place) => closed[place]?.has('decision') !== true);
  const municipalities = deciders.filter((place) => place !== region);
  const list = (key: Prompted, rows: readonly number[], of: keyof typeof choices): DataValidation => ({
    ...common(key, rows),
    type: 'list',
    formula1: choicesRange(of),
    errorMessage: text.fillIn.notInList,
  });
  const date = (key: Prompted, to: string, errorMessage: string): DataValidation => ({
    ...common(key, deciders),
    type: 'date',
    operator: 'between',
    formula1: 'DATE(1999,1,1)',
    formula2: to,
    errorMessage,
  });
  const free = (key: Prompted): DataValidation => ({
    ...common(key, key === 'paragraph' ? deciders : everyone),
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formula1: '10000',
  });
  const regionRows = region === null ? [] : [region];
  return [
    list('decision', deciders, 'decision'),
    list('instance', municipalities, 'instance'),
    list('instance', regionRows, 'regionInstance'),
    date('decision-date', 'TODAY()', text.fillIn.notADate),
    list('next-instance', municipalities, 'instance'),
    list('next-instance', regionRows, 'regionInstance'),
    date('next-date', 'DATE(2199,12,31)', text.fillIn.notAPlannedDate),
    list('applies', everyone, 'applies'),
    list('phase', everyone, 'phase'),
    ...(['paragraph', 'ground', 'contact', 'mailbox', 'note'] as const).map(free),
  ].filter(({ range }) => range !== '');
}

type Prompted = Exclude<SentColumn, 'organisation'>;

function common(key: Prompted, rows: readonly number[]) {
  const letter = String.fromCharCode(65 + SENT_COLUMNS.indexOf(key));
  return {
    range: runsOf(rows)
      .map(([first, end]) => `${letter}${first + ABOVE + 1}:${letter}${end + ABOVE + 1}`)
      .join(' '),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: 'warning' as const,
    inputTitle: text.fillIn.headings[key],
    inputMessage: text.fillIn.prompts[key],
    errorTitle: text.fillIn.headings[key],
  };
}

/** Places that follow each other, as first and last. */
function runsOf(places: readonly number[]): (readonly [first: number, last: number])[] {
  return places
    .filter((place, at) => places[at - 1] !== place - 1)
    .map((first) => {
      let last = first;
      while (places.includes(last + 1)) last += 1;
      return [first, last] as const;
    });
}

/** Of the sheet that says how to. */
const GUIDE = [26, 74];

function guideSheet(): WriteSheet {
  const rows = guideRows();
  const rowDefs = new Map<number, RowDef>();
  for (const [place, row] of rows.entries()) {
    const height = heightOf(row.slice(1).map(({ words }) => ({ words, width: GUIDE[1] ?? 0 })));
    if (height !== undefined) rowDefs.set(place, { height });
  }
  const cells = new Map(
    rows.flatMap((row, at) =>
      row.map(({ words, cellLook }, column) => [`${at},${column}`, { value: words, style: look[cellLook] }] as const),
    ),
  );
  return {
    name: text.fillIn.guideSheet,
    columns: GUIDE.map((width) => ({ width })),
    cells,
    rowDefs,
    pageSetup: onA4('portrait'),
    view: { showGridLines: false },
    protection: { sheet: true },
  };
}

const LISTS = Object.keys(choices) as (keyof typeof choices)[];

/** Words to choose among stand in cells: some have commas in them, which a list inside a rule can not have. */
function choicesSheet(): WriteSheet {
  const most = Math.max(...LISTS.map((key) => choices[key].length));
  return {
    name: text.fillIn.choicesSheet,
    rows: Array.from({ length: most }, (_, row) => LISTS.map((key) => choices[key][row] ?? null)),
    hidden: true,
  };
}

function choicesRange(key: keyof typeof choices): string {
  const letter = String.fromCharCode(65 + LISTS.indexOf(key));
  return `${text.fillIn.choicesSheet}!$${letter}$1:$${letter}$${choices[key].length}`;
}

function sentSheet({ sent }: ListContent): WriteSheet {
  return {
    name: text.fillIn.sentSheet,
    rows: writeSentList(sent).map((row) => row.map((words) => words || null)),
    hidden: true,
  };
}
