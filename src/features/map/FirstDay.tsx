import { paths } from '../../paths.ts';
import { startExample } from '../../state/example.ts';
import { selectSession } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import type { AreaBox, AreaOnMap } from './areaBoxes.ts';

/** What stands above the map before anything has been said: what this is, and where to begin. */
export function FirstDay({
  areas,
  intended,
  listed,
}: {
  areas: readonly AreaOnMap[];
  intended: string;
  listed: boolean;
}) {
  const words = text.map.first;
  const { folder } = useAppSelector(selectSession);
  return (
    <section className="map-first">
      <h2>{words.title}</h2>
      <p className="measure">{words.what}</p>
      {listed && <AreaList areas={areas} />}
      <p>
        <Link href={paths.copies}>{words.openCopy}</Link>
      </p>
      <p>
        <TextButton onClick={startExample}>{words.explore}</TextButton>
      </p>
      {folder.status.kind === 'none' && (
        <p>
          {words.usedBefore} <Link href={paths.copies}>{words.chooseFolder}</Link>
        </p>
      )}
      <p className="muted">{intended}</p>
    </section>
  );
}

/** The six areas as a list, where the map is too small to hold them. */
function AreaList({ areas }: { areas: readonly AreaOnMap[] }) {
  return (
    <nav aria-label={text.map.first.areas}>
      <ul className="map-first-list">
        {areas.map((area) => (
          <li key={area.id}>
            <AreaLink area={area} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same six at their places on the map. */
export function AreasOnMap({ boxes }: { boxes: readonly AreaBox[] }) {
  return (
    <nav aria-label={text.map.first.areas}>
      <ul className="map-areas">
        {boxes.map(({ area, x, y, width, height }) => (
          <li key={area.id} style={{ left: x - width / 2, top: y - height / 2, width, height }}>
            <AreaLink area={area} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function AreaLink({ area }: { area: AreaOnMap }) {
  return (
    <Link href={paths.area(area.id)} className="map-area-link">
      <strong>{area.name}</strong> <span>{text.map.first.municipalities(area.members.length)}</span>
    </Link>
  );
}
