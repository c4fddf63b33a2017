/**
 * From SWEREF 99 TM (EPSG:3006), in which the map was traced, back to longitude and latitude. Gauss-Krüger by the
 * series of Lantmäteriet ("Gauss Conformal Projection"), good to less than a millimetre in Sweden. SWEREF 99 and
 * WGS 84 differ by less than a metre, far less than the outlines are simplified.
 */
import { metresPerUnit } from '../register/map/arcs.ts';
import { grid } from '../register/map/tracing/raster.ts';

/** Degrees, six decimals: about a decimetre. */
export type Position = readonly [longitude: number, latitude: number];

const MERIDIAN = (15 * Math.PI) / 180;
const SCALE = 0.9996;
const FALSE_EASTING = 500_000;
/** GRS 80. */
const AXIS = 6_378_137;
const FLATTENING = 1 / 298.257222101;

const e2 = FLATTENING * (2 - FLATTENING);
const n = FLATTENING / (2 - FLATTENING);
const RADIUS = (AXIS / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
const DELTAS = [
  n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96 - n ** 4 / 360,
  n ** 2 / 48 + n ** 3 / 15 - (437 * n ** 4) / 1440,
  (17 * n ** 3) / 480 - (37 * n ** 4) / 840,
  (4397 * n ** 4) / 161_280,
];
const SERIES = [
  e2 + e2 ** 2 + e2 ** 3 + e2 ** 4,
  -(7 * e2 ** 2 + 17 * e2 ** 3 + 30 * e2 ** 4) / 6,
  (224 * e2 ** 3 + 889 * e2 ** 4) / 120,
  -(4279 * e2 ** 4) / 1260,
];

/** @param northing metres @param easting metres */
export function fromSweref(northing: number, easting: number): Position {
  const xi = northing / (SCALE * RADIUS);
  const eta = (easting - FALSE_EASTING) / (SCALE * RADIUS);
  let [north, east] = [xi, eta];
  for (const [place, delta] of DELTAS.entries()) {
    const times = 2 * (place + 1);
    north -= delta * Math.sin(times * xi) * Math.cosh(times * eta);
    east -= delta * Math.cos(times * xi) * Math.sinh(times * eta);
  }
  const conformal = Math.asin(Math.sin(north) / Math.cosh(east));
  const longitude = MERIDIAN + Math.atan(Math.sinh(east) / Math.cos(north));
  const sine = Math.sin(conformal);
  const lifted = SERIES.reduce((sum, term, power) => sum + term * sine ** (2 * power), 0);
  return [rounded(longitude), rounded(conformal + sine * Math.cos(conformal) * lifted)];
}

/** A point of the drawn map: units to the right and down from the north-west corner of the raster. */
export function fromMap(x: number, y: number): Position {
  return fromSweref(grid.originN - y * metresPerUnit, grid.originE + x * metresPerUnit);
}

function rounded(radians: number): number {
  return Math.round((radians * 180 * 1e6) / Math.PI) / 1e6;
}
