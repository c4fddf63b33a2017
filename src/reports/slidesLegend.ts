import type { SlideMap } from './slides.ts';
import { BORDER, box, type Drawn, fillOf, group, sign } from './slidesShapes.ts';
import { type Frame, run } from './slidesXml.ts';

/** What the signs mean, one under another, beside the map. */
export function drawnLegend({ legend, legendName }: SlideMap, frame: Frame, firstId: number): Drawn {
  const row = Math.min(0.36, frame.height / Math.max(1, legend.length));
  let id = firstId + 1;
  const rows = legend.map(({ mark, sign: shown, name }, place) => {
    const y = frame.y + frame.height - row * (legend.length - place);
    const swatch = { x: frame.x, y: y + 0.03, width: 0.42, height: row - 0.08 };
    const colour = mark === null ? '' : box(id++, name, swatch, `${fillOf(mark)}${BORDER}`, '');
    const plated =
      shown === ''
        ? ''
        : sign(id++, name, shown, { x: frame.x + 0.08, y: y + row / 2 - 0.11, width: 0.27, height: 0.2 });
    const words = { x: frame.x + 0.48, y, width: frame.width - 0.48, height: row };
    return `${colour}${plated}${box(id++, name, words, '<a:noFill/>', run(name, { size: 12 }))}`;
  });
  return {
    xml: group(firstId, legendName, frame, rows.join('')),
    nextId: id,
  };
}
