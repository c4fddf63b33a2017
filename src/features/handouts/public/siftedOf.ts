/** From events to what may go out, once it is approved. Runs beside the page. */
import { eventsOfEdition } from '../../../domain/editions.ts';
import type { EventId, JournalEvent, OrgId } from '../../../domain/events.ts';
import { Ledger } from '../../../domain/ledger.ts';
import { wordless } from '../../../domain/publicLevels.ts';
import { shortAreaNames } from '../../../register/organisations.ts';
import type { PublicSource, Sifted } from '../../../reports/publicSifting.ts';
import { organisationsIn } from '../../../state/organisations.ts';
import * as text from '../../../text/text.ts';

export interface SiftOrder {
  /** The past day shown; null is now. */
  readonly date: string | null;
  /** An edition: its events are those before these. Null: everything held. */
  readonly heads: readonly EventId[] | null;
  /** One area of the register; null is the county. */
  readonly area: OrgId | null;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly isExample: boolean;
}

/** Folded anew without words: an edition's own events, or all. The same events give the same. */
export async function siftedOf(held: readonly JournalEvent[], order: SiftOrder): Promise<Sifted> {
  const { siftedFrom } = await import('../../../reports/publicSifting.ts');
  return siftedFrom(sourceOf(held, order));
}

function sourceOf(held: readonly JournalEvent[], { date, heads, area, today, isExample }: SiftOrder): PublicSource {
  const ledger = new Ledger();
  ledger.fill(wordless(heads === null ? held : eventsOfEdition(held, heads).events));
  const organisations = organisationsIn(ledger.casebookAt(date ?? today));
  return {
    ledger,
    date: date ?? today,
    asPlannedThen: date !== null && heads === null,
    whole: (area !== null && shortAreaNames[area]) || text.common.wholeCounty,
    isExample,
    organisations: organisations.filter((org) => org.active && (area === null || org.area === area)),
  };
}
