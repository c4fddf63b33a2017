/** Reading the XML of a workbook piece by piece, so that the page is never kept waiting. */
import { markOf } from './readTableKind.ts';
import { TableFault } from './readTableLimits.ts';
import { turns } from './readTablePause.ts';
import { type Heard, scanXml } from './xlsxScan.ts';

/** Letters that are read between two turns of the page. */
const PIECE = 30_000;

/**
 * @param end Name of the element after which the text may be cut: `row`, `si`. Left out: read in one go.
 * @throws TableFault `damaged` when it is no XML.
 */
export async function readXml(xml: string, heard: Heard, end?: string): Promise<void> {
  const turn = turns();
  for (const piece of end === undefined ? [xml] : piecesOf(xml, end)) {
    scanXml(piece, heard);
    const pausing = turn();
    if (pausing) await pausing;
  }
}

function* piecesOf(xml: string, end: string): Generator<string, void, undefined> {
  const closing = new RegExp(`</(?:[\\w.-]+:)?${end}\\s*>`, 'g');
  let start = 0;
  while (start < xml.length) {
    closing.lastIndex = start + PIECE;
    const stop = closing.test(xml) ? closing.lastIndex : xml.length;
    yield xml.slice(start, stop);
    start = stop;
  }
}

/** A workbook has no document type: whoever writes one wants entities (a thousand laughs) or other files. */
const DECLARES = /<!\s*(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i;

/**
 * The text of a part.
 * @throws TableFault `hostile` for a document type, `damaged` for what is not text.
 */
export function xmlText(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder(markOf(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new TableFault('damaged', error);
  }
  if (DECLARES.test(text)) throw new TableFault('hostile');
  return text;
}
