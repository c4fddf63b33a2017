/**
 * The organisations that are not municipalities. Sources: vardsamverkan.se (areas, read 2016-2025),
 * the federations' own pages, VGR's description of its organisation 2023-2026, and the working
 * group's notes. VGR's organisation may change with the term of office that began in 2026.
 */
import type { Organisation } from './types.ts';

type Facts = Partial<Organisation> & Pick<Organisation, 'id' | 'name' | 'officialName'>;

function body(kind: Organisation['kind'], facts: Facts): Organisation {
  const unknown = { code: null, abbr: null, area: null, federation: null, seat: null, lat: null, lon: null };
  return { ...unknown, population: null, kind, ...facts };
}

/**
 * The six delregionala vårdsamverkan, from north to south, the coast before the inland. Each is its
 * own area. Their names vary between sources and over time, so they can be changed. The federation
 * is the one most of its members belong to; coordinates are the mean of the members' seats.
 */
export const areas: readonly Organisation[] = [
  body('subregion', {
    id: 'vs-fyrbodal',
    area: 'vs-fyrbodal',
    name: 'Vårdsamverkan Fyrbodal',
    officialName: 'Vårdsamverkan Fyrbodal',
    abbr: 'Fyrbodal',
    federation: 'kf-fyrbodal',
    lat: 58.56,
    lon: 11.9,
    population: 286500,
  }),
  body('subregion', {
    id: 'vs-skaraborg',
    area: 'vs-skaraborg',
    name: 'Vårdsamverkan Skaraborg',
    officialName: 'Vårdsamverkan Skaraborg',
    abbr: 'Skaraborg',
    federation: 'kf-skaraborg',
    lat: 58.43,
    lon: 13.66,
    population: 269500,
  }),
  body('subregion', {
    id: 'vs-simba',
    area: 'vs-simba',
    name: 'SIMBA',
    officialName: 'Vårdsamverkan SIMBA (Ale, Kungälv, Stenungsund, Tjörn)',
    abbr: 'SIMBA',
    federation: 'kf-goteborgsregionen',
    lat: 57.96,
    lon: 11.85,
    population: 127100,
  }),
  body('subregion', {
    id: 'vs-samla',
    area: 'vs-samla',
    name: 'SAMLA',
    officialName: 'Vårdsamverkan SAMLA (Alingsås och Lerum)',
    abbr: 'SAMLA',
    federation: 'kf-goteborgsregionen',
    lat: 57.85,
    lon: 12.4,
    population: 86600,
  }),
  body('subregion', {
    id: 'vs-goteborgsomradet',
    area: 'vs-goteborgsomradet',
    name: 'Vårdsamverkan i Göteborgsområdet',
    officialName: 'Vårdsamverkan i Göteborgsområdet (ledningsgrupp LGS)',
    abbr: 'Göteborg',
    federation: 'kf-goteborgsregionen',
    lat: 57.69,
    lon: 11.97,
    population: 779000,
  }),
  body('subregion', {
    id: 'vs-sodra-alvsborg',
    area: 'vs-sodra-alvsborg',
    name: 'Närvårdssamverkan Södra Älvsborg',
    officialName: 'Närvårdssamverkan Södra Älvsborg (Sjuhärad)',
    abbr: 'Sjuhärad',
    federation: 'kf-borasregionen',
    lat: 57.72,
    lon: 12.99,
    population: 229700,
  }),
];

/** The four kommunalförbund. Populations count members inside the county only. */
export const federations: readonly Organisation[] = [
  body('association', {
    id: 'kf-fyrbodal',
    federation: 'kf-fyrbodal',
    name: 'Fyrbodal',
    officialName: 'Fyrbodals kommunalförbund',
    seat: 'Uddevalla',
    lat: 58.348,
    lon: 11.942,
    population: 272000,
  }),
  body('association', {
    id: 'kf-goteborgsregionen',
    federation: 'kf-goteborgsregionen',
    name: 'Göteborgsregionen',
    officialName: 'Göteborgsregionens kommunalförbund',
    abbr: 'GR',
    seat: 'Göteborg',
    lat: 57.707,
    lon: 11.967,
    population: 1007200,
  }),
  body('association', {
    id: 'kf-borasregionen',
    federation: 'kf-borasregionen',
    name: 'Boråsregionen',
    officialName: 'Boråsregionen Sjuhärads kommunalförbund',
    seat: 'Borås',
    lat: 57.721,
    lon: 12.94,
    population: 229700,
  }),
  body('association', {
    id: 'kf-skaraborg',
    federation: 'kf-skaraborg',
    name: 'Skaraborg',
    officialName: 'Skaraborgs kommunalförbund',
    seat: 'Skövde',
    lat: 58.391,
    lon: 13.845,
    population: 269500,
  }),
];

