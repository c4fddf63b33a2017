/** The look of the slides: theme, master and two layouts, complete, since PowerPoint opens nothing less. */
import type { Slides } from './slides.ts';
import { escaped, type Frame, HEAD, NAMESPACES, named, place, run, solid, TREE_HEAD } from './slidesXml.ts';

/** 16:9, in inches. */
export const SIZE = { width: 40 / 3, height: 7.5 };
export const frames = {
  title: { x: 0.6, y: 0.4, width: 9.9, height: 0.95 },
  tag: { x: 10.7, y: 0.42, width: 2.03, height: 0.36 },
  text: { x: 0.6, y: 1.5, width: 12.13, height: 5.2 },
  besideMap: { x: 0.6, y: 1.5, width: 4.6, height: 5.2 },
  underChart: { x: 0.6, y: 5.3, width: 12.13, height: 1.53 },
  legend: { x: 5.3, y: 2.9, width: 2.35, height: 3.8 },
  map: { x: 7.45, y: 1.1, width: 5.3, height: 5.7 },
  date: { x: 0.6, y: 6.92, width: 2.2, height: 0.34 },
  foot: { x: 2.9, y: 6.92, width: 8.6, height: 0.34 },
  number: { x: 11.6, y: 6.92, width: 1.13, height: 0.34 },
} as const satisfies Readonly<Record<string, Frame>>;

/** A chart, and the words under it: the fewer they are, the taller it is. @param lines how many lines the words take */
export function chartFrames(lines: number): { readonly chart: Frame; readonly words: Frame } {
  const { x, y, width, height } = frames.underChart;
  const own = Math.min(height, 0.03 + lines * 0.25);
  const top = 1.42;
  const words = { x, y: y + height - own, width, height: own };
  return { chart: { x, y: top, width, height: words.y - top - 0.05 }, words };
}

/** In points. */
export const sizes = { title: 30, body: 20, detail: 16, under: 14, foot: 12 };
export const INK = '1B1B1B';
const QUIET = '4A4A4A';

type Kind = 'title' | 'body' | 'date' | 'foot' | 'number';
const HOLDERS: Readonly<Record<Kind, string>> = {
  title: '<p:ph type="title"/>',
  body: '<p:ph type="body" idx="1"/>',
  date: '<p:ph type="dt" sz="half" idx="10"/>',
  foot: '<p:ph type="ftr" sz="quarter" idx="11"/>',
  number: '<p:ph type="sldNum" sz="quarter" idx="12"/>',
};
const KINDS = Object.keys(HOLDERS) as readonly Kind[];

/** How a placeholder of a slide holds its words: as its layout says. */
export const AS_LAID_OUT = '<a:bodyPr/><a:lstStyle/>';

