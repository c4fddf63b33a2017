/** The municipalities with what they have decided and where they are, for map programs (RFC 7946). */
import { headlineOf } from '../domain/headline.ts';
import { phaseOf } from '../domain/phase.ts';
import { phaseOf as phaseFacts } from '../register/phases.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import type { ExportInput, ExportOrganisation } from './exportInput.ts';
import { type Polygon, polygonsOf } from './geojsonRings.ts';
import { statusOf } from './tableParts.ts';

const words = text.files;

/**
 * The text of a file: one feature per municipality that lies on the map. Longitude and latitude in WGS 84, six
 * decimals; what cannot be told from the numbers stands beside them in words, as foreign members.
 */
export function geojsonOf(input: ExportInput): string {
  const features = input.organisations.flatMap((org) => {
    const polygons = org.kind === 'municipality' ? polygonsOf(org.id) : [];
    if (polygons.length === 0) return [];
    return [
      {
        type: 'Feature',
        id: org.code ?? org.id,
        bbox: boxOf(polygons),
        geometry: { type: 'MultiPolygon', coordinates: polygons },
        properties: propertiesOf(input, org),
      },
    ];
  });
  const file = {
    type: 'FeatureCollection',
    titel: [words.about.title, input.title].filter(Boolean).join(': '),
    visar: words.drawing.shows(longDate(input.date), input.whole),
    status: statusOf(input),
    granser: words.geojson.simplified,
    licens: words.geojson.licence,
    uppgiftSaknas: words.geojson.notNo,
    bbox: boxOf(features.flatMap(({ geometry }) => geometry.coordinates)),
    features,
  };
  return `${JSON.stringify(file)}\n`;
}

/** What stands beside an outline; null where nothing is known. Keys as map programs can take them in a table. */
function propertiesOf(input: ExportInput, { id, kind, code, name, area }: ExportOrganisation) {
  const headline = headlineOf(input.casebook, { id, kind }, 'avtalet');
  const phase = phaseOf(input.casebook, id, 'avtalet');
  const isUnknown = headline.newer > 0;
  const phaseSaid = phase?.newer ? undefined : phase?.statement;
  const source = headline.statement?.data.source;
  return {
    kommunkod: code,
    namn: name,
    omrade: area === null ? null : input.nameOf(area),
    beslut: isUnknown ? text.common.unknown : text.codes.headlines[headline.state],
    beslutsdatum: headline.statement?.on ?? null,
    beslutskalla: source ? text.codes.sources[source] : null,
    fas: phaseSaid ? phaseFacts(phaseSaid.data.phase).name : text.common.unknown,
    fasdatum: phaseSaid?.on ?? null,
    faskalla: phaseSaid?.data.source ? text.codes.sources[phaseSaid.data.source] : null,
    obs: headline.disputed || phase?.disputed ? words.two : null,
    datum: input.date,
    kalla: words.drawing.source,
  };
}

/** West, south, east, north. */
function boxOf(polygons: readonly Polygon[]): number[] {
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  for (const [outline = []] of polygons) {
    for (const [x, y] of outline) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return box;
}
