import type { OrgId } from '../../domain/events.ts';

/** A point of the drawn map, in map units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Per municipality: where its name has the most room, and its centre of gravity, reckoned in
 * SWEREF 99 TM from the cells of the raster (tracing/raster.ts). The names of Lilla Edet and
 * Stenungsund are moved apart a little.
 */
const rows: readonly string[] = [
  'ale 1965 3255 1923 3313',
  'alingsas 2235 3375 2286 3282',
  'amal 2385 1005 2406 1017',
  'bengtsfors 1995 795 1990 936',
  'bollebygd 2325 3825 2366 3839',
  'boras 2745 3855 2748 3865',
  'dals-ed 1635 1065 1619 1076',
  'essunga 2565 2835 2553 2846',
  'falkoping 3435 2955 3493 2965',
  'fargelanda 1785 1725 1734 1825',
  'goteborg 1605 3735 1573 3811',
  'gotene 3435 2055 3418 2065',
  'grastorp 2445 2535 2464 2531',
  'gullspang 4215 1155 4261 1239',
  'harryda 1965 3975 2002 3979',
  'herrljunga 2955 3165 2968 3245',
  'hjo 4215 2625 4251 2671',
  'karlsborg 4545 1845 4539 1928',
  'kungalv 1515 3435 1493 3438',
  'lerum 2025 3735 2022 3633',
  'lidkoping 2925 2265 2920 2215',
  'lilla-edet 1866 3008 1835 2938',
  'lysekil 1065 2385 1089 2380',
  'mariestad 3795 1875 3883 1726',
  'mark 2325 4455 2329 4449',
  'mellerud 2205 1815 2172 1682',
  'molndal 1785 4125 1723 4102',
  'munkedal 1305 2025 1375 1919',
  'ockero 1215 3825 1215 3824',
  'orust 1215 2805 1247 2815',
  'partille 1785 3825 1780 3830',
  'skara 3375 2475 3420 2441',
  'skovde 3915 2265 3922 2342',
  'sotenas 885 2295 922 2249',
  'stenungsund 1550 3118 1562 3101',
  'stromstad 945 1035 925 1042',
  'svenljunga 2865 4845 2870 4631',
  'tanum 1095 1605 1082 1599',
  'tibro 4275 2295 4292 2295',
  'tidaholm 3945 2955 3958 2969',
  'tjorn 1215 3165 1225 3166',
  'toreboda 4185 1845 4234 1807',
  'tranemo 3345 4305 3296 4369',
  'trollhattan 2085 2805 2083 2759',
  'uddevalla 1575 2385 1537 2495',
  'ulricehamn 3375 3705 3373 3706',
  'vanersborg 2055 2085 2039 2228',
  'vara 2925 2715 2923 2727',
  'vargarda 2565 3255 2558 3288',
];

const places: ReadonlyMap<OrgId, readonly [label: Place, centre: Place]> = new Map(
  rows.map((row) => {
    const [id = '', ...numbers] = row.split(' ');
    const [labelX = 0, labelY = 0, x = 0, y = 0] = numbers.map(Number);
    return [
      id,
      [
        { x: labelX, y: labelY },
        { x, y },
      ],
    ];
  }),
);

/** Where the name and the sign of a municipality stand best. */
export const labelOf = (id: OrgId): Place | undefined => places.get(id)?.[0];

/** The centre of a municipality: what directions are reckoned from. */
export const centreOf = (id: OrgId): Place | undefined => places.get(id)?.[1];

/** Every municipality that has a place on the map. */
export const placedIds: readonly OrgId[] = [...places.keys()];

/** The centres by id, for arrow keys and directions. */
export const centres: ReadonlyMap<OrgId, Place> = new Map([...places].map(([id, [, centre]]) => [id, centre]));

/**
 * Municipalities too small for a plate on the map of the whole county: their plate stands out at
 * sea, with a line to the municipality.
 */
export const leaders: ReadonlyMap<OrgId, Place> = new Map([
  ['tjorn', { x: 810, y: 3290 }],
  ['ockero', { x: 830, y: 3790 }],
  ['partille', { x: 930, y: 4200 }],
  ['molndal', { x: 1060, y: 4500 }],
]);

/**
 * Buttons for whole areas stand in the middle of their municipalities (`middleOf`); these three lie
 * so close that they lean out from one another, two of them over the sea.
 */
export const areaPlates: ReadonlyMap<OrgId, Place> = new Map([
  ['vs-simba', { x: 1140, y: 3295 }],
  ['vs-samla', { x: 2215, y: 3360 }],
  ['vs-goteborgsomradet', { x: 1140, y: 3970 }],
]);

/** The great lakes' names, with the turn in degrees that follows the lake. */
export const lakes = [
  { id: 'vanern', name: 'Vänern', x: 2960, y: 1330, turn: 0 },
  { id: 'vattern', name: 'Vättern', x: 4505, y: 3050, turn: -70 },
] as const;

/** The middle of some municipalities, where a button for all of them can stand. */
export function middleOf(ids: Iterable<OrgId>): Place | undefined {
  const points = [...ids].flatMap((id) => centres.get(id) ?? []);
  if (points.length === 0) return undefined;
  const mean = (pick: (place: Place) => number): number =>
    Math.round(points.reduce((sum, place) => sum + pick(place), 0) / points.length);
  return { x: mean((place) => place.x), y: mean((place) => place.y) };
}
