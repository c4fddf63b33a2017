/** What the map must show on a day, worked out beside the app: everything folded anew, in another order. */
import type { JournalEvent } from '../../src/domain/events.ts';
import { headlineOf } from '../../src/domain/headline.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { choiceMarks } from '../../src/forms/statusMarks.ts';
import { municipalities } from '../../src/register/municipalities.ts';

export interface DrawnDay {
  readonly day: string;
  /** How each municipality is drawn by decision. */
  readonly marks: Readonly<Record<string, string>>;
}

export function refolded(events: readonly JournalEvent[], dates: readonly string[]): DrawnDay[] {
  const ledger = new Ledger();
  ledger.fill(events.toReversed());
  return dates.map((day) => {
    const casebook = ledger.casebookAt(day);
    const marks = municipalities.map((org) => [org.id, choiceMarks[headlineOf(casebook, org, 'avtalet').choice]]);
    return { day, marks: Object.fromEntries(marks) as Record<string, string> };
  });
}
