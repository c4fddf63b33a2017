/** The map of a slide: one freeform per municipality, its sign on a plate, the great lakes. All editable. */
import { type Box, union } from '../register/map/boxes.ts';
import { labelOf, leaders } from '../register/map/places.ts';
import { boxOf, type Shape, shapeOf } from '../register/map/shapes.ts';
import type { SlideMap, SlidePlace } from './slides.ts';
import { BORDER, type Drawn, fillOf, group, line, sign } from './slidesShapes.ts';
import { type Frame, named, place, solid } from './slidesXml.ts';

/** With so few municipalities there is room for their names. */
const NAMED = 20;

/** The map within its frame, as one group with an alternative text. */
export function drawnMap({ name, says, places, lakes }: SlideMap, frame: Frame, firstId: number): Drawn {
  const shown = places.flatMap((each) => {
    const shape = shapeOf(each.id);
    return shape === undefined ? [] : [{ ...each, shape }];
  });
  // The smallest have their plates at sea, with room for a sign round each.
  const atSea = shown.flatMap(({ id }) => leaders.get(id) ?? []);
  const around = union([
    boxOf([...shown, ...lakes].map(({ id }) => id)),
    ...atSea.map(({ x, y }): Box => ({ x: x - ROOM, y: y - ROOM, width: 2 * ROOM, height: 2 * ROOM })),
  ]);
  const onSlide = projection(around, frame);
  let id = firstId + 1;
  const waters = lakes.flatMap((lake) => {
    const shape = shapeOf(lake.id);
    return shape ? [freeform(id++, lake.name, '', shape, onSlide, solid('DCE8EC'))] : [];
  });
  const areas = shown.map(({ name: called, says: said, shape, mark }) =>
    freeform(id++, called, said, shape, onSlide, fillOf(mark)),
  );
  const plates = apart(shown.flatMap((each) => plateOf(each, shown.length <= NAMED, onSlide))).flatMap(
    ({ name: called, words, from, frame: at }) => [
      ...(from ? [line(id++, called, from, [at.x + at.width / 2, at.y + at.height / 2])] : []),
      sign(id++, called, words, at),
    ],
  );
  const xml = group(firstId, name, frame, [...waters, ...areas, ...plates].join(''), says);
  return { xml, nextId: id };
}

/** In map units. */
const ROOM = 130;

/** From map units to inches: as large as fits, in the middle of the frame. */
function projection(box: Box, frame: Frame) {
  const scale = Math.min(frame.width / box.width, frame.height / box.height);
  const left = frame.x + (frame.width - box.width * scale) / 2 - box.x * scale;
  const top = frame.y + (frame.height - box.height * scale) / 2 - box.y * scale;
  return { scale, x: (x: number) => left + x * scale, y: (y: number) => top + y * scale };
}
type Projection = ReturnType<typeof projection>;

function freeform(id: number, name: string, says: string, shape: Shape, at: Projection, fill: string): string {
  const { box } = shape;
  const frame: Frame = { x: at.x(box.x), y: at.y(box.y), width: box.width * at.scale, height: box.height * at.scale };
  return (
    `<p:sp><p:nvSpPr>${named(id, name, says, says === '')}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${place(frame)}</a:xfrm>` +
    `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>` +
    `<a:pathLst><a:path w="${box.width * 2}" h="${box.height * 2}">${pathOf(shape)}</a:path></a:pathLst></a:custGeom>` +
    `${fill}${BORDER}</p:spPr></p:sp>`
  );
}

/** The drawn curve in DrawingML, twice as large, so that the middles between points are whole numbers too. */
function pathOf({ path, box }: Shape): string {
  const point = (x: number, y: number) =>
    `<a:pt x="${Math.round((x - box.x) * 2)}" y="${Math.round((y - box.y) * 2)}"/>`;
  let [x, y, pullX, pullY] = [0, 0, 0, 0];
  let xml = '';
  for (const [, letter = '', numbers = ''] of path.matchAll(/([MLQTZ])([^MLQTZ]*)/g)) {
    const given = numbers.trim().split(/\s+/).map(Number);
    if (letter === 'Z') {
      xml += '<a:close/>';
      continue;
    }
    // T pulls from the last pull, mirrored in where the pen is.
    if (letter === 'T') [pullX, pullY] = [2 * x - pullX, 2 * y - pullY];
    if (letter === 'Q') [pullX = 0, pullY = 0] = given;
    [x = 0, y = 0] = given.slice(-2);
    if (letter === 'M') xml += `<a:moveTo>${point(x, y)}</a:moveTo>`;
    else if (letter === 'L') xml += `<a:lnTo>${point(x, y)}</a:lnTo>`;
    else xml += `<a:quadBezTo>${point(pullX, pullY)}${point(x, y)}</a:quadBezTo>`;
  }
  return xml;
}

interface Plate {
  readonly name: string;
  readonly words: string;
  readonly frame: Frame;
  /** Where its line begins, for those out at sea. */
  readonly from?: readonly [number, number];
}

/** Sign and name stand on white, so that they never depend on a fill; of the smallest, out at sea with a line. */
function plateOf({ id, name, sign: shown, signName }: SlidePlace, withName: boolean, at: Projection): Plate[] {
  const label = labelOf(id);
  const lines = (withName ? [name, shown] : [shown]).filter(Boolean);
  if (label === undefined || lines.length === 0) return [];
  const away = leaders.get(id);
  const { x, y } = away ?? label;
  const width = PAD + LETTER * Math.max(...lines.map((words) => [...words].length));
  const height = 0.04 + LINE * lines.length;
  const frame: Frame = { x: at.x(x) - width / 2, y: at.y(y) - height / 2, width, height };
  return [
    { name: signName, words: lines.join('\n'), frame, ...(away ? { from: [at.x(label.x), at.y(label.y)] } : {}) },
  ];
}
/** Of a plate, in inches: a letter of nine points with a little to spare. */
const LETTER = 0.082;
const LINE = 0.16;
const PAD = 0.14;
const GAP = 0.02;

/** From north to south: one that would hide another moves down below it. */
function apart(plates: readonly Plate[]): Plate[] {
  const placed: Plate[] = [];
  for (const plate of [...plates].sort((a, b) => a.frame.y - b.frame.y)) {
    let { frame } = plate;
    for (const other of placed) {
      if (meet(frame, other.frame)) frame = { ...frame, y: other.frame.y + other.frame.height + GAP };
    }
    placed.push({ ...plate, frame });
  }
  return placed;
}

function meet(a: Frame, b: Frame): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
