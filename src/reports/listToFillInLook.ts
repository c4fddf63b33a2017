/** How the cells of the list look: white is to be filled in, everything else is not. */
import type { CellStyle } from 'hucre/xlsx';

const INK = '1B1B1B';
const line = { style: 'thin', color: { rgb: '8A8F94' } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const top = { vertical: 'top', wrapText: true } as const;
/** Text stays as it was typed: "1/3" is no date and "0015" no number. */
const AS_TYPED = '@';

export const look = {
  title: { font: { bold: true, size: 16, color: { rgb: INK } }, alignment: { vertical: 'center' } },
  intro: { font: { color: { rgb: INK } }, alignment: top },
  heading: {
    font: { bold: true, color: { rgb: 'FFFFFF' } },
    fill: fill('0E5A6B'),
    border,
    alignment: { vertical: 'center', wrapText: true },
  },
  organisation: { font: { bold: true, color: { rgb: INK } }, fill: fill('F4F1EA'), border, alignment: top },
  open: { numFmt: AS_TYPED, border, alignment: top, protection: { locked: false } },
  day: { numFmt: 'yyyy-mm-dd', border, alignment: { ...top, horizontal: 'left' }, protection: { locked: false } },
  closed: { font: { color: { rgb: '4A4F54' } }, fill: fill('D9DCDF'), border, alignment: top },
  guideHeading: { font: { bold: true, size: 13, color: { rgb: INK } } },
  guideWord: { font: { bold: true, color: { rgb: INK } }, alignment: top },
  guideText: { font: { color: { rgb: INK } }, alignment: top },
} satisfies Record<string, CellStyle>;

export type CellLook = keyof typeof look;
