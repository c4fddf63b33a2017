/** Reading a presentation back, by nothing that wrote it: the zip by the app's own reader, the XML by hand. */
import { zipDirectory } from '../../src/imports/zipDirectory.ts';
import { Budget, unpack } from '../../src/imports/zipUnpack.ts';
import { all, elements, type Xml, xmlIn } from './wordFiles.ts';

interface SlideRead {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Everything with a name on it, with its alternative text. */
  readonly shapes: readonly { readonly name: string; readonly says: string; readonly isFreeform: boolean }[];
  readonly notes: readonly string[];
  readonly foot: string;
  readonly tag: string;
  readonly xml: Xml;
}

interface SlideFile {
  readonly parts: ReadonlyMap<string, string>;
  /** What is no XML: the sheets behind charts. */
  readonly packed: ReadonlyMap<string, Uint8Array>;
  readonly slides: readonly SlideRead[];
  readonly everything: string;
}

export async function readSlideFile(bytes: Uint8Array): Promise<SlideFile> {
  const budget = new Budget();
  const parts = new Map<string, string>();
  const packed = new Map<string, Uint8Array>();
  for (const entry of zipDirectory(bytes)) {
    const content = await unpack(bytes, entry, budget);
    if (entry.name.endsWith('.xlsx')) packed.set(entry.name, content);
    else parts.set(entry.name, new TextDecoder().decode(content));
  }
  const xml = (name: string) => xmlIn(parts.get(name) ?? '');
  const slides = linksOf(parts, 'ppt/presentation.xml')
    .filter(({ type }) => type === 'slide')
    .map(({ target }) => {
      const slide = xml(target);
      const notes = linksOf(parts, target).find(({ type }) => type === 'notesSlide');
      const words = notes === undefined ? undefined : holder(xml(notes.target), 'body');
      return {
        title: paragraphsOf(holder(slide, 'title')).join('\n'),
        paragraphs: paragraphsOf(holder(slide, 'body')),
        shapes: ['p:sp', 'p:grpSp', 'p:cxnSp', 'p:graphicFrame'].flatMap((kind) => all(slide, kind)).map(shapeRead),
        notes: paragraphsOf(words),
        foot: paragraphsOf(holder(slide, 'ftr')).join('\n'),
        tag: paragraphsOf(all(slide, 'p:sp').find((shape) => nameOf(shape) === 'Märkning')).join('\n'),
        xml: slide,
      };
    });
  return { parts, packed, slides, everything: [...parts.values()].join('\n') };
}

/** The parts that a part points at, by whole names. */
export function linksOf(parts: ReadonlyMap<string, string>, of: string) {
  const file = parts.get(of.replace(/([^/]*)$/, '_rels/$1.rels'));
  if (file === undefined) return [];
  return elements(xmlIn(file)).map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    target: new URL(attributes['Target'] ?? '', `file:///${of}`).pathname.slice(1),
  }));
}

function holder(slide: Xml, type: string): Xml | undefined {
  return all(slide, 'p:sp').find((shape) => all(shape, 'p:ph')[0]?.attributes['type'] === type);
}

function nameOf(shape: Xml): string {
  return all(shape, 'p:cNvPr')[0]?.attributes['name'] ?? '';
}

function shapeRead(shape: Xml) {
  const isFreeform = shape.name === 'p:sp' && all(shape, 'a:custGeom').length > 0;
  return { name: nameOf(shape), says: all(shape, 'p:cNvPr')[0]?.attributes['descr'] ?? '', isFreeform };
}

function paragraphsOf(shape: Xml | undefined): string[] {
  if (shape === undefined) return [];
  return all(shape, 'a:p').map((paragraph) => elements(paragraph).map(written).join(''));
}

function written(run: Xml): string {
  if (run.name === 'a:br') return '\n';
  return all(run, 'a:t')
    .flatMap(({ children }) => children.map((child) => (typeof child === 'string' ? child : '')))
    .join('');
}
