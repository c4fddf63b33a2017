/** The few pieces of DrawingML that every part of a presentation is put together from. */

/** One inch, PowerPoint's own unit (EMU). */
export const INCH = 914_400;

export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Where something stands, in inches from the upper left corner. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Signs that XML can not hold at all. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it may stand in XML, in an element or an attribute. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

const emu = (inches: number) => Math.round(inches * INCH);

export function place({ x, y, width, height }: Frame): string {
  return `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
}

export const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

interface RunLook {
  readonly bold?: boolean;
  /** In points; what the placeholder says when absent. */
  readonly size?: number;
  readonly colour?: string;
  readonly font?: string;
}

/** Words that look the same; a line break in them is a line break on the slide. */
export function run(text: string, look: RunLook = {}): string {
  const style = runStyle('a:rPr', look);
  return text
    .split('\n')
    .map((line) => `<a:r>${style}<a:t>${escaped(line)}</a:t></a:r>`)
    .join('<a:br/>');
}

function runStyle(name: string, { bold, size, colour, font }: RunLook): string {
  const attributes = `lang="sv-SE"${size === undefined ? '' : ` sz="${Math.round(size * 100)}"`}${bold ? ' b="1"' : ''} dirty="0"`;
  const inside = `${colour ? solid(colour) : ''}${font ? `<a:latin typeface="${font}"/><a:ea typeface="${font}"/><a:cs typeface="${font}"/>` : ''}`;
  return inside === '' ? `<${name} ${attributes}/>` : `<${name} ${attributes}>${inside}</${name}>`;
}

/** A shape's name and, where it has one, its alternative text; `decorative` is passed over by screen readers. */
export function named(id: number, name: string, says = '', decorative = false): string {
  const attributes = `id="${id}" name="${escaped(name)}"${says === '' ? '' : ` descr="${escaped(says)}"`}`;
  return decorative ? `<p:cNvPr ${attributes}>${DECORATIVE}</p:cNvPr>` : `<p:cNvPr ${attributes}/>`;
}

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** The empty group that every tree of shapes begins with. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
