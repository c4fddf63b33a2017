/** The simple shapes of a slide: a sign on its plate, a line, a coloured or written box, a group. */
import { type SlideMark, slideMarks } from './slidesMarks.ts';
import { type Frame, named, place, run, solid } from './slidesXml.ts';

export const BORDER = `<a:ln w="6350">${solid('3B3B3B')}</a:ln>`;
/** Has the signs in every Office; elsewhere another font with them is found. */
export const SIGNS = 'Segoe UI Symbol';
const INK = '1B1B1B';

/** Shapes as XML, and the first number that is free after them. */
export interface Drawn {
  readonly xml: string;
  readonly nextId: number;
}

export function fillOf(mark: SlideMark): string {
  const { fill, pattern } = slideMarks[mark];
  if (pattern === undefined) return solid(fill);
  return (
    `<a:pattFill prst="${pattern.name}"><a:fgClr><a:srgbClr val="${pattern.ink}"/></a:fgClr>` +
    `<a:bgClr><a:srgbClr val="${fill}"/></a:bgClr></a:pattFill>`
  );
}

/** White, so that the sign never depends on a fill. */
export function sign(id: number, name: string, words: string, frame: Frame): string {
  return (
    `<p:sp><p:nvSpPr>${named(id, name, '', true)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${place(frame)}</a:xfrm>` +
    `<a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom>${solid('FFFFFF')}${BORDER}</p:spPr>` +
    '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>' +
    `<a:p><a:pPr algn="ctr"/>${run(words, { size: 9, bold: true, colour: INK, font: SIGNS })}</a:p></p:txBody></p:sp>`
  );
}

export function line(id: number, name: string, from: readonly [number, number], to: readonly [number, number]): string {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const frame: Frame = {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
  const flips = `${x2 < x1 ? ' flipH="1"' : ''}${y2 < y1 ? ' flipV="1"' : ''}`;
  return (
    `<p:cxnSp><p:nvCxnSpPr>${named(id, `${name}, linje`, '', true)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>` +
    `<a:xfrm${flips}>${place(frame)}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525">${solid(INK)}</a:ln></p:spPr></p:cxnSp>`
  );
}

/** @param says the alternative text */
export function group(id: number, name: string, frame: Frame, inside: string, says = ''): string {
  const at = place(frame);
  return (
    `<p:grpSp><p:nvGrpSpPr>${named(id, name, says)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${at}${at.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt')}</a:xfrm></p:grpSpPr>${inside}</p:grpSp>`
  );
}

/** A box with words, or without any and then passed over by screen readers. */
export function box(id: number, name: string, frame: Frame, look: string, words: string): string {
  return (
    `<p:sp><p:nvSpPr>${named(id, name, '', words === '')}<p:cNvSpPr${words === '' ? '' : ' txBox="1"'}/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${place(frame)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${look}</p:spPr>` +
    (words === ''
      ? ''
      : `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p>${words}</a:p></p:txBody>`) +
    '</p:sp>'
  );
}
