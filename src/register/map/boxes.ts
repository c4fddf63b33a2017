/** A part of the drawn map, in map units: x to the right, y down. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box round flat lines x0, y0, x1, y1 … */
export function boxAround(lines: readonly (readonly number[])[]): Box {
  let west = Infinity;
  let north = Infinity;
  let east = -Infinity;
  let south = -Infinity;
  for (const line of lines) {
    for (let i = 0; i < line.length; i += 2) {
      const x = line[i] ?? 0;
      const y = line[i + 1] ?? 0;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
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