/** A placeholder with its paragraphs; on a slide it stands where its layout has it, unless told. */
export function holder(
  kind: Kind,
  id: number,
  name: string,
  paragraphs: string,
  frame?: Frame,
  style = AS_LAID_OUT,
): string {
  const where =
    frame === undefined ? '' : `<a:xfrm>${place(frame)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  return (
    `<p:sp><p:nvSpPr>${named(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${HOLDERS[kind]}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${where}</p:spPr><p:txBody>${style}${paragraphs}</p:txBody></p:sp>`
  );
}

export const NUMBER =
  '<a:p><a:fld id="{5C0B7A52-6B2D-4A3C-9C57-2D1F5E8A9B01}" type="slidenum"><a:rPr lang="sv-SE" dirty="0"/><a:t>‹#›</a:t></a:fld></a:p>';
const paragraph = (words: string) => `<a:p>${run(words)}</a:p>`;

function askedFor(kind: Kind, { parts, date, foot }: Slides): string {
  if (kind === 'number') return NUMBER;
  return paragraph({ title: parts.askTitle, body: parts.askBody, date, foot }[kind]);
}

function holders(slides: Slides, body: Frame, bodyStyle = OWN_STYLE.body): string {
  const at: Readonly<Record<Kind, Frame>> = { ...frames, body };
  return KINDS.map((kind, place) => {
    const style = kind === 'body' ? bodyStyle : OWN_STYLE[kind];
    return holder(kind, place + 2, slides.parts[kind], askedFor(kind, slides), at[kind], style);
  }).join('');
}

const tree = (inside: string) => `<p:spTree>${TREE_HEAD}${inside}</p:spTree>`;
const MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

export function master(slides: Slides): string {
  return (
    `${HEAD}<p:sldMaster ${NAMESPACES}><p:cSld name="${escaped(slides.parts.master)}"><p:bg><p:bgPr>${solid('FFFFFF')}<a:effectLst/></p:bgPr></p:bg>` +
    `${tree(holders(slides, frames.text))}</p:cSld>${MAP}` +
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/><p:sldLayoutId id="2147483651" r:id="rId3"/></p:sldLayoutIdLst>' +
    '<p:hf hdr="0"/>' +
    `<p:txStyles><p:titleStyle>${level('a:lvl1pPr', sizes.title, { bold: true })}</p:titleStyle>` +
    `<p:bodyStyle>${BODY_LEVELS}</p:bodyStyle><p:otherStyle>${level('a:lvl1pPr', sizes.foot, { colour: QUIET })}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

interface LevelLook {
  readonly bold?: boolean;
  /** How far in its dot stands. */
  readonly bullet?: number;
  readonly colour?: string;
  readonly align?: 'l' | 'r';
  /** Room before a paragraph, in points. */
  readonly before?: number;
}

function level(name: string, size: number, look: LevelLook = {}): string {
  const { bold, bullet, colour = INK, align = 'l', before = bullet === undefined ? 0 : 6 } = look;
  const margin = bullet === undefined ? ' marL="0" indent="0"' : ` marL="${bullet}" indent="-228600"`;
  const dot = bullet === undefined ? '<a:buNone/>' : '<a:buFont typeface="Arial"/><a:buChar char="•"/>';
  return (
    `<${name}${margin} algn="${align}" rtl="0"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${before * 100}"/></a:spcBef>${dot}` +
    `<a:defRPr lang="sv-SE" sz="${size * 100}"${bold ? ' b="1"' : ''} kern="1200">${solid(colour)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></${name}>`
  );
}
/** How a placeholder of the master and the layouts holds its words. */
const edges = (anchor: string, fit: string) =>
  `<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}">${fit}</a:bodyPr>`;
const footed = (align: 'l' | 'r') =>
  `${edges('ctr', '')}<a:lstStyle>${level('a:lvl1pPr', sizes.foot, { colour: QUIET, align })}</a:lstStyle>`;
const OWN_STYLE: Readonly<Record<Kind, string>> = {
  title: `${edges('t', '<a:normAutofit/>')}<a:lstStyle/>`,
  body: `${edges('t', '<a:normAutofit/>')}<a:lstStyle/>`,
  date: footed('l'),
  foot: footed('l'),
  number: footed('r'),
};

/** Smaller and closer: what a chart shows and its days, under it. */
const UNDER_CHART = `${edges('t', '<a:normAutofit/>')}<a:lstStyle>${level('a:lvl1pPr', sizes.under, { before: 2 })}</a:lstStyle>`;

/** What words in a box of their own look like. */
export const DEFAULT_TEXT = `<a:defPPr><a:defRPr lang="sv-SE"/></a:defPPr>${level('a:lvl1pPr', 18)}`;

const BODY_LEVELS = [sizes.body, 18, sizes.detail]
  .map((size, depth) => level(`a:lvl${depth + 1}pPr`, size, { bullet: 228_600 * (depth + 1) }))
  .join('');

/** What a slide is laid out for, in the order of the layouts. */
export const LAYOUTS = ['withMap', 'withText', 'withChart'] as const;
type Layout = (typeof LAYOUTS)[number];
const BODIES: Readonly<Record<Layout, Frame>> = {
  withMap: frames.besideMap,
  withText: frames.text,
  withChart: frames.underChart,
};

export function layout(slides: Slides, kind: Layout): string {
  return (
    `${HEAD}<p:sldLayout ${NAMESPACES} userDrawn="1" preserve="1"><p:cSld name="${escaped(slides.parts[kind])}">` +
    `${tree(holders(slides, BODIES[kind], kind === 'withChart' ? UNDER_CHART : undefined))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  );
}

/** Behind the notes: the slide in small, and the words under it. */
export function notesMaster({ parts }: Slides): string {
  const picture = { x: 0.75, y: 0.75, width: 6, height: 3.375 };
  const words = { x: 0.75, y: 4.4, width: 6, height: 5 };
  return `${HEAD}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr>${solid('FFFFFF')}<a:effectLst/></p:bgPr></p:bg>${tree(
    `<p:sp><p:nvSpPr>${named(2, parts.picture)}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>` +
      `<p:spPr><a:xfrm>${place(picture)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700">${solid('3B3B3B')}</a:ln></p:spPr></p:sp>` +
      `<p:sp><p:nvSpPr>${named(3, parts.notes)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr>` +
      `<p:spPr><a:xfrm>${place(words)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraph(parts.notes)}</p:txBody></p:sp>`,
  )}</p:cSld>${MAP}<p:notesStyle>${level('a:lvl1pPr', 12)}</p:notesStyle></p:notesMaster>`;
}

const COLOURS: readonly (readonly [string, string])[] = [
  ['dk1', INK],
  ['lt1', 'FFFFFF'],
  ['dk2', '14181C'],
  ['lt2', 'F4F1EA'],
  ['accent1', '0E5A6B'],
  ['accent2', '2B77A8'],
  ['accent3', '262A5C'],
  ['accent4', '84C9B3'],
  ['accent5', 'F7DB98'],
  ['accent6', '75808B'],
  ['hlink', '0E5A6B'],
  ['folHlink', '262A5C'],
];

export function theme(name: string): string {
  const font = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const stroke = `<a:ln w="9525">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const three = (each: string) => each.repeat(3);
  return (
    `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${escaped(name)}"><a:themeElements>` +
    `<a:clrScheme name="${escaped(name)}">${COLOURS.map(([key, value]) => `<a:${key}><a:srgbClr val="${value}"/></a:${key}>`).join('')}</a:clrScheme>` +
    `<a:fontScheme name="${escaped(name)}"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="${escaped(name)}"><a:fillStyleLst>${three(fill)}</a:fillStyleLst><a:lnStyleLst>${three(stroke)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${three(effect)}</a:effectStyleLst><a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  );
}
