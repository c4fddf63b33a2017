import { describe, expect, it } from 'vitest';
import { emptyCasebook } from '../../../src/domain/casebook.ts';
import { findables, type Known } from '../../../src/features/search/findables.ts';
import { find, isOneSlip, prepare } from '../../../src/features/search/matching.ts';
import { wordsOf } from '../../../src/features/search/textWords.ts';
import { paths } from '../../../src/paths.ts';
import { municipalities } from '../../../src/register/municipalities.ts';
import { COUNTY_WIDE } from '../../../src/state/areas.ts';
import { organisationsIn } from '../../../src/state/organisations.ts';

const organisations = organisationsIn(emptyCasebook);
const areas = organisations.filter(({ kind }) => kind === 'subregion');
const known: Known = {
  organisations,
  areas,
  areaOf: ({ area }) => area ?? COUNTY_WIDE,
  ownArea: null,
  inExample: false,
  inThePast: false,
};
const everything = prepare(findables(known));
const targetsFor = (query: string, all = everything) => {
  const { near, similar } = find(query, all);
  return [...near, ...similar];
};
const keysFor = (query: string, all = everything) => targetsFor(query, all).map(({ key }) => key);
const labelsFor = (query: string) => targetsFor(query).map(({ label }) => label);
/** As many as the dialog shows. */
const SHOWN = 12;

/** As somebody types without a Swedish keyboard. */
const plain = (name: string) => name.toLowerCase().replaceAll('å', 'a').replaceAll('ä', 'a').replaceAll('ö', 'o');

/** Every word that differs by one slip: a letter missing, doubled, changed or two that changed places. */
function slipsOf(word: string): string[] {
  const slips = new Set<string>();
  for (let at = 0; at < word.length; at += 1) {
    const [before, letter = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)];
    slips.add(before + after);
    slips.add(before + letter + letter + after);
    for (const other of 'aks') slips.add(before + other + after);
    if (after !== '') slips.add(before + after[0] + letter + after.slice(1));
  }
  slips.delete(word);
  return [...slips].filter((slip) => slip.length >= 3);
}

describe('finding a municipality', () => {
  it.each(municipalities.map(({ name, id }) => [name, id]))('finds %s first by its name', (name, id) => {
    expect(keysFor(name)[0]).toBe(id);
    expect(keysFor(name.toUpperCase())[0]).toBe(id);
  });

  it.each(municipalities.map(({ name, id }) => [name, id]))('finds %s first without å, ä and ö', (name, id) => {
    expect(keysFor(plain(name))[0]).toBe(id);
  });

  it.each(municipalities.map(({ code, id }) => [code ?? '', id]))('finds kommunkod %s', (code, id) => {
    expect(keysFor(code)[0]).toBe(id);
  });

  it.each(municipalities.map(({ name, id }) => [name, id]))('finds %s with any one slip of the finger', (name, id) => {
    const word = plain(name);
    const missed = slipsOf(word).filter((slip) => !keysFor(slip).slice(0, SHOWN).includes(id));
    expect(missed).toEqual([]);
  });

  it('puts a long name first in spite of a slip', () => {
    const long = municipalities.filter(({ name }) => name.length >= 7);
    for (const { name, id } of long) {
      const word = plain(name);
      const slipped = word.slice(0, 3) + word.slice(4);
      expect(keysFor(slipped)[0], slipped).toBe(id);
    }
  });

  it('does not mind where a name is parted', () => {
    expect(labelsFor('lillaedet')[0]).toBe('Lilla Edet');
    expect(labelsFor('dalsed')[0]).toBe('Dals-Ed');
    expect(labelsFor('karls borg')[0]).toBe('Karlsborg');
  });

  it('finds by the beginning, with the shortest way first', () => {
    expect(labelsFor('hj')[0]).toBe('Hjo');
    expect(labelsFor('lill')[0]).toBe('Lilla Edet');
    expect(labelsFor('karlb')[0]).toBe('Karlsborg');
    expect(labelsFor('sko')[0]).toBe('Skövde');
    expect(labelsFor('åm')[0]).toBe('Åmål');
  });

  it('leads to the organisation before what can be done about it', () => {
    expect(labelsFor('hjo').slice(0, 4)).toEqual([
      'Hjo',
      'Anteckna Hjo',
      'Nytt beslutsläge Hjo',
      'Ny fasbedömning Hjo',
    ]);
  });

  it('says nothing when nothing is near', () => {
    expect(keysFor('xyzzy')).toEqual([]);
    expect(keysFor('9999')).toEqual([]);
    expect(keysFor('   ')).toEqual([]);
  });
});

