/** One person with one device, who enters facts in any order of dates, corrects and undoes. */
import type { JournalEvent } from '../../src/domain/events.ts';
import { DATES } from './moves.ts';
import type { Random } from './random.ts';
import type { Said, Writer } from './writers.ts';

const GAP = 'aaaaaaaaaaaaaaaa.1.1234567890123456';
const SLOTS = ['phase/ale/avtalet', 'phase/hjo/avtalet', 'anchoring/ale/chefer', `gap/ale/${GAP}/phase`];
const TYPES: Readonly<Record<string, string>> = { phase: 'phase.assessed', gap: 'gap.phased' };

/** Does one thing; gives the events it wrote. */
export function aloneWith(writer: Writer, random: Random): JournalEvent[] {
  const statements = [...writer.held.values()].filter(
    (event) => event.line.slot !== undefined && writer.view.isLive(event, event.line.slot),
  );
  const held = random.of(statements);
  const doing = random.below(10);
  if (held === undefined || doing < 5) return writer.write(said(writer, random, someSlot(writer, random)));
  if (doing < 7) {
    // Corrected where it stands. What belonged elsewhere is withdrawn there and written anew: moving it by a
    // correction that is withdrawn later would bring it back beside what had been written meanwhile.
    return writer.write({ ...said(writer, random, held.line.slot as string), re: [held.id] });
  }
  if (doing < 8) return writer.write({ type: 'withdrawn', re: [held.id] });
  if (doing < 9) return writer.write({ type: 'note.written', about: ['ale'], on: date(random), data: { mark: null } });
  const slots = [...new Set([someSlot(writer, random), someSlot(writer, random)])];
  return writer.write(...slots.map((slot) => said(writer, random, slot)));
}

const date = (random: Random) => random.of(DATES) as string;

function said(writer: Writer, random: Random, slot: string): Said {
  const over = writer.view.heads(slot);
  const data = { k: random.below(3) };
  if (slot.endsWith('/mark'))
    return { type: 'note.marked', slot, over, data: { mark: random.of(['behov', 'hinder', 'fraga']) as string } };
  return {
    type: TYPES[slot.split('/', 1)[0] ?? ''] ?? 'anchoring.assessed',
    slot,
    over,
    on: date(random),
    data,
  };
}

function someSlot(writer: Writer, random: Random): string {
  const note = random.once(3) ? writer.pick(random, ({ line }) => line.type === 'note.written') : undefined;
  return note === undefined ? (random.of(SLOTS) as string) : `${note.id}/mark`;
}
