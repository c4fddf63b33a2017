/** Copies on their way: what some people wrote, and what may happen to the bundles it travels in. */
import type { AnyDraft, EventId, JournalEvent } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { slots } from '../../src/domain/slots.ts';
import { blankBundle, bundleText, cutBundle, joinBundles } from '../../src/journal/bundles.ts';
import { makeDeviceKey } from '../../src/journal/device.ts';
import { gzip } from '../../src/journal/gzip.ts';
import { eventId } from '../../src/journal/hash.ts';
import type { Bundle, Journal } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { readCopy } from '../../src/journal/readCopy.ts';
import { at, bundlesOf, eventsIn } from './events.ts';
import type { Random } from './random.ts';

const ORGS = ['hjo', 'tibro'];
const GAP = 'aaaaaaaaaaaaaaaa.1.1234567890123456';
export const DAYS = ['2026-10', '2026-11-03', '2026-11-04'];

/** What some people wrote, and copies that were saved at different times on the way. */
export interface Written {
  readonly events: Map<EventId, JournalEvent>;
  readonly copies: Bundle[];
}

/** Three devices, two of them clones of each other, each with what it has seen. */
export async function write(random: Random): Promise<Written> {
  const key = await makeDeviceKey();
  const journals = [await memoryJournal(null, key), await memoryJournal(null, key), await memoryJournal()];
  const events = new Map<EventId, JournalEvent>();
  const copies: Bundle[] = [];
  for (let minute = 0; minute < 4 + random.below(10); minute += 1) {
    const journal = random.of(journals) as Journal;
    const ledger = new Ledger();
    ledger.fill(await eventsIn(journal));
    if (minute > 0 && random.once(4)) {
      await journal.takeIn(await bundlesOf(random.of(journals) as Journal), at(minute));
      continue;
    }
    const drafts = Array.from({ length: random.once(3) ? 1 + random.below(3) : 1 }, () => draft(ledger, random));
    for (const event of (await journal.append(drafts, at(minute))).events) events.set(event.id, event);
    if (random.once(3)) copies.push(...(await bundlesOf(journal)));
  }
  for (const journal of journals) copies.push(...(await bundlesOf(journal)));
  return { events, copies };
}

function draft(ledger: Ledger, random: Random): AnyDraft {
  const org = random.of(ORGS) as string;
  const slot = slots.phase(org, 'avtalet');
  const held = random.of([...ledger.events()]);
  const words = { ground: random.of(['Ett', 'Två “citat”', 'Tre\n🙂']) as string };
  const data = { phase: random.of(['behov', 'inforande'] as const) as 'behov' | 'inforande' };
  const phase: AnyDraft = {
    type: 'phase.assessed',
    about: [org],
    slot,
    on: random.of(DAYS) as string,
    over: [...ledger.history(slot).heads],
    data,
    words,
  };
  if (random.once(4)) {
    const point = slots.gapPhase(org, GAP);
    return { ...phase, type: 'gap.phased', slot: point, over: [...ledger.history(point).heads] };
  }
  if (held === undefined || random.once(2)) return phase;
  return random.of<AnyDraft>([
    { ...phase, re: [held.id] },
    { type: 'withdrawn', about: [], re: [held.id], data: {} },
    { type: 'redacted', about: [], re: [held.id], data: {} },
    { type: 'note.written', about: [org], data: { mark: null }, words: { text: words.ground } },
  ]) as AnyDraft;
}

/** One thing that may happen to copies on their way; what they hold together stays the same. */
export async function happen(copies: Bundle[], hidden: ReadonlySet<EventId>, random: Random): Promise<Bundle[]> {
  const one = random.of(copies) as Bundle;
  const rest = copies.filter((each) => each !== one);
  const [first] = one.lines;
  switch (random.below(6)) {
    case 0: {
      // A suffix beside the whole.
      const n = (first?.n ?? 0) + random.below(one.lines.length);
      return isBetweenCommands(one, n) ? [...copies, cutBundle(one, n)] : copies;
    }
    case 1: {
      // The beginning is held already: only the rest goes on.
      const earlier = rest.find((each) => isPrefix(each, one));
      if (earlier === undefined || earlier.lines.length === one.lines.length) return copies;
      return [...rest, cutBundle(one, (earlier.lines.at(-1)?.n ?? 0) + 1)];
    }
    case 2: {
      const joined = rest.flatMap((each) =>
        joinBundles(one, each) ? [{ each, whole: joinBundles(one, each) as Bundle }] : [],
      );
      const picked = random.of(joined);
      return picked === undefined ? copies : [...rest.filter((each) => each !== picked.each), picked.whole];
    }
    case 3:
      return [...rest, blankBundle(one, ({ n, hash }) => hidden.has(eventId(one.device, n, hash)))];
    case 4:
      // Words may be missing wherever somebody else still has them.
      return [...copies, blankBundle(one, () => random.once(2))];
    default: {
      const read = await readCopy(new Blob([random.once(2) ? bundleText(one) : await gzip([bundleText(one)])]));
      return [...rest, ...(read.ok ? read.bundles : [])];
    }
  }
}

function isBetweenCommands(bundle: Bundle, n: number): boolean {
  try {
    cutBundle(bundle, n);
    return true;
  } catch {
    return false;
  }
}

function isPrefix(first: Bundle, whole: Bundle): boolean {
  return (
    first.device === whole.device &&
    first.lines.every(({ hash, text }, place) => {
      const line = whole.lines[place];
      return line?.hash === hash && line.text === text;
    })
  );
}
