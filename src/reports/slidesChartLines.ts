/** Days of the process in a chart: a dashed line after the last column that is not later, with numbers over it. */
import type { SlideChart } from './slides.ts';
import { CHART_NAMESPACES, plotIn } from './slidesChartXml.ts';
import { INK } from './slidesLook.ts';
import { escaped, type Frame, HEAD, place as placed, run, solid } from './slidesXml.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/chartDrawing';
/** In inches: the plate of a number, a letter more on it, and how far over the columns it stands. */
const PLATE = { width: 0.22, height: 0.24, letter: 0.085, over: 0.05 };

/**
 * Shapes that belong to the chart and go with it wherever it is moved; they do not know its numbers.
 * @param frame where the chart stands on the slide
 */
export function linesXml({ days, lines }: SlideChart, frame: Frame): string {
  const plot = plotIn(frame);
  const [left, top] = [plot.x * frame.width, plot.y * frame.height];
  const shapes = lines.map(({ after, numbers, name }, place) => {
    const x = left + (plot.width * frame.width * after) / days.length;
    const half = (PLATE.width + PLATE.letter * Math.max(0, numbers.length - 1)) / 2;
    const under = top - PLATE.over;
    const id = 2 + 2 * place;
    return (
      anchored(frame, [x, under, x, top + plot.height * frame.height], line(id, name)) +
      anchored(frame, [x - half, under - PLATE.height, x + half, under], plate(id + 1, name, numbers))
    );
  });
  return `${HEAD}<c:userShapes ${CHART_NAMESPACES} xmlns:cdr="${DRAWING}">${shapes.join('')}</c:userShapes>`;
}

type Corners = readonly [left: number, top: number, right: number, bottom: number];

function anchored({ width, height }: Frame, corners: Corners, shape: (frame: string) => string): string {
  const [left, top, right, bottom] = corners;
  const at = (name: 'from' | 'to', x: number, y: number) =>
    `<cdr:${name}><cdr:x>${(x / width).toFixed(5)}</cdr:x><cdr:y>${(y / height).toFixed(5)}</cdr:y></cdr:${name}>`;
  const frame = `<a:xfrm>${placed({ x: left, y: top, width: right - left, height: bottom - top })}</a:xfrm>`;
  return `<cdr:relSizeAnchor>${at('from', left, top)}${at('to', right, bottom)}${shape(frame)}</cdr:relSizeAnchor>`;
}

const line = (id: number, name: string) => (frame: string) =>
  `<cdr:cxnSp macro=""><cdr:nvCxnSpPr><cdr:cNvPr id="${id}" name="${escaped(name)}" descr="${escaped(name)}"/><cdr:cNvCxnSpPr/></cdr:nvCxnSpPr>` +
  `<cdr:spPr>${frame}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="15875">${solid(INK)}<a:prstDash val="dash"/></a:ln></cdr:spPr></cdr:cxnSp>`;

const plate = (id: number, name: string, numbers: string) => (frame: string) =>
  `<cdr:sp macro="" textlink=""><cdr:nvSpPr><cdr:cNvPr id="${id}" name="${escaped(name)}" descr="${escaped(name)}"/><cdr:cNvSpPr/></cdr:nvSpPr>` +
  `<cdr:spPr>${frame}<a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom>${solid('FFFFFF')}<a:ln w="9525">${solid(INK)}</a:ln></cdr:spPr>` +
  '<cdr:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/>' +
  `<a:p><a:pPr algn="ctr"/>${run(numbers, { size: 11, bold: true, colour: INK, font: '+mn-lt' })}</a:p></cdr:txBody></cdr:sp>`;
