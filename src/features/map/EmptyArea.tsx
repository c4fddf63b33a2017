import { paths } from '../../paths.ts';
import * as text from '../../text/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { SignedWords } from '../../ui/Sign.tsx';
import type { AreaOnMap } from './areaBoxes.ts';
import type { ShownPlace } from './places.ts';

interface EmptyAreaProps {
  area: AreaOnMap;
  places: readonly ShownPlace[];
  intended: string;
}

/** An area has been chosen and nothing is written: its white rows beside it on the map, and where to begin. */
export function EmptyArea({ area, places, intended }: EmptyAreaProps) {
  const words = text.map.empty;
  return (
    <section className="map-first">
      <h2>{area.name}</h2>
      <p className="measure">{words.what(area.members.length)}</p>
      <p>
        <LinkButton href={paths.area(area.id)} variant="primary">
          {words.begin}
        </LinkButton>
      </p>
      <p className="measure">{words.how}</p>
      <ul className="map-white-rows" aria-label={words.rows(area.name)}>
        {places.map(({ id, name }) => (
          <li key={id}>
            <Link href={paths.organisation(id)}>{name}</Link>
            <SignedWords mark="blank" size="sm">
              {text.common.unknown}
            </SignedWords>
          </li>
        ))}
      </ul>
      <p>
        <Link href={paths.areas}>{words.another}</Link>
      </p>
      <p className="muted">{intended}</p>
    </section>
  );
}
