/** What can be read of a dialogue, as texts that a passage can be removed from. */
import { type Casebook, viewOf } from '../../domain/casebook.ts';
import { slots } from '../../domain/slots.ts';
import { SUMMARY_HEADINGS } from '../../domain/vocabulary.ts';
import { type ReadableText, textsOf } from '../../forms/redaction/readable.ts';
import * as text from '../../text/text.ts';
import { actionsOf } from './actionFacts.ts';
import type { DialogueFacts } from './dialogueFacts.ts';
import { addendaOf, markedIn, type StoredNote } from './dialogueNotes.ts';
import { localPage, morePages, stepPages } from './hold/pages.ts';
import { storedAnswers } from './hold/writing.ts';

/** The summary, and what stands in it until somebody writes there: marked paragraphs, what was agreed, addenda. */
export function summaryTexts(casebook: Casebook, { id }: DialogueFacts): ReadableText[] {
  const written = SUMMARY_HEADINGS.flatMap((heading) =>
    (viewOf<'dialogue.summarised'>(casebook, slots.summary(id, heading))?.current ?? []).flatMap((statement) =>
      textsOf(statement, text.codes.summaryHeadings[heading]),
    ),
  );
  const agreed = actionsOf(casebook, id).flatMap(({ action }) =>
    textsOf(action, text.statements.about['action.agreed']),
  );
  return [
    ...written,
    ...markedIn(casebook, id).flatMap((note) =>
      ofNote(note, note.mark === null ? text.statements.about['note.written'] : text.codes.marks[note.mark]),
    ),
    ...agreed,
    ...addendaOf(casebook, id).flatMap((note) => ofNote(note, text.dialogues.summary.addendum)),
  ];
}

/** The answers, question by question. */
export function answerTexts(casebook: Casebook, { id }: DialogueFacts): ReadableText[] {
  return [...stepPages, ...morePages, localPage].flatMap((page) =>
    storedAnswers(casebook, id, page.question).flatMap((statement) => textsOf(statement, page.name)),
  );
}

function ofNote({ id, text: said }: StoredNote, label: string): ReadableText[] {
  return said === undefined || said.trim() === '' ? [] : [{ key: id, label, text: said }];
}
