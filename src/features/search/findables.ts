/** What can be found: organisations, areas, screens, and what can be done, with or without an organisation. */

import type { OrgId } from '../../domain/events.ts';
import { hasOwnDecision } from '../../domain/headline.ts';
import { paths } from '../../paths.ts';
import { organisationOf } from '../../register/organisations.ts';
import { COUNTY_WIDE, shortAreaName } from '../../state/areas.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { bySwedish } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import type { Findable } from './matching.ts';
import { screens, screensWithin } from './screens.ts';
import { type Errand, LATER, type Target } from './targets.ts';

export interface Known {
  readonly organisations: readonly StandingOrganisation[];
  readonly areas: readonly StandingOrganisation[];
  readonly areaOf: (organisation: StandingOrganisation) => OrgId;
  readonly ownArea: OrgId | null;
  readonly inExample: boolean;
  /** In the past one may look, not change. */
  readonly inThePast: boolean;
}

const words = text.search;

export function findables(known: Known): Findable<Target>[] {
  const organisations = [...known.organisations]
    .filter(({ active }) => active)
    .sort((a, b) => bySwedish(a.name, b.name));
  return [
    ...areaTargets(known),
    ...organisations.map((each) => organisationTarget(each, known)),
    ...screens(),
    ...screensWithin(),
    ...actions(known),
    ...(known.inThePast ? [] : organisations.flatMap(actionsAbout)),
  ];
}

/** What is offered before anything is typed. */
export function suggestions(known: Known): Target[] {
  const own = known.areas.find(({ id }) => id === known.ownArea);
  return [
    ...(own ? [areaTarget(own, words.ownArea).item] : []),
    ...screens().map(({ item }) => item),
    ...actions(known).map(({ item }) => item),
  ];
}

function areaTarget(area: StandingOrganisation, detail: string = words.kinds.area): Findable<Target> {
  const name = shortAreaName(area);
  return {
    item: {
      key: `area ${area.id}`,
      label: name,
      detail,
      sort: 'organisation',
      org: area.id,
      errand: { kind: 'go', path: paths.area(area.id) },
    },
    name,
    also: [area.name, area.officialName, area.abbr ?? ''],
    later: LATER.area,
  };
}

function areaTargets({ areas }: Known): Findable<Target>[] {
  const countyWide = text.common.countyWide;
  const path = paths.area(COUNTY_WIDE);
  return [
    ...areas.map((area) => areaTarget(area)),
    {
      item: {
        key: 'area lan',
        label: countyWide,
        detail: words.kinds.area,
        sort: 'organisation',
        org: COUNTY_WIDE,
        errand: { kind: 'go', path },
      },
      name: countyWide,
      also: [text.common.wholeCounty],
    },
  ];
}

/** Other words an organisation goes by. One that has been given another name is still looked for by the one it shipped with. */
export function otherNamesOf({ id, officialName, abbr, code }: StandingOrganisation): string[] {
  const shipped = organisationOf(id);
  return [officialName, abbr ?? '', code ?? '', shipped?.name ?? '', shipped?.officialName ?? ''];
}

function organisationTarget(organisation: StandingOrganisation, { areas, areaOf }: Known): Findable<Target> {
  const { id, name, kind } = organisation;
  const area = areas.find((each) => each.id === areaOf(organisation));
  const what = id === 'vgr' ? words.region : words.kinds[kind];
  const isArea = kind === 'subregion';
  const detail = area && !isArea ? words.inArea(what, shortAreaName(area)) : what;
  return {
    item: {
      key: id,
      label: name,
      detail,
      sort: 'organisation',
      org: id,
      errand: { kind: 'go', path: paths.organisation(id) },
    },
    name,
    also: otherNamesOf(organisation),
    belongsTo: area && !isArea ? [shortAreaName(area), area.name] : [],
    later: LATER.organisation,
  };
}

function actionsAbout(organisation: StandingOrganisation): Findable<Target>[] {
  const { id, name, abbr, code } = organisation;
  const action = (form: 'beslut' | 'fas' | 'anteckning', label: string, also: string): Findable<Target> => ({
    item: {
      key: `${form} ${id}`,
      label: words.about(label, name),
      detail: words.kinds.action,
      sort: 'do',
      org: id,
      errand: { kind: 'go', path: paths.organisationForm(id, form) },
    },
    // The organisation first: its name is what tells these apart.
    name: words.about(name, label),
    also: [also, abbr ?? '', code ?? ''],
    later: LATER.action,
  });
  return [
    action('anteckning', text.common.takeNote, words.also.note),
    ...(hasOwnDecision(organisation) ? [action('beslut', text.common.newDecision, words.also.decision)] : []),
    action('fas', text.common.newPhase, words.also.phase),
  ];
}

function actions({ inExample, inThePast }: Known): Findable<Target>[] {
  const action = (key: string, label: string, also: string, errand: Errand): Findable<Target> => ({
    item: { key, label, detail: words.kinds.action, sort: 'do', errand },
    name: label,
    also: [also],
    later: LATER.action,
  });
  const toCopies: Errand = { kind: 'go', path: paths.copies };
  return [
    action('save-copy', words.actions.saveCopy, words.also.copies, toCopies),
    action('open-copy', words.actions.openCopy, words.also.open, toCopies),
    action('projector', words.actions.projector, words.also.projector, { kind: 'go', path: paths.projector }),
    action('print', words.actions.print, words.also.print, { kind: 'print' }),
    ...(inThePast ? [action('today', words.actions.today, '', { kind: 'today' })] : []),
    inExample
      ? action('leave-example', words.actions.leaveExample, words.also.example, { kind: 'leave-example' })
      : action('example', words.actions.example, words.also.example, { kind: 'example' }),
  ];
}
