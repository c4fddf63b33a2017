import '../../../forms/many/many.css';
import { useCallback, useId, useMemo } from 'react';
import type { OrgId } from '../../../domain/events.ts';
import { halfYearOf, type Voice } from '../../../domain/voices.ts';
import { CountyPicture, type PicturePlace } from '../../../forms/many/CountyPicture.tsx';
import { paths, withDate } from '../../../paths.ts';
import { kfaDimensionNames } from '../../../register/kfaSteps.ts';
import { placedIds } from '../../../register/map/places.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish, listOf, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Link } from '../../../ui/Link.tsx';
import { SignedWords } from '../../../ui/Sign.tsx';
import { EmptyLine, Quote } from '../../../ui/words.tsx';
import { halves, type Theme } from './themes.ts';

const words = text.voiced;
const placed = new Set(placedIds);

interface VoicesProps {
  theme: Theme;
  voices: readonly Voice[];
  /** A dialogue may be about more than the area that is looked at. */
  isShown: (id: OrgId) => boolean;
}

interface Place {
  readonly id: OrgId;
  readonly name: string;
  readonly voices: readonly Voice[];
}

/** Where one theme is voiced: the map, the half-years, and every word of it by place in alphabetical order. */
export function Voices({ theme, voices, isShown }: VoicesProps) {
  const places = usePlaces(voices, isShown);
  if (voices.length === 0) return <EmptyLine>{words.nothing}</EmptyLine>;
  return (
    <>
      <p className="lead" role="status">
        {words.heard(theme.name, voices.length, places.length)}
      </p>
      <div className="voiced-columns">
        <Box title={words.onMap}>
          <Picture theme={theme} places={places} />
        </Box>
        <Box title={words.overTime}>
          <OverTime voices={voices} places={places} />
        </Box>
      </div>
      <Box title={words.inWords} tone="plain">
        <div className="stack" data-gap="5">
          {places.map((place) => (
            <PlaceWords key={place.id} place={place} />
          ))}
        </div>
      </Box>
    </>
  );
}

function usePlaces(voices: readonly Voice[], isShown: (id: OrgId) => boolean): readonly Place[] {
  const byId = useAppSelector(selectOrganisationsById);
  const ofPlace = new Map<OrgId, Voice[]>();
  for (const voice of voices) {
    for (const id of voice.orgs.filter(isShown)) ofPlace.set(id, [...(ofPlace.get(id) ?? []), voice]);
    // What concerns nobody in particular concerns the county.
    if (voice.orgs.length === 0) ofPlace.set('', [...(ofPlace.get('') ?? []), voice]);
  }
  return [...ofPlace]
    .map(([id, of]) => ({ id, name: id === '' ? text.common.wholeCounty : (byId.get(id)?.name ?? id), voices: of }))
    .sort((a, b) => bySwedish(a.name, b.name));
}

function Picture({ theme, places }: { theme: Theme; places: readonly Place[] }) {
  const byId = useAppSelector(selectOrganisationsById);
  const areaOf = useCallback((id: OrgId) => byId.get(id)?.area, [byId]);
  const drawn = useMemo(
    (): PicturePlace[] =>
      places
        .filter(({ id }) => placed.has(id))
        .map(({ id, name }) => ({ id, name, mark: 'voiced', words: words.legendHere, two: false, changing: false })),
    [places],
  );
  const beside = places.filter(({ id }) => !placed.has(id));
  const label =
    drawn.length === 0
      ? words.pictureNone(theme.name)
      : words.picture(theme.name, listOf(drawn.map(({ name }) => name)));
  return (
    <div className="stack" data-gap="3">
      <div className="many-picture-row">
        <CountyPicture places={drawn} zoom={null} areaOf={areaOf} label={label} />
      </div>
      <div className="cluster" data-gap="4">
        <SignedWords mark="voiced" size="sm">
          {words.legendHere}
        </SignedWords>
        <span className="muted">{words.legendBlank}</span>
      </div>
      {beside.length > 0 && (
        <p>
          {words.beside}: {beside.map(({ name }) => name).join(', ')}
        </p>
      )}
    </div>
  );
}

/** Half-years from the first to the last; who is named in each. Facts, no curve. */
function OverTime({ voices, places }: { voices: readonly Voice[]; places: readonly Place[] }) {
  const id = useId();
  const halfYears = [...new Set(voices.map(({ on }) => halfYearOf(on)))].sort().reverse();
  return (
    <table className="ds-table voiced-time" aria-labelledby={id}>
      <caption id={id} className="ff-sr">
        {words.overTime}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.where}</th>
          <th scope="col">{words.texts}</th>
        </tr>
      </thead>
      <tbody>
        {halfYears.map((key) => {
          const names = places.filter((place) => place.voices.some(({ on }) => halfYearOf(on) === key));
          return (
            <tr key={key}>
              <th scope="row">{words.halfYear(...halves(key))}</th>
              <td>{names.map(({ name }) => name).join(', ')}</td>
              <td>{voices.filter(({ on }) => halfYearOf(on) === key).length}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function PlaceWords({ place: { id, name, voices } }: { place: Place }) {
  const shown = useAppSelector(selectShownDate);
  return (
    <section className="stack" data-gap="3">
      <h3>{id === '' ? name : <Link href={withDate(paths.organisation(id), shown)}>{name}</Link>}</h3>
      {voices.map((voice) => (
        <Quote key={voice.id} source={<From voice={voice} place={name} />}>
          {voice.text}
        </Quote>
      ))}
    </section>
  );
}

function From({ voice: { id, keys, on, dialogue, side }, place }: { voice: Voice; place: string }) {
  const shown = useAppSelector(selectShownDate);
  const date = longDate(on);
  // A label of känd, förstådd, använd is said in its dialogue and is no note.
  const isLabel = keys.some((key) => Object.keys(kfaDimensionNames).includes(key.split('-')[0] ?? ''));
  const what = isLabel ? words.dialogue : words.note;
  const address = isLabel && dialogue !== undefined ? paths.dialogueSummary(dialogue) : paths.note(id);
  const whose = side === undefined || side === 'gemensam' ? '' : text.codes.kfaSides[side];
  return (
    <>
      {[dialogue === undefined ? '' : words.fromDialogue, whose, date].filter(Boolean).join(', ')}
      {' · '}
      <Link href={withDate(address, shown)} aria-label={words.openOf(what, place, date)}>
        {what}
      </Link>
    </>
  );
}
