// @ts-check
/** Medians with their spread, and what they say about the bars. */

/**
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('./rows.mjs').Engine} Engine
 * @typedef {{ median: number, min: number, max: number, runs: number[] }} Figure
 * @typedef {Partial<Record<Engine, Figure>>} Figures
 */

/**
 * The value below which this share of the values lies.
 *
 * @param {readonly number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * @param {readonly number[]} runs one value per run
 * @returns {Figure}
 */
export function figureOf(runs) {
  return { median: quantile(runs, 0.5), min: Math.min(...runs), max: Math.max(...runs), runs: [...runs] };
}

/** Gathers one value per engine and run, row by row. */
export class Gathered {
  /** @type {Map<string, Map<Engine, number[]>>} */
  #values = new Map();

  /**
   * @param {string} row
   * @param {Engine} engine
   * @param {number} value
   */
  add(row, engine, value) {
    const engines = this.#values.get(row) ?? new Map();
    this.#values.set(row, engines);
    engines.set(engine, [...(engines.get(engine) ?? []), value]);
  }

  /**
   * @param {string} row
   * @returns {Figures}
   */
  figures(row) {
    const engines = this.#values.get(row) ?? new Map();
    return Object.fromEntries([...engines].map(([engine, runs]) => [engine, figureOf(runs)]));
  }
}

/**
 * What the bar is, and whether the median reaches it.
 *
 * @param {Row} row
 * @param {Figures} figures
 * @param {number} [stated] how many statements there were to show
 * @returns {{ text: string, reached: boolean } | undefined} nothing where there is no bar
 */
export function verdict({ bar, unit }, figures, stated = Number.NaN) {
  const ours = figures.fyrfas?.median ?? Number.NaN;
  const others = Object.entries(figures).filter(([engine]) => engine !== 'fyrfas');
  const medians = others.length > 0 ? others.map(([, figure]) => figure.median) : [Number.NaN];
  if (bar === undefined) return undefined;
  if ('most' in bar) return { text: `at most ${bar.most} ${unit}`, reached: ours <= bar.most };
  if ('least' in bar) return { text: `at least ${bar.least} ${unit}`, reached: ours >= bar.least };
  if ('beats' in bar) return { text: 'less than every other', reached: medians.every((each) => ours < each) };
  return {
    text: `all ${stated}, every other fewer`,
    reached: ours === stated && medians.every((each) => each < ours),
  };
}
