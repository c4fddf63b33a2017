/**
 * A document that opens in Word: what it is made of. The parts are plain data, so that they can be sent to a
 * worker, compared in tests and made the same way twice.
 */
import type { Block } from '../domain/documentText.ts';

export interface WordDocument {
  readonly title: string;
  /** Stands in the properties of the file. */
  readonly subject: string;
  /** "ARBETSMATERIAL", "FÄRDIGSTÄLLD": above the title, at the foot of every page and in the properties. */
  readonly status: string;
  /** The day that the foot and the properties say, `YYYY-MM-DD`: never a clock, so that the same content is the same bytes. */
  readonly date: string;
  /** Stands at the foot of every page, before the page number. */
  readonly foot: string;
  /** "Sida", "av": the words around the page number. */
  readonly page: { readonly page: string; readonly of: string };
  /** What the document is, a line each. */
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  /** The heading of the list of contents; absent where the document is one page. */
  readonly contents?: string;
  readonly parts: readonly WordPart[];
}

/** What stands under one of the document's own headings. */
export interface WordPart {
  readonly heading: string;
  readonly blocks: readonly Block[];
}
