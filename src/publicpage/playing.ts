/** Playing the days one after another, calmly: until the newest, a key or a press. The app's slider does the same. */
import { longDate } from '../text/format.ts';
import { publicPage as words } from '../text/sv/publicPage.ts';
import { addDays, daysBetween } from './days.ts';
import { all, one, say } from './page.ts';
import type { PageData } from './pageData.ts';

const STEP_MS = 150;
/** However long the time is, going through it takes about this long. */
const WHOLE_MS = 45_000;
const WEEK = 7;

interface Line {
  readonly data: Pick<PageData, 'from' | 'date'>;
  readonly at: () => string;
  readonly go: (day: string) => void;
}

export function makePlaying(section: HTMLElement, { data: { from, date }, at, go }: Line): void {
  const button = one('[data-does="play"]', section);
  if (!button) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const days = Math.max(1, Math.round((daysBetween(from, date) * STEP_MS) / WHOLE_MS));
  let timer: ReturnType<typeof setInterval> | undefined;

  const label = () => {
    button.textContent = timer !== undefined ? words.stop : still.matches ? words.playStep : words.play;
  };
  const halt = () => {
    if (timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
    label();
    readAloud(section, true);
    say('[data-says="changed"]', words.stopped(longDate(at()), at() === date), section);
  };
  const start = () => {
    if (at() >= date) go(from);
    say('[data-says="changed"]', words.playing, section);
    timer = setInterval(() => {
      // Not before the first step, or that it began would not be heard either.
      readAloud(section, false);
      go(addDays(at(), days));
      if (at() >= date) halt();
    }, STEP_MS);
    label();
  };

  button.addEventListener('click', () => {
    if (timer !== undefined) halt();
    else if (still.matches) go(addDays(at(), WEEK));
    else start();
  });
  still.addEventListener('change', () => {
    halt();
    label();
  });
  const isOnButton = (target: EventTarget | null) => target instanceof Node && button.contains(target);
  // A press of the button stops it by itself; stopped here too, the press would start it again.
  addEventListener(
    'keydown',
    ({ key, target }) => {
      if (!((key === ' ' || key === 'Enter') && isOnButton(target))) halt();
    },
    true,
  );
  section.addEventListener('pointerdown', ({ target }) => {
    if (!isOnButton(target)) halt();
  });
  document.addEventListener('visibilitychange', halt);
  label();
}

/** Seven days a second are seen, not heard: what tells of each day is silent while they are played. */
function readAloud(section: HTMLElement, isOn: boolean): void {
  for (const live of [...all('[data-says="changed"]', section), ...all('[data-says="chosen"]')]) {
    live.setAttribute('aria-live', isOn ? 'polite' : 'off');
  }
}
