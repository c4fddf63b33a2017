/** What simulated people do, one move at a time. Each move draws everything it needs from its own chance. */
import type { EventId, JournalEvent, JsonObject } from '../../src/domain/events.ts';
import type { Random } from './random.ts';
import type { Press, Said, Writer } from './writers.ts';

export interface World {
  readonly press: Press;
  readonly writers: readonly Writer[];
}

const ORGS = ['ale', 'hjo'];
/** Also equal ones, coarse ones, and one that lies ahead. */
export const DATES = ['2024', '2024-03', '2024-03-15', '2025-06-01', '2025-06-01', '2026-02-28', '2026-12-24'];
const TEXTS = ['Första ordet', 'Andra ordet', 'Tredje ordet'];
const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;
const CLOCKS = [0, 0, MINUTE, -90 * MINUTE, YEAR, -3 * YEAR, 40 * YEAR];

type Move = (world: World, writer: Writer, random: Random) => void;

const wordsOf = ({ press }: World, random: Random) => press.words({ text: random.of(TEXTS) as string });

/** A statement for a slot, without `over`: what a person types into its form. */
function statement(world: World, random: Random, slot: string): Said {
  const [first = '', second = '', third = ''] = slot.split('/');
  const field = first === 'org' ? third : second;
  const words = () => wordsOf(world, random);
  const on = () => ({ on: random.of(DATES) as string });
  const data: JsonObject = { k: random.below(2), ...(random.once(3) ? { source: 'dialog' } : {}) };
  if (first === 'phase') return { type: 'phase.assessed', slot, about: [second], ...on(), data, ...words() };
  if (first === 'gap') return { type: 'gap.phased', slot, about: [second], ...on(), data, ...words() };
  if (first === 'contact') return { type: 'contact.named', slot, about: [second], ...on(), data: {}, ...words() };
  if (first === 'org' && field === 'name') return { type: 'organisation.named', slot, data: {}, ...words() };
  if (first === 'org') return { type: 'organisation.changed', slot, data: { value: data['k'] ?? 0 } };
  if (field === 'text') return { type: 'note.edited', slot, data: {}, ...words() };
  if (field === 'mark') return { type: 'note.marked', slot, data: { mark: random.of(['behov', 'hinder']) as string } };
  if (field === 'form')
    return { type: 'dialogue.arranged', slot, data: { form: random.of(['fysisk', 'digital']) as string } };
  if (field === 'place') return { type: 'dialogue.described', slot, data: {}, ...words() };
  if (field === 'state') return { type: 'dialogue.stated', slot, ...on(), data, ...words() };
  return { type: 'dialogue.moved', slot, data: { day: random.of(DATES) as string } };
}

const SLOTS = [...ORGS.map((org) => `phase/${org}/avtalet`), 'phase/ale/ok_lakare', 'contact/ale/ordinarie'];

/** A slot to write in: of an organisation, or a field of an entity this device holds. */
function someSlot(writer: Writer, random: Random): string {
  const entity = random.once(3)
    ? writer.pick(random, ({ line }) => line.slot === undefined && line.v === 1)
    : undefined;
  if (entity?.line.type === 'note.written') return `${entity.id}/${random.of(['text', 'mark']) as string}`;
  if (entity?.line.type === 'dialogue.planned')
    return `${entity.id}/${random.of(['day', 'state', 'form', 'place']) as string}`;
  if (entity?.line.type === 'gap.added') return `gap/${random.of(ORGS) as string}/${entity.id}/phase`;
  if (entity?.line.type === 'organisation.added') return `org/${entity.id}/${random.of(['name', 'area']) as string}`;
  return random.of(SLOTS) as string;
}

const state: Move = (world, writer, random) => {
  const slot = someSlot(writer, random);
  writer.write({ ...statement(world, random, slot), over: writer.view.heads(slot) });
};

const openForm: Move = (_world, writer, random) => {
  const slot = someSlot(writer, random);
  writer.forms.push({ slot, over: writer.view.heads(slot) });
};

const saveForm: Move = (world, writer, random) => {
  const form = writer.forms.splice(random.below(writer.forms.length), 1)[0];
  if (form === undefined) return openForm(world, writer, random);
  writer.write({ ...statement(world, random, form.slot), over: form.over });
};

/** Corrects a statement; once in a while it belonged somewhere else altogether. */
const correct: Move = (world, writer, random) => {
  const wrong = writer.pick(random, ({ line }) => line.slot !== undefined);
  if (wrong === undefined) return state(world, writer, random);
  const slot = random.once(4) ? someSlot(writer, random) : (wrong.line.slot as string);
  writer.write({ ...statement(world, random, slot), over: writer.view.heads(slot), re: [wrong.id] });
};

/** Corrects a creating event by name instead of by the heads of one field: allowed, though no form does it. */
const correctCreator: Move = (world, writer, random) => {
  const creator = writer.pick(random, ({ line }) => line.slot === undefined && 'words' in line);
  if (creator === undefined) return create(world, writer, random);
  const slot = someSlot(writer, random);
  writer.write({ ...statement(world, random, slot), over: writer.view.heads(slot), re: [creator.id] });
};

const withdraw: Move = (world, writer, random) => {
  const last = random.once(2) ? [...writer.held.values()].at(-1) : undefined;
  const target = last ?? writer.pick(random);
  if (target === undefined) return state(world, writer, random);
  writer.write({ type: 'withdrawn', re: [target.id, ...also(writer, random)] });
};

