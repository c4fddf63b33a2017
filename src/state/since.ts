/**
 * "Sedan sist": what came here from others since somebody last said "Har läst", by arrival and not by date.
 * Kept per area as a counter of this browser alone; it is never exported. An area that is opened for the first
 * time begins with what is there: only what comes after that is news.
 */
import { useEffect, useMemo, useState } from 'react';
import type { DeviceId, EventId, OrgId } from '../domain/events.ts';
import { type HistoryLine, historyOf } from '../domain/history.ts';
import type { ArrivedBatch, Journal } from '../journal/journal.ts';
import { selectNow, selectSession } from './selectors.ts';
import { useAppSelector } from './store.ts';
import { useWorkroom } from './WorkroomContext.tsx';

const SEEN = 'seen-arrival';
type SeenArrivals = Readonly<Record<OrgId, number>>;

export interface SinceLast {
  /** By organisation in the order asked for, each newest written first; those with nothing new are left out. */
  readonly news: readonly { readonly org: OrgId; readonly lines: readonly HistoryLine[] }[];
  /** When the first of it came here, ISO. */
  readonly since: string | null;
  /** The area was opened for the first time: what is here is where it begins, and nothing of it is told as news. */
  readonly begins: boolean;
  /** Somebody else has written something that is held here: before that there is nothing to be told of. */
  readonly others: boolean;
  /** "Har läst". */
  readonly markRead: () => void;
}

/**
 * @param area whose list it is.
 * @param orgs the area itself and its members, in reading order.
 * @returns null until everything that is held has been read.
 */
export function useSinceLast(area: OrgId, orgs: readonly OrgId[]): SinceLast | null {
  const workroom = useWorkroom();
  const now = useAppSelector(selectNow);
  const { whole, device } = useAppSelector(selectSession);
  const [seen, setSeen] = useState<SeenArrivals | null>(null);
  const [begun, setBegun] = useState<OrgId | null>(null);
  const { journal } = workroom;

  useEffect(() => {
    let gone = false;
    void seenIn(journal).then((kept) => !gone && setSeen(kept));
    return () => {
      gone = true;
    };
  }, [journal]);

  const { arrivals } = workroom;
  // The arrivals are not in the store; the casebook changes whenever they do.
  const upTo = useMemo(() => {
    void now;
    return latestOf(arrivals);
  }, [arrivals, now]);
  const isFirstLook = whole && seen !== null && seen[area] === undefined && upTo > 0;

  useEffect(() => {
    if (!isFirstLook) return;
    setSeen((before) => ({ ...before, [area]: upTo }));
    setBegun(area);
    void remember(journal, area, upTo);
  }, [isFirstLook, journal, area, upTo]);

  return useMemo(() => {
    void now;
    if (!whole || seen === null) return null;
    const fresh = arrivedAfter(workroom.arrivals, seen[area] ?? upTo, device);
    const news = orgs.flatMap((org) => {
      const lines = fresh.ids.size === 0 ? [] : linesAbout(workroom.ledger, org, fresh.ids);
      return lines.length > 0 ? [{ org, lines }] : [];
    });
    return {
      news,
      since: news.length > 0 ? fresh.since : null,
      begins: begun === area || isFirstLook,
      others: hasOthers(workroom.arrivals, device),
      markRead: () => {
        setSeen({ ...seen, [area]: upTo });
        void remember(journal, area, upTo);
      },
    };
  }, [workroom, journal, now, whole, seen, area, orgs, device, upTo, begun, isFirstLook]);
}

async function seenIn(journal: Journal): Promise<SeenArrivals> {
  try {
    const kept: unknown = JSON.parse((await journal.setting(SEEN)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as SeenArrivals) : {};
  } catch {
    // Losing it costs that some news is not told as news; it stands in the list all the same.
    return {};
  }
}

/** Read again first: another tab may have looked at another area meanwhile. */
async function remember(journal: Journal, area: OrgId, counter: number): Promise<void> {
  const kept = await seenIn(journal);
  await journal.saveSetting(SEEN, JSON.stringify({ ...kept, [area]: counter })).catch(() => {});
}

function latestOf(arrivals: readonly ArrivedBatch[]): number {
  return arrivals.reduce((latest, { arrival }) => Math.max(latest, arrival.counter), 0);
}

/** What others wrote that came after a counter; a batch of one's own is one's own through and through. */
export function arrivedAfter(
  arrivals: readonly ArrivedBatch[],
  counter: number,
  device: DeviceId | null,
): { ids: ReadonlySet<EventId>; since: string | null } {
  const ids = new Set<EventId>();
  let since: string | null = null;
  for (const { arrival, events } of arrivals) {
    if (arrival.counter <= counter) continue;
    const foreign = events.filter((event) => event.device !== device);
    for (const { id } of foreign) ids.add(id);
    if (foreign.length > 0 && (since === null || arrival.time < since)) since = arrival.time;
  }
  return { ids, since };
}

function hasOthers(arrivals: readonly ArrivedBatch[], device: DeviceId | null): boolean {
  return arrivals.some(({ events }) => events.some((event) => event.device !== device));
}

/** Who writes is no news, and the single answers of a dialogue are read in the dialogue. */
const LEFT_OUT: ReadonlySet<string> = new Set(['writer.named', 'dialogue.answered', 'dialogue.summarised']);

/** What still counts: not what its writer has replaced or taken back since. */
function linesAbout(ledger: Parameters<typeof historyOf>[0], org: OrgId, fresh: ReadonlySet<EventId>): HistoryLine[] {
  return historyOf(ledger, org).filter(
    ({ id, type, standing }) =>
      fresh.has(id) && !LEFT_OUT.has(type) && standing !== 'ersatt' && standing !== 'aterkallad',
  );
}
