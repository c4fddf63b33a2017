/**
 * When somebody last looked at "Sedan sist", for the whole county and for each area, and what was held here then.
 * Remembered in this browser alone, and never exported. Looking again on the same day changes nothing: a text that
 * is read, copied and printed on one day begins on the same day all the time.
 */
import type { Casebook } from '../domain/casebook.ts';
import type { OrgId } from '../domain/events.ts';
import { Ledger } from '../domain/ledger.ts';
import type { Thunk } from './store.ts';

/** A day somebody looked, and the last arrival that was held then. */
export interface Look {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly counter: number;
}

interface KeptLook extends Look {
  /** The look of an earlier day. */
  readonly before?: Look;
}

const LOOKS = 'since-looks';
type KeptLooks = Readonly<Record<string, KeptLook>>;

/**
 * Remembers that somebody looks now, and tells when it was before today; null for the first time.
 * @param area '' for the whole county.
 */
export const lookNow =
  (area: OrgId | ''): Thunk<Look | null> =>
  async (_dispatch, getState, { journal, arrivals, whole }) => {
    await whole;
    const { today } = getState().session;
    const looks = await keptLooks();
    const kept = looks[area];
    if (kept?.day === today) return kept.before ?? null;
    const counter = arrivals.reduce((latest, { arrival }) => Math.max(latest, arrival.counter), 0);
    const look: KeptLook = {
      day: today,
      counter,
      ...(kept === undefined ? {} : { before: { day: kept.day, counter: kept.counter } }),
    };
    // Losing it costs that the text begins somewhere else; one can choose where.
    await journal.saveSetting(LOOKS, JSON.stringify({ ...looks, [area]: look })).catch(() => {});
    return look.before ?? null;

    async function keptLooks(): Promise<KeptLooks> {
      try {
        const read: unknown = JSON.parse((await journal.setting(LOOKS)) ?? '{}');
        return typeof read === 'object' && read !== null ? (read as KeptLooks) : {};
      } catch {
        return {};
      }
    }
  };

/** Events between two looks at whether the page wants to draw. */
const SLICE = 1000;

/** What was held here when somebody looked, as it held on that day. */
export const casebookOfLook =
  ({ day, counter }: Look): Thunk<Casebook> =>
  async (_dispatch, _getState, workroom) => {
    await workroom.whole;
    const events = workroom.arrivals
      .filter(({ arrival }) => arrival.counter <= counter)
      .flatMap((batch) => batch.events);
    const ledger = new Ledger();
    for (let from = 0; from < events.length; from += SLICE) {
      if (from > 0) await new Promise((resolve) => setTimeout(resolve));
      ledger.fill(events.slice(from, from + SLICE));
    }
    return ledger.casebookAt(day);
  };
