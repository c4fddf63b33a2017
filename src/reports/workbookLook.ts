/** How the cells of a workbook of tables look. Plain ink: a sheet is read, printed and sorted. */
import type { CellStyle } from 'hucre/xlsx';
import { TYPEFACE } from './sheetParts.ts';

const INK = '1B1B1B';
const line = { style: 'thin', color: { rgb: 'C9C4B8' } } as const;
const top = { vertical: 'top', wrapText: true } as const;
/** Text stays as it was written: "1/3" is no date, "0015" no number and "=1+1" no sum. */
const AS_WRITTEN = '@';

export const tableLook = {
  title: { font: { ...TYPEFACE, bold: true, size: 16, color: { rgb: INK } }, alignment: { vertical: 'center' } },
  label: { font: { ...TYPEFACE, bold: true, color: { rgb: INK } }, alignment: top },
  says: { numFmt: AS_WRITTEN, font: { ...TYPEFACE, color: { rgb: INK } }, alignment: top },
  heading: {
    font: { ...TYPEFACE, bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0E5A6B' } },
    border: { bottom: line },
    alignment: { vertical: 'center', wrapText: true },
  },
  first: {
    numFmt: AS_WRITTEN,
    font: { ...TYPEFACE, bold: true, color: { rgb: INK } },
    border: { bottom: line },
    alignment: top,
  },
  text: { numFmt: AS_WRITTEN, font: TYPEFACE, border: { bottom: line }, alignment: top },
  day: { numFmt: 'yyyy-mm-dd', font: TYPEFACE, border: { bottom: line }, alignment: { ...top, horizontal: 'left' } },
  instant: {
    numFmt: 'yyyy-mm-dd hh:mm',
    font: TYPEFACE,
    border: { bottom: line },
    alignment: { ...top, horizontal: 'left' },
  },
} satisfies Record<string, CellStyle>;
