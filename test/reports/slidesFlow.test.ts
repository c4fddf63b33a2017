/** How much fits on a slide. */
import { describe, expect, test } from 'vitest';
import { flowed, heightOf } from '../../src/reports/slidesFlow.ts';

describe('Long lists', () => {
  const frame = { width: 12, height: 5 };
  const paragraph = (length: number) => ({ text: 'Ett ord till. '.repeat(length).trim() });

  test('go on to a further slide, and nothing is lost', () => {
    const all = Array.from({ length: 40 }, (_, place) => ({ ...paragraph(10), strong: `${place} ` }));
    const pages = flowed(all, frame);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flat()).toEqual(all);
    for (const page of pages) {
      expect(page.reduce((sum, each) => sum + heightOf(each, frame.width), 0)).toBeLessThanOrEqual(frame.height);
    }
  });

  test('a paragraph longer than a slide is parted between words', () => {
    const long = paragraph(400);
    const pages = flowed([long], frame);
    expect(pages.length).toBeGreaterThan(1);
    expect(
      pages
        .flat()
        .map(({ text }) => text)
        .join(' '),
    ).toBe(long.text);
    for (const [each] of pages) expect(each && heightOf(each, frame.width)).toBeLessThanOrEqual(frame.height);
  });
});
