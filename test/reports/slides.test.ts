/** The slides of a lägesbild, read back by a reader of its own: what stands on them, and that PowerPoint gets all it asks for. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyCasebook } from '../../src/domain/casebook.ts';
import { decideDecision } from '../../src/domain/decideDecision.ts';
import { decidePhase } from '../../src/domain/decidePhase.ts';
import { decideRedaction } from '../../src/domain/decideRedaction.ts';
import { findPersonnummer } from '../../src/domain/personnummer.ts';
import type { Instance, Outcome } from '../../src/domain/vocabulary.ts';
import { placedIds } from '../../src/register/map/places.ts';
import { organisationOf, organisations } from '../../src/register/organisations.ts';
import type { EditionInput } from '../../src/reports/editionInput.ts';
import { inOrder } from '../../src/reports/editionWords.ts';
import { writeSlides } from '../../src/reports/slidesFile.ts';
import { slideMarks } from '../../src/reports/slidesMarks.ts';
import { slidesOf } from '../../src/reports/slidesWords.ts';
import { Copy } from '../support/copy.ts';
import { linksOf, readSlideFile } from '../support/slideFiles.ts';
import { all, xmlIn } from '../support/wordFiles.ts';

const OUTCOMES: readonly (readonly [Instance, Outcome] | null)[] = [
  ['fullmaktige', 'ja'],
  ['styrelse', 'foreslar_ja'],
  null,
  ['fullmaktige', 'ja_tillagg'],
  ['beredning', 'ej_startad'],
  ['fullmaktige', 'nej'],
  ['fullmaktige', 'delvis'],
];
const PHASES = ['behov', 'inforande', null, 'anvandning', 'vidmakthallande'] as const;

/** A county in which every class is somewhere. */
function written() {
  const copy = new Copy();
  for (const [place, id] of placedIds.entries()) {
    const org = { id, kind: 'municipality' as const };
    const said = OUTCOMES[place % OUTCOMES.length];
    const phase = PHASES[place % PHASES.length];
    if (said) {
      const [instance, outcome] = said;
      copy.write(decideDecision(copy.several(), { org, scope: 'avtalet', instance, outcome, on: '2026-05-20' }));
    }
    if (phase) {
      const ground = `Samtal med kontaktfunktionen <i> & ”fler”, ${id}.`;
      const slot = `phase/${id}/avtalet`;
      copy.write(decidePhase(copy.form(slot), { org, scope: 'avtalet', phase, ground, on: '2026-11-03' }));
    }
  }
  return copy.casebook;
}
const FULL = written();

function county(more: Partial<EditionInput> = {}): EditionInput {
  return {
    title: 'Inför styrgruppen',
    text: 'Se särskilt Skaraborg.\nFler dialoger är planerade i januari.',
    date: '2026-11-20',
    made: '2026-11-21T09:12:33.000Z',
    mark: '0123456789ab',
    whole: 'Hela länet',
    casebook: FULL,
    before: { casebook: emptyCasebook, title: 'Inför styrgruppen i oktober', date: '2026-10-20' },
    organisations: inOrder(organisations.filter(({ kind }) => kind !== 'subregion')),
    nameOf: (id) => organisationOf(id)?.name ?? id,
    ...more,
  };
}

const read = async (input: EditionInput, isExample = false) =>
  readSlideFile(await writeSlides(slidesOf(input, isExample)));

