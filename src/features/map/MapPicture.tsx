import type { OrgId } from '../../domain/events.ts';
import type { AreaOnMap } from './areaBoxes.ts';
import { Geography } from './Geography.tsx';
import { MapTable } from './MapTable.tsx';
import type { PlacesProps } from './PlaceButtons.tsx';
import { Tiles } from './Tiles.tsx';
import type { Layout } from './view.ts';

interface MapPictureProps extends PlacesProps {
  layout: Layout;
  /** Of every municipality, also those not asked for: areas and their borders are made of all. */
  areaOf: (id: OrgId) => OrgId | null | undefined;
  zoom: readonly OrgId[] | null;
  caption: string;
  areaName: (id: OrgId | null) => string;
  today: string;
  /** On the first day the areas stand on the map as links. */
  firstDayAreas: readonly AreaOnMap[] | null;
}

/** Three views of the same places with the same choice. */
export function MapPicture(props: MapPictureProps) {
  const { layout, areaOf, zoom, caption, areaName, today, firstDayAreas, ...places } = props;
  if (layout === 'tabell') return <MapTable {...places} caption={caption} areaName={areaName} today={today} />;
  if (layout === 'rutor') return <Tiles {...places} />;
  return <Geography {...places} zoom={zoom} areaOf={areaOf} firstDayAreas={firstDayAreas} />;
}
