/** Reading a Word file back, by nothing that wrote it: the zip by the app's own reader, the XML by hand. */
import { zipDirectory } from '../../src/imports/zipDirectory.ts';
import { Budget, unpack } from '../../src/imports/zipUnpack.ts';

export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string) =>
  text
    .replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** The tree of a part. Throws where elements are not nested as they must be. */
export function xmlIn(source: string): Xml {
  const root = { name: '', attributes: {}, children: [] as (Xml | string)[] };
  const open: (typeof root)[] = [root];
  for (const [, text = '', end, name = '', rest = '', alone] of source
    .replace(/<\?[^>]*\?>/g, '')
    .matchAll(/([^<]*)<(\/)?([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/)?>/g)) {
    const here = open.at(-1);
    if (here === undefined) throw new Error('ended too early');
    if (text.trim() !== '' || here.name.endsWith(':t')) here.children.push(plain(text));
    if (end) {
      if (here.name !== name) throw new Error(`${here.name} is ended by ${name}`);
      open.pop();
      continue;
    }
    const attributes = Object.fromEntries(
      [...rest.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)]),
    );
    const element = { name, attributes, children: [] };
    here.children.push(element);
    if (!alone) open.push(element);
  }
  const [first] = root.children;
  if (open.length !== 1 || typeof first !== 'object') throw new Error('not ended');
  return first;
}

export function elements(xml: Xml): Xml[] {
  return xml.children.filter((child): child is Xml => typeof child !== 'string');
}

/** Everything of that name, however deep. */
export function all(xml: Xml, name: string): Xml[] {
  return elements(xml).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The text that stands in the element itself: an instruction of a field. */
export function ownText({ children }: Xml): string {
  return children.filter((child) => typeof child === 'string').join('');
}

export function textOf(xml: Xml): string {
  if (xml.name === 'w:t') return ownText(xml);
  if (xml.name === 'w:pPr') return '';
  if (xml.name === 'w:tab') return '\t';
  if (xml.name === 'w:br') return '\n';
  return elements(xml).map(textOf).join('');
}

/** The style of a paragraph; what has none is Normal. */
function styleOf(paragraph: Xml): string {
  return all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? 'Normal';
}

export interface WordFile {
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, string>;
  readonly xml: (name: string) => Xml;
  /** Body paragraphs and those in tables, in order, with their styles. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string; readonly xml: Xml }[];
  /** All text of all parts, to look for what must not be there. */
  readonly everything: string;
}

export async function readWordFile(bytes: Uint8Array): Promise<WordFile> {
  const budget = new Budget();
  const parts = new Map<string, string>();
  for (const entry of zipDirectory(bytes)) {
    parts.set(entry.name, new TextDecoder().decode(await unpack(bytes, entry, budget)));
  }
  const xml = (name: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`no ${name}`);
    return xmlIn(part);
  };
  const paragraphs = all(xml('word/document.xml'), 'w:p').map((each) => ({
    style: styleOf(each),
    text: textOf(each),
    xml: each,
  }));
  return { names: [...parts.keys()], parts, xml, paragraphs, everything: [...parts.values()].join('\n') };
}
