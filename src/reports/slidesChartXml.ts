/**
 * A chart as PowerPoint's own: stacked columns that can be edited, with the fills and signs of the map. The order of
 * the elements is the schema's (ECMA-376, dml-chart): PowerPoint refuses any other.
 */
import { cellRef } from 'hucre/xlsx';
import type { SlideChart } from './slides.ts';
import { SHEET } from './slidesChartBook.ts';
import { INK, sizes } from './slidesLook.ts';
import { type SlideMark, slideMarks } from './slidesMarks.ts';
import { BORDER, fillOf, SIGNS } from './slidesShapes.ts';
import { escaped, type Frame, HEAD, run, solid } from './slidesXml.ts';

export const CHART_NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Inches round the columns: numbers and their name, what stands over lines, the legend, the days on the slant. */
const AROUND = { left: 0.79, top: 0.36, right: 2.95, bottom: 0.88 };

/** Where the columns stand, as shares of the whole chart: the dashed lines are laid out by it too. */
export function plotIn({ width, height }: Frame): Frame {
  return {
    x: AROUND.left / width,
    y: AROUND.top / height,
    width: 1 - (AROUND.left + AROUND.right) / width,
    height: 1 - (AROUND.top + AROUND.bottom) / height,
  };
}

/** Between two columns, in hundredths of a column: the least, and the most that the format knows. */
const BETWEEN = 22;
const FARTHEST = 500;
/** A column is as wide as if there were at least so many: a lone day is a column and not a wall. */
const FEWEST = 12;

function between(days: number): number {
  return Math.min(FARTHEST, Math.max(BETWEEN, Math.round((FEWEST / Math.max(1, days)) * (100 + BETWEEN)) - 100));
}
/** With more columns than this their days do not have room beside each other. */
const FLAT = 9;
/** Points: of a number in a column, and the least room it needs. */
const NUMBER = 9;
const ROOM = 11;
const QUIET = 'D9DCDF';

/** @param frame where it stands on the slide */
export function chartXml(chart: SlideChart, frame: Frame): string {
  const { series, days, counted, lines } = chart;
  const plot = plotIn(frame);
  const most = Math.max(...days.map((_, place) => series.reduce((sum, { counts }) => sum + (counts[place] ?? 0), 0)));
  // Half an organisation is nothing, and room over the columns makes their parts smaller.
  const step = most <= 10 ? 1 : most <= 20 ? 2 : most <= 30 ? 5 : 10;
  const top = Math.max(1, most);
  const room = (count: number) => (count / top) * plot.height * frame.height * 72;
  return (
    `${HEAD}<c:chartSpace ${CHART_NAMESPACES}><c:date1904 val="0"/><c:lang val="sv-SE"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${inner(plot)}` +
    '<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>' +
    `${series.map((_, place) => columns(chart, place, room)).join('')}<c:gapWidth val="${between(days.length)}"/><c:overlap val="100"/>` +
    `<c:axId val="${AXES.days}"/><c:axId val="${AXES.counts}"/></c:barChart>${daysAxis(days.length)}${countsAxis(counted, step, top)}` +
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>' +
    `<c:legend><c:legendPos val="r"/><c:overlay val="0"/>${look(sizes.foot)}</c:legend>` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${look(sizes.foot)}` +
    `<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>${lines.length > 0 ? '<c:userShapes r:id="rId2"/>' : ''}</c:chartSpace>`
  );
}

const AXES = { days: 111_111_111, counts: 222_222_222 };

function inner({ x, y, width, height }: Frame): string {
  const share = (of: number) => of.toFixed(5);
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${share(x)}"/><c:y val="${share(y)}"/><c:w val="${share(width)}"/><c:h val="${share(height)}"/></c:manualLayout></c:layout>`
  );
}

/** Two that are as dark as each other are told apart by a white line between them. */
const DARK: ReadonlySet<SlideMark> = new Set(['ja', 'ja_tillagg']);
const BRIGHT = `<a:ln w="12700">${solid('FFFFFF')}</a:ln>`;

/** How tall a part of a column is, in points. */
type Room = (count: number) => number;

