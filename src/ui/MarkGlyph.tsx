import { type Glyph, type Mark, markGlyph } from './marks.ts';

interface MarkGlyphProps {
  mark: Mark;
  /** The centre of the sign, in the units of the drawing around it. */
  x: number;
  y: number;
  /** The height of the sign. */
  size: number;
}

/**
 * A sign without plate, for use inside an SVG of one's own (the map). Drawn as shapes, not as characters:
 * ◕ and ◷ are missing from many typefaces. It takes the colour of the text around it.
 */
export function MarkGlyph({ mark, x, y, size }: MarkGlyphProps) {
  const glyph = markGlyph(mark);
  if (glyph === null) return null;
  return (
    <g className="ff-glyph" transform={`translate(${x} ${y}) scale(${size / 20})`}>
      {shapes[glyph]}
    </g>
  );
}

/** Room a sign takes, as a multiple of its height. */
export function markGlyphWidth(mark: Mark): number {
  const glyph = markGlyph(mark);
  if (glyph === null) return 0;
  return glyph === 'disc-plus' ? 1.35 : 1;
}

const ink = 'currentColor';

function letters(text: string) {
  return (
    <text x="0" y="5.6" fill={ink} fontSize="16.5" fontWeight="700" textAnchor="middle">
      {text}
    </text>
  );
}

/** Each in a box of 20 by 20 about the origin. */
const shapes: Readonly<Record<Glyph, React.ReactNode>> = {
  Be: letters('Be'),
  In: letters('In'),
  An: letters('An'),
  Vi: letters('Vi'),
  disc: <circle r="6.6" fill={ink} />,
  'disc-plus': (
    <>
      <circle cx="-4" r="6.6" fill={ink} />
      <path d="M5.2 0H13.2M9.2 -4V4" stroke={ink} strokeWidth="2.4" fill="none" />
    </>
  ),
  half: (
    <>
      <circle r="6.2" fill="none" stroke={ink} strokeWidth="1.8" />
      <path d="M0 -6.2A6.2 6.2 0 0 0 0 6.2Z" fill={ink} />
    </>
  ),
  'three-quarters': (
    <>
      <circle r="6.2" fill="none" stroke={ink} strokeWidth="1.8" />
      <path d="M0 0V-6.2A6.2 6.2 0 1 1 -6.2 0Z" fill={ink} />
    </>
  ),
  ring: <circle r="5.9" fill="none" stroke={ink} strokeWidth="2.2" />,
  square: <rect x="-5.8" y="-5.8" width="11.6" height="11.6" fill={ink} />,
  quote: <path d="M-6 -5.5H-1V0L-4 5.5H-6L-4.4 0H-6ZM1.5 -5.5H6.5V0L3.5 5.5H1.5L3.1 0H1.5Z" fill={ink} />,
  dash: <path d="M-5.5 0H5.5" stroke={ink} strokeWidth="2.4" fill="none" />,
  clock: (
    <path
      d="M0 -6.4V0H6.4M6.4 0A6.4 6.4 0 1 1 0 -6.4A6.4 6.4 0 0 1 6.4 0Z"
      stroke={ink}
      strokeWidth="1.8"
      strokeLinejoin="round"
      fill="none"
    />
  ),
  unlike: <path d="M-6 -2.6H6M-6 2.6H6M3.6 -6.6L-3.6 6.6" stroke={ink} strokeWidth="2" fill="none" />,
};