const redact: Move = (world, writer, random) => {
  const target = writer.pick(random, ({ line }) => line.w !== undefined) ?? writer.pick(random);
  if (target === undefined) return state(world, writer, random);
  writer.write({ type: 'redacted', re: [target.id, ...also(writer, random)], ...wordsOf(world, random) });
};

function also(writer: Writer, random: Random): EventId[] {
  const other = random.once(5) ? writer.pick(random) : undefined;
  return other === undefined ? [] : [other.id];
}

/** Settles a slot where there is something to choose between, if there is any. */
const settle: Move = (world, writer, random) => {
  const date = random.once(2) ? null : (random.of(DATES) as string);
  const slots = writer.view.slots().map((slot) => ({ slot, current: writer.view.asOf(slot, date) }));
  const torn = slots.filter(({ current }) => current.length > 1);
  const { slot, current } = random.of(torn.length > 0 ? torn : slots) ?? { slot: '', current: [] };
  const chosen = random.of(current);
  if (chosen === undefined) return state(world, writer, random);
  const said = writer.settle(slot, chosen);
  // A creating event is repeated as a statement of the field.
  writer.write(
    chosen.line.slot === undefined
      ? { ...statement(world, random, slot), over: said.over ?? [], re: said.re ?? [] }
      : said,
  );
};

const create: Move = (world, writer, random) => {
  const words = wordsOf(world, random);
  const on = random.of(DATES) as string;
  const made: Said[] = [
    { type: 'note.written', about: [random.of(ORGS) as string], on, data: { mark: 'behov' }, ...words },
    { type: 'dialogue.planned', about: [random.of(ORGS) as string], on, data: { day: '2026-05-05' }, ...words },
    { type: 'gap.added', on, data: { kind: 'nytt', document: null, statutory: false }, ...words },
    { type: 'organisation.added', data: { kind: 'private', area: null, federation: null }, ...words },
  ];
  writer.write(random.of(made) as Said);
};

/** Several events in one command, in different slots or in the same one. */
const command: Move = (world, writer, random) => {
  const slots = Array.from({ length: 2 + random.below(2) }, () => someSlot(writer, random));
  writer.write(...slots.map((slot) => ({ ...statement(world, random, slot), over: writer.view.heads(slot) })));
};

/** An event from a version that does not exist yet. */
const newer: Move = (world, writer, random) => {
  const slot = someSlot(writer, random);
  const over = writer.view.heads(slot);
  const target = writer.pick(random);
  const re = random.once(2) && target !== undefined ? { re: [target.id] } : {};
  const told: Said[] = [
    { ...statement(world, random, slot), v: 2, over, ...re },
    { ...statement(world, random, slot), type: 'phase.guessed', over, ...re },
    { type: 'member.admitted', data: { gate: 'lan' }, ...re },
    { type: 'note.written', v: 2, about: ['ale'], ...wordsOf(world, random) },
    { type: 'withdrawn', v: 2, ...re },
    { type: 'redacted', v: 2, ...re },
  ];
  writer.write(random.of(told) as Said);
};

/** What the format allows and no form of ours does: names anything at all, in any slot, live or not. */
const wild: Move = (world, writer, random) => {
  const held = [...writer.held.keys()];
  // Often what came last, so that long ways lead from slot to slot.
  const one = () => (random.once(2) ? held.at(-1 - random.below(3)) : random.of(held)) ?? [];
  const some = (most: number) => Array.from({ length: random.below(most + 1) }, one).flat();
  writer.write({ ...statement(world, random, someSlot(writer, random)), over: some(3), re: some(2) });
};

const wrongClock: Move = (_world, writer, random) => {
  writer.clock = random.of(CLOCKS) as number;
};

const rollBack: Move = (_world, writer, random) => writer.rollBack(random);

/** A copy from one device to another: everything, the beginning, the end, or with holes; sometimes without the words. */
const hand: Move = ({ writers }, writer, random) => {
  const events = [...(random.of(writers) as Writer).held.values()];
  const cut = random.below(events.length + 1);
  const parts = [events, events, events.slice(0, cut), events.slice(cut), events.filter(() => random.once(2))];
  const copy = random.of(parts) as JournalEvent[];
  const worse = random.of([blanked, unmarked]) as typeof blanked;
  writer.receive(random.once(3) ? copy.map(worse) : copy);
};

/** The same event without its words; id and hash are the same. */
export function blanked(event: JournalEvent): JournalEvent {
  const { salt: _salt, words: _words, ...line } = event.line;
  return { ...event, line };
}

/** The same event as read by somebody who did not see the line before it. */
export function unmarked(event: JournalEvent): JournalEvent {
  const { startsCommand: _unknown, ...rest } = event;
  return rest;
}

const MOVES: readonly (readonly [number, Move])[] = [
  [6, state],
  [2, openForm],
  [3, saveForm],
  [3, correct],
  [1, correctCreator],
  [3, withdraw],
  [2, settle],
  [1, redact],
  [2, create],
  [2, command],
  [3, wild],
  [1, newer],
  [1, wrongClock],
  [1, rollBack],
  [6, hand],
];
const DRAWN = MOVES.flatMap(([weight, move]) => Array.from({ length: weight }, () => move));

/** Lets somebody in the world do something. */
export function move(world: World, random: Random): void {
  const writer = random.of(world.writers) as Writer;
  (random.of(DRAWN) as Move)(world, writer, random);
}
