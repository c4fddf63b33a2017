import { memo, useCallback } from 'react';
import type { OrgId } from '../../domain/events.ts';
import * as text from '../../text/text.ts';
import { PlaceLabel } from './PlaceLabel.tsx';
import type { Look } from './placeFacts.ts';
import type { ShownPlace } from './places.ts';
import type { Hands, useRoving } from './useRoving.ts';

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
        <PlaceButton
          key={place.id}
          id={place.id}
          name={place.name}
          look={place.look}
          spoken={place.spoken}
          isSelected={selected === place.id}
          isPointed={pointed === place.id}
          isStop={roving.stop === place.id}
          short={isShort(place)}
          hands={roving.hands}
          onSelect={onSelect}
          {...reachOf(place.id)}
        />
      ))}
    </ul>
  );
}

interface PlaceButtonProps extends Partial<Reach> {
  id: OrgId;
  name: string;
  look: Look;
  /** What the button says. */
  spoken: string;
  isSelected: boolean;
  isPointed: boolean;
  /** It is the stop of the Tab key. */
  isStop: boolean;
  short: boolean;
  hands: Hands;
  onSelect: (id: OrgId) => void;
}

/** A step in time changes few of them: the others are not drawn anew. */
const PlaceButton = memo(function PlaceButton(props: PlaceButtonProps) {
  const { id, name, look, spoken, isSelected, isPointed, isStop, short, hands, onSelect } = props;
  const { left, top, width, height } = props;
  const hold = useCallback((element: HTMLButtonElement | null) => hands.hold(id, element), [hands, id]);
  return (
    <li>
      <button
        type="button"
        className="map-plate"
        style={left === undefined ? undefined : { left, top, width, height }}
        data-pointed={isPointed ? '' : undefined}
        aria-pressed={isSelected}
        onClick={() => onSelect(id)}
        ref={hold}
        tabIndex={isStop ? 0 : -1}
        onKeyDown={(event) => hands.onKeyDown(id, event)}
        onFocus={() => hands.onFocus(id)}
        onBlur={hands.onBlur}
      >
        <span className="ff-sr">{spoken}</span>
        <PlaceLabel look={look} name={name} short={short} />
      </button>
    </li>
  );
});
