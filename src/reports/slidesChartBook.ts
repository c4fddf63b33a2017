/** The sheet behind a chart: what "Redigera data" in PowerPoint opens. Days are dates, counts are numbers. */
import { type CellStyle, writeXlsx } from 'hucre/xlsx';
import { TYPEFACE } from './sheetParts.ts';
import type { SlideChart, Slides } from './slides.ts';
import { tableLook } from './workbookLook.ts';

/** Needs no quotes in the references of the chart. */
export const SHEET = 'Data';

const COUNT = { numFmt: '0', font: TYPEFACE, border: tableLook.text.border } satisfies CellStyle;

/** The bytes of a workbook: days down, classes across. The same chart gives the same bytes. Throws only when the library does. */
export async function chartBook(chart: SlideChart, { made }: Slides): Promise<Uint8Array<ArrayBuffer>> {
  const { days, daysName, series, name } = chart;
  const headings = [daysName, ...series.map((each) => each.name)];
  const at = new Date(made);
  const bytes = await writeXlsx({
    sheets: [
      {
        name: SHEET,
        columns: [{ width: 14, style: tableLook.day }, ...series.map(() => ({ width: 18, style: COUNT }))],
        rows: [
          headings,
          ...days.map((day, place) => [
            new Date(`${day}T00:00:00Z`),
            ...series.map(({ counts }) => counts[place] ?? 0),
          ]),
        ],
        cells: new Map(headings.map((value, place) => [`0,${place}`, { value, style: tableLook.heading }] as const)),
        rowDefs: new Map([[0, { height: 30 }]]),
        freezePane: { rows: 1, columns: 1 },
      },
    ],
    properties: { title: name, creator: 'Fyrfas', lastModifiedBy: 'Fyrfas', created: at, modified: at },
    defaultFont: TYPEFACE,
  });
  return new Uint8Array(bytes);
}
