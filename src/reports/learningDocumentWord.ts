/** A lärandedokument as a Word document: what has been worded, section by section, and nothing else. */
import { blocksIn } from '../domain/documentText.ts';
import type { LearningDocument } from '../domain/learningDocument.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import type { WordDocument } from './wordDocument.ts';

const words = text.documents;

export interface LearningDocumentRequest {
  readonly document: LearningDocument;
  /** Whom it is about, its period and where it is filed, as the page says it. */
  readonly facts: WordDocument['facts'];
  /** `YYYY-MM-DD`; what is not finished says the day it was saved. */
  readonly today: string;
  /** Made from invented data: says so among its facts. */
  readonly isExample?: boolean;
}

/** Sections without words are left out. Where words have been removed it says so; the words themselves are not here. */
export function learningDocumentWord({ document, facts, today, isExample }: LearningDocumentRequest): WordDocument {
  const { frozen } = document;
  const title = document.title ?? words.withoutTitle;
  const status = frozen === undefined ? words.page.working : words.page.finished;
  const date = frozen?.on ?? today;
  const worded = document.sections.filter(({ text: written, redacted }) => written !== '' || redacted);
  return {
    title,
    subject: words.page.kind,
    status,
    date,
    foot: words.wordFile.foot(status, title, longDate(date)),
    page: { page: words.wordFile.page, of: words.wordFile.of },
    facts: [
      ...facts,
      ...(frozen === undefined ? [{ term: words.page.madeTerm, value: longDate(today) }] : []),
      ...(isExample ? [{ term: words.page.observe, value: words.dialogue.example }] : []),
    ],
    ...(worded.length === 0 ? {} : { contents: words.page.contents }),
    parts: worded.map(({ key, text: written, redacted }) => ({
      heading: words.sections[key],
      blocks: [
        ...(redacted ? [{ kind: 'paragraph' as const, lines: [words.page.redacted] }] : []),
        ...blocksIn(written),
      ],
    })),
  };
}
