/** How the cells of the list look: white is to be filled in, everything else is not. */
import type { CellStyle } from 'hucre/xlsx';
import { TYPEFACE } from './sheetParts.ts';

const INK = '1B1B1B';
const line = { style: 'thin', color: { rgb: '8A8F94' } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const top = { vertical: 'top', wrapText: true } as const;
/** Text stays as it was typed: "1/3" is no date and "0015" no number. */
const AS_TYPED = '@';

export const look = {
  title: { font: { ...TYPEFACE, bold: true, size: 16, color: { rgb: INK } }, alignment: { vertical: 'center' } },
  intro: { font: { ...TYPEFACE, color: { rgb: INK } }, alignment: top },
  heading: {
    font: { ...TYPEFACE, bold: true, color: { rgb: 'FFFFFF' } },
    fill: fill('0E5A6B'),
    border,
    alignment: { vertical: 'center', wrapText: true },
  },
  organisation: {
    font: { ...TYPEFACE, bold: true, color: { rgb: INK } },
    fill: fill('F4F1EA'),
    border,
    alignment: top,
  },
  open: { numFmt: AS_TYPED, font: TYPEFACE, border, alignment: top, protection: { locked: false } },
  day: {
    numFmt: 'yyyy-mm-dd',
    font: TYPEFACE,
    border,
    alignment: { ...top, horizontal: 'left' },
    protection: { locked: false },
  },
  closed: { font: { ...TYPEFACE, color: { rgb: '4A4F54' } }, fill: fill('D9DCDF'), border, alignment: top },
  guideHeading: { font: { ...TYPEFACE, bold: true, size: 13, color: { rgb: INK } } },
  guideWord: { font: { ...TYPEFACE, bold: true, color: { rgb: INK } }, alignment: top },
  guideText: { font: { ...TYPEFACE, color: { rgb: INK } }, alignment: top },
} satisfies Record<string, CellStyle>;

export type CellLook = keyof typeof look;
