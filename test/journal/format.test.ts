import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ORDERS, tagOf } from '../../src/domain/dateOrder.ts';
import type { EventType, JsonObject } from '../../src/domain/events.ts';
import { EVENT_RULES } from '../../src/domain/eventTypes.ts';
import { affectsTag, GAP_TEXTS, SHORT_TAG } from '../../src/domain/gaps.ts';
import { SECTIONS } from '../../src/domain/learningDocument.ts';
import * as learning from '../../src/domain/learningVocabulary.ts';
import { MATERIAL_PARTS } from '../../src/domain/materials.ts';
import { NOTE_PARTS, NOTE_TAGS, TAG_GROUPS, tagKey } from '../../src/domain/noteMachine.ts';
import { QUESTION_PARTS } from '../../src/domain/question.ts';
import { isSlotFor } from '../../src/domain/slots.ts';
import { kindTag, QUESTION_KINDS } from '../../src/domain/surveys.ts';
import * as codes from '../../src/domain/vocabulary.ts';
import { WORDS } from '../../src/journal/dataSchemas.ts';
import { faultOf } from '../../src/journal/eventSchema.ts';
import { BIGGEST_FILE } from '../../src/journal/fileLines.ts';
import { LONGEST_LINE } from '../../src/journal/lines.ts';
import { readCopy } from '../../src/journal/readCopy.ts';

import { lineOf, sample } from '../support/formatLines.ts';

/** FORMAT.md is a promise to people who have never seen this code: what it says is what happens. */
const page = readFileSync(new URL('../../FORMAT.md', import.meta.url), 'utf8');

const section = (heading: string) => page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const rowsOf = (heading: string) =>
  section(heading)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const quoted = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text as string);

