import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../src/features/map/projector/pictures.ts';
import { useStepping } from '../../../src/features/map/projector/useStepping.ts';

const PICTURES: readonly Picture[] = ['a', 'b', 'c', 'd', 'e'].map((area) => ({ area, theme: 'beslut' }));

/** A computer that draws what was asked for only when the test says so. */
function slowComputer() {
  const asked: Picture[] = [];
  const { result, rerender } = renderHook(({ shown }) => useStepping(shown, PICTURES, null, (to) => asked.push(to)), {
    initialProps: { shown: PICTURES[0] as Picture },
  });
  return {
    press: (to: 'next' | 'previous') => act(() => result.current.step(to)),
    draw: (place: number) => rerender({ shown: { ...(PICTURES[place] as Picture) } }),
    asked: () => asked.map(({ area }) => area).join(''),
  };
}

describe('Stepping through the pictures of Visa stort', () => {
  it('every press is a step, also when the one before has not been drawn, or is drawn late', () => {
    const { press, draw, asked } = slowComputer();
    press('next');
    press('next');
    draw(1);
    press('next');
    expect(asked()).toBe('bcd');
    draw(3);
    press('previous');
    expect(asked()).toBe('bcdc');
  });

  it('a picture that came by the address is where the next step begins', () => {
    const { press, draw, asked } = slowComputer();
    press('next');
    draw(4);
    press('previous');
    expect(asked()).toBe('bd');
  });
});
