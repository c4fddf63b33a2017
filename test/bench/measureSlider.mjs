// @ts-check
import { drawnOn } from './drawnOn.mjs';
import { quantile } from './figures.mjs';
import { watchSteps } from './watchSteps.mjs';

/**
 * "Gå i tiden" on Karta in the app with a hundred thousand events over four years in it: the first past day, steps of
 * a day and of three, and fifty days that must be drawn exactly as a fold from nothing says.
 *
 * @typedef {{ day: string, marks: Record<string, string> }} Drawn what is to be drawn on a day, place by place
 */

const STEPS = 150;

/**
 * Throws when a day is drawn otherwise than the refold says.
 *
 * @param {import('playwright-core').BrowserContext} context its opening is watched, and its events are in its storage
 * @param {string} url
 * @param {readonly Drawn[]} refolded
 * @param {import('./figures.mjs').Gathered} gathered
 */
export async function measureSlider(context, url, refolded, gathered) {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(watchSteps);
  await page.goto(`${url}#/?visa=beslut`);
  await page.getByRole('slider', { name: 'Dag' }).waitFor();
  // What the page still does on its own after that is not what is measured.
  await page.waitForTimeout(1500);
  const { first, longest } = await page.evaluate(firstDay);
  gathered.add('slider-first', 'fyrfas', first);
  gathered.add('slider-wait', 'fyrfas', longest);
  // The next steps are prepared meanwhile.
  await page.waitForTimeout(1500);
  const { frames, states } = await page.evaluate(stepAll, STEPS);
  gathered.add('slider-state-p50', 'fyrfas', quantile(states, 0.5));
  gathered.add('slider-state-p99', 'fyrfas', quantile(states, 0.99));
  gathered.add('slider-frame-p50', 'fyrfas', quantile(frames, 0.5));
  gathered.add('slider-frame-p99', 'fyrfas', quantile(frames, 0.99));
  let exact = 0;
  for (const { day, marks } of refolded) {
    const drawn = await page.evaluate(drawnOn, day);
    const wrong = Object.keys(marks).filter((id) => drawn[id] !== marks[id]);
    if (wrong.length > 0)
      throw new Error(`On ${day} these are drawn otherwise than a refold says: ${wrong.join(', ')}`);
    exact += 1;
  }
  gathered.add('slider-exact', 'fyrfas', exact);
  await page.close();
}

/** Runs in the page: one day back, until it is shown. */
async function firstDay() {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  const input = /** @type {HTMLInputElement} */ (document.querySelector('.map-time-range'));
  const from = performance.now();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, String(Number(input.max) - 1));
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  while (document.querySelector('.ff-past-date') === null) await new Promise((resolve) => setTimeout(resolve, 2));
  const first = performance.now() - from;
  // Long tasks are told of a moment after they have ended; the next step is prepared, too.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  observer.disconnect();
  return { first, longest };
}

/**
 * Runs in the page: step upon step, each as soon as the one before has been drawn. A frame is what the page works for
 * it: taking the step, and from the frame's beginning until it is handed over to be drawn.
 *
 * @param {number} count
 */
async function stepAll(count) {
  const input = /** @type {HTMLInputElement} */ (document.querySelector('.map-time-range'));
  const write = (/** @type {number} */ value) =>
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, String(value));
  const frames = [];
  const states = /** @type {number[]} */ (window.steps);
  states.length = 0;
  let at = Number(input.max) - 2;
  for (let step = 0; step < count; step += 1) {
    at -= step % 2 === 0 ? 1 : 3;
    frames.push(
      await new Promise((resolve) => {
        let taken = 0;
        requestAnimationFrame(() => {
          const begun = performance.now();
          const { port1, port2 } = new MessageChannel();
          // The first task after a frame comes when style, layout and paint of it are done.
          port1.onmessage = () => resolve(taken + performance.now() - begun);
          port2.postMessage(null);
        });
        const from = performance.now();
        write(at);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        taken = performance.now() - from;
      }),
    );
  }
  return { frames, states: [...states] };
}
