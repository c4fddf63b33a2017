import { useParams, useSearchParams } from 'react-router';
import { paths, viewKeys, withDate } from '../../paths.ts';
import { COUNTY_WIDE } from '../../state/areas.ts';
import { selectOpened, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Tag } from '../../ui/words.tsx';
import { AnchoringTab } from './AnchoringTab.tsx';
import './areaStyles.css';
import { DecisionsTab } from './DecisionsTab.tsx';
import { ListToFillIn } from './fillIn/ListToFillIn.tsx';
import { GapTab } from './GapTab.tsx';
import { OwnArea } from './OwnArea.tsx';
import { StatusTab } from './StatusTab.tsx';
import { type AreaView, useArea } from './useArea.ts';

const words = text.areas;
type TabKey = 'lage' | 'beslut' | 'forankring' | 'nytt';

/** One area: a list to work in, what the instances have said, and how the target groups have been reached. */
export function Component() {
  const { areaId = '' } = useParams();
  const area = useArea(areaId);
  const opened = useAppSelector(selectOpened);
  if (area === null) return opened ? <NoSuchArea /> : null;
  return <Area key={area.id} area={area} opened={opened} />;
}

function Area({ area, opened }: { area: AreaView; opened: boolean }) {
  const shownDate = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const [params] = useSearchParams();
  const tab = tabIn(params.get(viewKeys.tab));
  const captions: Readonly<Record<TabKey, string>> = {
    lage: area.id === COUNTY_WIDE ? words.list.captionCounty : words.list.caption(area.name),
    beslut: words.decisions.caption(area.name),
    forankring: words.anchoring.caption(area.name),
    nytt: text.gaps.tab.caption(area.name),
  };
  const caption = shownDate === null ? captions[tab] : words.list.captionOn(captions[tab], longDate(shownDate));
  const Content = { lage: StatusTab, beslut: DecisionsTab, forankring: AnchoringTab, nytt: GapTab }[tab];

  return (
    <>
      <PageHeader
        title={area.name}
        above={
          <Breadcrumbs
            label={words.where}
            items={[{ label: text.common.links.areas, href: withDate(paths.areas, shownDate) }, { label: area.name }]}
          />
        }
        meta={<About area={area} />}
        actions={
          <>
            {shownDate === null && <OwnArea id={area.id} name={area.name} />}
            <ListToFillIn area={area} />
            <Button onClick={() => window.print()}>
              <Icon name="print" /> {text.common.print}
            </Button>
          </>
        }
      />
      <div className="stack area-print" data-gap="5">
        <div className="no-print">
          <Tabs
            label={words.tabs.label}
            tabs={[
              tabLink('lage', words.tabs.status, withDate(paths.area(area.id), shownDate), tab),
              tabLink('beslut', words.tabs.decisions, withDate(paths.areaTab(area.id, 'beslut'), shownDate), tab),
              tabLink(
                'forankring',
                words.tabs.anchoring,
                withDate(paths.areaTab(area.id, 'forankring'), shownDate),
                tab,
              ),
              tabLink('nytt', text.learning.tabs.nytt, withDate(paths.areaTab(area.id, 'nytt'), shownDate), tab),
            ]}
          />
        </div>
        <p className="only-print">
          <Tag strong>{text.common.workingMaterial}</Tag> {words.printed(longDate(today))}
        </p>
        {/* Made anew for another date: a form that is open never follows into the past. */}
        {opened && <Content key={shownDate} area={area} caption={caption} />}
      </div>
    </>
  );
}

function tabLink(key: TabKey, label: string, href: string, current: TabKey) {
  return { href, label, current: key === current };
}

function tabIn(asked: string | null): TabKey {
  return asked === 'beslut' || asked === 'forankring' || asked === 'nytt' ? asked : 'lage';
}

/** The full name with its card, and how many there are of each kind. */
function About({ area: { organisation, groups } }: { area: AreaView }) {
  const shownDate = useAppSelector(selectShownDate);
  const counts = groups.map(({ kind, members }) => words.counts[kind](members.length)).join(', ');
  if (organisation === null) return <span>{`${words.countyWide} ${counts}`}</span>;
  return (
    <>
      <Link href={withDate(paths.organisation(organisation.id), shownDate)}>{organisation.name}</Link>
      {counts && ` · ${counts}`}
    </>
  );
}

function NoSuchArea() {
  return (
    <>
      <PageHeader title={words.notFound} />
      <div className="stack measure">
        <p>{words.notFoundWords}</p>
        <p>
          <LinkButton href={paths.areas}>{words.toAreas}</LinkButton>
        </p>
      </div>
    </>
  );
}
