import { describe, expect, it } from 'vitest';
import { ORGANISATION_KINDS, RECOMMENDING_BODIES } from '../../src/domain/vocabulary.ts';
import { areas, federations } from '../../src/register/bodies.ts';
import { blanks } from '../../src/register/map/shapes.ts';
import { municipalities } from '../../src/register/municipalities.ts';
import {
  besideTheMap,
  municipalityOfCode,
  organisationOf,
  organisations,
  registerSources,
  shortAreaNames,
} from '../../src/register/organisations.ts';

const membersOf = (dimension: 'area' | 'federation', id: string) =>
  municipalities.filter((each) => each[dimension] === id).map((each) => each.id);

describe('the organisations of the register', () => {
  it('are 49 municipalities, six areas, four federations, VästKom, and twelve beside the map', () => {
    expect(municipalities).toHaveLength(49);
    expect(areas).toHaveLength(6);
    expect(federations).toHaveLength(4);
    expect(besideTheMap).toHaveLength(12);
    expect(organisations).toHaveLength(72);
    expect(new Set(organisations.map((each) => each.kind))).toEqual(new Set(ORGANISATION_KINDS));
  });

  it('have ids that are slugs, each used once, and never the name of something blank on the map', () => {
    const ids = organisations.map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    for (const blank of [...blanks, 'lan']) expect(ids).not.toContain(blank);
  });

  it('belong to areas and federations that exist, and are found by id', () => {
    const known = new Set([null, ...areas, ...federations].map((each) => each?.id ?? null));
    for (const each of organisations) expect(organisationOf(each.id)).toBe(each);
    expect(organisations.filter((each) => !known.has(each.area) || !known.has(each.federation))).toEqual([]);
    expect(organisationOf('kungsbacka')).toBeUndefined();
  });

  it('has every municipality in one area and one federation, with a kommunkod of its own', () => {
    expect(municipalities.filter((each) => each.area === null || each.federation === null)).toEqual([]);
    for (const each of municipalities) {
      expect(each.code).toMatch(/^14\d\d$/);
      expect(municipalityOfCode(each.code ?? '')).toBe(each);
    }
    expect(municipalityOfCode('1497')?.name).toBe('Hjo');
  });

  it('spreads the 49 over the areas and over the federations as two different dimensions', () => {
    const sizes = (dimension: 'area' | 'federation', ids: readonly { id: string }[]) =>
      Object.fromEntries(ids.map(({ id }) => [id, membersOf(dimension, id).length]));
    expect(sizes('area', areas)).toEqual({
      'vs-fyrbodal': 15,
      'vs-skaraborg': 15,
      'vs-simba': 4,
      'vs-samla': 2,
      'vs-goteborgsomradet': 5,
      'vs-sodra-alvsborg': 8,
    });
    expect(sizes('federation', federations)).toEqual({
      'kf-fyrbodal': 14,
      'kf-goteborgsregionen': 12,
      'kf-borasregionen': 8,
      'kf-skaraborg': 15,
    });
    expect(organisationOf('lilla-edet')).toMatchObject({ area: 'vs-fyrbodal', federation: 'kf-goteborgsregionen' });
  });

  it('says of every unconfirmed membership why it is to be confirmed, and of no other', () => {
    const unconfirmed = organisations.filter((each) => each.uncertain !== undefined).map((each) => each.id);
    expect(unconfirmed.sort()).toEqual([
      'alingsas',
      'fargelanda',
      'herrljunga',
      'lerum',
      'lilla-edet',
      'orust',
      'vargarda',
    ]);
    for (const id of unconfirmed) expect(organisationOf(id)?.uncertain).toMatch(/inte bekräfta[dt].*\.$/);
  });

  it('gives every area a short name, and names the sources', () => {
    expect(Object.keys(shortAreaNames)).toEqual(areas.map((area) => area.id));
    expect(registerSources.join(' ')).toContain('GeoNames (CC BY 4.0)');
  });

  it('knows every body that recommends, but for SRO, which is a forum', () => {
    const forum = RECOMMENDING_BODIES.filter((body) => organisationOf(body)?.kind !== 'association');
    expect(forum).toEqual(['sro']);
  });
});
