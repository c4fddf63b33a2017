import { patterns } from './marks.ts';

const tiles = [
  { x: 0, y: 0, fill: 'var(--fas-be-fill)', pattern: patterns.dots },
  { x: 1, y: 0, fill: 'var(--fas-in-fill)', pattern: patterns.diagonals },
  { x: 0, y: 1, fill: 'var(--fas-an-fill)', pattern: patterns.hatch },
  { x: 1, y: 1, fill: 'var(--fas-vi-fill)', pattern: null },
] as const;

/** The four phases as four tiles, from dotted to solid. Decoration: the name stands beside it. */
export function BrandMark() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      {tiles.map(({ x, y, fill, pattern }) => {
        const place = { x: 1 + x * 13.5, y: 1 + y * 13.5, width: 12.5, height: 12.5, rx: 1.5 };
        return (
          <g key={fill}>
            <rect {...place} fill={fill} />
            {pattern && <rect {...place} fill={`url(#${pattern})`} />}
            <rect {...place} fill="none" stroke="var(--border-line)" strokeWidth="0.8" />
          </g>
        );
      })}
    </svg>
  );
}
