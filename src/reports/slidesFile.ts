/** A presentation as bytes: the parts of a .pptx, written by hand, and the zip around them. */
import { strToU8, zipSync } from 'fflate';
import type { Slide, SlideChart, Slides } from './slides.ts';
import { chartBook } from './slidesChartBook.ts';
import { linesXml } from './slidesChartLines.ts';
import { chartXml } from './slidesChartXml.ts';
import { chartFrames, DEFAULT_TEXT, LAYOUTS, layout, master, notesMaster, SIZE, theme } from './slidesLook.ts';
import { notesXml, slideXml } from './slidesPage.ts';
import { escaped, type Frame, HEAD, INCH, NAMESPACES } from './slidesXml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';

/** The same slides give the same bytes. Nothing is fetched, no clock is read. Rejects only when the writer of sheets does. */
export async function writeSlides(slides: Slides): Promise<Uint8Array<ArrayBuffer>> {
  const parts = new Map<string, string | Uint8Array>();
  const types = new Map<string, string>();
  const put = (name: string, type: string, xml: string) => {
    types.set(name, type);
    parts.set(name, xml);
  };
  const link = (of: string, targets: readonly (readonly [type: string, target: string])[]) =>
    parts.set(of.replace(/([^/]*)$/, '_rels/$1.rels'), relationships(targets));
  const numbers = slides.slides.map((_, place) => place + 1);

  put('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml', appXml(slides));
  put('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', coreXml(slides));
  put('ppt/presentation.xml', `${PRESENTATION}.presentation.main+xml`, presentationXml(numbers.length));
  link('ppt/presentation.xml', [
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
    ['presProps', 'presProps.xml'],
    ['viewProps', 'viewProps.xml'],
    ['theme', 'theme/theme1.xml'],
    ['tableStyles', 'tableStyles.xml'],
    ...numbers.map((number) => ['slide', `slides/slide${number}.xml`] as const),
  ]);
  put('ppt/presProps.xml', `${PRESENTATION}.presProps+xml`, `${HEAD}<p:presentationPr ${NAMESPACES}/>`);
  put('ppt/viewProps.xml', `${PRESENTATION}.viewProps+xml`, `${HEAD}<p:viewPr ${NAMESPACES}/>`);
  put('ppt/tableStyles.xml', `${PRESENTATION}.tableStyles+xml`, TABLES);
  const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';
  put('ppt/theme/theme1.xml', themeType, theme(slides.parts.master));
  put('ppt/theme/theme2.xml', themeType, theme(slides.parts.notes));
  put('ppt/slideMasters/slideMaster1.xml', `${PRESENTATION}.slideMaster+xml`, master(slides));
  link('ppt/slideMasters/slideMaster1.xml', [
    ...LAYOUTS.map((_, place) => ['slideLayout', `../slideLayouts/slideLayout${place + 1}.xml`] as const),
    ['theme', '../theme/theme1.xml'],
  ]);
  for (const [place, kind] of LAYOUTS.entries()) {
    const number = place + 1;
    put(`ppt/slideLayouts/slideLayout${number}.xml`, `${PRESENTATION}.slideLayout+xml`, layout(slides, kind));
    link(`ppt/slideLayouts/slideLayout${number}.xml`, [['slideMaster', '../slideMasters/slideMaster1.xml']]);
  }
  put('ppt/notesMasters/notesMaster1.xml', `${PRESENTATION}.notesMaster+xml`, notesMaster(slides));
  link('ppt/notesMasters/notesMaster1.xml', [['theme', '../theme/theme2.xml']]);
  let charts = 0;
  for (const [place, slide] of slides.slides.entries()) {
    const number = place + 1;
    if (slide.chart !== undefined) {
      charts += 1;
      parts.set(`ppt/embeddings/Microsoft_Excel_Sheet${charts}.xlsx`, await chartBook(slide.chart, slides));
      putChart(slide.chart, chartFrames(slide.body.length).chart, charts, put, link);
    }
    put(`ppt/slides/slide${number}.xml`, `${PRESENTATION}.slide+xml`, slideXml(slide, slides));
    link(`ppt/slides/slide${number}.xml`, [
      ['slideLayout', `../slideLayouts/slideLayout${LAYOUTS.indexOf(layoutOf(slide)) + 1}.xml`],
      ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
      ...(slide.chart === undefined ? [] : [['chart', `../charts/chart${charts}.xml`] as const]),
    ]);
    put(`ppt/notesSlides/notesSlide${number}.xml`, `${PRESENTATION}.notesSlide+xml`, notesXml(slide, slides));
    link(`ppt/notesSlides/notesSlide${number}.xml`, [
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ]);
  }
  return zipped([['[Content_Types].xml', contentTypes(types)], ['_rels/.rels', ROOT], ...parts]);
}

