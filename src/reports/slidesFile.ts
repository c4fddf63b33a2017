/** A presentation as bytes: the parts of a .pptx, written by hand, and the zip around them. */
import { strToU8, zipSync } from 'fflate';
import type { Slides } from './slides.ts';
import { DEFAULT_TEXT, layout, master, notesMaster, SIZE, theme } from './slidesLook.ts';
import { notesXml, slideXml } from './slidesPage.ts';
import { escaped, HEAD, INCH, NAMESPACES } from './slidesXml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';

/** The same slides give the same bytes. Nothing is fetched, no clock is read. */
export function writeSlides(slides: Slides): Uint8Array<ArrayBuffer> {
  const parts = new Map<string, string>();
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
    ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['slideLayout', '../slideLayouts/slideLayout2.xml'],
    ['theme', '../theme/theme1.xml'],
  ]);
  for (const number of [1, 2]) {
    put(`ppt/slideLayouts/slideLayout${number}.xml`, `${PRESENTATION}.slideLayout+xml`, layout(slides, number === 1));
    link(`ppt/slideLayouts/slideLayout${number}.xml`, [['slideMaster', '../slideMasters/slideMaster1.xml']]);
  }
  put('ppt/notesMasters/notesMaster1.xml', `${PRESENTATION}.notesMaster+xml`, notesMaster(slides));
  link('ppt/notesMasters/notesMaster1.xml', [['theme', '../theme/theme2.xml']]);
  for (const [place, slide] of slides.slides.entries()) {
    const number = place + 1;
    put(`ppt/slides/slide${number}.xml`, `${PRESENTATION}.slide+xml`, slideXml(slide, slides));
    link(`ppt/slides/slide${number}.xml`, [
      ['slideLayout', `../slideLayouts/slideLayout${slide.map ? 1 : 2}.xml`],
      ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
    ]);
    put(`ppt/notesSlides/notesSlide${number}.xml`, `${PRESENTATION}.notesSlide+xml`, notesXml(slide, slides));
    link(`ppt/notesSlides/notesSlide${number}.xml`, [
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ]);
  }
  return zipped([['[Content_Types].xml', contentTypes(types)], ['_rels/.rels', ROOT], ...parts]);
}

/** The earliest a zip file can say; by the parts of the date, so that it is the same in every time zone. */
const MIDNIGHT = new Date(1980, 0, 1);

function zipped(files: Iterable<readonly [name: string, xml: string]>): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([name, xml]) => [name, [strToU8(xml), { mtime: MIDNIGHT }]] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]));
}

function contentTypes(types: ReadonlyMap<string, string>): string {
  const overrides = [...types].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('');
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`
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
