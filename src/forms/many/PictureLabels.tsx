import { MarkGlyph, markGlyphWidth } from '../../ui/MarkGlyph.tsx';
import type { PicturePlace } from './CountyPicture.tsx';
import { type Frame, labelsIn } from './picture.ts';

/** Measures of a plate in pixels; many.css has the letters. */
const HEIGHT = 22;
const SIGN = 16;
const AIR = 5;
const GAP = 4;
/** Of the typeface, half bold: a little too wide rather than too narrow. */
const LETTER = 7.4;

/** Sign and name on their own plates, so that they never depend on a fill. */
export function PictureLabels({ places, frame }: { places: readonly PicturePlace[]; frame: Frame }) {
  const byId = new Map(places.map((place) => [place.id, place]));
  const wishes = places.map((place) => {
    const signs = signsWidth(place);
    const name = place.name.length * LETTER;
    return {
      id: place.id,
      sign: signs === 0 ? 0 : signs + 2 * AIR,
      full: signs + (signs > 0 ? GAP : 0) + name + 2 * AIR,
    };
  });
  return labelsIn(wishes, frame, HEIGHT).map(({ id, x, y, width, named }) => {
    const place = byId.get(id);
    return (
      place && (
        <g key={id} transform={`translate(${x - width / 2} ${y - HEIGHT / 2})`} data-label={id}>
          <rect className="many-plate" width={width} height={HEIGHT} rx="3" />
          <Signs place={place} />
          {named && (
            <text
              className="many-name"
              x={(AIR + nameStart(place) + width - AIR) / 2}
              y={HEIGHT / 2}
              textAnchor="middle"
              dominantBaseline="central"
            >
              {place.name}
            </text>
          )}
        </g>
      )
    );
  });
}

function Signs({ place: { mark, two } }: { place: PicturePlace }) {
  const first = SIGN * markGlyphWidth(mark);
  return (
    <g className="many-glyph">
      <MarkGlyph mark={mark} x={AIR + first / 2} y={HEIGHT / 2} size={SIGN} />
      {two && <MarkGlyph mark="two" x={AIR + first + GAP + SIGN / 2} y={HEIGHT / 2} size={SIGN} />}
    </g>
  );
}

function signsWidth({ mark, two }: PicturePlace): number {
  return SIGN * markGlyphWidth(mark) + (two ? GAP + SIGN : 0);
}

function nameStart(place: PicturePlace): number {
  const signs = signsWidth(place);
  return signs === 0 ? 0 : signs + GAP;
}
