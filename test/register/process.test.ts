import { describe, expect, it } from 'vitest';
import { isSlotFor, slots } from '../../src/domain/slots.ts';
import { DOCUMENT_KEYS } from '../../src/domain/vocabulary.ts';
import { areas } from '../../src/register/bodies.ts';
import { documentLevels, documentOf, documents, fardplan, naromradesplan } from '../../src/register/documents.ts';
import { forumName, forums } from '../../src/register/forums.ts';
import { appliesFrom, decisionsDueBy, electionDay, milestones } from '../../src/register/milestones.ts';
import { references } from '../../src/register/references.ts';

describe('the documents', () => {
  it('are the agreement and four statutory överenskommelser below it', () => {
    expect(documents.map((each) => each.key)).toEqual(DOCUMENT_KEYS);
    expect(documents.filter((each) => each.statutory)).toHaveLength(4);
    expect(documents.filter((each) => each.parent === 'huvudavtal')).toHaveLength(4);
    expect(documentOf('ok_munhalsa').short).toBe('Munhälsa');
  });

  it('each stand on a level of the hierarchy, law first and the local ones last', () => {
    const levels: readonly string[] = documentLevels.map((level) => level.key);
    expect(levels).toEqual(['lag', 'huvudavtal', 'overenskommelse', 'lansgemensam', 'delregional', 'lokal']);
    for (const each of [...documents, naromradesplan]) expect(levels).toContain(each.level);
  });

  it('do not count Färdplanen, which is a strategy', () => {
    expect(documents.map((each) => each.key as string)).not.toContain(fardplan.key);
  });

  it('name their source', () => {
    for (const each of [...documents, fardplan, naromradesplan]) expect(each.source).not.toBe('');
  });
});

describe('the milestones', () => {
  it('stand in order of time with dates no more exact than they are known', () => {
    for (const { date, end = `${date}~` } of milestones) {
      expect(`${date} ${end}`).toMatch(/^\d{4}(-\d\d){0,2} \d{4}(-\d\d){0,2}~?$/);
      expect(end > date).toBe(true);
    }
    const known = milestones.filter((each) => each.date.length === 10).map((each) => each.date);
    expect(known).toEqual([...known].sort());
  });

  it('have keys that fit the slot of a moved milestone and are used once', () => {
    const keys = milestones.map((each) => each.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) {
      expect(key).toMatch(/^[a-z0-9-]+$/);
      expect(isSlotFor('date.moved', slots.milestoneDay(key))).toBe(true);
    }
  });

  it('all name their source, and a reader can find it among the references', () => {
    const known = Object.values(references);
    expect(milestones.filter(({ source }) => !known.some((reference) => source.startsWith(reference)))).toEqual([]);
  });

  it('carry the days that texts lean on', () => {
    const dates = new Map(milestones.map((each) => [each.key, each.date]));
    expect(dates.get('beslutsprocess-slut')).toBe(decisionsDueBy);
    expect(dates.get('avtalet-galler')).toBe(appliesFrom);
    expect(dates.get('val-2026')).toBe(electionDay);
  });

  it('never claim that an expected decision was taken', () => {
    const expected = milestones.find((each) => each.key === 'rf-vantas-2025');
    expect(expected?.certainty).toBe('preliminar');
    expect(expected?.note).toContain('inte känt');
  });
});

describe('the forums', () => {
  it('make a ladder of eight rungs, from the local group to the principals themselves', () => {
    const rungs = forums.map((each) => each.rung).filter((rung) => rung !== null);
    expect(rungs).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('have keys that fit the slot of a named forum', () => {
    for (const { key } of forums) expect(isSlotFor('forum.named', slots.forum(key, 'lan'))).toBe(true);
  });

  it('are called what the area calls them, and have a name everywhere', () => {
    const local = forums.find((each) => each.key === 'lokal-grupp');
    expect(local && forumName(local, 'vs-goteborgsomradet')).toBe('NOSAM');
    expect(local && forumName(local, 'vs-skaraborg')).toBe('Närområdesgrupp');
    for (const forum of forums) {
      for (const area of [null, ...areas.map((each) => each.id)]) expect(forumName(forum, area)).not.toBe('');
    }
  });
});
