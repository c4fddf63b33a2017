/** One slide, and the notes that belong to it, as XML. */
import type { Slide, SlideChart, Slides, SlideText } from './slides.ts';
import { drawnLegend } from './slidesLegend.ts';
import { AS_LAID_OUT, chartFrames, frames, holder, NUMBER, sizes } from './slidesLook.ts';
import { drawnMap } from './slidesMap.ts';
import { type Frame, HEAD, NAMESPACES, named, place, run, solid, TREE_HEAD } from './slidesXml.ts';

/** Which link of a slide leads to its chart, when there is one. */
const CHART_LINK = 3;

/** The title comes first for who listens, then the words, then the map with what its signs mean, or the chart. */
export function slideXml({ title, body, map, chart }: Slide, slides: Slides): string {
  const { parts } = slides;
  const drawn = map && drawnMap(map, frames.map, 20);
  const { chart: charted, words } = chartFrames(body.length);
  const legend = map && drawn && drawnLegend(map, frames.legend, drawn.nextId);
  const inside = [
    holder('title', 2, parts.title, `<a:p>${run(title)}</a:p>`),
    holder('body', 3, parts.body, body.map(bodyParagraph).join('') || EMPTY, chart && words, AS_LAID_OUT),
    drawn?.xml ?? '',
    legend?.xml ?? '',
    chart === undefined ? '' : chartFrame(chart, charted),
    tag(slides),
    holder('date', 5, parts.date, `<a:p>${run(slides.date)}</a:p>`),
    holder('foot', 6, parts.foot, `<a:p>${run(slides.foot)}</a:p>`),
    holder('number', 7, parts.number, NUMBER),
  ];
  return (
    `${HEAD}<p:sld ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${inside.join('')}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  );
}

const EMPTY = '<a:p><a:endParaRPr lang="sv-SE" dirty="0"/></a:p>';

function bodyParagraph({ strong, text, detail, plain }: SlideText): string {
  const style = plain ? '<a:pPr marL="0" indent="0"><a:buNone/></a:pPr>' : '';
  const first = strong ? run(strong, { bold: true }) : '';
  const rest = text === '' ? '' : run(text);
  const below = detail ? `<a:br/>${run(detail, { size: sizes.detail, colour: '4A4A4A' })}` : '';
  return `<a:p>${style}${first}${rest}${below}</a:p>`;
}

/** The chart itself is a part of its own, so that PowerPoint opens its numbers for editing. */
function chartFrame({ name, says }: SlideChart, frame: Frame): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${named(20, name, says)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm>${place(frame)}</p:xfrm><a:graphic><a:graphicData uri="${CHART_SPACE}">` +
    `<c:chart xmlns:c="${CHART_SPACE}" r:id="rId${CHART_LINK}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
const CHART_SPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** What kind of paper it is, in words and in a frame, on every slide. */
function tag({ tag: words, parts }: Slides): string {
  return (
    `<p:sp><p:nvSpPr>${named(4, parts.tag)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${place(frames.tag)}</a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${solid('FFFFFF')}<a:ln w="12700">${solid('1B1B1B')}</a:ln></p:spPr>` +
    '<p:txBody><a:bodyPr wrap="square" lIns="45720" tIns="0" rIns="45720" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>' +
    `<a:p><a:pPr algn="ctr"/>${run(words, { size: 13, bold: true, colour: '1B1B1B' })}</a:p></p:txBody></p:sp>`
  );
}

export function notesXml({ notes }: Slide, { parts }: Slides): string {
  return (
    `${HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}` +
    `<p:sp><p:nvSpPr>${named(2, parts.picture)}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>` +
    `<p:sp><p:nvSpPr>${named(3, parts.notes)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/>` +
    `<p:txBody><a:bodyPr/><a:lstStyle/>${notes.map((line) => `<a:p>${run(line)}</a:p>`).join('') || EMPTY}</p:txBody></p:sp>` +
    '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}
