/**
 * The 49 municipalities of Västra Götalands län.
 *
 * Names and kommunkoder: SCB. Seats: general knowledge; their coordinates: GeoNames (CC BY 4.0),
 * three decimals. Population: approximate, rounded to hundreds, a compilation of about 2025: an
 * order of magnitude, not a statistic. Area (delregional vårdsamverkan) and federation are two
 * different dimensions; no official table of all 49 areas was found, so every one of them can be
 * changed in the program, and those that rest on weak ground say so in `uncertain`.
 */
import type { Organisation } from './types.ts';

type Row = readonly [
  id: string,
  code: string,
  name: string,
  officialName: string,
  seat: string,
  lat: number,
  lon: number,
  population: number,
  uncertain?: string,
];

function members(area: string, federation: string, rows: readonly Row[]): Organisation[] {
  return rows.map(([id, code, name, officialName, seat, lat, lon, population, uncertain]) => ({
    id,
    code,
    name,
    officialName,
    abbr: null,
    kind: 'municipality',
    area,
    federation,
    seat,
    lat,
    lon,
    population,
    ...(uncertain === undefined ? {} : { uncertain }),
  }));
}

/** In order of area; screens sort by name or by geography. */
export const municipalities: readonly Organisation[] = [
  ...members('vs-fyrbodal', 'kf-fyrbodal', [
    [
      'orust',
      '1421',
      'Orust',
      'Orusts kommun',
      'Henån',
      58.238,
      11.676,
      15400,
      'Uppgiften om vårdsamverkan är inte bekräftad. Den följer av medlemskapet i Fyrbodals kommunalförbund.',
    ],
    ['sotenas', '1427', 'Sotenäs', 'Sotenäs kommun', 'Kungshamn', 58.363, 11.259, 9100],
    ['munkedal', '1430', 'Munkedal', 'Munkedals kommun', 'Munkedal', 58.466, 11.673, 10300],
    ['tanum', '1435', 'Tanum', 'Tanums kommun', 'Tanumshede', 58.724, 11.326, 12700],
    ['dals-ed', '1438', 'Dals-Ed', 'Dals-Eds kommun', 'Ed', 58.912, 11.933, 4600],
    [
      'fargelanda',
      '1439',
      'Färgelanda',
      'Färgelanda kommun',
      'Färgelanda',
      58.568,
      11.992,
      6300,
      'Medlemskapet i Fyrbodals kommunalförbund är inte bekräftat. Det följer av uteslutning: en lista från 2022 anger 14 medlemmar men räknar upp 13.',
    ],
    ['bengtsfors', '1460', 'Bengtsfors', 'Bengtsfors kommun', 'Bengtsfors', 59.029, 12.232, 9000],
    ['mellerud', '1461', 'Mellerud', 'Melleruds kommun', 'Mellerud', 58.7, 12.453, 9100],
    ['lysekil', '1484', 'Lysekil', 'Lysekils kommun', 'Lysekil', 58.274, 11.436, 13900],
    ['uddevalla', '1485', 'Uddevalla', 'Uddevalla kommun', 'Uddevalla', 58.348, 11.942, 56900],
    ['stromstad', '1486', 'Strömstad', 'Strömstads kommun', 'Strömstad', 58.939, 11.171, 13600],
    ['vanersborg', '1487', 'Vänersborg', 'Vänersborgs kommun', 'Vänersborg', 58.381, 12.323, 40100],
    ['trollhattan', '1488', 'Trollhättan', 'Trollhättans kommun', 'Trollhättan', 58.284, 12.289, 59200],
    ['amal', '1492', 'Åmål', 'Åmåls kommun', 'Åmål', 59.051, 12.705, 11800],
  ]),
  ...members('vs-fyrbodal', 'kf-goteborgsregionen', [
    [
      'lilla-edet',
      '1462',
      'Lilla Edet',
      'Lilla Edets kommun',
      'Lilla Edet',
      58.133,
      12.133,
      14500,
      'Uppgiften om vårdsamverkan är inte bekräftad. Lilla Edet räknas hit eftersom NU-sjukvårdens upptagningsområde beskrivs så, men kommunen är medlem i Göteborgsregionen.',
    ],
  ]),
  ...members('vs-skaraborg', 'kf-skaraborg', [
    ['grastorp', '1444', 'Grästorp', 'Grästorps kommun', 'Grästorp', 58.332, 12.681, 5600],
    ['essunga', '1445', 'Essunga', 'Essunga kommun', 'Nossebro', 58.188, 12.716, 5600],
    ['karlsborg', '1446', 'Karlsborg', 'Karlsborgs kommun', 'Karlsborg', 58.537, 14.505, 7100],
    ['gullspang', '1447', 'Gullspång', 'Gullspångs kommun', 'Hova', 58.854, 14.219, 4900],
    ['vara', '1470', 'Vara', 'Vara kommun', 'Vara', 58.262, 12.954, 16000],
    ['gotene', '1471', 'Götene', 'Götene kommun', 'Götene', 58.528, 13.495, 13200],
    ['tibro', '1472', 'Tibro', 'Tibro kommun', 'Tibro', 58.425, 14.162, 11300],
    ['toreboda', '1473', 'Töreboda', 'Töreboda kommun', 'Töreboda', 58.707, 14.126, 9100],
    ['mariestad', '1493', 'Mariestad', 'Mariestads kommun', 'Mariestad', 58.71, 13.824, 24500],
    ['lidkoping', '1494', 'Lidköping', 'Lidköpings kommun', 'Lidköping', 58.505, 13.158, 40400],
    ['skara', '1495', 'Skara', 'Skara kommun', 'Skara', 58.387, 13.438, 18800],
    ['skovde', '1496', 'Skövde', 'Skövde kommun', 'Skövde', 58.391, 13.845, 58200],
    ['hjo', '1497', 'Hjo', 'Hjo kommun', 'Hjo', 58.301, 14.288, 9300],
    ['tidaholm', '1498', 'Tidaholm', 'Tidaholms kommun', 'Tidaholm', 58.18, 13.958, 12700],
    ['falkoping', '1499', 'Falköping', 'Falköpings kommun', 'Falköping', 58.173, 13.551, 32800],
  ]),
  ...members('vs-simba', 'kf-goteborgsregionen', [
    ['stenungsund', '1415', 'Stenungsund', 'Stenungsunds kommun', 'Stenungsund', 58.07, 11.818, 27900],
    ['tjorn', '1419', 'Tjörn', 'Tjörns kommun', 'Skärhamn', 57.987, 11.557, 16100],
    ['ale', '1440', 'Ale', 'Ale kommun', 'Nödinge', 57.907, 12.06, 32600],
    ['kungalv', '1482', 'Kungälv', 'Kungälvs kommun', 'Kungälv', 57.871, 11.981, 50500],
  ]),
  ...members('vs-samla', 'kf-goteborgsregionen', [
    [
      'lerum',
      '1441',
      'Lerum',
      'Lerums kommun',
      'Lerum',
      57.771,
      12.269,
      43800,
      'Uppgiften om vårdsamverkan är inte bekräftad. Att Lerum hör till SAMLA följer av uteslutning; en äldre rapport (2012) räknade kommunen till Södra Älvsborg.',
    ],
    [
      'alingsas',
      '1489',
      'Alingsås',
      'Alingsås kommun',
      'Alingsås',
      57.93,
      12.533,
      42800,
      'Uppgiften om vårdsamverkan är inte bekräftad. Att Alingsås hör till SAMLA följer av uteslutning; en äldre rapport (2012) räknade kommunen till Södra Älvsborg.',
    ],
  ]),
  ...members('vs-goteborgsomradet', 'kf-goteborgsregionen', [
    ['harryda', '1401', 'Härryda', 'Härryda kommun', 'Mölnlycke', 57.659, 12.118, 40000],
    ['partille', '1402', 'Partille', 'Partille kommun', 'Partille', 57.739, 12.106, 41100],
    ['ockero', '1407', 'Öckerö', 'Öckerö kommun', 'Öckerö', 57.708, 11.656, 12800],
    ['goteborg', '1480', 'Göteborg', 'Göteborgs kommun', 'Göteborg', 57.707, 11.967, 613200],
    ['molndal', '1481', 'Mölndal', 'Mölndals kommun', 'Mölndal', 57.655, 12.014, 71900],
  ]),
  ...members('vs-sodra-alvsborg', 'kf-borasregionen', [
    [
      'vargarda',
      '1442',
      'Vårgårda',
      'Vårgårda kommun',
      'Vårgårda',
      58.037,
      12.809,
      12500,
      'Uppgiften om vårdsamverkan är inte bekräftad för 2026 och 2027. Den bygger på uppgifter från 2015 till 2019; äldre band till Alingsås finns.',
    ],
    ['bollebygd', '1443', 'Bollebygd', 'Bollebygds kommun', 'Bollebygd', 57.669, 12.573, 9800],
    ['tranemo', '1452', 'Tranemo', 'Tranemo kommun', 'Tranemo', 57.483, 13.35, 11900],
    ['mark', '1463', 'Mark', 'Marks kommun', 'Kinna', 57.507, 12.695, 35100],
    ['svenljunga', '1465', 'Svenljunga', 'Svenljunga kommun', 'Svenljunga', 57.496, 13.111, 10600],
    [
      'herrljunga',
      '1466',
      'Herrljunga',
      'Herrljunga kommun',
      'Herrljunga',
      58.077,
      13.027,
      9500,
      'Uppgiften om vårdsamverkan är inte bekräftad för 2026 och 2027. Den bygger på uppgifter från 2015 till 2019; äldre band till Alingsås finns.',
    ],
    ['boras', '1490', 'Borås', 'Borås kommun', 'Borås', 57.721, 12.94, 115300],
    ['ulricehamn', '1491', 'Ulricehamn', 'Ulricehamns kommun', 'Ulricehamn', 57.792, 13.414, 25000],
  ]),
];
