import { describe, expect, it } from 'vitest';
import { type Casebook, emptyCasebook, type Statement } from '../../../src/domain/casebook.ts';
import type { EventType } from '../../../src/domain/events.ts';
import { EVENT_RULES } from '../../../src/domain/eventTypes.ts';
import { carriedSlots, isSlotFor } from '../../../src/domain/slots.ts';
import { noFilters } from '../../../src/features/search/filters.ts';
import { Findings } from '../../../src/features/search/findings.ts';
import { findTexts } from '../../../src/features/search/findTexts.ts';
import { TEXT_RULES } from '../../../src/features/search/textRules.ts';
import * as text from '../../../src/text/text.ts';

const DEVICE = 'abcdefghijklmnop';
const idOf = (n: number) => `${DEVICE}.${n}.0123456789abcdef`;
/** A note that everything about an entity is about. */
const NOTE = idOf(1);
const EXAMPLES: Readonly<Record<string, string>> = {
  o: 'hjo',
  s: 'avtalet',
  instance: 'fullmaktige',
  body: 'vastkom',
  group: 'chefer',
  role: 'ordinarie',
  place: 'lan',
  E: NOTE,
  q: 'g08',
  heading: 'skaver',
  dimension: 'kand',
  side: 'kommun',
  reader: 'kommun',
  detail: 'place',
  field: 'area',
  key: 'bakgrund',
  area: 'vs-skaraborg',
  device: DEVICE,
};

function statementOf(type: EventType, id: string, words: Record<string, string>): Statement {
  const data = { day: '2026-11-20', mark: null, dialogue: NOTE } as unknown as Statement['data'];
  return { id, type, at: '2026-11-20T09:00:00.000Z', device: DEVICE, about: ['hjo'], data, words };
}

function standing(slot: string, statement: Statement): Casebook['slots'] {
  return { [slot]: { heads: [statement.id], current: [statement], disputed: false, newer: 0 } };
}

/** A casebook in which one event of this type stands, with a word of its own in every field. */
function casebookWith(type: EventType, words: Record<string, string>): Casebook {
  const note = statementOf('note.written', NOTE, { text: 'grunden' });
  const rule = EVENT_RULES[type];
  const statement = statementOf(type, idOf(2), words);
  if (rule.kind === 'creates') {
    const carried = carriedSlots(type, statement.id).map((slot) => standing(slot, statement));
    return { ...emptyCasebook, entities: { [statement.id]: statement }, slots: Object.assign({}, ...carried) };
  }
  const slot = (rule.slot ?? '')
    .split('/')
    .map((part) => EXAMPLES[part] ?? part)
    .join('/');
  expect(isSlotFor(type, slot), slot).toBe(true);
  return { ...emptyCasebook, entities: { [NOTE]: note }, slots: standing(slot, statement) };
}

async function reading(casebook: Casebook): Promise<Findings> {
  const findings = new Findings();
  const read = new Promise<void>((resolve) => void findings.subscribe(resolve));
  findings.follow(casebook);
  await read;
  return findings;
}

const organisations = { wordsOf: () => [], nameOf: (org: string) => org, areaOf: () => 'lan', nowhere: 'lan' };

const types = Object.keys(EVENT_RULES) as EventType[];

describe('Every kind of event', () => {
  it('that can stand somewhere has its texts found, each field once, with where it stands', async () => {
    const looked: string[] = [];
    for (const type of types.filter((each) => EVENT_RULES[each].kind !== 'acts')) {
      const names = text.searchTexts[type] as Readonly<Record<string, string | null>>;
      const words = Object.fromEntries(
        Object.keys(names).map((field, at) => [field, `nyckelord${type}${at}`.replace(/\W/g, '')]),
      );
      const casebook = casebookWith(type, words);
      const search = {
        findings: await reading(casebook),
        casebook,
        organisations,
        filters: noFilters,
        today: '2026-11-22',
      };
      for (const [field, word] of Object.entries(words)) {
        const { count, targets } = findTexts(word, search, 9);
        const where = `${type} ${field}`;
        expect(count, where).toBe(names[field] === null ? 0 : 1);
        if (names[field] === null) continue;
        expect(targets[0]?.errand, where).toMatchObject({ kind: 'go', path: expect.stringMatching(/^\//) });
        expect(targets[0]?.excerpt, where).toEqual([{ text: word, marked: true }]);
        looked.push(where);
      }
    }
    expect(looked.length).toBeGreaterThan(60);
  });

  it('with words has a rule, and without words has none', () => {
    for (const type of types)
      expect(TEXT_RULES[type] === null, type).toBe(Object.keys(text.searchTexts[type]).length === 0);
  });
});

describe('What is read while the casebook changes', () => {
  const search = (findings: Findings, casebook: Casebook) => (query: string) =>
    findTexts(query, { findings, casebook, organisations, filters: noFilters, today: '2026-11-22' }, 9).count;
  const many = (count: number, word: string): Casebook => {
    const notes = Array.from({ length: count }, (_, at) =>
      statementOf('note.written', idOf(at + 1), { text: `${word} ${at}` }),
    );
    return {
      ...emptyCasebook,
      entities: Object.fromEntries(notes.map((note) => [note.id, note])),
      slots: Object.assign({}, ...notes.map((note) => standing(`${note.id}/text`, note))),
    };
  };

  it('a text that is gone or hidden is not found, also before the index has come that far', async () => {
    const casebook = many(300, 'brunkulla');
    const findings = await reading(casebook);
    expect(search(findings, casebook)('brunkulla')).toBe(300);
    const { [`${idOf(7)}/text`]: _gone, ...slots } = casebook.slots;
    const { [idOf(7)]: _note, ...entities } = casebook.entities;
    const hidden = { ...statementOf('note.written', idOf(9), {}), redacted: true as const };
    const after = {
      ...casebook,
      entities: { ...entities, [hidden.id]: hidden },
      slots: { ...slots, ...standing(`${hidden.id}/text`, hidden) },
    };
    // No time has passed: nothing has been read anew.
    expect(search(findings, after)('brunkulla')).toBe(298);
    expect(search(findings, after)('8')).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([...findings.index.withWord('brunkulla').texts]).toHaveLength(298);
  });

  it('the past and back again finds what stood on each', async () => {
    const [now, past] = [many(40, 'nu'), many(20, 'forr')];
    const findings = await reading(now);
    for (const [casebook, there, gone] of [
      [past, 'forr', 'nu'],
      [now, 'nu', 'forr'],
    ] as const) {
      findings.follow(casebook);
      await expect.poll(() => findings.reached().casebook).toBe(casebook);
      expect(search(findings, casebook)(there)).toBe(casebook === now ? 40 : 20);
      expect(search(findings, casebook)(gone)).toBe(0);
    }
  });

  it('what stands as before is not read again', async () => {
    const casebook = many(50, 'ord');
    const findings = await reading(casebook);
    const numbers = [...findings.all()];
    // As when the ledger has everything: other objects that say the same.
    const again = structuredClone(casebook);
    findings.follow(again);
    await expect.poll(() => findings.reached().casebook).toBe(again);
    expect([...findings.all()]).toEqual(numbers);
  });
});
