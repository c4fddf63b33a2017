/** How a Word document looks: typefaces that Word has, measures of an A4, and the styles people find in its list. */
import { AlignmentType, BorderStyle, type IPropertiesOptions, LevelFormat } from 'docx';

type Styles = NonNullable<IPropertiesOptions['styles']>;

/** Twentieths of a point. */
export const measures = {
  /** A4, with 25 mm at the sides. */
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1247, bottom: 1247, left: 1417, right: 1417, header: 567, footer: 567 },
  /** Width of the text. */
  width: 9072,
} as const;

export const ink = { text: '1B1B1B', quiet: '4A4A4A', line: '8A8375', deep: '0E5A6B', ground: 'E8F1F2' } as const;

const BODY = 'Calibri';
const HEADINGS = 'Calibri';

const heading = (outlineLevel: number, size: number, before: number, after: number) => ({
  run: { font: HEADINGS, size, bold: true, color: ink.deep },
  paragraph: { outlineLevel, spacing: { before, after, line: 264 }, keepNext: true, keepLines: true },
});

export const styles: Styles = {
  default: {
    document: {
      run: {
        font: BODY,
        size: 22,
        color: ink.text,
        language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: {
      run: { font: HEADINGS, size: 48, bold: true, color: ink.text },
      paragraph: { spacing: { before: 360, after: 160, line: 252 }, keepNext: true },
    },
    heading1: heading(0, 32, 400, 120),
    heading2: heading(1, 26, 280, 80),
    heading3: heading(2, 23, 200, 60),
    listParagraph: { paragraph: { spacing: { after: 80, line: 276 }, contextualSpacing: false } },
    hyperlink: { run: { color: '0B4F8A', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Status',
      name: 'Status',
      basedOn: 'Normal',
      next: 'Title',
      quickFormat: true,
      run: { bold: true, size: 20, color: ink.text, characterSpacing: 20 },
      paragraph: {
        spacing: { after: 120 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: ink.text, space: 4 } },
      },
    },
    {
      id: 'Facts',
      name: 'Fakta',
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: ink.quiet },
      paragraph: { spacing: { after: 40 } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'QuoteSource',
      quickFormat: true,
      run: { font: 'Georgia', size: 21 },
      paragraph: {
        spacing: { before: 120, after: 40, line: 288 },
        indent: { left: 340, right: 340 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: ink.line, space: 12 } },
        keepLines: true,
      },
    },
    {
      id: 'QuoteSource',
      name: 'Citatkälla',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 20, color: ink.quiet },
      paragraph: {
        spacing: { before: 0, after: 200 },
        indent: { left: 340, right: 340 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: ink.line, space: 12 } },
      },
    },
    {
      id: 'ContentsHeading',
      name: 'Innehållsrubrik',
      basedOn: 'Normal',
      next: 'Normal',
      run: { font: HEADINGS, size: 26, bold: true, color: ink.deep },
      paragraph: { spacing: { before: 360, after: 80 }, keepNext: true },
    },
    contents(1, 0),
    contents(2, 240),
    {
      id: 'TableText',
      name: 'Tabelltext',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20 },
      paragraph: { spacing: { before: 40, after: 40, line: 252 } },
    },
    {
      id: 'TableHeading',
      name: 'Tabellrubrik',
      basedOn: 'TableText',
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 18, color: ink.quiet },
      paragraph: { spacing: { after: 0 } },
    },
  ],
};

/** A line of the list of contents. */
function contents(level: number, left: number) {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    uiPriority: 39,
    unhideWhenUsed: true,
    paragraph: { spacing: { after: 40 }, indent: { left } },
  };
}

/** The one kind of list there is. */
export const BULLETS = 'punkter';
export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.LEFT,
          style: { run: { font: BODY }, paragraph: { indent: { left: 340, hanging: 340 } } },
        },
      ],
    },
  ],
};
