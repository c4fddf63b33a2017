/** A Word document as bytes. The only place that knows the libraries that write it. */
import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WordDocument } from './wordDocument.ts';
import { partsOfBlock } from './wordDocumentBlocks.ts';
import { measures, numbering, styles } from './wordDocumentStyles.ts';

/** Past a sign whose width it does not know it goes on with its best guess: a number may be one off, but none is missing. */
const pages = estimatePageNumbersWith({ guess: true });

/**
 * The bytes of a .docx file: A4, Swedish, with real headings, a list of contents that is already filled in,
 * tables whose first row is their headings, and the status at the foot of every page. The same document gives
 * the same bytes. Throws only when the library does.
 */
export async function writeWordDocument(document: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subject, status, contents } = document;
  const file = new Document({
    title,
    subject,
    creator: 'Fyrfas',
    lastModifiedBy: 'Fyrfas',
    description: status,
    keywords: status,
    revision: 1,
    styles,
    numbering,
    ...(contents === undefined ? {} : { pageNumbers: pages }),
    sections: [
      {
        properties: { page: { size: measures.size, margin: measures.margin } },
        footers: { default: footer(document) },
        children: [
          new Paragraph({ style: 'Status', children: [new TextRun(status)] }),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          ...document.facts.map(
            ({ term, value }) =>
              new Paragraph({
                style: 'Facts',
                children: [new TextRun({ text: `${term}: `, bold: true }), new TextRun(value)],
              }),
          ),
          ...(contents === undefined
            ? []
            : [
                new Paragraph({ style: 'ContentsHeading', children: [new TextRun(contents)] }),
                new TableOfContents(contents, { hyperlink: true, headingStyleRange: '1-2' }),
              ]),
          ...document.parts.flatMap(({ heading, blocks }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] }),
            ...blocks.flatMap(partsOfBlock),
          ]),
        ],
      },
    ],
  });
  return steadied(new Uint8Array(await Packer.toArrayBuffer(file)), document);
}

function footer({ foot, page }: WordDocument): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: measures.width }],
        children: [
          new TextRun(foot),
          new TextRun({
            children: [new Tab(), `${page.page} `, PageNumber.CURRENT, ` ${page.of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/**
 * The library marks the file with the clock and links with names made by chance: here both follow from the
 * document. It has no place for the language of the whole file either.
 */
function steadied(bytes: Uint8Array, { date }: WordDocument): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const rewrite = (path: string, change: (xml: string) => string) => {
    const file = files[path];
    if (file === undefined) throw new Error(`No ${path} in the document`);
    files[path] = strToU8(change(strFromU8(file)));
  };
  rewrite('docProps/core.xml', (xml) =>
    xml
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
      .replace('</cp:coreProperties>', '<dc:language>sv-SE</dc:language></cp:coreProperties>'),
  );
  rewrite('word/settings.xml', (xml) =>
    xml.replace('</w:compat>', '</w:compat><w:themeFontLang w:val="sv-SE" w:eastAsia="" w:bidi=""/>'),
  );
  const links = linkNames(strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array()));
  const renamed = (xml: string) =>
    xml.replace(LINK, (_, attribute: string, name: string) => `${attribute}"${links.get(name) ?? name}"`);
  rewrite('word/_rels/document.xml.rels', renamed);
  rewrite('word/document.xml', (xml) => numberedAnew(renamed(xml)));
  const steady = Object.fromEntries(
    Object.entries(files).map(([path, data]) => [path, [data, { mtime: MIDNIGHT }] as const]),
  );
  return new Uint8Array(zipSync(steady as Parameters<typeof zipSync>[0]));
}

/** The earliest a zip file can say; by the parts of the date, so that it is the same in every time zone. */
const MIDNIGHT = new Date(1980, 0, 1);
const LINK = /((?:\bId|r:id)=)"(rId[^"]+)"/g;

/** Places in the text are counted from one in every document, not from where the last one ended. */
function numberedAnew(xml: string): string {
  const places = new Map<string, number>();
  const placeOf = (name: string) => {
    const known = places.get(name) ?? places.size + 1;
    places.set(name, known);
    return known;
  };
  return xml
    .replace(/_Toc\d+/g, (name) => `_Toc${placeOf(name)}`)
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*w:id=)"(\d+)"/g,
      (_, start: string, id: string) => `${start}"${placeOf(`#${id}`)}"`,
    );
}

/** Names for the links, in the order they stand. */
function linkNames(relationships: string): ReadonlyMap<string, string> {
  const ids = [...relationships.matchAll(/<Relationship\b[^>]*\bId="(rId[^"]*)"[^>]*>/g)];
  const links = ids.filter(([whole]) => whole.includes('TargetMode="External"'));
  return new Map(links.map(([, id = ''], place) => [id, `rIdLink${place + 1}`]));
}
