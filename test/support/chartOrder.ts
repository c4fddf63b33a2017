/**
 * In which order PowerPoint wants what stands inside an element of a chart; anything else makes it refuse the file.
 * Source: ECMA-376 part 1, dml-chart.xsd, the sequences of the types named; dml-chartDrawing.xsd for what lies in it.
 */
import { all, elements, type Xml } from './wordFiles.ts';

const words = (text: string) => text.trim().split(/\s+/);
const AXIS = `axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos
  spPr txPr crossAx crosses crossesAt`;
const LABELS = `numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator
  showLeaderLines leaderLines extLst`;
const CACHE = words('formatCode ptCount pt extLst');

/** What may stand in each, in order. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'c:chartSpace':
    words(`date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData
    printSettings userShapes extLst`),
  'c:chart':
    words(`title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs
    showDLblsOverMax extLst`),
  'c:plotArea': words('layout barChart catAx valAx dTable spPr extLst'),
  'c:layout': words('manualLayout extLst'),
  'c:manualLayout': words('layoutTarget xMode yMode wMode hMode x y w h extLst'),
  'c:barChart': words('barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst'),
  'c:ser': words('idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst'),
  'c:tx': words('strRef rich v'),
  'c:strRef': words('f strCache extLst'),
  'c:strCache': words('ptCount pt extLst'),
  'c:cat': words('numRef strRef'),
  'c:val': words('numRef'),
  'c:numRef': words('f numCache extLst'),
  'c:numCache': CACHE,
  'c:pt': words('v'),
  'c:dLbls': words(`dLbl delete ${LABELS}`),
  'c:dLbl': words(`idx delete layout tx ${LABELS}`),
  'c:catAx': words(`${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`),
  'c:valAx': words(`${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`),
  'c:scaling': words('logBase orientation max min extLst'),
  'c:majorGridlines': words('spPr'),
  'c:title': words('tx layout overlay spPr txPr extLst'),
  'c:rich': words('bodyPr lstStyle p'),
  'c:txPr': words('bodyPr lstStyle p'),
  'c:legend': words('legendPos legendEntry layout overlay spPr txPr extLst'),
  'c:externalData': words('autoUpdate'),
  'c:spPr': words('xfrm prstGeom noFill solidFill pattFill ln effectLst'),
  'a:pattFill': words('fgClr bgClr'),
  'a:ln': words('noFill solidFill prstDash'),
  'a:defRPr': words('ln noFill solidFill effectLst latin ea cs sym'),
  'c:userShapes': words('relSizeAnchor'),
  'cdr:relSizeAnchor': words('from to sp cxnSp'),
  'cdr:from': words('x y'),
  'cdr:to': words('x y'),
  'cdr:sp': words('nvSpPr spPr style txBody'),
  'cdr:cxnSp': words('nvCxnSpPr spPr style'),
  'cdr:nvSpPr': words('cNvPr cNvSpPr'),
  'cdr:nvCxnSpPr': words('cNvPr cNvCxnSpPr'),
  'cdr:txBody': words('bodyPr lstStyle p'),
};

/** What must be there once for PowerPoint to open it. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'c:chartSpace': words('chart'),
  'c:chart': words('plotArea'),
  'c:barChart': words('barDir'),
  'c:ser': words('idx order'),
  'c:catAx': words('axId scaling axPos crossAx'),
  'c:valAx': words('axId scaling axPos crossAx'),
  'c:numRef': words('f'),
  'c:strRef': words('f'),
};

/** Elements that stand where PowerPoint does not want them: "c:order before c:idx in c:ser". */
export function outOfOrder(part: Xml): string[] {
  return [part, ...Object.keys(ORDER).flatMap((name) => all(part, name))].flatMap((element) => {
    const order = ORDER[element.name];
    if (order === undefined) return [`${element.name} is not known`];
    return [...faultsIn(element, order), ...missingIn(element)];
  });
}

function faultsIn(element: Xml, order: readonly string[]): string[] {
  const faults: string[] = [];
  let last = -1;
  for (const { name } of elements(element)) {
    const place = order.indexOf(name.replace(/^\w+:/, ''));
    if (place === -1) faults.push(`${name} is not known in ${element.name}`);
    else if (place < last) faults.push(`${name} after ${order[last]} in ${element.name}`);
    last = Math.max(last, place);
  }
  return faults;
}

function missingIn(element: Xml): string[] {
  const there = elements(element).map(({ name }) => name.replace(/^\w+:/, ''));
  return (NEEDED[element.name] ?? [])
    .filter((name) => there.filter((each) => each === name).length !== 1)
    .map((name) => `${name} is not once in ${element.name}`);
}