function columns({ series, days }: SlideChart, place: number, room: Room): string {
  const { mark, name, counts } = series[place] as SlideChart['series'][number];
  const column = place + 1;
  const until = days.length;
  return (
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>` +
    `<c:tx><c:strRef><c:f>${range(0, column)}</c:f><c:strCache><c:ptCount val="1"/>${point(0, escaped(name))}</c:strCache></c:strRef></c:tx>` +
    `<c:spPr>${fillOf(mark)}${DARK.has(mark) ? BRIGHT : BORDER}</c:spPr><c:invertIfNegative val="0"/>${numbers(mark, counts, room)}` +
    `<c:cat>${numbersOf(range(1, 0, until), 'yyyy\\-mm\\-dd', days.map(serial))}</c:cat>` +
    `<c:val>${numbersOf(range(1, column, until), '0', counts)}</c:val></c:ser>`
  );
}

/** Sign and number on white in each part that has room for it; nothing where nobody is counted. */
function numbers(mark: SlideMark, counts: readonly number[], room: Room): string {
  const small = counts.flatMap((count, place) => (count > 0 && room(count) < ROOM ? [place] : []));
  const { sign } = slideMarks[mark];
  const format = `${sign === '' ? '' : `"${sign} "`}0;;;`;
  return (
    `<c:dLbls>${small.map((place) => `<c:dLbl><c:idx val="${place}"/><c:delete val="1"/></c:dLbl>`).join('')}` +
    `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr>${solid('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>` +
    `${look(NUMBER, { font: SIGNS, body: ' wrap="none" lIns="12700" tIns="0" rIns="12700" bIns="0" anchor="ctr"' })}<c:dLblPos val="ctr"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function daysAxis(count: number): string {
  const body = count > FLAT ? ' rot="-2700000" vert="horz"' : '';
  return (
    `<c:catAx><c:axId val="${AXES.days}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    '<c:numFmt formatCode="[$-41D]d\\ mmm\\ yyyy" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln w="9525">${solid(INK)}</a:ln></c:spPr>${look(sizes.foot, { body })}<c:crossAx val="${AXES.counts}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function countsAxis(counted: string, step: number, top: number): string {
  return (
    `<c:valAx><c:axId val="${AXES.counts}"/><c:scaling><c:orientation val="minMax"/><c:max val="${top}"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(QUIET)}</a:ln></c:spPr></c:majorGridlines>` +
    `<c:title><c:tx><c:rich><a:bodyPr rot="-5400000" vert="horz"/><a:lstStyle/><a:p><a:pPr>${style(sizes.foot)}</a:pPr>${run(counted, { size: sizes.foot, colour: INK })}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${look(sizes.foot)}<c:crossAx val="${AXES.days}"/><c:crosses val="autoZero"/>` +
    `<c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`
  );
}

function style(size: number, font = '+mn-lt'): string {
  return `<a:defRPr lang="sv-SE" sz="${size * 100}" b="0">${solid(INK)}<a:latin typeface="${font}"/><a:ea typeface="${font}"/><a:cs typeface="${font}"/></a:defRPr>`;
}

function look(size: number, { font, body = '' }: { readonly font?: string; readonly body?: string } = {}): string {
  return `<c:txPr><a:bodyPr${body}/><a:lstStyle/><a:p><a:pPr>${style(size, font)}</a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`;
}

/** Cells of the sheet behind it, from one row on downwards: "Data!$B$2:$B$19". */
function range(row: number, column: number, until = row): string {
  const cell = (of: number) => cellRef(of, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${SHEET}!${cell(row)}${until === row && row === 0 ? '' : `:${cell(until)}`}`;
}

const point = (place: number, value: string | number) => `<c:pt idx="${place}"><c:v>${value}</c:v></c:pt>`;

function numbersOf(cells: string, format: string, values: readonly number[]): string {
  return (
    `<c:numRef><c:f>${cells}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>` +
    `${values.map((value, place) => point(place, value)).join('')}</c:numCache></c:numRef>`
  );
}

const DAY_MS = 86_400_000;
/** A day as a spreadsheet counts it: days since the last day but one of 1899. */
const serial = (day: string) => Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY_MS);
