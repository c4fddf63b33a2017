import type { JournalEvent } from '../../../src/domain/events.ts';
import { openJournal } from '../../../src/journal/openJournal.ts';
import { refolded } from '../refolded.ts';

/** How the map must be drawn on these days by what is stored. */
export async function drawnOn(dates: readonly string[]) {
  const { journal } = await openJournal(null);
  const events: JournalEvent[] = [];
  for await (const batch of journal.read()) events.push(...batch.events);
  journal.close();
  return refolded(events, dates);
}
