/** A part of the drawn map, in map units: x to the right, y down. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box round flat lines x0, y0, x1, y1 … */
export function boxAround(lines: readonly (readonly number[])[]): Box {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (let i = 0; i < line.length; i += 2) {
      const [x = 0, y = 0] = [line[i], line[i + 1]];
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [north, south] = [Math.min(north, y), Math.max(south, y)];
    }
  }
  return { x: west, y: north, width: east - west, height: south - north };
}

/** The smallest box round several. */
export function union(boxes: readonly Box[]): Box {
  return boxAround(boxes.map(({ x, y, width, height }) => [x, y, x + width, y + height]));
}

/** A box with air on all sides, as a `viewBox`. */
export function viewBoxOf({ x, y, width, height }: Box, air = 0): string {
  return [x - air, y - air, width + 2 * air, height + 2 * air].join(' ');
}
