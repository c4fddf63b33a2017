/** The charts of the slides, read back by readers of their own: what they show, what "Redigera data" opens, and that PowerPoint takes them. */
import { describe, expect, test } from 'vitest';
import { chartDates } from '../../src/domain/chartDates.ts';
import { factsOf, phaseFactsOf } from '../../src/domain/facts.ts';
import { hasOwnDecision } from '../../src/domain/headline.ts';
import type { EditionInput } from '../../src/reports/editionInput.ts';
import { writeSlides } from '../../src/reports/slidesFile.ts';
import { slideMarks } from '../../src/reports/slidesMarks.ts';
import { slidesFileName, slidesOf } from '../../src/reports/slidesWords.ts';
import { addresses, cellsIn, chartIn } from '../support/chartFiles.ts';
import { outOfOrder } from '../support/chartOrder.ts';
import { countedFor, countyOverTime, ledger } from '../support/countyOverTime.ts';
import { linksOf, readSlideFile } from '../support/slideFiles.ts';
import { all, elements, xmlIn } from '../support/wordFiles.ts';

const write = (input: EditionInput) => writeSlides(slidesOf(input, false, countedFor(input)));
const county = countyOverTime();
const bytes = await write(county);
const file = await readSlideFile(bytes);
const charted = file.slides.filter(({ shapes }) => shapes.some(({ name }) => name.startsWith('Diagram')));
const charts = [1, 2].map((number) => chartIn(file.parts.get(`ppt/charts/chart${number}.xml`) ?? ''));
const partsOf = (folder: string) =>
  [...file.parts].filter(([name]) => name.startsWith(`ppt/${folder}/`) && name.endsWith('.xml'));

const EPOCH = Date.UTC(1899, 11, 30);
const dayOf = (serial: number) => new Date(EPOCH + serial * 86_400_000).toISOString().slice(0, 10);

/** Counted anew from the whole casebook of each day, by another way than the charts'. */
function counted({ organisations }: EditionInput, days: readonly string[], kind: 'beslut' | 'fas') {
  const those = organisations.filter((org) => (kind === 'beslut' ? hasOwnDecision(org) : org.kind !== 'association'));
  return days.map((day) => {
    const casebook = ledger.casebookAt(day);
    const facts: Readonly<Record<string, readonly string[]>> =
      kind === 'beslut'
        ? factsOf(casebook, those, 'avtalet', day).byChoice
        : phaseFactsOf(casebook, those, 'avtalet', day).byPhase;
    return facts;
  });
}
const CLASSES = {
  beslut: ['ja', 'ja_tillagg', 'delar', 'vag', 'inte', 'nej', 'blank'],
  fas: ['behov', 'inforande', 'anvandning', 'vidmakthallande', 'blank'],
} as const;

