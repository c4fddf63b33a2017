import { ChangedFacts } from './ChangedFacts.tsx';
import { OnePlace } from './OnePlace.tsx';
import { SoonFacts } from './SoonFacts.tsx';
import { Stage } from './Stage.tsx';
import type { OtherPicture } from './useOtherPicture.ts';
import type { useProjector } from './useProjector.ts';
import { WholeFacts } from './WholeFacts.tsx';

interface PictureBodyProps {
  shown: ReturnType<typeof useProjector>;
  other: OtherPicture | null;
}

/** The picture itself: the map and what it says, or the dates that come next. A place asked about goes before both. */
export function PictureBody({ shown, other }: PictureBodyProps) {
  const { place, places, zoom, areaOf, picture, casebook, areaName, day } = shown;
  if (other?.kind === 'nasta' && place === null) {
    return (
      <div className="projector-body">
        <SoonFacts key={other.spoken} soon={other.soon} nameOf={other.nameOf} day={day} />
      </div>
    );
  }
  const changed = other?.kind === 'andrat' && place === null ? other : null;
  return (
    <div className="projector-body">
      <Stage
        places={changed?.places ?? places}
        room={places}
        zoom={zoom}
        areaOf={areaOf}
        selected={place?.id ?? null}
        onSelect={shown.ask}
      />
      {place !== null ? (
        <OnePlace facts={place} casebook={casebook} areaName={areaName} day={day} />
      ) : changed !== null ? (
        <ChangedFacts key={changed.spoken} changes={changed.changes} theme={picture.theme} />
      ) : (
        <WholeFacts brief={shown.brief} counts={shown.counts} region={shown.region} />
      )}
    </div>
  );
}
