/** What "Visa stort" shows: read from the address, so that a picture can be sent, and made from the casebook. */
import { useState } from 'react';
import type { OrgId } from '../../../domain/events.ts';
import { COUNTY_WIDE } from '../../../state/areas.ts';
import { selectSession } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { regionBrief } from '../briefFacts.ts';
import { spokenAfterName } from '../spoken.ts';
import { useMapFacts } from '../useMapFacts.ts';
import { useView } from '../view.ts';
import type { Asked } from './foundPlaces.ts';
import { isSame, type Picture, picturesOf, standingOf } from './pictures.ts';
import { spokenPicture } from './spokenPicture.ts';
import { usePicture } from './usePicture.ts';
import { usePictureFacts } from './usePictureFacts.ts';

export function useProjector() {
  const [view, change] = useView();
  const pictured = usePicture();
  const { ownArea } = useAppSelector(selectSession);
  const facts = useMapFacts(view.scope);
  const { municipalities, beside, areas, casebook, withPhase, shownDate, day, areaOf } = facts;
  const place = [...municipalities, ...beside].find(({ id }) => id === view.selected) ?? null;
  const asked = areas.find(({ id }) => id === view.area) ?? null;
  const own = areas.find(({ id }) => id === place?.org.area) ?? null;
  // A place in another area is seen where it lies; the picture one came from is still there to go back to.
  const area = asked !== null && place !== null && place.org.area !== asked.id ? own : asked;
  const areaId = area?.id ?? null;
  const theme = view.theme ?? 'beslut';
  const withMembers = areas.filter(({ members }) => members.length > 0).map(({ id }) => id);
  const usual = picturesOf(
    withMembers.toSorted((a, b) => Number(b === ownArea) - Number(a === ownArea)),
    withPhase.size > 0 || theme === 'fas',
  );
  const { picture, pictures, show } = pictured({ area: asked?.id ?? null, theme }, usual);

  const { places, brief, counts } = usePictureFacts(municipalities, areaId, theme, day);
  const region = area === null && theme === 'beslut' ? regionBrief(casebook) : null;

  const areaNameOf = (id: OrgId | null) => areas.find((each) => each.id === id)?.name ?? text.common.countyWide;
  const findable: Asked[] = [
    ...[...municipalities, ...beside].map(({ id, org }) => ({
      id,
      name: org.name,
      detail: areaNameOf(org.area),
      isArea: false,
    })),
    ...areas.map(({ id, name }) => ({ id, name, detail: text.projector.area, isArea: true })),
    { id: COUNTY_WIDE, name: text.common.wholeCounty, detail: '', isArea: true },
  ];

  const [latest, setLatest] = useState<Picture | null>(null);
  const { index, isThere } = standingOf(picture, pictures, latest);
  const there = isThere ? pictures[index] : undefined;
  // What is beside the pictures is gone on from where one was among them.
  if (there !== undefined && (latest === null || !isSame(there, latest))) setLatest(there);
  const where = (isThere ? text.projector.at : index < 0 ? text.projector.before : text.projector.after)(
    Math.max(index, 0) + 1,
    pictures.length,
  );
  const title = text.projector.title(area?.name ?? text.common.wholeCounty, text.map.themes[theme]);
  const dayWords = text.projector.day(longDate(day));
  const heard = { title, day: dayWords, brief, counts, region, where };
  return {
    picture,
    pictures,
    latest,
    /** "3 av 14", or beside them: "Efter 3 av 14". */
    where,
    isFirst: index <= 0 && (isThere || index < 0),
    isLast: index === pictures.length - 1,
    title,
    scope: view.scope,
    dayWords,
    shownDate,
    day,
    casebook,
    places,
    zoom: area?.members ?? null,
    areaOf,
    brief,
    counts,
    region,
    place,
    areaName: place ? areaNameOf(place.org.area) : '',
    findable,
    spoken: place ? `${place.org.name}${spokenAfterName(place, day)}` : spokenPicture(heard),
    /** Another picture; a place that was asked about is answered then. */
    show,
    /** A place in the picture; with null the picture as it was. */
    ask: (id: OrgId | null) => change({ selected: id }),
  };
}
