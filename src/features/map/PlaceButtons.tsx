import type { OrgId } from '../../domain/events.ts';
import * as text from '../../text/text.ts';
import { PlaceLabel } from './PlaceLabel.tsx';
import type { ShownPlace } from './places.ts';
import type { useRoving } from './useRoving.ts';

export interface PlacesProps {
  /** In the order they are read. */
  places: readonly ShownPlace[];
  selected: OrgId | null;
  onSelect: (id: OrgId) => void;
  onClear: () => void;
}

interface Reach {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface PlaceButtonsProps extends Omit<PlacesProps, 'onClear'> {
  roving: ReturnType<typeof useRoving>;
  /** Where the mouse points, on the button or anywhere in its municipality. */
  pointed: OrgId | null;
  /** How far each button reaches, in pixels of the frame. */
  reachOf: (id: OrgId) => Reach | undefined;
  /** Whether there is room for the sign only. */
  isShort: (place: ShownPlace) => boolean;
  letter: number;
}

/** One real button per municipality, laid over the picture: what keyboards, voices and fingers meet. */
export function PlaceButtons(props: PlaceButtonsProps) {
  const { places, selected, onSelect, roving, pointed, reachOf, isShort, letter } = props;
  return (
    <ul className="map-plates" aria-label={text.map.group} style={{ fontSize: letter }}>
      {places.map((place) => (
        <li key={place.id}>
          <button
            type="button"
            className="map-plate"
            style={reachOf(place.id)}
            data-pointed={pointed === place.id ? '' : undefined}
            aria-pressed={selected === place.id}
            onClick={() => onSelect(place.id)}
            {...roving.propsOf(place.id)}
          >
            <span className="ff-sr">{place.spoken}</span>
            <PlaceLabel look={place.look} name={place.name} short={isShort(place)} />
          </button>
        </li>
      ))}
    </ul>
  );
}
