import { hasOwnDecision } from '../../domain/headline.ts';
import { paths, withDate } from '../../paths.ts';
import { COUNTY_WIDE, selectAreaOf, shortAreaName } from '../../state/areas.ts';
import {
  type StandingOrganisation,
  selectActiveOrganisations,
  selectOrganisationsById,
} from '../../state/organisations.ts';
import { selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Tag } from '../../ui/words.tsx';
import { ContactLine } from './ContactLine.tsx';
import { neighboursOf } from './neighbours.ts';
import { OpenButton } from './OpenButton.tsx';
import { useWide } from './useWide.ts';

/** Where one is, who it is, whom to ask, and the four buttons. */
export function CardHeader({ organisation }: { organisation: StandingOrganisation }) {
  const wide = useWide();
  // One that belongs to an area no longer in use stands in the county's list.
  const area = useAppSelector((state) => selectOrganisationsById(state).get(selectAreaOf(state)(organisation)));
  const facts = [organisation.officialName, area?.name].filter((each) => each && each !== organisation.name);
  return (
    <PageHeader
      title={organisation.name}
      above={wide ? <WayThere organisation={organisation} area={area} /> : <WayBack area={area} />}
      actions={
        <>
          {/* With a narrow window the line for notes is on the page and the other two stand in their boxes. */}
          <OpenButton form={{ kind: 'anteckning' }}>{text.common.takeNote}</OpenButton>
          {wide && hasOwnDecision(organisation) && (
            <OpenButton form={{ kind: 'beslut' }}>{text.common.newDecision}</OpenButton>
          )}
          {wide && <OpenButton form={{ kind: 'fas' }}>{text.common.newPhase}</OpenButton>}
          <Button variant="quiet" onClick={() => window.print()}>
            <Icon name="print" /> {text.common.print}
          </Button>
        </>
      }
      meta={
        <>
          {facts.join(' · ')} {organisation.uncertain && !organisation.areaStated && <Tag>{text.common.uncertain}</Tag>}{' '}
          · <ContactLine organisation={organisation} />
        </>
      }
    />
  );
}

interface WayProps {
  organisation: StandingOrganisation;
  area: StandingOrganisation | undefined;
}

function WayThere({ organisation, area }: WayProps) {
  const date = useAppSelector(selectShownDate);
  const { previous, next } = useAppSelector(
    (state) => neighboursOf(organisation, selectActiveOrganisations(state), selectAreaOf(state)),
    sameNeighbours,
  );
  const to = (id: string) => withDate(paths.organisation(id), date);
  return (
    <div className="card-way">
      <Breadcrumbs
        label={text.card.breadcrumbs}
        items={[
          { label: text.common.links.areas, href: withDate(paths.areas, date) },
          area
            ? { label: shortAreaName(area), href: withDate(paths.area(area.id), date) }
            : { label: text.common.countyWide, href: withDate(paths.area(COUNTY_WIDE), date) },
          { label: organisation.name },
        ]}
      />
      <nav className="cluster no-print small" aria-label={text.card.neighbours}>
        {previous && (
          <Link href={to(previous.id)} aria-label={text.card.previous(previous.name)}>
            <Icon name="left" /> {previous.name}
          </Link>
        )}
        {next && (
          <Link href={to(next.id)} aria-label={text.card.next(next.name)}>
            {next.name} <Icon name="right" />
          </Link>
        )}
      </nav>
    </div>
  );
}

type Neighbours = ReturnType<typeof neighboursOf>;
function sameNeighbours(a: Neighbours, b: Neighbours): boolean {
  return a.previous === b.previous && a.next === b.next;
}

/** With a narrow window: "< Skaraborg". */
function WayBack({ area }: { area: StandingOrganisation | undefined }) {
  const date = useAppSelector(selectShownDate);
  return (
    <nav className="card-back no-print" aria-label={text.card.breadcrumbs}>
      <Link href={withDate(paths.area(area?.id ?? COUNTY_WIDE), date)}>
        <Icon name="left" /> {area ? shortAreaName(area) : text.common.countyWide}
      </Link>
    </nav>
  );
}
