import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isNote, markPattern, marks } from '../../src/ui/marks.ts';
import { PatternDefs } from '../../src/ui/PatternDefs.tsx';
import { Sign } from '../../src/ui/Sign.tsx';

/** What is left on paper when all fills have faded: patterns, signs, plates and borders. */
function drawnWithoutFills(mark: (typeof marks)[number]): string {
  const { container, unmount } = render(<Sign mark={mark} />);
  const left = container.innerHTML.replace(/fill="var\(--[\w-]+-fill\)"/g, 'fill="none"');
  unmount();
  return left;
}

describe('Sign', () => {
  it('with all fills removed every mark is still drawn differently', () => {
    expect(new Set(marks.map(drawnWithoutFills)).size).toBe(marks.length);
  });

  it('every pattern it lays on a fill is defined in the page', () => {
    const { container } = render(<PatternDefs />);
    const defined = [...container.querySelectorAll('pattern')].map((pattern) => `url(#${pattern.id})`);
    const used = marks.map(markPattern).filter((pattern) => pattern !== null);
    expect([...new Set(used)].sort()).toEqual(defined.sort());
  });

  it('is silent beside its words and speaks when it stands alone', () => {
    const { container, getByRole } = render(
      <>
        <Sign mark="beslut-vag" />
        <Sign mark="fas-in" label="Införande" />
      </>,
    );
    expect(container.querySelector('svg[aria-hidden="true"]')).not.toBeNull();
    expect(getByRole('img', { name: 'Införande' })).toBeVisible();
  });

  it('a note has a plate only, since it stands beside another sign', () => {
    expect(marks.filter(isNote)).toEqual(['old', 'two']);
    expect(drawnWithoutFills('two')).not.toContain('<path d="M24');
  });
});
