import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { moveFocusLater } from '../../src/ui/moveFocus.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<button id="pressed"></button><input id="elsewhere"><button id="next"></button>';
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

const at = (id: string) => document.getElementById(id) as HTMLElement;
const move = () => moveFocusLater(() => at('next').focus());

test('The keyboard goes on when what was pressed has gone, also when it goes a little later', () => {
  at('pressed').focus();
  move();
  vi.advanceTimersByTime(20);
  expect(document.activeElement).toBe(at('pressed'));
  at('pressed').remove();
  vi.advanceTimersByTime(20);
  expect(document.activeElement).toBe(at('next'));
});

test('Who has gone on to something else stays there, before the move is asked for or after', () => {
  at('pressed').focus();
  move();
  at('elsewhere').focus();
  at('pressed').remove();
  vi.runAllTimers();
  expect(document.activeElement).toBe(at('elsewhere'));
  move();
  vi.runAllTimers();
  expect(document.activeElement).toBe(at('elsewhere'));
});

test('Nothing is moved long after, when the keyboard is lost for another reason', () => {
  at('elsewhere').focus();
  move();
  vi.advanceTimersByTime(1000);
  at('elsewhere').blur();
  vi.advanceTimersByTime(1000);
  expect(document.activeElement).toBe(document.body);
});
