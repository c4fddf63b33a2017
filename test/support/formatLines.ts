import type { EventType, JsonObject } from '../../src/domain/events.ts';
import { EVENT_RULES } from '../../src/domain/eventTypes.ts';
import { goodLine } from './forge.ts';

const ID = 'eh7ddx5bksrgcytl.1.u1BiSPL1JMXU9YHL';

/** A value that fits, for every key the table names. */
export function sample(type: EventType, key: string): unknown {
  const kinds: Partial<Record<EventType, string>> = {
    'date.added': 'mote',
    'question.answered': 'tolkning',
    'link.made': 'ursprung',
    'gap.added': 'nytt',
    'gap.classified': 'nytt',
    'material.added': 'presentation',
  };
  const states: Partial<Record<EventType, string>> = {
    'action.stated': 'klar',
    'date.stated': 'pagar',
    'note.stated': 'hanteras',
    'gap.stated': 'granskad',
    'material.stated': 'vilande',
    'document.stated': 'fryst',
  };
  const samples: Record<string, unknown> = {
    phase: 'behov',
    also: ['inforande'],
    back: 'annat',
    voluntary: true,
    outcome: type === 'recommendation.given' ? 'yttrat' : 'ja',
    round: 1,
    instance: 'namnd',
    day: '2026-12',
    answer: 'oklart',
    from: '2027-01-01',
    level: type === 'anchoring.assessed' ? 'driver' : 'lokal',
    hesitant: false,
    down: 'val',
    mark: null,
    dialogue: ID,
    survey: ID,
    into: ID,
    question: type === 'survey.answered' ? 1 : 'g01',
    respondent: 12,
    place: 'reserv',
    category: 'it',
    forum: 'sro',
    path: 'tvist',
    document: 'ok_lakare',
    difference: 'liten_skillnad',
    reason: 'val',
    to: '2027-06-30',
    date: '2026-11-22',
    heads: [ID],
    included: true,
    read: true,
    told: true,
    given: true,
    set: true,
    used: true,
    statutory: false,
    kind: kinds[type] ?? 'private',
    certainty: 'bestamd',
    form: 'hybrid',
    state: states[type] ?? 'genomford',
    step: type === 'question.moved' ? 'lyft' : 'kand_flesta',
    org: 'hjo',
    area: 'skaraborg',
    federation: null,
    value: 'skaraborg',
  };
  return samples[key];
}

export function lineOf(type: EventType, keys: readonly string[], words: readonly string[]): JsonObject {
  const rule = EVENT_RULES[type];
  const parts: Record<string, string> = {
    o: 'hjo',
    s: 'avtalet',
    instance: 'fullmaktige',
    body: 'sro',
    group: 'rad',
    role: 'ersattare',
    place: 'lan',
    E: ID,
    q: 'g15',
    heading: 'kfa',
    dimension: 'kand',
    side: 'privat',
    detail: 'local',
    reader: 'region',
    field: 'area',
    key: 'sro',
    area: 'lan',
    device: 'eh7ddx5bksrgcytl',
  };
  const { slot: _slot, on: _on, w: _w, salt: _salt, words: _words, ...bare } = goodLine(1);
  return {
    ...bare,
    type,
    ...(rule.slot
      ? {
          slot: rule.slot
            .split('/')
            .map((part) => parts[part] ?? part)
            .join('/'),
        }
      : {}),
    ...(rule.on ? { on: '2026-11' } : {}),
    ...(rule.kind === 'acts' ? { re: [ID] } : {}),
    data: Object.fromEntries(
      keys.map((key) => [key.replace('?', ''), sample(type, key.replace('?', ''))]),
    ) as JsonObject,
    ...(words.length > 0 ? { words: Object.fromEntries(words.map((key) => [key, 'Text'])) } : {}),
  };
}