describe('The charts', () => {
  test('stand after the four slides and before the names, each with a title that says a fact', () => {
    const titles = file.slides.map(({ title }) => title.replaceAll('\u00A0', ' '));
    const at = titles.findIndex((title) => title.startsWith('Beslut över tid'));
    expect(titles[at - 1]).toBe('Frågor till er');
    expect(titles.slice(at, at + 3)).toEqual([
      expect.stringMatching(
        /^Beslut över tid: 0 av 50 huvudmän hade beslutat ja 30 sept 2025, \d+ av 50 den 20 nov 2026$/,
      ),
      expect.stringMatching(
        /^Faser över tid: 0 av 61 organisationer hade en bedömd fas 30 sept 2025, \d+ av 61 den 20 nov 2026$/,
      ),
      'Beslut, namn för namn',
    ]);
    expect(charted).toHaveLength(2);
  });

  test.each(['beslut', 'fas'] as const)('count what each day held, in the classes and fills of the map: %s', (kind) => {
    const { series, xml } = charts[kind === 'beslut' ? 0 : 1] as (typeof charts)[number];
    const days = chartDates('2025-10-01', county.date);
    const facts = counted(county, days, kind);
    expect(series).toHaveLength(CLASSES[kind].length);
    for (const [place, mark] of CLASSES[kind].entries()) {
      expect(series[place]?.days.map(dayOf)).toEqual(days);
      expect(series[place]?.counts, mark).toEqual(facts.map((day) => day[mark]?.length ?? 0));
      const { fill, pattern, sign } = slideMarks[mark];
      expect(series[place]?.name.endsWith(sign === '' ? 'Uppgift saknas' : ` (${sign})`)).toBe(true);
      const look = elements(all(xml, 'c:ser')[place] as typeof xml).find(({ name }) => name === 'c:spPr') as typeof xml;
      const drawn = elements(look)[0] as typeof xml;
      expect(drawn.name).toBe(pattern ? 'a:pattFill' : 'a:solidFill');
      expect(drawn.attributes['prst']).toBe(pattern?.name);
      expect(all(drawn, 'a:srgbClr').map(({ attributes }) => attributes['val'])).toEqual(
        pattern ? [pattern.ink, fill] : [fill],
      );
    }
    expect(all(xml, 'c:grouping')[0]?.attributes['val']).toBe('stacked');
    expect(new Set(all(xml, 'c:showPercent').map(({ attributes }) => attributes['val']))).toEqual(new Set(['0']));
  });

  test.each([1, 2])('open a sheet with the same numbers as numbers and days as dates: chart %i', async (number) => {
    const links = linksOf(file.parts, `ppt/charts/chart${number}.xml`);
    const [sheet] = links.filter(({ type }) => type === 'package');
    const { series, xml } = charts[number - 1] as (typeof charts)[number];
    expect(all(xml, 'c:externalData')[0]?.attributes['r:id']).toBe(sheet?.id);
    const { sheets, cells, formulas } = await cellsIn(file.packed.get(sheet?.target ?? '') ?? new Uint8Array());
    expect(sheets).toEqual(['Data']);
    expect(formulas).toEqual([]);
    const values = (range: string) => addresses(range).map((at) => cells.get(at)?.value);
    for (const { name, nameAt, days, daysAt, counts, countsAt } of series) {
      expect(values(nameAt)).toEqual([name]);
      expect(values(countsAt)).toEqual(counts);
      expect(values(daysAt)).toEqual(days);
      for (const at of addresses(daysAt)) expect(cells.get(at)?.format).toBe('yyyy-mm-dd');
    }
    expect(cells.get('A1')?.value).toBe('Datum');
    const rows = (series[0]?.counts.length ?? 0) + 1;
    expect(cells.size).toBe(rows * (series.length + 1));
  });

  test('name the days of the process under the chart, and mark those among the columns', () => {
    const [slide] = charted;
    expect(slide?.paragraphs).toEqual([
      'Hela länet. 50 huvudmän beslutar om avtalet. En stapel är läget den dagen.',
      '1. 14 oktober 2025: Regionstyrelsen föreslår att regionfullmäktige beslutar om det nya avtalet',
      '2. 31 maj 2026: Beslutsprocessen ska vara klar',
      '3. 13 september 2026: Allmänna val',
      '4. 15 oktober 2026: Nya fullmäktige tillträder',
      '5. 1 januari 2027: Avtalet är tänkt att gälla (efter den visade dagen)',
    ]);
    const drawing = partsOf('drawings')[0]?.[1] ?? '';
    const shapes = xmlIn(drawing);
    const plates = all(shapes, 'cdr:sp').map((plate) => all(plate, 'a:t').flatMap(({ children }) => children));
    expect(plates).toEqual([['1'], ['2'], ['3'], ['4']]);
    expect(all(shapes, 'cdr:cNvPr').map(({ attributes }) => attributes['descr'])).toContain(
      '2. 31 maj 2026: Beslutsprocessen ska vara klar',
    );
    // Each line stands at the end of the last column that is not later: 30 sept is the first of 15, 31 maj the ninth.
    const layout = all(charts[0]?.xml as NonNullable<(typeof charts)[0]>['xml'], 'c:manualLayout')[0];
    const share = (name: string) => Number(all(layout as NonNullable<typeof layout>, name)[0]?.attributes['val']);
    const lines = all(shapes, 'cdr:relSizeAnchor').filter((anchor) => all(anchor, 'cdr:cxnSp').length > 0);
    const after = lines.map((each) => {
      const x = Number(all(each, 'cdr:x')[0]?.children[0]);
      return Math.round(((x - share('c:x')) / share('c:w')) * 15 * 100) / 100;
    });
    expect(after).toEqual([1, 9, 12, 13]);
  });

  test('say in the notes what the table of the screen says, with source and what Uppgift saknas means', () => {
    const [decisions, phases] = charted.map(({ notes }) => notes);
    expect(decisions).toContain('Antal huvudmän i varje beslutsläge, dag för dag:');
    expect(decisions?.filter((line) => /^\d+ \w+ 20\d\d/.test(line))).toHaveLength(15 + 3);
    expect(decisions?.find((line) => line.startsWith('13 september 2026'))).toMatch(
      /^13 september 2026, Allmänna val: beslutat ja \d+; beslutat ja, med tillägg \d+; .*uppgift saknas \d+\.$/,
    );
    expect(phases).toContain('30 september 2025: uppgift saknas 61.');
    for (const notes of [decisions, phases]) {
      expect(notes?.join(' ')).toContain('Uppgift saknas betyder att inget är inskrivet, inte att svaret är nej.');
      expect(notes?.join(' ')).toContain('Redigera data');
    }
    expect(file.everything).not.toMatch(/\d ?%|procent/);
  });

  test('are left out where nothing has been said, and where nobody decides', async () => {
    const titles = (input: EditionInput) =>
      slidesOf(input, false, countedFor(input))
        .slides.filter(({ chart }) => chart)
        .map(({ title }) => title);
    expect(titles({ ...county, organisations: county.organisations.filter(({ kind }) => kind === 'private') })).toEqual(
      [],
    );
    const alone = county.organisations.filter(({ id }) => id === 'ale');
    expect(titles({ ...county, organisations: alone })[0]).toMatch(/^Beslut över tid: 0 av 1 huvudman hade/);
    expect(slidesOf(county).slides.some(({ chart }) => chart)).toBe(false);
  });

  test('of a past day and an area end with that day, count nobody else, and the file says so', async () => {
    const skaraborg = { ...countyOverTime('vs-skaraborg'), date: '2026-03-12' };
    const { parts } = await readSlideFile(await write(skaraborg));
    const { series } = chartIn(parts.get('ppt/charts/chart1.xml') ?? '');
    const days = series[0]?.days.map(dayOf) ?? [];
    expect(days.at(-1)).toBe('2026-03-12');
    const facts = counted(skaraborg, days, 'beslut');
    expect(series.map(({ counts }) => counts)).toEqual(
      CLASSES.beslut.map((mark) => facts.map((day) => day[mark]?.length ?? 0)),
    );
    expect(series.reduce((sum, { counts }) => sum + (counts.at(-1) ?? 0), 0)).toBe(15);
    expect(slidesFileName(skaraborg)).toBe('lagesbild-skaraborg-2026-03-12.pptx');
    expect(slidesFileName(county)).toBe('lagesbild-2026-11-20.pptx');
  });
});