const layoutOf = ({ map, chart }: Slide) => (chart ? 'withChart' : map ? 'withMap' : 'withText');

type Put = (name: string, type: string, xml: string) => void;
type Link = (of: string, targets: readonly (readonly [type: string, target: string])[]) => void;

/** The chart, the sheet that "Redigera data" opens, and the dashed lines that lie in it. */
function putChart(chart: SlideChart, frame: Frame, number: number, put: Put, link: Link): void {
  const drawing = 'application/vnd.openxmlformats-officedocument.drawingml';
  put(`ppt/charts/chart${number}.xml`, `${drawing}.chart+xml`, chartXml(chart, frame));
  link(`ppt/charts/chart${number}.xml`, [
    ['package', `../embeddings/Microsoft_Excel_Sheet${number}.xlsx`],
    ...(chart.lines.length > 0 ? [['chartUserShapes', `../drawings/drawing${number}.xml`] as const] : []),
  ]);
  if (chart.lines.length > 0)
    put(`ppt/drawings/drawing${number}.xml`, `${drawing}.chartshapes+xml`, linesXml(chart, frame));
}

/** The earliest a zip file can say; by the parts of the date, so that it is the same in every time zone. */
const MIDNIGHT = new Date(1980, 0, 1);

function zipped(files: Iterable<readonly [name: string, content: string | Uint8Array]>): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([name, content]) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    return [name, [bytes, { mtime: MIDNIGHT }]] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]));
}

function contentTypes(types: ReadonlyMap<string, string>): string {
  const overrides = [...types].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('');
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>${overrides}</Types>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const links = targets.map(([type, target], place) => {
    const whole = type.includes(':') ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="rId${place + 1}" Type="${whole}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

const ROOT = relationships([
  ['officeDocument', 'ppt/presentation.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ['extended-properties', 'docProps/app.xml'],
]);

const TABLES = `${HEAD}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`;

/** The links before the slides' own: master, notes, properties, view, theme, tables. */
const BEFORE_SLIDES = 6;

function presentationXml(count: number): string {
  const ids = Array.from(
    { length: count },
    (_, place) => `<p:sldId id="${256 + place}" r:id="rId${BEFORE_SLIDES + 1 + place}"/>`,
  );
  return (
    `${HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst>` +
    `<p:sldSz cx="${Math.round(SIZE.width * INCH)}" cy="${Math.round(SIZE.height * INCH)}"/><p:notesSz cx="${7.5 * INCH}" cy="${10 * INCH}"/>` +
    `<p:defaultTextStyle>${DEFAULT_TEXT}</p:defaultTextStyle></p:presentation>`
  );
}

function coreXml({ title, subject, made, foot }: Slides): string {
  const day = `${made.slice(0, 19)}Z`;
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>Fyrfas</dc:creator><dc:description>${escaped(foot)}</dc:description>` +
    `<cp:lastModifiedBy>Fyrfas</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified><dc:language>sv-SE</dc:language></cp:coreProperties>`
  );
}

function appXml({ slides }: Slides): string {
  return (
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>Fyrfas</Application><PresentationFormat>16:9</PresentationFormat><Slides>${slides.length}</Slides><Notes>${slides.length}</Notes></Properties>`
  );
}
