import type { OrgId } from '../domain/events.ts';
import { areas, federations, privateProviders, regionalUnits, vastkom, vgr } from './bodies.ts';
import { municipalities } from './municipalities.ts';
import type { Organisation } from './types.ts';

/**
 * Everybody who has a place beside the map instead of on it: the region, its nine units and the two
 * private entries.
 */
export const besideTheMap: readonly Organisation[] = [vgr, ...regionalUnits, ...privateProviders];

/** Every organisation that ships with Fyrfas. What people add or change comes from events. */
export const organisations: readonly Organisation[] = [
  ...municipalities,
  ...areas,
  ...federations,
  vastkom,
  ...besideTheMap,
];

const byId: ReadonlyMap<OrgId, Organisation> = new Map(organisations.map((each) => [each.id, each]));
const byCode: ReadonlyMap<string, Organisation> = new Map(municipalities.map((each) => [each.code ?? '', each]));

/** The shipped organisation of this id, if there is one. */
export const organisationOf = (id: OrgId): Organisation | undefined => byId.get(id);

/** The municipality of this kommunkod; people's lists are often keyed by it. */
export const municipalityOfCode = (code: string): Organisation | undefined => byCode.get(code);

/** What to call an area where there is little room: a button on the map, a breadcrumb. */
export const shortAreaNames: Readonly<Record<OrgId, string>> = {
  'vs-fyrbodal': 'Fyrbodal',
  'vs-skaraborg': 'Skaraborg',
  'vs-simba': 'SIMBA',
  'vs-samla': 'SAMLA',
  'vs-goteborgsomradet': 'Göteborgsområdet',
  'vs-sodra-alvsborg': 'Södra Älvsborg',
};

/** What every screen that shows the register's facts owes its sources. */
export const registerSources: readonly string[] = [
  'Kommuner och kommunkoder: SCB.',
  'Orternas lägen: GeoNames (CC BY 4.0).',
  'Delregional vårdsamverkan: sammanställd ur öppna sidor från 2016 till 2025. Medlemskapen behöver bekräftas.',
  'Invånarantal: ungefärliga, avrundade till hundratal.',
];