/** The joint organisation of the four federations. */
export const vastkom: Organisation = body('association', {
  id: 'vastkom',
  name: 'VästKom',
  officialName: 'Västsvenska kommunalförbundens samorganisation',
  abbr: 'VästKom',
  seat: 'Göteborg',
  lat: 57.707,
  lon: 11.967,
});

/** The region itself, a party to the agreement: it decides in SSN, RS and RF. */
export const vgr: Organisation = body('regional', {
  id: 'vgr',
  name: 'Västra Götalandsregionen',
  officialName: 'Västra Götalandsregionen (huvudman; beslut i SSN, RS och RF)',
  abbr: 'VGR',
  seat: 'Vänersborg',
  lat: 58.381,
  lon: 12.323,
});

/**
 * The region's own units. They are bound through the region's decision. Coordinates of hospitals
 * are general knowledge to about a kilometre; those that work in the whole county have none, nor
 * has Sjukhusen i väster, which spans three areas. SV and H&H are short forms, not official ones.
 */
export const regionalUnits: readonly Organisation[] = [
  body('regional', {
    id: 'vgr-su',
    name: 'Sahlgrenska Universitetssjukhuset',
    officialName: 'Sahlgrenska Universitetssjukhuset',
    abbr: 'SU',
    area: 'vs-goteborgsomradet',
    seat: 'Göteborg',
    lat: 57.68,
    lon: 11.96,
  }),
  body('regional', {
    id: 'vgr-nu',
    name: 'NU-sjukvården',
    officialName: 'NU-sjukvården',
    abbr: 'NU',
    area: 'vs-fyrbodal',
    seat: 'Trollhättan',
    lat: 58.32,
    lon: 12.27,
  }),
  body('regional', {
    id: 'vgr-sas',
    name: 'Södra Älvsborgs Sjukhus',
    officialName: 'Södra Älvsborgs Sjukhus',
    abbr: 'SÄS',
    area: 'vs-sodra-alvsborg',
    seat: 'Borås',
    lat: 57.72,
    lon: 12.96,
  }),
  body('regional', {
    id: 'vgr-skas',
    name: 'Skaraborgs Sjukhus',
    officialName: 'Skaraborgs Sjukhus',
    abbr: 'SkaS',
    area: 'vs-skaraborg',
    seat: 'Skövde',
    lat: 58.42,
    lon: 13.86,
  }),
  body('regional', { id: 'vgr-siv', name: 'Sjukhusen i väster', officialName: 'Sjukhusen i väster', abbr: 'SV' }),
  body('regional', { id: 'vgr-regionhalsan', name: 'Regionhälsan', officialName: 'Regionhälsan' }),
  body('regional', { id: 'vgr-narhalsan', name: 'Närhälsan', officialName: 'Närhälsan' }),
  body('regional', {
    id: 'vgr-habilitering-halsa',
    name: 'Habilitering & Hälsa',
    officialName: 'Habilitering & Hälsa',
    abbr: 'H&H',
  }),
  body('regional', {
    id: 'vgr-folktandvarden',
    name: 'Folktandvården Västra Götaland',
    officialName: 'Folktandvården Västra Götaland',
    abbr: 'FTV',
  }),
];

/**
 * Private providers, bound by contract. The collective entry keeps private primary care from being
 * invisible; more providers are added in the program, from VGR's register of the vårdval.
 */
export const privateProviders: readonly Organisation[] = [
  body('private', {
    id: 'privat-medtanken',
    name: 'Medtanken Group',
    officialName: 'Medtanken Group (privat vårdgivare)',
  }),
  body('private', {
    id: 'privat-vardval-ovriga',
    name: 'Privata vårdcentraler och rehabenheter, övriga',
    officialName: 'Samlingspost: övriga privata utförare inom vårdvalen',
  }),
];
