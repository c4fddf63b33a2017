import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawnWidth, useDrawnWidth } from '../../../src/features/handouts/charts/useDrawnWidth.ts';

/** What a browser tells: how wide the frame is, and whether it is within a screen of what is seen. */
let resize: (width: number) => void;
let near: (isIntersecting: boolean) => void;
const drawn: (number | null)[] = [];

function Chart() {
  const { frame, width } = useDrawnWidth();
  if (drawn.at(-1) !== width) drawn.push(width);
  return <div ref={frame}>{width}</div>;
}

beforeEach(() => {
  drawn.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: (entries: unknown[]) => void) {
        resize = (width) => tell([{ contentRect: { width } }]);
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: unknown[]) => void) {
        near = (isIntersecting) => tell([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({ width: 500 } as DOMRect);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const after = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
const rest = () => after(500);

test('a window that is drawn narrower draws a chart once, when it rests', () => {
  render(<Chart />);
  for (const width of [470, 440, 410, 380, 350]) {
    act(() => resize(width));
    after(40);
  }
  rest();
  expect(screen.getByText('336')).toBeInTheDocument();
  expect(drawn).toEqual([null, 480, 336]);
});

test('a scroll bar that comes and goes draws nothing', () => {
  render(<Chart />);
  act(() => resize(485));
  rest();
  act(() => resize(500));
  rest();
  expect(drawn).toEqual([null, 480]);
});

test('a chart far from what is seen is drawn when it comes near', () => {
  render(<Chart />);
  act(() => near(false));
  act(() => resize(350));
  rest();
  act(() => resize(300));
  rest();
  expect(drawn).toEqual([null, 480]);
  act(() => near(true));
  expect(drawn).toEqual([null, 480, 288]);
});

test('without room nothing is drawn, and no chart is narrower than its names', () => {
  expect([0, 100, 250, 959].map(drawnWidth)).toEqual([null, 216, 240, 936]);
});
