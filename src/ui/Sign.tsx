import type { ReactNode } from 'react';
import { MarkGlyph, markGlyphWidth } from './MarkGlyph.tsx';
import { isNote, type Mark, markFill, markPattern } from './marks.ts';

interface SignProps {
  mark: Mark;
  /** What the mark means, for those who hear the page. Left out where the same words stand beside it. */
  label?: string | undefined;
  size?: 'sm' | 'md' | 'lg' | undefined;
}

const heights = { sm: 18, md: 24, lg: 36 } as const;

/** A key as in the legend of a map: a swatch with fill and pattern, and the sign on its plate beside it. */
export function Sign({ mark, label, size = 'md' }: SignProps) {
  const height = heights[size];
  const swatch = isNote(mark) ? 0 : height;
  const plate = Math.round(height * Math.max(1.05, markGlyphWidth(mark) * 1.1));
  const width = swatch + plate;
  const pattern = markPattern(mark);
  return (
    <svg
      className="ff-sign"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      focusable="false"
      role="img"
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <rect
        x="0.5"
        y="0.5"
        width={width - 1}
        height={height - 1}
        rx="3"
        fill={mark === 'blank' ? markFill(mark) : 'var(--plate)'}
      />
      {swatch > 0 && (
        <>
          <path d={leftRounded(swatch, height)} fill={markFill(mark)} />
          {pattern && <path d={leftRounded(swatch, height)} fill={pattern} />}
          {mark !== 'blank' && <path d={`M${swatch} 1V${height - 1}`} stroke="var(--border-line)" strokeWidth="1" />}
        </>
      )}
      <g color="var(--plate-ink)">
        <MarkGlyph mark={mark} x={swatch + plate / 2} y={height / 2} size={height * 0.88} />
      </g>
      <rect
        x="0.5"
        y="0.5"
        width={width - 1}
        height={height - 1}
        rx="3"
        fill="none"
        stroke="var(--border-line)"
        strokeWidth="1"
      />
    </svg>
  );
}

/** A sign with its words beside it, on one line. */
export function SignedWords({ mark, size, children }: Omit<SignProps, 'label'> & { children: ReactNode }) {
  return (
    <span className="ff-signed">
      <Sign mark={mark} size={size} />
      <span>{children}</span>
    </span>
  );
}

function leftRounded(width: number, height: number): string {
  return `M${width} 0.5H3.5A3 3 0 0 0 0.5 3.5V${height - 3.5}A3 3 0 0 0 3.5 ${height - 0.5}H${width}Z`;
}
