/** What a locked summary says: the words that were locked, and what others wrote without knowing of it (model §17.2). */
import type { Statement } from './casebook.ts';
import { commandOf } from './decideWithdrawal.ts';
import { isLockedState } from './dialogue.ts';
import type { EventId } from './events.ts';
import { statementOf } from './history.ts';
import type { Ledger } from './ledger.ts';
import { isRewordingOf } from './rewording.ts';
import { slots } from './slots.ts';
import { SUMMARY_HEADINGS, type SummaryHeading } from './vocabulary.ts';

type Summarised = Statement<'dialogue.summarised'>;

export interface LockedSummary {
  /** The statement that locked it; its `on` is the day the text was finished. */
  readonly lock: Statement<'dialogue.stated'>;
  /** What was locked under each heading; one that an earlier version locked without restating it is left out. */
  readonly texts: ReadonlyMap<SummaryHeading, Summarised>;
  /** Written by somebody who had not seen the lock, or past it: shown with its day, after the locked text. */
  readonly later: readonly { readonly heading: SummaryHeading; readonly statement: Summarised }[];
}

/**
 * The first lock that stands by `date` (null: now), or null when the text is not locked. Of two who locked
 * it without knowing of each other the earlier day goes first, and what the other locked otherwise is later.
 */
export function lockedSummaryOf(ledger: Ledger, dialogue: EventId, date: string | null): LockedSummary | null {
  const locks = ledger
    .history(slots.state(dialogue))
    .live.filter(({ on }) => date === null || on <= date)
    .map(({ id }) => statedBy<'dialogue.stated'>(ledger, id))
    .filter((each) => each !== undefined && isLockedState(each.data.state));
  // A dialogue may go on to be followed up without ever having been fed back.
  const lock = locks.find((each) => each?.data.state === 'aterkopplad') ?? locks[0];
  if (!lock) return null;
  const command = commandOf(ledger, lock.id);
  const texts = new Map<SummaryHeading, Summarised>();
  const later: { heading: SummaryHeading; statement: Summarised }[] = [];
  for (const heading of SUMMARY_HEADINGS) {
    const slot = slots.summary(dialogue, heading);
    const lockedId = command.find((id) => ledger.event(id)?.line.slot === slot);
    const locked = lockedId === undefined ? undefined : statedBy<'dialogue.summarised'>(ledger, lockedId);
    if (lockedId === undefined || locked === undefined) continue;
    texts.set(heading, locked);
    const known = ledger.graph.knownBy(lockedId);
    for (const id of ledger.history(slot).currentAt(null)) {
      const statement = statedBy<'dialogue.summarised'>(ledger, id);
      if (id === lockedId || known.has(id) || statement === undefined) continue;
      // A passage was removed from the locked text: what is left of it stands in its place.
      if (locked.redacted && isRewordingOf(ledger, id, lockedId)) {
        texts.set(heading, statement);
        continue;
      }
      // The same words once more, and an empty field, add nothing.
      const isNew = statement.words.text !== '' && statement.words.text !== locked.words.text;
      if (isNew || statement.redacted) later.push({ heading, statement });
    }
  }
  return { lock, texts, later };
}

function statedBy<T extends 'dialogue.stated' | 'dialogue.summarised'>(
  ledger: Ledger,
  id: EventId,
): Statement<T> | undefined {
  const event = ledger.event(id);
  return event && (statementOf(ledger, event) as Statement<T>);
}
