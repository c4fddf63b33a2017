/** Texts that can be read where "Ta bort text för gott" is offered. */
import type { Statement } from '../../domain/casebook.ts';
import type { EventId, JournalEvent } from '../../domain/events.ts';

export interface ReadableText {
  readonly key: string;
  /** Which text it is, where there are several: "Det här skaver". */
  readonly label: string;
  readonly text: string;
  /** The event that says it, or the dialogue it is put together from: what belongs to it is meant as well. */
  readonly event: EventId;
}

/** What a statement says in words, each as it was written; nothing when they are removed. */
export function textsOf(statement: Statement, label: string): ReadableText[] {
  return Object.entries(statement.words as Readonly<Record<string, string | undefined>>).flatMap(([key, text]) =>
    text === undefined || text.trim() === ''
      ? []
      : [{ key: `${statement.id} ${key}`, label, text, event: statement.id }],
  );
}

/** An event as the statement it made, also where it stands no longer. */
export function statementOf({ id, device, line }: JournalEvent): Statement {
  const { type, at, about, on, data, words = {} } = line;
  const statement = { id, type, at, device, about, data, words, ...(on === undefined ? {} : { on }) };
  return statement as unknown as Statement;
}
