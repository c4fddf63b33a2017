/** What can be read of a dialogue, as texts that a passage can be removed from. */
import { type Casebook, viewOf } from '../../domain/casebook.ts';
import type { EventId } from '../../domain/events.ts';
import { slots } from '../../domain/slots.ts';
import { SUMMARY_HEADINGS, type SummaryHeading } from '../../domain/vocabulary.ts';
import { type ReadableText, textsOf } from '../../forms/redaction/readable.ts';
import * as text from '../../text/text.ts';
import type { DialogueFacts } from './dialogueFacts.ts';
import { addendaOf, type StoredNote } from './dialogueNotes.ts';
import { suggestionFor } from './summary/suggestions.ts';

/** The summary as it is read: what was written under each heading, or until then the dialogue's own words; and addenda. */
export function summaryTexts(casebook: Casebook, { id }: DialogueFacts): ReadableText[] {
  return [
    ...SUMMARY_HEADINGS.flatMap((heading) => ofHeading(casebook, id, heading)),
    ...addendaOf(casebook, id).flatMap((note) => ofNote(note, text.dialogues.summary.addendum)),
  ];
}

function ofHeading(casebook: Casebook, id: EventId, heading: SummaryHeading): ReadableText[] {
  const label = text.codes.summaryHeadings[heading];
  const current = viewOf<'dialogue.summarised'>(casebook, slots.summary(id, heading))?.current ?? [];
  if (current.length > 0) return current.flatMap((statement) => textsOf(statement, label));
  const offered = suggestionFor(casebook, id, heading);
  return offered === '' ? [] : [{ key: heading, label, text: offered, event: id }];
}

function ofNote({ id, text: said }: StoredNote, label: string): ReadableText[] {
  return said === undefined || said.trim() === '' ? [] : [{ key: id, label, text: said, event: id }];
}
