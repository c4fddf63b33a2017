import { act } from '@testing-library/react';
import { vi } from 'vitest';

/**
 * A window wide enough for boxes side by side, or a narrow one; jsdom has neither. Answers with what turns it
 * while the page is open.
 */
export function windowIs(size: 'wide' | 'narrow'): (size: 'wide' | 'narrow') => void {
  let now = size;
  const lists = new Set<EventTarget>();
  vi.stubGlobal('matchMedia', (media: string) => {
    const list = Object.assign(new EventTarget(), { media, onchange: null });
    Object.defineProperty(list, 'matches', { get: () => now === 'wide' && media.includes('min-width') });
    lists.add(list);
    return list;
  });
  return (turned) =>
    act(() => {
      now = turned;
      for (const list of lists) list.dispatchEvent(new Event('change'));
    });
}
