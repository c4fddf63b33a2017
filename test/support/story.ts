/**
 * A tiny notation for what the ledger is asked about. One event a line, what stands as one line:
 *
 *   tell(`
 *     a  behov      2024
 *     b  inforande  2025  over a
 *     c  anvandning 2025  over a
 *   `).stands()          →  '2024 a · 2025 b ≠ c'
 *
 * Read: from 2024 on a is current; from 2025 on b and c are, and they differ ("Två olika uppgifter");
 * `b = c` would be two that say the same, `b + 1 newer` one beside something this version can not read,
 * and `∅` nothing. After the name comes what is said, then in any order: when it was true, `over`, `re`,
 * `in` a slot, `by` a device, `after` (the event before it in its chain, when that is not the one above),
 * `cmd` (how many events this command has from here on, itself counted), `v2`, and words in quotes.
 *
 * Every story is told in many orders, step by step and all at once, and must end the same.
 */
import type { SlotView } from '../../src/domain/casebook.ts';
import type { EventId, EventLine, JournalEvent, JsonObject } from '../../src/domain/events.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { textOf } from './casebooks.ts';

export const SLOT = 'phase/hjo/avtalet';
const TYPES: Readonly<Record<string, string>> = {
  note: 'note.written',
  organisation: 'organisation.added',
  text: 'note.edited',
  mark: 'note.marked',
  name: 'organisation.named',
  contact: 'contact.named',
  withdrawn: 'withdrawn',
  redacted: 'redacted',
  member: 'member.admitted',
  guessed: 'phase.guessed',
};

export class Story {
  readonly events: readonly JournalEvent[];
  private readonly names: ReadonlyMap<EventId, string>;

  constructor(events: readonly JournalEvent[], names: ReadonlyMap<EventId, string>) {
    this.events = events;
    this.names = names;
  }

  id(name: string): EventId {
    const found = [...this.names].find(([, each]) => each === name);
    if (found === undefined) throw new Error(`nobody is called ${name}`);
    return found[0];
  }

  private name(id: EventId): string {
    return this.names.get(id) ?? id;
  }

  event(name: string): JournalEvent {
    const id = this.id(name);
    return this.events.find((event) => event.id === id) as JournalEvent;
  }

  /** The slot with names in the place of ids. */
  slot(text: string): string {
    return text.replace(/^(org\/)?(\w+)\//, (all, org: string | undefined, name: string) =>
      [...this.names.values()].includes(name) ? `${org ?? ''}${this.id(name)}/` : all,
    );
  }

  /** A ledger that holds the story, or the named part of it, told in every order. */
  ledger(...only: string[]): Ledger {
    const told = only.length === 0 ? this.events : only.map((name) => this.event(name));
    const whole = new Ledger();
    whole.fill(told);
    for (const order of ordersOf(told)) {
      const ledger = new Ledger();
      for (const event of order) {
        ledger.add([event]);
        // Looked at on every step, so that nothing worked out too early may stay.
        ledger.casebookAt(null);
      }
      if (textOf(ledger.casebookAt(null)) !== textOf(whole.casebookAt(null))) {
        throw new Error(`told in another order it ends differently: ${order.map(({ id }) => this.name(id)).join(' ')}`);
      }
    }
    return whole;
  }

  /** What stands in a slot, from its first date on. */
  stands(slot = SLOT, ledger = this.ledger()): string {
    const name = this.slot(slot);
    const dates = ledger.history(name).dates;
    if (dates.length === 0) return '∅';
    return dates.map((date) => `${date} ${this.said(ledger.patch(date, [name], []).slots[name])}`.trim()).join(' · ');
  }

  heads(slot = SLOT): string {
    return this.ledger()
      .history(this.slot(slot))
      .heads.map((id) => this.name(id))
      .sort()
      .join(' ');
  }

  private said(view: SlotView | null | undefined): string {
    if (!view) return '∅';
    const current = view.current.map(({ id }) => this.name(id)).sort();
    const known = current.join(view.disputed ? ' ≠ ' : ' = ');
    return view.newer === 0 ? known : `${known}${known === '' ? '' : ' + '}${view.newer} newer`;
  }
}

/** Every order of a few; of many, the two straight ones and those that begin somewhere in between. */
function ordersOf<T>(list: readonly T[]): T[][] {
  if (list.length > 4) return [list.toReversed(), ...list.map((_, i) => [...list.slice(i), ...list.slice(0, i)])];
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, i) => ordersOf(list.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

function dataOf(said: string): JsonObject {
  if (said === 'mark') return { mark: 'behov' };
  return said in TYPES ? {} : { phase: said };
}

/** Reads a story. */
export function tell(text: string): Story {
  const events: JournalEvent[] = [];
  const names = new Map<EventId, string>();
  const lastOf = new Map<string, JournalEvent>();
  const story = new Story(events, names);
  for (const [i, told] of text.trim().split('\n').entries()) {
    const [, words] = /"(.*)"/.exec(told) ?? [];
    const [name = '', said = '', ...rest] = told.replace(/".*"/, '').trim().split(/\s+/);
    const option = (key: string) => (rest.includes(key) ? (rest[rest.indexOf(key) + 1] ?? '') : undefined);
    const ids = (key: string) =>
      option(key)
        ?.split(',')
        .map((each) => story.id(each));
    const letter = option('by') ?? 'a';
    const device = letter.repeat(16);
    const before = option('after') === undefined ? lastOf.get(letter) : story.event(option('after') ?? '');
    const n = (before?.line.n ?? 0) + 1;
    const cmd = option('cmd');
    const type = TYPES[said] ?? 'phase.assessed';
    const hash = `${String(i + 1).padStart(16, '-')}${'x'.repeat(27)}`;
    const on = rest.find((each) => /^\d{4}(-\d\d)*$/.test(each));
    const slot = option('in') ?? (['phase.assessed', 'phase.guessed'].includes(type) ? SLOT : undefined);
    const [over, re] = [ids('over'), ids('re')];
    const line: EventLine = {
      n,
      at: new Date(Date.UTC(2026, 10, 1, 0, i)).toISOString(),
      ...(cmd === undefined ? {} : { cmd: n + Number(cmd) - 1 }),
      type,
      v: rest.includes('v2') ? 2 : 1,
      about: ['hjo'],
      ...(slot === undefined ? {} : { slot: story.slot(slot) }),
      ...(on === undefined ? {} : { on }),
      ...(over === undefined ? {} : { over }),
      ...(re === undefined ? {} : { re }),
      data: dataOf(said),
      ...(words === undefined ? {} : { w: `w of ${words}`, salt: 'saltsaltsaltsalt', words: { text: words } }),
    };
    const event = { id: `${device}.${n}.${hash.slice(0, 16)}`, device, hash, prev: before?.hash ?? null, line };
    events.push(event);
    names.set(event.id, name);
    lastOf.set(letter, event);
  }
  return story;
}
