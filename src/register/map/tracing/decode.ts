/** The cells of the raster, row by row; each value is an index into `regions`. */
export interface Cells {
  readonly cols: number;
  readonly rows: number;
  readonly values: Uint8Array;
  /** The characters met in the rows; `values` points here. */
  readonly regions: readonly string[];
}

/** One row as runs of a character and a length. */
export function runsOf(row: string): readonly (readonly [character: string, length: number])[] {
  return [...row.matchAll(/([^0-9])(\d*)/g)].map(([, character = '', length]) => [
    character,
    length ? Number(length) : 1,
  ]);
}

/** Unrolls the run-length rows. The rows are our own data, so a faulty one is a bug and throws. */
export function decodeCells(rows: readonly string[], cols: number): Cells {
  const values = new Uint8Array(rows.length * cols);
  const regions: string[] = [];
  rows.forEach((row, y) => {
    let x = 0;
    for (const [character, length] of runsOf(row)) {
      let region = regions.indexOf(character);
      if (region < 0) region = regions.push(character) - 1;
      values.fill(region, y * cols + x, y * cols + x + length);
      x += length;
    }
    if (x !== cols) throw new Error(`Row ${y} of the map holds ${x} cells, not ${cols}`);
  });
  return { cols, rows: rows.length, values, regions };
}
