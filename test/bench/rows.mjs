// @ts-check
/**
 * Every row the bench prints: the figures to reach. What is only true or false, and not a figure, is tested.
 */

/**
 * @typedef {'fyrfas' | 'yjs' | 'automerge' | 'loro' | 'tinybase'} Engine
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} name
 * @property {string} unit
 * @property {number} digits after the decimal point
 * @property {{ most: number } | { least: number } | { beats: 'less' } | { shows: 'all' }} [bar] at most or at least
 *   this; less than every other engine; or everything there is to show, and every other engine less
 */

/** @type {Readonly<Record<Engine, string>>} */
export const engines = {
  fyrfas: 'Fyrfas',
  yjs: 'Yjs',
  automerge: 'Automerge',
  loro: 'Loro',
  tinybase: 'TinyBase',
};

/** @type {readonly Row[]} */
export const rows = [
  { id: 'edit-p50', name: 'edit to durable, 10 000 events, p50', unit: 'ms', digits: 1, bar: { most: 3 } },
  { id: 'edit-p99', name: 'edit to durable, 10 000 events, p99', unit: 'ms', digits: 1, bar: { most: 25 } },
  ...opening('10k', '10 000', 500, 80),
  ...opening('100k', '100 000', 1000, 300),
  { id: 'search-p50', name: 'Sök, 10 000 events: a letter to what it finds drawn, p50', unit: 'ms', digits: 0 },
  {
    id: 'search-p99',
    name: 'Sök, 10 000 events: a letter to what it finds drawn, p99',
    unit: 'ms',
    digits: 0,
    bar: { most: 50 },
  },
  { id: 'search-read', name: 'Sök, 10 000 events: every text read, since it was opened', unit: 'ms', digits: 0 },
  {
    id: 'search-wait',
    name: 'Sök, 10 000 events: longest the page waits meanwhile',
    unit: 'ms',
    digits: 0,
    bar: { most: 50 },
  },
  {
    id: 'files-pack',
    name: 'every file of Underlag in one zip, 10 000 events: from the button to saved',
    unit: 'ms',
    digits: 0,
    bar: { most: 3000 },
  },
  {
    id: 'files-wait',
    name: 'every file of Underlag, 10 000 events: longest the page waits meanwhile',
    unit: 'ms',
    digits: 0,
    bar: { most: 50 },
  },
  ...slider(),
  {
    id: 'typing-p50',
    name: 'a letter in a dialogue of 30 000 characters, from the key to the next paint, p50',
    unit: 'ms',
    digits: 0,
  },
  {
    id: 'typing-p99',
    name: 'a letter in a dialogue of 30 000 characters, from the key to the next paint, p99',
    unit: 'ms',
    digits: 0,
    bar: { most: 50 },
  },
  { id: 'past', name: '50 past dates rebuilt, 10 000 events', unit: 'ms', digits: 0, bar: { beats: 'less' } },
  {
    id: 'load',
    name: 'load, 10 000 events: from storage to all that stands, read out (ours without its snapshot)',
    unit: 'ms',
    digits: 0,
    bar: { beats: 'less' },
  },
  { id: 'load-snapshot', name: 'load, 10 000 events, what the screens wait for (snapshot)', unit: 'ms', digits: 0 },
  {
    id: 'merge',
    name: 'merge of 1 000 + 1 000 diverged on 10 000, from bytes to stored and read (ours: every hash and seal checked)',
    unit: 'ms',
    digits: 0,
    bar: { beats: 'less' },
  },
  {
    id: 'merge-checked',
    name: 'of that, ours after the check: stored, folded, read',
    unit: 'ms',
    digits: 0,
  },
  {
    id: 'concurrent',
    name: 'concurrent statements shown, of 600 in 300 deliberate contradictions',
    unit: 'statements',
    digits: 0,
    bar: { shows: 'all' },
  },
  { id: 'stored', name: 'stored size, 10 000 events (ours with its snapshot)', unit: 'kB', digits: 0 },
  { id: 'stored-journal', name: 'stored size, 10 000 events, our journal alone', unit: 'kB', digits: 0 },
];

/**
 * @param {string} id
 * @param {string} events
 * @param {number} usable
 * @param {number} ready
 * @returns {Row[]}
 */
function opening(id, events, usable, ready) {
  const open = (/** @type {string} */ part, /** @type {string} */ name) => ({
    id: `open-${id}-${part}`,
    name: `open installed and offline, ${events} events: ${name}`,
    unit: 'ms',
    digits: 0,
  });
  return [
    { ...open('tab', 'map usable, new tab'), bar: { most: usable } },
    { ...open('cold', 'map usable, browser just started'), bar: { most: usable } },
    { ...open('ready', 'data ready, from asking the storage'), bar: { most: ready } },
    open('whole', 'every event read, since the visit began (saving and past dates wait for it)'),
  ];
}

/** @returns {Row[]} */
function slider() {
  const row = (/** @type {string} */ part, /** @type {string} */ name) => ({
    id: `slider-${part}`,
    name: `Gå i tiden, 100 000 events over four years: ${name}`,
    unit: 'ms',
    digits: 1,
  });
  return [
    row('state-p50', 'a step, until the store holds the day, p50'),
    { ...row('state-p99', 'a step, until the store holds the day, p99'), bar: { most: 3 } },
    row('frame-p50', 'a step, all that the page works for its frame, p50'),
    { ...row('frame-p99', 'a step, all that the page works for its frame, p99'), bar: { most: 16 } },
    { ...row('first', 'the first past day, until it is shown'), digits: 0 },
    { ...row('wait', 'longest the page waits meanwhile'), digits: 0, bar: { most: 50 } },
    {
      ...row('exact', 'days of 50 drawn as a fold from nothing says (another ends the bench)'),
      unit: 'days',
      digits: 0,
      bar: { least: 50 },
    },
  ];
}

/** How many statements the concurrent row deals with. */
export const STATED = 600;
