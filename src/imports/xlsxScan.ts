/** Takes XML apart into elements and text. Small, because a workbook's XML is plain: no document type (refused before). */
import { TableFault } from './readTableLimits.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What happens at an element or its text; names come without their prefix. */
export interface Heard {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Tells `heard` of everything in the order it stands. Whether elements are closed in order is not asked:
 * the text may be a part of a whole, cut between elements.
 * @throws TableFault `damaged` for what is begun and never ended.
 */
export function scanXml(xml: string, heard: Heard): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag !== at && heard.text) heard.text(unescaped(xml.slice(at, tag === -1 ? xml.length : tag)));
    if (tag === -1) return;
    at = scanTag(xml, tag, heard);
  }
}

/** @returns where the tag has ended. */
function scanTag(xml: string, start: number, heard: Heard): number {
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start + 4);
  if (xml.startsWith('<?', start)) return after(xml, '?>', start + 2);
  if (xml.startsWith('<![CDATA[', start)) {
    const end = after(xml, ']]>', start + 9);
    heard.text?.(xml.slice(start + 9, end - 3));
    return end;
  }
  const end = endOfTag(xml, start);
  const isClosing = xml[start + 1] === '/';
  const isEmpty = xml[end - 1] === '/';
  const content = xml.slice(start + (isClosing ? 2 : 1), isEmpty ? end - 1 : end);
  const space = content.search(/\s/);
  const name = localName(space === -1 ? content : content.slice(0, space));
  if (!isClosing) heard.open?.(name, space === -1 ? {} : attributesIn(content.slice(space)));
  if (isClosing || isEmpty) heard.close?.(name);
  return end + 1;
}

function after(xml: string, ending: string, from: number): number {
  const at = xml.indexOf(ending, from);
  if (at === -1) throw new TableFault('damaged');
  return at + ending.length;
}

/** Where the `>` stands that is not inside a value. */
function endOfTag(xml: string, start: number): number {
  let at = start + 1;
  while (at < xml.length) {
    const letter = xml[at];
    if (letter === '>') return at;
    if (letter === '"' || letter === "'") {
      at = xml.indexOf(letter, at + 1);
      if (at === -1) break;
    }
    at += 1;
  }
  throw new TableFault('damaged');
}

/** Begins with the space before it, so that no letter is looked at twice, however long a tag is made. */
const ATTRIBUTE = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesIn(content: string): Attributes {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of content.matchAll(ATTRIBUTE))
    attributes[name] = unescaped(double ?? single ?? '');
  return attributes;
}

/** Without the prefix: "x:row" is "row". */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Any other name than the five would need a document type, and stays as it is written. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** Letters that XML can not hold stand as `_x000D_`. Source: ECMA-376 part 1, 22.9.2.19. */
export function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** An attribute by its local name: "id" finds `r:id`. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name];
  const prefixed = Object.keys(attributes).find((each) => each.endsWith(`:${name}`));
  return prefixed === undefined ? undefined : attributes[prefixed];
}
