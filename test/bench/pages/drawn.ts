/** What the map must show on a day, worked out beside the app: everything folded anew, in another order. */
import type { JournalEvent } from '../../../src/domain/events.ts';
import { headlineOf } from '../../../src/domain/headline.ts';
import { Ledger } from '../../../src/domain/ledger.ts';
import { choiceMarks } from '../../../src/forms/statusMarks.ts';
import { openJournal } from '../../../src/journal/openJournal.ts';
import { municipalities } from '../../../src/register/municipalities.ts';

export async function drawnOn(dates: readonly string[]) {
  const { journal } = await openJournal(null);
  const events: JournalEvent[] = [];
  for await (const batch of journal.read()) events.push(...batch.events);
  journal.close();
  const ledger = new Ledger();
  ledger.fill(events.reverse());
  return dates.map((day) => {
    const casebook = ledger.casebookAt(day);
    const marks = municipalities.map((org) => [org.id, choiceMarks[headlineOf(casebook, org, 'avtalet').choice]]);
    return { day, marks: Object.fromEntries(marks) as Record<string, string> };
  });
}
