import { useCallback, useMemo } from 'react';
import type { Casebook } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import { placedIds } from '../../register/map/places.ts';
import {
  type StandingOrganisation,
  selectActiveOrganisations,
  selectOrganisationsById,
} from '../../state/organisations.ts';
import { useAppSelector } from '../../state/store.ts';
import { bySwedish } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { SignedWords } from '../../ui/Sign.tsx';
import { CountyPicture, type PicturePlace } from './CountyPicture.tsx';
import { lookAfter, type PreviewTheme } from './looks.ts';
import type { PreviewEntry } from './ManyPreview.tsx';

const words = text.many;
const placed = new Set(placedIds);

interface PreviewMapProps {
  entries: readonly PreviewEntry[];
  after: Casebook;
  theme: PreviewTheme;
  area: OrgId | null;
}

/** The same rows as a picture: how the county would look. What it means in words stands under it. */
export function PreviewMap({ entries, after, theme, area }: PreviewMapProps) {
  const byId = useAppSelector(selectOrganisationsById);
  const active = useAppSelector(selectActiveOrganisations);
  const areaOf = useCallback((id: OrgId) => byId.get(id)?.area, [byId]);
  const zoom = useMemo(
    () =>
      area === null ? null : active.filter((each) => each.area === area && placed.has(each.id)).map(({ id }) => id),
    [active, area],
  );
  const all = useMemo(() => placesOf(entries, after, theme, byId), [entries, after, theme, byId]);
  const places = useMemo(() => all.filter(({ id }) => placed.has(id)), [all]);
  const beside = all.filter(({ id }) => !placed.has(id));

  return (
    <figure className="many-figure stack" data-gap="3">
      <figcaption>{words.pictureTitle[theme]}</figcaption>
      {places.length === 0 && <p className="muted">{words.noPicture}</p>}
      <div className="many-picture-row">
        <CountyPicture places={places} zoom={zoom} areaOf={areaOf} label={words.picture(places.length)} />
        <div className="many-beside-picture stack" data-gap="3">
          <ul className="many-legend">
            {legendOf(all).map(({ mark, words: meaning }) => (
              <li key={mark}>
                <SignedWords mark={mark} size="sm">
                  {meaning}
                </SignedWords>
              </li>
            ))}
            <li className="many-legend-edge">{words.changed}</li>
          </ul>
          {beside.length > 0 && (
            <div>
              {words.beside}:{' '}
              {beside.map(({ id, name, mark, words: meaning }) => (
                <span key={id} className="many-beside">
                  <SignedWords mark={mark} size="sm">
                    {name}, {meaning.toLocaleLowerCase('sv')}
                  </SignedWords>
                </span>
              ))}
            </div>
          )}
          <p className="muted small">{words.others}</p>
        </div>
      </div>
    </figure>
  );
}

/** Everybody that a row is about and that can be drawn, by name. */
function placesOf(
  entries: readonly PreviewEntry[],
  after: Casebook,
  theme: PreviewTheme,
  byId: ReadonlyMap<OrgId, StandingOrganisation>,
): PicturePlace[] {
  const understood = entries.filter(({ verdict }) => verdict !== 'not-understood');
  const changing = new Set(understood.filter(({ verdict }) => verdict !== 'known').map(({ org }) => org));
  const ids = new Set(understood.flatMap(({ org }) => org ?? []));
  return [...ids]
    .flatMap((id) => byId.get(id) ?? [])
    .sort((a, b) => bySwedish(a.name, b.name))
    .map((org) => ({ id: org.id, name: org.name, changing: changing.has(org.id), ...lookAfter(after, org, theme) }));
}

/** Each mark that is seen, once, in the order it is met. */
function legendOf(places: readonly PicturePlace[]): readonly PicturePlace[] {
  return [...new Map(places.map((place) => [place.mark, place])).values()];
}
