import { expect, test } from 'vitest';
import { municipalities } from '../../src/register/municipalities.ts';
import { geojsonOf } from '../../src/reports/geojson.ts';
import { fromSweref } from '../../src/reports/geojsonProjection.ts';
import { county, exported, SECRET } from '../support/exports.ts';

type Position = [number, number];
interface Feature {
  type: string;
  id: string;
  bbox: number[];
  geometry: { type: string; coordinates: Position[][][] };
  properties: Record<string, string | null>;
}

const source = geojsonOf(exported(county().copy));
const file = JSON.parse(source) as { type: string; granser: string; licens: string; features: Feature[] };

/** Twice the area, positive counterclockwise. */
const area = (ring: Position[]) =>
  ring.slice(1).reduce((sum, [x, y], at) => sum + (ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0), 0);

/** Transverse Mercator forwards by Snyder's formulas (USGS 1395, 8-9 to 8-15), which the writer does not use. */
function snyder([longitude, latitude]: readonly [number, number]): [northing: number, easting: number] {
  const [axis, flattening] = [6_378_137, 1 / 298.257222101];
  const e2 = flattening * (2 - flattening);
  const ep2 = e2 / (1 - e2);
  const phi = (latitude * Math.PI) / 180;
  const nu = axis / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
  const [t, c] = [Math.tan(phi) ** 2, ep2 * Math.cos(phi) ** 2];
  const a = (((longitude - 15) * Math.PI) / 180) * Math.cos(phi);
  const m =
    axis *
    ((1 - e2 / 4 - (3 * e2 ** 2) / 64 - (5 * e2 ** 3) / 256) * phi -
      ((3 * e2) / 8 + (3 * e2 ** 2) / 32 + (45 * e2 ** 3) / 1024) * Math.sin(2 * phi) +
      ((15 * e2 ** 2) / 256 + (45 * e2 ** 3) / 1024) * Math.sin(4 * phi) -
      ((35 * e2 ** 3) / 3072) * Math.sin(6 * phi));
  const east = nu * (a + ((1 - t + c) * a ** 3) / 6 + ((5 - 18 * t + t ** 2 + 72 * c - 58 * ep2) * a ** 5) / 120);
  const north =
    m +
    nu *
      Math.tan(phi) *
      (a ** 2 / 2 +
        ((5 - t + 9 * c + 4 * c ** 2) * a ** 4) / 24 +
        ((61 - 58 * t + t ** 2 + 600 * c - 330 * ep2) * a ** 6) / 720);
  return [0.9996 * north, 500_000 + 0.9996 * east];
}

test('SWEREF 99 TM comes back to the same metre by another way of reckoning', () => {
  for (const [northing, easting] of [
    [6_594_000, 240_000],
    [6_327_000, 507_000],
    [6_396_000, 320_000],
    [6_500_000, 500_000],
  ] as const) {
    const [north, east] = snyder(fromSweref(northing, easting));
    expect(Math.abs(north - northing)).toBeLessThan(0.3);
    expect(Math.abs(east - easting)).toBeLessThan(0.3);
  }
});

test('every municipality is a feature with a stable id, closed rings turned the right way, inside the county', () => {
  expect(file.type).toBe('FeatureCollection');
  expect(file.features.map(({ id }) => id).sort()).toEqual(municipalities.map(({ code }) => code ?? '').sort());
  for (const { id, type, geometry, bbox } of file.features) {
    expect([type, geometry.type], id).toEqual(['Feature', 'MultiPolygon']);
    for (const rings of geometry.coordinates) {
      for (const [place, ring] of rings.entries()) {
        expect(ring.length, id).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1), id).toEqual(ring[0]);
        expect(area(ring) > 0, `${id} ${place}`).toBe(place === 0);
        for (const [x, y] of ring) {
          expect(x > 10.5 && x < 15 && y > 57 && y < 59.5, `${id} ${x} ${y}`).toBe(true);
          expect([x, y]).toEqual([Number(x.toFixed(6)), Number(y.toFixed(6))]);
        }
      }
    }
    const [west = 0, south = 0, east = 0, north = 0] = bbox;
    expect(west < east && south < north).toBe(true);
  }
});

test('each seat lies in its own municipality, or no further from it than the outlines are simplified', () => {
  for (const { id, properties, geometry } of file.features) {
    const seat = municipalities.find(({ code }) => code === id);
    const { lon, lat } = { lon: seat?.lon ?? 0, lat: seat?.lat ?? 0 };
    const outlines = geometry.coordinates.map(([outline = []]) => outline);
    const isIn = outlines.some((ring) => {
      let inside = false;
      for (const [at, [ax, ay]] of ring.slice(1).entries()) {
        const [bx, by] = ring[at] as Position;
        if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
      }
      return inside;
    });
    const metres = Math.min(
      ...outlines
        .flat()
        .map(([x, y]) => Math.hypot((x - lon) * 111_320 * Math.cos((lat * Math.PI) / 180), (y - lat) * 111_320)),
    );
    expect(isIn || metres < 4_000, `${properties['namn']} ${Math.round(metres)} m`).toBe(true);
  }
});

test('the properties say what is known, and the file itself what the outlines are', () => {
  const propertiesOf = (name: string) =>
    file.features.find(({ properties }) => properties['namn'] === name)?.properties;
  expect(propertiesOf('Hjo')).toMatchObject({
    kommunkod: '1497',
    beslut: 'Beslutat ja',
    beslutsdatum: '2026-03-23',
    fas: 'Införande',
    fasdatum: '2026-11-03',
    datum: '2026-11-22',
  });
  expect(propertiesOf('Borås')).toMatchObject({ beslut: 'Uppgift saknas', fas: 'Uppgift saknas', fasdatum: null });
  expect(propertiesOf('Essunga')).toMatchObject({ obs: 'två olika uppgifter' });
  expect(file.granser).toMatch(/förenklade.*inte för mätning/);
  expect(file.licens).toContain('CC0');
  expect(source).not.toContain(SECRET);
});