describe('The file with charts', () => {
  test('has the elements of its charts in the order PowerPoint asks for, and what would break that is seen', () => {
    for (const [name, source] of [...partsOf('charts'), ...partsOf('drawings')])
      expect(outOfOrder(xmlIn(source)), name).toEqual([]);
    const source = partsOf('charts')[0]?.[1] ?? '';
    expect(
      outOfOrder(xmlIn(source.replace(/<c:idx val="0"\/><c:order val="0"\/>/, '<c:order val="0"/><c:idx val="0"/>'))),
    ).toEqual(['c:idx after order in c:ser']);
    expect(
      outOfOrder(xmlIn(source.replace(/<c:gapWidth[^>]*>/, '').replace('<c:barDir', '<c:gapWidth val="1"/><c:barDir'))),
    ).toContain('c:barDir after gapWidth in c:barChart');
  });

  test('is complete: types and links of charts, sheets and lines; each axis knows the other', () => {
    const types = xmlIn(file.parts.get('[Content_Types].xml') ?? '');
    const typeOf = new Map(
      all(types, 'Override').map(({ attributes }) => [attributes['PartName'], attributes['ContentType']]),
    );
    const defaults = all(types, 'Default').map(({ attributes }) => attributes['Extension']);
    expect(defaults).toEqual(['rels', 'xml', 'xlsx']);
    expect(typeOf.get('/ppt/charts/chart2.xml')).toMatch(/drawingml\.chart\+xml$/);
    expect(typeOf.get('/ppt/drawings/drawing1.xml')).toMatch(/drawingml\.chartshapes\+xml$/);
    const there = new Set([...file.parts.keys(), ...file.packed.keys()]);
    for (const name of file.parts.keys())
      for (const { target } of linksOf(file.parts, name)) expect(there).toContain(target);
    for (const { xml } of charts) {
      const axes = all(xml, 'c:axId').map(({ attributes }) => attributes['val']);
      expect(new Set(axes).size).toBe(2);
      expect(axes).toHaveLength(4);
      for (const { attributes } of all(xml, 'c:crossAx')) expect(axes).toContain(attributes['val']);
    }
    for (const { xml } of charted) {
      const [frame] = all(xml, 'p:graphicFrame');
      const link = all(frame as NonNullable<typeof frame>, 'c:chart')[0]?.attributes['r:id'];
      const slide = file.slides.findIndex((each) => each.xml === xml) + 1;
      expect(linksOf(file.parts, `ppt/slides/slide${slide}.xml`).find(({ id }) => id === link)?.type).toBe('chart');
    }
  });

  test('is Swedish all through, with alternative texts and numbers of its shapes of their own', () => {
    for (const source of file.parts.values()) {
      for (const [, lang] of source.matchAll(/ lang="([^"]*)"/g)) expect(lang).toBe('sv-SE');
    }
    for (const { xml } of charts) {
      expect(all(xml, 'c:lang')[0]?.attributes['val']).toBe('sv-SE');
      for (const { attributes } of [...all(xml, 'a:defRPr'), ...all(xml, 'a:endParaRPr')])
        expect(attributes['lang']).toBe('sv-SE');
    }
    const [decisions] = charted;
    const says = decisions?.shapes.find(({ name }) => name === 'Diagram: beslut över tid')?.says;
    expect(says).toMatch(
      /^Stapeldiagram\. Antal huvudmän i varje beslutsläge, dag för dag\. 30 september 2025: uppgift saknas 50\. 20 november 2026: beslutat ja \d+;/,
    );
    for (const { xml } of charted) {
      const ids = all(xml, 'p:cNvPr').map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size).toBe(ids.length);
    }
    for (const [, source] of partsOf('drawings')) {
      const ids = all(xmlIn(source), 'cdr:cNvPr').map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('is the same bytes for the same lägesbild, and can be sent to the thread that writes it', async () => {
    expect(Buffer.from(await write(county)).equals(Buffer.from(bytes))).toBe(true);
    expect(() => structuredClone(slidesOf(county, false, countedFor(county)))).not.toThrow();
  });
});
