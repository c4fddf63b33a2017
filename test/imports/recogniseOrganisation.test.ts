import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseOrganisation } from '../../src/imports/recogniseOrganisation.ts';
import { OrganisationNames } from '../../src/imports/recogniseOrganisationNames.ts';
import { municipalities } from '../../src/register/municipalities.ts';
import { everybody } from '../support/lists.ts';

const names = new OrganisationNames(everybody, 'vs-skaraborg');

function read(written: string): string {
  const reading = recogniseOrganisation(written, names);
  if (reading.kind !== 'one')
    return `${reading.kind} ${reading.suggestions.map(({ value }) => value).join(' ')}`.trim();
  return reading.scope === 'avtalet' ? reading.org.id : `${reading.org.id} ${reading.scope}`;
}

describe('an organisation is read however it is written', () => {
  test.each([
    ['Göteborgs Stad', 'goteborg'],
    ['Borås stad', 'boras'],
    ['Lilla Edets kommun', 'lilla-edet'],
    ['1484', 'lysekil'],
    ['LYSEKIL', 'lysekil'],
    ['Dals Ed', 'dals-ed'],
    ['Dals-Eds kommun', 'dals-ed'],
    ['dals–ed', 'dals-ed'],
    ['Goteborg', 'goteborg'],
    ['Goeteborg', 'goteborg'],
    ['Boras', 'boras'],
    ['Göteborg'.normalize('NFD'), 'goteborg'],
    ['GÃ¶teborg', 'goteborg'],
    ['G\ufffdteborgs stad', 'goteborg'],
    ['Hjo kn', 'hjo'],
    ['Hjo k:n', 'hjo'],
    ['Hjo (prel.)', 'hjo'],
    ['Hjo*', 'hjo'],
    ['Tibro 1)', 'tibro'],
    ['SE1497', 'hjo'],
    ['1497 Hjo', 'hjo'],
    ['Hjo (1497)', 'hjo'],
    ['Hjo, Skaraborg', 'hjo'],
    ['Ale, Västra Götalands län', 'ale'],
    ['VGR', 'vgr'],
    ['Västra Götalandsregionen', 'vgr'],
    ['VGR, uppsägning', 'vgr uppsagning'],
    ['NU-sjukvården', 'vgr-nu'],
    ['SÄS', 'vgr-sas'],
    ['SkaS', 'vgr-skas'],
    ['Sahlgrenska (SU)', 'vgr-su'],
    ['Närhälsan', 'vgr-narhalsan'],
    ['Habilitering & Hälsa', 'vgr-habilitering-halsa'],
    ['Trollhätan', 'trollhattan'],
    ['Stenugnsund', 'stenungsund'],
    ['Skaraborg', 'vs-skaraborg'],
  ])('%s is %s', (written, id) => {
    expect(read(written)).toBe(id);
  });

  test.each([
    ['Tibro/Hjo', 'several tibro hjo'],
    ['Mark & Borås', 'several mark boras'],
    ['1497 Skara', 'several skara hjo'],
    ['Fyrbodal', 'several vs-fyrbodal kf-fyrbodal'],
    ['Skövd', 'unknown skovde'],
    ['Hjoo', 'unknown hjo'],
    ['Linköping', 'unknown lidkoping'],
    ['Kungshamn', 'unknown sotenas'],
    ['Tibro / okänd', 'unknown tibro'],
    ['Kungsbacka', 'unknown'],
    ['Varberg', 'unknown'],
    ['Karlstad', 'unknown'],
    ['Jönköping', 'unknown'],
    ['Falkenberg', 'unknown'],
    ['Göran Persson', 'unknown'],
    ['', 'unknown'],
  ])('%s is asked about: %s', (written, asked) => {
    expect(read(written)).toBe(asked);
  });

  test('every municipality in every common way of writing', () => {
    const ways: readonly ((org: (typeof municipalities)[number]) => string)[] = [
      ({ name }) => name,
      ({ officialName }) => officialName,
      ({ code }) => code ?? '',
      ({ code, name }) => `${code} ${name}`,
      ({ name }) => name.toUpperCase(),
      ({ name }) => name.toLowerCase(),
      ({ name }) => name.normalize('NFD'),
      ({ name }) => name.normalize('NFD').replace(/\p{M}/gu, ''),
      ({ name }) => name.replace(/[åäö]/gi, '?'),
      ({ name }) => `${name} kommun`,
      ({ name }) => `${name}s kommun`,
      ({ name }) => `${name}s stad`,
      ({ name }) => ` ${name}\u00a0kommun `,
      ({ name }) => `${name} (se protokoll)`,
      ({ name }) => name.replaceAll('-', ' '),
    ];
    for (const org of municipalities) for (const way of ways) expect(read(way(org)), way(org)).toBe(org.id);
  });

  test('a letter too few, too many or wrong never makes another municipality, and never one outside the county', () => {
    const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö');
    fc.assert(
      fc.property(
        fc.constantFrom(...municipalities),
        fc.nat(20),
        letters,
        fc.constantFrom(0, 1, 2),
        ({ id, name }, at, letter, how) => {
          const place = at % name.length;
          const before = name.slice(0, place);
          const after = name.slice(place + (how === 1 ? 0 : 1));
          const written = `${before}${how === 2 ? '' : letter}${after}`;
          const reading = recogniseOrganisation(written, names);
          if (reading.kind === 'one' && reading.org.id !== id) {
            // "Ale" may become "Vale", but then it is another's whole name.
            expect(names.meant(written).map((org) => org.id)).toEqual([reading.org.id]);
          }
        },
      ),
      { seed: 1, numRuns: 1500 },
    );
  }, 60_000);
});