describe('The slides', () => {
  test('are decisions, phases, what has changed, questions; then every name', async () => {
    const { slides } = await read(county());
    const titles = slides.map(({ title }) => title);
    expect(titles[0]).toBe('Beslut: 14 av 49 kommuner har beslutat ja');
    expect(titles[1]).toMatch(/^Fas: \d+ av 61 organisationer har en bedömd fas$/);
    expect(titles[2]).toMatch(/^Ändrat sedan 20 oktober 2026 \(1 av \d+\)$/);
    expect(titles.filter((title) => title === 'Frågor till er')).toHaveLength(1);
    expect(titles.at(-1)).toMatch(/^Fas, namn för namn/);
    expect(slides[0]?.paragraphs).toEqual([
      '7 beslutat ja',
      '7 beslutat ja, med tillägg',
      '7 beslutat i delar',
      '7 på väg',
      '7 inte påbörjat',
      '7 beslutat nej',
      '7 uppgift saknas',
      'Västra Götalandsregionen: uppgift saknas.',
      'Se särskilt Skaraborg.',
      'Fler dialoger är planerade i januari.',
    ]);
    const changes = slides.filter(({ title }) => title.startsWith('Ändrat')).flatMap(({ paragraphs }) => paragraphs);
    expect(changes).toHaveLength(42 + 39);
    expect(changes).toContain(
      'Ale, fas: från uppgift saknas till behovsinventering, 3 november 2026\n”Samtal med kontaktfunktionen <i> & ”fler”, ale.”',
    );
  });

  test('have a map of native shapes: one per municipality, named and described, with sign and legend', async () => {
    const { slides } = await read(county());
    for (const [place, theme] of [
      [0, 'beslut'],
      [1, 'fas'],
    ] as const) {
      const shapes = slides[place]?.shapes ?? [];
      const municipalities = shapes.filter(({ isFreeform, says }) => isFreeform && says !== '');
      expect(municipalities.map(({ name }) => name).sort()).toEqual(
        organisations
          .filter(({ kind }) => kind === 'municipality')
          .map(({ name }) => name)
          .sort(),
      );
      const map = shapes.find(({ name }) => name === `Karta: ${theme}`);
      expect(map?.says).toContain(`Karta över hela länet, ${theme}, 20 november 2026.`);
      expect(map?.says).toContain('Uppgift saknas: ');
      expect(shapes.find(({ name }) => name === 'Teckenförklaring')).toBeDefined();
      expect(all(slides[place]?.xml ?? xmlIn('<a></a>'), 'p:pic')).toEqual([]);
    }
    expect(slides[0]?.shapes.find(({ name }) => name === 'Ale')?.says).toBe('Ale: beslutat ja');
    const signs = slides[0]?.shapes.filter(({ name }) => /^Tecken \S/.test(name) && !name.includes('linje'));
    expect(signs).toHaveLength(42);
  });

  test('say date, status and mark at the foot and in the notes, and can be edited in Swedish', async () => {
    const { slides, parts, everything } = await read(county());
    for (const slide of slides) {
      expect(slide.tag).toBe('FRYST LÄGESBILD');
      expect(slide.foot).toBe('Hela länet · Fryst lägesbild · Märke 0123456789ab');
      expect(slide.notes).toEqual(
        expect.arrayContaining(['Läget 20 november 2026, Hela länet.', 'Märke 0123456789ab.']),
      );
      expect(slide.notes.join(' ')).toContain('Källa:');
      for (const { attributes } of all(slide.xml, 'a:rPr')) expect(attributes['lang']).toBe('sv-SE');
      const ids = all(slide.xml, 'p:cNvPr').map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(slides[0]?.notes.join(' ')).toContain('Beslutat nej: ');
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>sv-SE</dc:language>');
    expect(findPersonnummer(slides.flatMap(({ notes, paragraphs }) => [...notes, ...paragraphs]).join('\n'))).toEqual(
      [],
    );
    expect(everything).not.toContain('undefined');
  });

  test('say that they are working material when nothing was frozen, and that they are invented when they are', async () => {
    const now = await read(county({ mark: null, before: null }));
    expect(new Set(now.slides.map(({ tag }) => tag))).toEqual(new Set(['ARBETSMATERIAL']));
    expect(now.slides[2]).toMatchObject({
      title: 'Ändrat sedan förra',
      paragraphs: ['Det finns ingen tidigare lägesbild att jämföra med.'],
    });
    const example = await read(county(), true);
    for (const { tag, foot } of example.slides) {
      expect(tag).toBe('EXEMPELDATA');
      expect(foot).toContain('Exempeldata, påhittade uppgifter');
    }
  });

  test('show an area alone, with names on the map', async () => {
    const ours = organisations.filter(({ area, kind }) => area === 'vs-skaraborg' && kind !== 'subregion');
    const { slides } = await read(county({ whole: 'Skaraborg', organisations: inOrder(ours) }));
    const municipalities = slides[0]?.shapes.filter(({ isFreeform }) => isFreeform) ?? [];
    expect(municipalities).toHaveLength(15);
    expect(JSON.stringify(slides[0]?.xml).includes('["Essunga"]')).toBe(true);
  });

  test('hold no words that have been removed for good', async () => {
    const copy = new Copy();
    const slot = 'phase/hjo/avtalet';
    const org = { id: 'hjo', kind: 'municipality' as const };
    const ground = 'Grannen på Nygatan klagade.';
    const judged = decidePhase(copy.form(slot), { org, scope: 'avtalet', phase: 'behov', ground, on: '2026-11-03' });
    const [id = ''] = copy.write(judged);
    expect((await read(county({ casebook: copy.casebook }))).everything).toContain('Nygatan');
    copy.write(decideRedaction(copy.ledger, { ids: [id] }));
    expect((await read(county({ casebook: copy.casebook }))).everything).not.toContain('Nygatan');
  });

  test('a covering text with room stands on the first slide, a long one after it', async () => {
    const { slides } = await read(county({ text: 'Ett ord till. '.repeat(80) }));
    expect(slides.map(({ title }) => title).slice(0, 3)).toEqual([
      expect.stringMatching(/^Beslut/),
      'Följetext',
      expect.stringMatching(/^Fas/),
    ]);
  });

  test('are the same bytes for the same lägesbild', async () => {
    const write = async () => Buffer.from(await writeSlides(slidesOf(county())));
    const [one, two] = [await write(), await write()];
    expect(one && two?.equals(one)).toBe(true);
    // Whatever goes to the thread that writes them can be sent there.
    expect(() => structuredClone(slidesOf(county()))).not.toThrow();
  });
});

describe('The file', () => {
  test('is complete: every part has its type, every link leads somewhere, every slide has layout, master and notes', async () => {
    const { parts } = await read(county());
    const types = xmlIn(parts.get('[Content_Types].xml') ?? '');
    const typed = new Set(all(types, 'Override').map(({ attributes }) => attributes['PartName']));
    for (const name of parts.keys()) {
      if (!name.endsWith('.rels') && name !== '[Content_Types].xml') expect(typed).toContain(`/${name}`);
      for (const { target } of linksOf(parts, name)) expect([...parts.keys()]).toContain(target);
      expect(() => xmlIn(parts.get(name) ?? ''), name).not.toThrow();
    }
    expect(typed.size).toBe([...parts.keys()].filter((name) => !/\.rels$|^\[/.test(name)).length);
    for (const name of parts.keys()) {
      if (!/^ppt\/slides\/[^/]*\.xml$/.test(name)) continue;
      expect(linksOf(parts, name).map(({ type }) => type)).toEqual(['slideLayout', 'notesSlide']);
    }
    for (const kind of ['title', 'body', 'dt', 'ftr', 'sldNum']) {
      for (const part of [
        'slideMasters/slideMaster1',
        'slideLayouts/slideLayout1',
        'slideLayouts/slideLayout2',
        'slideLayouts/slideLayout3',
      ]) {
        expect(parts.get(`ppt/${part}.xml`)).toContain(`<p:ph type="${kind}"`);
      }
    }
    const links = new Set(linksOf(parts, 'ppt/presentation.xml').map(({ id }) => id));
    const shown = all(xmlIn(parts.get('ppt/presentation.xml') ?? ''), 'p:sldId');
    for (const { attributes } of shown) expect(links).toContain(attributes['r:id']);
  });

  test('holds no sign that XML can not hold, and words stay words', async () => {
    const { slides } = await read(county({ text: 'A\u0001 <b>fet</b> \ud800 & "citat"' }));
    expect(slides[0]?.paragraphs.at(-1)).toBe('A <b>fet</b>  & "citat"');
  });
});

test('the colours are those of the map', () => {
  const marks = readFileSync('src/styles/marks.css', 'utf8').toUpperCase();
  for (const { fill, pattern } of Object.values(slideMarks)) {
    expect(marks).toContain(`LIGHT-DARK(#${fill}`);
    if (pattern) expect(marks).toContain(`LIGHT-DARK(#${pattern.ink}`);
  }
});