describe('the worked example of FORMAT.md', () => {
  const values = new Map(rowsOf('Worked example').map(([what, value]) => [what, quoted(value ?? '')[0] as string]));
  const value = (what: string) => values.get(what) ?? '';
  const bundle = /```ndjson\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const lines = bundle.trimEnd().split('\n');
  const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64url');

  it('is right by an independent reckoning', () => {
    const device = value('device');
    const [header, one, two, seal] = lines.map((line) => JSON.parse(line)) as [
      JsonObject,
      JsonObject,
      JsonObject,
      JsonObject,
    ];
    expect([header['key'], header['device']]).toEqual([value('public key'), device]);
    expect(JSON.parse(value('JCS of salt and words, line 1'))).toEqual([one['salt'], one['words']]);
    expect(sha(value('JCS of salt and words, line 1'))).toBe(value('w, line 1'));
    const { salt: _salt, words: _words, ...hashed } = one;
    expect(JSON.parse(value('JCS that is hashed, line 1'))).toEqual(hashed);
    const first = sha(`fyrfas1\n\n${device}\n${value('JCS that is hashed, line 1')}`);
    expect(first).toBe(value('hash, line 1'));
    expect(value('id, line 1')).toBe(`${device}.1.${first.slice(0, 16)}`);
    expect(two['re']).toEqual([value('id, line 1')]);
    const second = sha(`fyrfas1\n${first}\n${device}\n${lines[2]}`);
    expect([second, seal['head']]).toEqual([value('hash, line 2'), value('hash, line 2')]);
    expect(value('id, line 2')).toBe(`${device}.2.${second.slice(0, 16)}`);
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: value('public key') }, format: 'jwk' });
    const signed = Buffer.from(`fyrfas1 seal\n${device}\n2\n${second}`);
    expect(verify(null, signed, key, Buffer.from(seal['sig'] as string, 'base64url'))).toBe(true);
  });

  it('is a file that Fyrfas reads', async () => {
    const copy = await readCopy(new Blob([bundle]));
    expect(copy.ok && copy.bundles.flatMap(({ events }) => events.map(({ id }) => id))).toEqual([
      value('id, line 1'),
      value('id, line 2'),
    ]);
  });
});

describe('the tables of FORMAT.md', () => {
  it('say of every type what this version holds it to', () => {
    const rows = rowsOf('Types');
    expect(rows.map(([type]) => quoted(type ?? '')[0] ?? '').toSorted()).toEqual(Object.keys(EVENT_RULES).sort());
    for (const [name = '', slot = '', data = '', words = '', on = ''] of rows) {
      const type = quoted(name)[0] as EventType;
      const rule = EVENT_RULES[type];
      expect([type, name.endsWith(' T')]).toEqual([type, rule.wordsAreTheStatement === true]);
      expect([type, on === 'yes']).toEqual([type, rule.on]);
      expect([type, slot.startsWith('*creates*')]).toEqual([type, rule.kind === 'creates']);
      const creates = rule.kind === 'creates';
      expect([type, quoted(slot)[0]]).toEqual([type, rule.slot]);
      expect([type, creates ? list(slot.replace('*creates*', '')) : []]).toEqual([type, [...(rule.carries ?? [])]]);
      expect([type, list(words)]).toEqual([type, [...WORDS[type]]]);
      for (const key of list(data))
        expect([type, key, sample(type, key.replace('?', '')) !== undefined]).toEqual([type, key, true]);
      expect([type, faultOf(lineOf(type, list(data), words === '' ? [] : list(words)))]).toEqual([type, null]);
      const required = list(data).filter((key) => !key.endsWith('?'));
      for (const key of required) {
        const without = required.filter((other) => other !== key);
        expect([type, key, faultOf(lineOf(type, without, []))]).toEqual([type, key, 'content']);
      }
    }
  });

  it('list every code', () => {
    const listed = new Map(rowsOf('Codes').map(([of = '', some = '']) => [of.replaceAll('`', ''), quoted(some)]));
    const known: Record<string, readonly string[]> = {
      phase: codes.PHASES,
      back: codes.BACK_REASONS,
      'outcome in beredning': codes.OUTCOMES_OF.beredning,
      'outcome in namnd, utskott, styrelse': codes.OUTCOMES_OF.namnd,
      'outcome in fullmaktige': codes.OUTCOMES_OF.fullmaktige,
      'outcome of recommendation.given': codes.RECOMMENDATIONS,
      answer: codes.APPLIES_ANSWERS,
      'level of anchoring.assessed': codes.ANCHORING_LEVELS,
      down: codes.DOWN_REASONS,
      mark: codes.MARKS,
      'kind of date.added': codes.DATE_KINDS,
      'level of date.added and dialogue.planned': codes.LEVELS,
      certainty: codes.CERTAINTIES,
      form: codes.DIALOGUE_FORMS,
      'state of date.stated': codes.DATE_STATES,
      'state of dialogue.stated': codes.DIALOGUE_STATES,
      'state of action.stated': codes.ACTION_STATES,
      'step for kand': codes.KFA_STEPS.kand,
      'step for forstadd': codes.KFA_STEPS.forstadd,
      'step for anvand': codes.KFA_STEPS.anvand,
      'place of guide.placed': learning.GUIDE_PLACES,
      'state of note.stated': learning.NOTE_STATES,
      category: learning.OBSTACLE_CATEGORIES,
      'step of question.moved': learning.QUESTION_STEPS,
      'kind of question.answered': learning.ANSWER_KINDS,
      path: learning.QUESTION_PATHS,
      'kind of link.made': learning.LINK_KINDS,
      'kind of gap.added and gap.classified': learning.GAP_KINDS,
      'state of gap.stated': learning.GAP_STATES,
      difference: learning.GAP_DIFFERENCES,
      'kind of material.added': learning.MATERIAL_KINDS,
      'state of material.stated': learning.MATERIAL_STATES,
      'state of document.stated': learning.DOCUMENT_STATES,
      reason: codes.DOWN_REASONS,
      'kind of organisation': codes.ORGANISATION_KINDS,
    };
    expect(Object.fromEntries(listed)).toEqual(known);
  });

  it('list what may stand in a slot', () => {
    const listed = new Map(
      rowsOf('Slots').flatMap(([names = '', some = '']) => quoted(names).map((name) => [name, quoted(some)])),
    );
    const known: Record<string, readonly string[]> = {
      s: codes.SCOPES,
      instance: codes.INSTANCES,
      body: codes.RECOMMENDING_BODIES,
      group: codes.ANCHORING_GROUPS,
      role: codes.CONTACT_ROLES,
      heading: codes.SUMMARY_HEADINGS,
      dimension: codes.KFA_DIMENSIONS,
      detail: learning.DIALOGUE_DETAILS,
      reader: learning.READING_SIDES,
      side: codes.KFA_SIDES,
      field: codes.ORGANISATION_FIELDS,
    };
    for (const [name, some] of Object.entries(known)) expect([name, listed.get(name)]).toEqual([name, [...some]]);
    // What is no placeholder is a word of the grammar itself.
    const words =
      'day state text mark answer summary kfa phase name form document read stage category at reply told due merged path consent part tag link class version'.split(
        ' ',
      );
    const parts = Object.values(EVENT_RULES).flatMap(({ slot = '' }) => slot.split('/').slice(1));
    expect(parts.filter((part) => !listed.has(part) && !words.includes(part))).toEqual([]);
    expect(isSlotFor('date.moved', 'milestone/kf-beslut/day')).toBe(true);
    expect(isSlotFor('date.stated', 'milestone/kf-beslut/state')).toBe(true);
    expect(isSlotFor('date.stated', 'milestone/kf-beslut/day')).toBe(false);
  });

  it('list every key of a part and a tag that stands in a slot', () => {
    const table = section('Slots').split('### Parts and tags')[1] ?? '';
    const listed = [...table.matchAll(/^\| ((?:part|tag) .*?) \| (.*) \|$/gm)].map(
      ([, on = '', keys = '']) => [on.replaceAll('`', ''), quoted(keys)] as const,
    );
    const note = 'tag of note.written:';
    expect(Object.fromEntries(listed)).toEqual({
      'part of note.written': NOTE_PARTS,
      'part of note.written that is a question': QUESTION_PARTS,
      'part of gap.added': GAP_TEXTS,
      'part of material.added': ['title', ...MATERIAL_PARTS],
      'part of document.started': ['title', ...SECTIONS],
      'part of survey.opened': ['title'],
      'part of edition.frozen': ['title', 'text'],
      [`${note} whom it concerns`]: NOTE_TAGS.ror.map((code) => tagKey('ror', code)),
      [`${note} a document`]: NOTE_TAGS.dokument.map((code) => tagKey('dokument', code)),
      [`${note} a level`]: NOTE_TAGS.niva.map((code) => tagKey('niva', code)),
      [`${note} what is done about it`]: NOTE_TAGS.strategi.map((code) => tagKey('strategi', code)),
      'tag of gap.added: whom it affects': codes.ANCHORING_GROUPS.map(affectsTag),
      'tag of gap.added: among the five short lines': [SHORT_TAG],
      'tag of survey.opened, and after the hyphen the number of the question': QUESTION_KINDS.map((kind) =>
        kindTag(kind, 7).replace('7', ''),
      ),
      'tag of date.added, and after the underscore the key of a milestone': ORDERS.map((order) => tagOf(order, '')),
    });
    expect(TAG_GROUPS).toHaveLength(listed.filter(([on]) => on.startsWith(note)).length);
    for (const [, keys] of listed) for (const key of keys) expect(key).toMatch(/^[a-z0-9][a-z0-9_-]*$/);
  });

  it('name the limits that are kept', () => {
    expect(section('Limits')).toContain(`${LONGEST_LINE / 1024} KiB`);
    expect(section('Limits')).toContain(`${BIGGEST_FILE / 1024 / 1024} MiB`);
  });
});

function list(cell: string): string[] {
  return cell === ''
    ? []
    : cell
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '');
}
