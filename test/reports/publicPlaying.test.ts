// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDays } from '../../src/publicpage/days.ts';
import { makePlaying } from '../../src/publicpage/playing.ts';

const FROM = '2024-12-02';
const NEWEST = '2026-11-22';
let isStill = false;

beforeEach(() => {
  vi.useFakeTimers();
  isStill = false;
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: isStill }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function aLine(begins: string) {
  document.body.innerHTML =
    '<section><button data-does="play"></button><input type="range"><p role="status" data-says="changed"></p></section>' +
    '<div data-says="chosen" aria-live="polite"></div>';
  const section = document.querySelector('section') as HTMLElement;
  const days = [begins];
  const at = () => days.at(-1) ?? begins;
  makePlaying(section, {
    data: { from: FROM, date: NEWEST },
    at,
    go: (day) => days.push(day > NEWEST ? NEWEST : day),
  });
  const button = section.querySelector('button') as HTMLButtonElement;
  const status = section.querySelector('p') as HTMLElement;
  return { button, status, days, at, range: section.querySelector('input') as HTMLElement };
}

const key = (target: Element, name: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));

test('from the newest it begins at the first day and plays to the newest, and says so once', () => {
  const { button, status, days, at } = aLine(NEWEST);
  expect(button.textContent).toBe('Spela upp');
  button.click();
  expect([button.textContent, status.textContent, at()]).toEqual(['Stanna', 'Spelar upp. En tangent stannar.', FROM]);
  vi.advanceTimersByTime(150);
  // Every day that goes by is seen and not read aloud.
  expect(status.getAttribute('aria-live')).toBe('off');
  expect(document.querySelector('[data-says="chosen"]')?.getAttribute('aria-live')).toBe('off');
  expect(at()).toBe(addDays(FROM, 2));
  vi.advanceTimersByTime(60_000);
  expect(at()).toBe(NEWEST);
  expect(new Set(days).size).toBe(days.length - 1);
  expect([button.textContent, status.textContent]).toEqual(['Spela upp', 'Framme vid det nyaste, 22 november 2026.']);
  expect(status.getAttribute('aria-live')).toBe('polite');
});

test('any key stops it, and so does a press of the line; a key that presses the button only presses it', () => {
  const { button, status, at, range } = aLine('2025-05-01');
  const playFor = (ms: number) => {
    button.click();
    vi.advanceTimersByTime(ms);
  };
  const expectStill = () => {
    const stood = at();
    vi.advanceTimersByTime(1000);
    expect(at()).toBe(stood);
    expect(button.textContent).toBe('Spela upp');
  };
  playFor(300);
  expect(at()).toBe('2025-05-05');
  key(document.body, 'Escape');
  expect(status.textContent).toBe('Stannade vid 5 maj 2025.');
  expectStill();
  playFor(150);
  range.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expectStill();
  playFor(150);
  key(button, 'Enter');
  expect(button.textContent).toBe('Stanna');
  button.click();
  expectStill();
});

test('where less motion is asked for nothing plays: each press goes a week on', () => {
  isStill = true;
  const { button, at } = aLine('2025-05-01');
  expect(button.textContent).toBe('En vecka framåt');
  button.click();
  vi.advanceTimersByTime(5000);
  expect(at()).toBe('2025-05-08');
});
