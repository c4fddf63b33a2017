import { MarkGlyph, markGlyphWidth } from '../../ui/MarkGlyph.tsx';
import { type Mark, markGlyph } from '../../ui/marks.ts';

/** A sign among words, as tall as they are; decoration, since the words say the same. */
export function MarkIcon({ mark }: { mark: Mark }) {
  if (markGlyph(mark) === null) return null;
  const width = 20 * markGlyphWidth(mark);
  return (
    <svg className="map-sign" viewBox={`0 0 ${width} 20`} data-wide={width > 20 ? '' : undefined} aria-hidden="true">
      <MarkGlyph mark={mark} x={width / 2} y={10} size={20} />
    </svg>
  );
}
