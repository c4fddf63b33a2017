/**
 * Law 2, its second half. Every journal survives bundling, cutting, joining, blanking, packing and
 * forwarding, in any order, with ids and fold unchanged: real keys, real hashes, real seals.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyDraft, EventId, JournalEvent } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { slots } from '../../src/domain/slots.ts';
import { blankBundle, bundleFileName, bundleText, cutBundle, joinBundles } from '../../src/journal/bundles.ts';
import { makeDeviceKey } from '../../src/journal/device.ts';
import { gzip } from '../../src/journal/gzip.ts';
import { eventId } from '../../src/journal/hash.ts';
import type { Bundle, Journal } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { readCopy } from '../../src/journal/readCopy.ts';
import { expectSame } from '../support/casebooks.ts';
import { at, bundlesOf, eventsIn } from '../support/events.ts';
import { Random } from '../support/random.ts';

const RUNS = import.meta.env.MODE === 'long' ? 20_000 : 200;
const ORGS = ['hjo', 'tibro'];
const DATES = ['2026-10', '2026-11-03', '2026-11-04'];

/** What some people wrote, and copies that were saved at different times on the way. */
interface Written {
  readonly events: Map<EventId, JournalEvent>;
  readonly copies: Bundle[];
}

/** Three devices, two of them clones of each other, each with what it has seen. */
async function write(random: Random): Promise<Written> {
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
    on: random.of(DATES) as string,
    over: [...ledger.history(slot).heads],
    data,
    words,
  };
  if (held === undefined || random.once(2)) return phase;
  return random.of<AnyDraft>([
    { ...phase, re: [held.id] },
    { type: 'withdrawn', about: [], re: [held.id], data: {} },
    { type: 'redacted', about: [], re: [held.id], data: {} },
    { type: 'note.written', about: [org], data: { mark: null }, words: { text: words.ground } },
  ]) as AnyDraft;
}

/** One thing that may happen to copies on their way; what they hold together stays the same. */
async function happen(copies: Bundle[], hidden: ReadonlySet<EventId>, random: Random): Promise<Bundle[]> {
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

test('every journal survives bundling, cutting, joining and blanking, in any order, with ids and fold unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(0xffffffff), async (seed) => {
      const random = new Random(seed);
      const { events, copies } = await write(random);
      const union = new Ledger();
      union.fill(events.values());
      const hidden = new Set([...events.values()].filter((event) => union.graph.isHidden(event)).map(({ id }) => id));

      let travelling = copies;
      for (let steps = random.below(12); steps > 0; steps -= 1) travelling = await happen(travelling, hidden, random);
      for (const bundle of travelling)
        expect(bundleFileName(bundle)).toMatch(/^[a-z2-7]{16}-\d+-\d+-[\w-]{16}(-b[\w-]{8})?\.fyrfas$/);

      const journal = await memoryJournal();
      const order = random.shuffled(travelling);
      for (let minute = 0; order.length > 0; minute += 1) {
        const file = order.splice(0, 1 + random.below(3)).map(bundleText);
        const read = await readCopy(new Blob(file));
        expect(read).toMatchObject({ ok: true });
        if (read.ok) await journal.takeIn(read.bundles, at(minute));
      }
      const arrived = await eventsIn(journal);
      expect(arrived.map(({ id }) => id).sort()).toEqual([...events.keys()].sort());
      const folded = new Ledger();
      folded.fill(arrived);
      for (const date of [null, ...DATES]) expectSame(folded.casebookAt(date), union.casebookAt(date));
    }),
    { numRuns: RUNS, seed: 20261122 },
  );
});
