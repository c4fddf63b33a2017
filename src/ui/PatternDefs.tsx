import { patterns } from './marks.ts';

/**
 * The patterns, once in the page (Shell renders it). They are laid over a fill with `markPattern`, in the
 * theme's own ink. Hidden by size and not by `display`, since a pattern that is not drawn paints nothing.
 */
export function PatternDefs() {
  return (
    <svg className="ff-pattern-defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={patterns.dots} width="9" height="9" patternUnits="userSpaceOnUse">
          <circle cx="4.5" cy="4.5" r="1.7" fill="var(--fas-be-ink)" />
        </pattern>
        <Diagonals id={patterns.diagonals} ink="var(--fas-in-ink)" />
        <pattern id={patterns.hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 4H8M4 0V8" stroke="var(--fas-an-ink)" strokeWidth="1.5" fill="none" />
        </pattern>
        <Diagonals id={patterns.wayDiagonals} ink="var(--beslut-vag-ink)" />
        <pattern id={patterns.rings} width="12" height="12" patternUnits="userSpaceOnUse">
          <circle cx="6" cy="6" r="3.1" fill="none" stroke="var(--beslut-inte-ink)" strokeWidth="1.4" />
        </pattern>
        <pattern id={patterns.lines} width="7" height="7" patternUnits="userSpaceOnUse">
          <path d="M0 3.5H7" stroke="var(--beslut-nej-ink)" strokeWidth="1.7" fill="none" />
        </pattern>
      </defs>
    </svg>
  );
}

function Diagonals({ id, ink }: { id: string; ink: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M3.5 0V7" stroke={ink} strokeWidth="1.9" fill="none" />
    </pattern>
  );
}
