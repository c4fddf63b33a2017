import { tones } from './series.ts';

const [thin, lines, cross, dense] = tones;

/** Patterns in ink for classes that have no colours of their own: each one denser than the one before. */
export function ChartPatterns() {
  return (
    <svg className="ff-pattern-defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={thin} width="10" height="10" patternUnits="userSpaceOnUse">
          <circle cx="5" cy="5" r="1.2" fill="var(--chart-ink)" />
        </pattern>
        <pattern id={lines} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M4 0V8" stroke="var(--chart-ink)" strokeWidth="1.6" />
        </pattern>
        <pattern id={cross} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 3.5H7M3.5 0V7" stroke="var(--chart-ink)" strokeWidth="1.7" fill="none" />
        </pattern>
        <pattern id={dense} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="var(--chart-ink)" />
          <circle cx="3" cy="3" r="1.4" fill="var(--chart-ground)" />
        </pattern>
      </defs>
    </svg>
  );
}
