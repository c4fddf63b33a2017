/** From events to what every file is made from. Runs beside the page. */
import type { Casebook } from '../../../domain/casebook.ts';
import { eventsOfEdition } from '../../../domain/editions.ts';
import type { DeviceId, JournalEvent } from '../../../domain/events.ts';
import { gapPoint } from '../../../domain/gaps.ts';
import { hasOwnDecision } from '../../../domain/headline.ts';
import { wholeHistory } from '../../../domain/history.ts';
import { Ledger } from '../../../domain/ledger.ts';
import { slots } from '../../../domain/slots.ts';
import { statementInWords } from '../../../forms/statementInWords.ts';
import type { ExportInput } from '../../../reports/exportInput.ts';
import { shortAreaName } from '../../../state/areas.ts';
import { organisationsIn, type StandingOrganisation } from '../../../state/organisations.ts';
import { bySwedish } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { ExportOrder } from './exportMessages.ts';

/** Folds the events anew, an edition's own or all, as they held on the day. The same events give the same input. */
export function inputOf(held: readonly JournalEvent[], order: ExportOrder): ExportInput {
  const { heads, date, area, today, title, text: covering, made, mark, isExample } = order;
  const ledger = new Ledger();
  ledger.fill(heads === null ? held : eventsOfEdition(held, heads).events);
  const casebook = ledger.casebookAt(date);
  const all = organisationsIn(casebook);
  const byId = new Map(all.map((org) => [org.id, org]));
  const whole = area === null ? undefined : byId.get(area);
  const nameOf = (id: string) => byId.get(id)?.name ?? id;
  const pointOf = (id: string) => gapPoint(casebook, id)?.texts.title;
  return {
    title,
    text: covering,
    date: date ?? today,
    made,
    mark,
    whole: whole === undefined ? text.common.wholeCounty : shortAreaName(whole),
    isExample,
    casebook,
    organisations: inOrder(
      all.filter((org) => org.active && (area === null || org.area === area || org.id === area)),
    ).map(({ uncertain, areaStated, ...org }) => ({
      ...org,
      ...(uncertain !== undefined && !areaStated ? { uncertain } : {}),
    })),
    history: wholeHistory(ledger, date),
    nameOf,
    writerOf: (device) => writerIn(casebook, device) ?? text.common.unknownWriter,
    say: (statement, slot) => statementInWords(statement, slot, { organisation: nameOf, point: pointOf }),
  };
}

/** Municipalities and the region first, since they decide; all in alphabetical order. */
function inOrder(organisations: readonly StandingOrganisation[]): StandingOrganisation[] {
  const group = (org: StandingOrganisation) => (hasOwnDecision(org) ? 0 : 1);
  return [...organisations].sort((a, b) => group(a) - group(b) || bySwedish(a.name, b.name));
}

function writerIn(casebook: Casebook, device: DeviceId): string | undefined {
  const said = casebook.slots[slots.writer(device)]?.current[0]?.words as { function?: string } | undefined;
  return said?.function;
}
