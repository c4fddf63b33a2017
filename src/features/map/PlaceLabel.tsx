import { markGlyph } from '../../ui/marks.ts';
import { MarkIcon } from './MarkIcon.tsx';
import type { Look } from './placeFacts.ts';

interface PlaceLabelProps {
  look: Look;
  name: string;
  /** There is no room for the name: it is seen when the place is pointed at, in focus or chosen. */
  short: boolean;
}

/** Sign and name on their own plate, so that they never depend on a fill. Not heard: the button says it all. */
export function PlaceLabel({ look, name, short }: PlaceLabelProps) {
  const isBare = look.before === undefined && !look.old && !look.two && markGlyph(look.mark) === null;
  return (
    <span
      className="map-label"
      data-short={short ? '' : undefined}
      data-bare={isBare ? '' : undefined}
      data-mark={look.mark}
      aria-hidden="true"
    >
      {look.before !== undefined && (
        <>
          <MarkIcon mark={look.before} />
          <span className="map-became">→</span>
        </>
      )}
      <MarkIcon mark={look.mark} />
      {look.old && <MarkIcon mark="old" />}
      {look.two && <MarkIcon mark="two" />}
      <span className="map-name">{name}</span>
    </span>
  );
}
