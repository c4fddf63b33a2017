/** The one page that comes out of a kvalitetsdialog, as a Word document: five headings, and what was agreed as a table. */
import type { Block } from '../domain/documentText.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import type { WordDocument, WordPart } from './wordDocument.ts';

const words = text.documents;

/** What the page shows, in words. Texts that have been removed are not among them. */
export interface DialogueWordRequest {
  readonly title: string;
  /** Both sides have read it and the text is locked. */
  readonly finished: boolean;
  /** The day it was locked, or for arbetsmaterial the day it is saved: `YYYY-MM-DD`. */
  readonly date: string;
  /** Who met, when, which functions, who has read it, where it is filed. */
  readonly facts: WordDocument['facts'];
  /** The five headings in order, each with its text; the one with the actions has them as a table besides. */
  readonly headings: readonly { readonly name: string; readonly text: string; readonly withActions: boolean }[];
  readonly actions: readonly {
    readonly what: string;
    readonly who: string;
    readonly day: string;
    readonly how: string;
  }[];
  /** Added after the text was locked, each with its day. */
  readonly addenda: readonly { readonly day: string; readonly text: string }[];
  /** Made from invented data: says so among its facts. */
  readonly isExample?: boolean;
}

export function dialogueWord(request: DialogueWordRequest): WordDocument {
  const { title, finished, date, facts, headings, addenda, isExample } = request;
  const status = finished ? words.page.finished : words.page.working;
  const parts: WordPart[] = headings.map(({ name, text: written, withActions }) => ({
    heading: name,
    blocks: blocksUnder(written, withActions ? actionTable(request.actions) : []),
  }));
  return {
    title,
    subject: words.dialogue.subject,
    status,
    date,
    foot: words.wordFile.foot(status, title, longDate(date)),
    page: { page: words.wordFile.page, of: words.wordFile.of },
    facts: [...facts, ...(isExample ? [{ term: words.page.observe, value: words.dialogue.example }] : [])],
    parts: [
      ...parts,
      ...(addenda.length === 0
        ? []
        : [
            {
              heading: words.dialogue.addenda,
              blocks: [
                {
                  kind: 'list' as const,
                  items: addenda.map(({ day, text: said }) => words.dialogue.addendum(longDate(day), said)),
                },
              ],
            },
          ]),
    ],
  };
}

/** As on the screen: several lines are points, one is a paragraph. */
function blocksUnder(written: string, table: readonly Block[]): Block[] {
  const lines = written
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•*]\s+/, '').trim())
    .filter((line) => line !== '');
  if (lines.length === 0) {
    return table.length > 0 ? [...table] : [{ kind: 'paragraph', lines: [words.dialogue.nothing] }];
  }
  const said: Block = lines.length === 1 ? { kind: 'paragraph', lines } : { kind: 'list', items: lines };
  return [said, ...table];
}

function actionTable(actions: DialogueWordRequest['actions']): Block[] {
  if (actions.length === 0) return [];
  const { what, who, day } = words.says.action.columns;
  const head = [what, who, day, words.dialogue.state];
  return [{ kind: 'table', head, rows: actions.map((each) => [each.what, each.who, each.day, each.how]) }];
}
