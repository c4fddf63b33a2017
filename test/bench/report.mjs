// @ts-check
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from '../../deploy/root.mjs';
import { verdict } from './figures.mjs';
import { engines, rows, STATED } from './rows.mjs';

/**
 * @typedef {import('./rows.mjs').Engine} Engine
 * @typedef {{ node: string, chromium: string, cores: number, processor: string, load: number }} Machine
 * @typedef {{
 *   machine: Machine, runs: number, quick: boolean, versions: Record<string, string>,
 *   persistence: Record<string, string>, rows: ReturnType<typeof rowsOf>,
 * }} Report
 */

/**
 * @param {string} chromium its version
 * @returns {Machine}
 */
export function thisMachine(chromium) {
  const processors = cpus();
  return {
    node: process.versions.node,
    chromium,
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown',
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

/** The exact versions of the other engines and of what they are kept with. */
export function versions() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = ['yjs', 'y-indexeddb', '@automerge/automerge', 'loro-crdt', 'tinybase'];
  return Object.fromEntries(names.map((name) => [name, String(devDependencies[name])]));
}

/** @param {import('./figures.mjs').Gathered} gathered */
export function rowsOf(gathered) {
  return rows.map((row) => {
    const figures = gathered.figures(row.id);
    const bar = verdict(row, figures, STATED);
    return { id: row.id, name: row.name, unit: row.unit, digits: row.digits, figures, ...(bar && { bar }) };
  });
}

/**
 * For people.
 *
 * @param {Report} report
 * @returns {string}
 */
export function inWords({ machine, runs, versions: versionOf, persistence, rows: measured }) {
  const lines = [
    `Node ${machine.node}, Chromium ${machine.chromium}, ${machine.cores} cores (${machine.processor}), ` +
      `load ${machine.load} when it began`,
    `Medians of ${runs} runs, least and greatest beside. All writes strictly durable, in every engine.`,
    `Other engines: ${Object.entries(versionOf)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
    '',
    ...Object.entries(persistence).map(([engine, how]) => `  ${named(engine)} ${how}`),
  ];
  for (const { name, unit, digits, figures, bar } of measured) {
    lines.push('', `${name} (${unit})`);
    for (const [engine, { median, min, max }] of Object.entries(figures)) {
      const spread = min === max ? '' : `  (${number(min, digits)} to ${number(max, digits)})`;
      lines.push(`  ${named(engine)} ${number(median, digits).padStart(9)}${spread}`);
    }
    if (bar) lines.push(`  bar: ${bar.text}: ${bar.reached ? 'reached' : 'NOT reached'}`);
  }
  const judged = measured.flatMap(({ bar }) => (bar ? [bar] : []));
  const reached = judged.filter((bar) => bar.reached).length;
  lines.push('', `${reached} of ${judged.length} bars reached`);
  return lines.join('\n');
}

/** @param {string} engine */
function named(engine) {
  return engines[/** @type {Engine} */ (engine)].padEnd(10);
}

/**
 * @param {number} value
 * @param {number} digits
 */
function number(value, digits) {
  const [whole = '', part] = value.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return part === undefined ? grouped : `${grouped}.${part}`;
}
