/** A passage leaves the texts that a creating event carries, whatever they are called: title, before, place, text. */
import { expect, test } from 'vitest';
import { decidePassage } from '../../src/domain/decidePassage.ts';
import type { AnyDraft } from '../../src/domain/events.ts';
import { EVENT_RULES } from '../../src/domain/eventTypes.ts';
import { REMOVED_PASSAGE as GONE } from '../../src/domain/passage.ts';
import { carriedSlots, isSlotFor } from '../../src/domain/slots.ts';
import { Copy } from '../support/copy.ts';

const SAID = 'Kim på Nygatan ramlade i går';
const text = `Före. ${SAID}. Efter.`;

const CREATED: readonly AnyDraft[] = [
  { type: 'note.written', about: ['hjo'], data: { mark: null }, words: { text } },
  {
    type: 'organisation.added',
    about: [],
    data: { kind: 'private', area: null, federation: null },
    words: { name: text },
  },
  {
    type: 'dialogue.planned',
    about: ['hjo'],
    data: { day: '2026-11-20', form: 'fysisk', level: 'lokal' },
    words: { place: text, roles: text },
  },
  {
    type: 'gap.added',
    about: [],
    data: { kind: 'nytt', document: null, statutory: false },
    words: { title: text, before: text, after: text },
  },
  { type: 'material.added', about: [], data: { kind: 'karta' }, words: { title: text } },
  {
    type: 'document.started',
    about: [],
    data: { from: '2026-01-01', to: '2026-06-30', area: null },
    words: { title: text },
  },
  { type: 'survey.opened', about: [], data: { day: null }, words: { title: text } },
  {
    type: 'edition.frozen',
    about: [],
    data: { date: '2026-11-20', heads: [], area: null },
    words: { title: text, text },
  },
];

test.each(CREATED.map((draft) => [draft.type, draft] as const))('of %s', (type, draft) => {
  const copy = new Copy();
  const on = EVENT_RULES[type].on ? { on: '2026-11-20' } : {};
  const [id = ''] = copy.append([{ ...draft, ...on }]);
  const decision = decidePassage(copy.ledger, { passage: SAID, reason: 'Uppgift om en enskild' });
  const worded = decision.drafts.filter((each) => each.type !== 'redacted');
  expect(worded.map((each) => [each.slot, isSlotFor(each.type, each.slot ?? '')])).toEqual(
    carriedSlots(type, id)
      .filter((slot) => Object.keys(draft.words ?? {}).some((key) => slot.endsWith(`/${key}`)))
      .map((slot) => [slot, true]),
  );
  copy.write(decision);
  expect(JSON.stringify(copy.casebook)).not.toContain('Nygatan');
  for (const { slot = '' } of worded)
    expect(Object.values(copy.casebook.slots[slot]?.current[0]?.words ?? {})).toEqual([`Före. ${GONE}. Efter.`]);
});