describe('finding the others', () => {
  it.each([
    ['säs', 'vgr-sas'],
    ['SAS', 'vgr-sas'],
    ['skas', 'vgr-skas'],
    ['nu', 'vgr-nu'],
    ['ftv', 'vgr-folktandvarden'],
    ['vgr', 'vgr'],
    ['vastkom', 'vastkom'],
    ['medtanken', 'privat-medtanken'],
    ['narhalsan', 'vgr-narhalsan'],
    ['habilitering', 'vgr-habilitering-halsa'],
    ['sahlgrenska', 'vgr-su'],
    ['sjukhuset sahlgrenska', 'vgr-su'],
  ])('%s', (query, id) => {
    expect(keysFor(query)[0]).toBe(id);
  });

  it('finds an area before its members, and its members after it', () => {
    const found = labelsFor('skaraborg');
    expect(found[0]).toBe('Skaraborg');
    expect(keysFor('skaraborg')[0]).toBe('area vs-skaraborg');
    expect(found).toContain('Hjo');
    expect(found.indexOf('Skaraborgs Sjukhus')).toBeLessThan(found.indexOf('Hjo'));
  });

  it('finds what somebody has added', () => {
    const added = {
      ...known,
      organisations: [...organisations, { ...organisationNamed('Hjo'), id: 'x.1.y', name: 'Vårdcentralen Ågläntan' }],
    };
    expect(keysFor('aglantan', prepare(findables(added)))[0]).toBe('x.1.y');
    expect(keysFor('ågläntan vård', prepare(findables(added)))[0]).toBe('x.1.y');
  });
});

describe('finding what to do', () => {
  it.each([
    ['anteckna hjo', 'anteckning hjo'],
    ['hjo anteckna', 'anteckning hjo'],
    ['fas hjo', 'fas hjo'],
    ['ny fasbedomning skovde', 'fas skovde'],
    ['beslut amal', 'beslut amal'],
    ['nytt beslutsläge lilla edet', 'beslut lilla-edet'],
    ['anteckna sas', 'anteckning vgr-sas'],
    ['visa stort', 'projector'],
    ['projektor', 'projector'],
    ['nytt i avtalet', paths.learningNotes('nytt')],
    ['behov och hinder', paths.learningNotes('behov-och-hinder')],
    ['fragor', paths.learningNotes('fragor')],
    ['var sags det', paths.voiced],
    ['larandedokument', paths.learningDocuments],
    ['material', paths.material],
    ['spara kopia', 'save-copy'],
    ['oppna kopia', 'open-copy'],
    ['exempeldata', 'example'],
    ['exempel', paths.learningNotes('exempel')],
    ['skriv ut', 'print'],
    ['installningar', paths.settings],
    ['tidsplan', paths.timeline],
    ['kopior', paths.copies],
  ])('%s', (query, key) => {
    expect(keysFor(query)[0]).toBe(key);
  });

  it('offers no decision of those who have none of their own', () => {
    expect(keysFor('nytt beslutsläge skas')).not.toContain('beslut vgr-skas');
    expect(keysFor('nytt beslutsläge vgr')).toContain('beslut vgr');
  });

  it('offers nothing to write in the past', () => {
    const past = prepare(findables({ ...known, inThePast: true }));
    expect(keysFor('anteckna hjo', past)).toEqual([]);
    expect(keysFor('hjo', past)[0]).toBe('hjo');
    expect(keysFor('tillbaka till i dag', past)[0]).toBe('today');
  });
});

describe('what is near and what is only like it', () => {
  const keysOf = (query: string) => {
    const { near, parts, similar } = find(query, everything);
    const [a, b, c] = [near, parts, similar].map((some) => some.map(({ key }) => key));
    return { near: a, parts: b, similar: c };
  };

  it('tells a word, or the beginning of one, from a part of a word and from a slip of the finger', () => {
    expect(keysOf('skov').near?.[0]).toBe('skovde');
    expect(keysOf('skvode')).toMatchObject({ near: [], parts: [] });
    expect(keysOf('skvode').similar?.[0]).toBe('skovde');
    expect(keysOf('borg').parts).toContain('karlsborg');
    expect(keysOf('borg').near).not.toContain('karlsborg');
  });

  it('"helg" is the name of nothing, and no part of one', () => {
    expect(keysOf('helg')).toMatchObject({ near: [], parts: [] });
  });

  it('a name whose parts are written together is near', () => {
    expect(keysOf('lillaedet').near?.[0]).toBe('lilla-edet');
    expect(keysOf('karls borg').near?.[0]).toBe('karlsborg');
  });
});

describe('comparing words', () => {
  it('takes the marks away and parts the words', () => {
    expect(wordsOf('Södra Älvsborgs Sjukhus (SÄS)')).toEqual(['sodra', 'alvsborgs', 'sjukhus', 'sas']);
    expect(wordsOf('Dals-Ed')).toEqual(['dals', 'ed']);
    expect(wordsOf('  ')).toEqual([]);
  });

  it.each([
    ['hjo', 'hjo'],
    ['hjo', 'hj'],
    ['hjo', 'hjjo'],
    ['hjo', 'hko'],
    ['skara', 'sakra'],
    ['skara', 'skaar'],
  ])('%s and %s are at most one slip apart', (a, b) => {
    expect(isOneSlip(a, b)).toBe(true);
    expect(isOneSlip(b, a)).toBe(true);
  });

  it.each([
    ['hjo', 'h'],
    ['skara', 'karas'],
    ['skara', 'skor'],
    ['vara', 'tara s'],
  ])('%s and %s are further apart', (a, b) => {
    expect(isOneSlip(a, b)).toBe(false);
    expect(isOneSlip(b, a)).toBe(false);
  });
});

function organisationNamed(name: string) {
  const found = organisations.find((each) => each.name === name);
  if (!found) throw new Error(`No organisation ${name}`);
  return found;
}
