/** The map with legend, day and status as a picture: the same input gives the same picture. */
import { isOldReading } from '../domain/facts.ts';
import { headlineOf, isOldHeadline } from '../domain/headline.ts';
import { phaseOf } from '../domain/phase.ts';
import { borderPaths } from '../register/map/borders.ts';
import { type Box, union } from '../register/map/boxes.ts';
import { lakes } from '../register/map/places.ts';
import { boxOf, municipalityShapes, shapeOf } from '../register/map/shapes.ts';
import { phases } from '../register/phases.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import type { ExportInput, ExportOrganisation } from './exportInput.ts';
import { legendPieces } from './mapDrawingLegend.ts';
import { colours, looks, type MapClass } from './mapDrawingLook.ts';
import { type Drawing, type Piece, rectangle } from './mapDrawingPieces.ts';
import { type PicturePlace, platePieces } from './mapDrawingPlates.ts';
import { statusOf } from './tableParts.ts';

export type MapTheme = 'beslut' | 'fas';

const words = text.files.drawing;
const SIZE = { width: 1500, height: 1200 };
const MAP = { x: 40, y: 120, width: 1010, height: 1030 };
const LEGEND = { x: 1090, y: 150, width: 370 };
/** Plates out at sea need their room too. */
const SEA: Box = { x: 560, y: 3200, width: 100, height: 1500 };

/** What a picture shows, wherever it was read. */
export interface MapView {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** "Hela länet", "Skaraborg". */
  readonly whole: string;
  /** The name of an edition; may be empty. */
  readonly title: string;
  /** What it is marked with; may be empty. */
  readonly status: string;
  /** Municipalities, each as it stands. */
  readonly places: readonly PicturePlace[];
  readonly areaOf: (id: string) => string | null | undefined;
  /** The notes of the legend. */
  readonly notes: readonly ('two' | 'old')[];
}

/** The picture of a theme. Everything in it is also said in its description. */
export function mapDrawing(input: ExportInput, theme: MapTheme): Drawing {
  const municipalities = input.organisations.filter(({ kind, id }) => kind === 'municipality' && shapeOf(id));
  const areas = new Map(input.organisations.map(({ id, area }) => [id, area]));
  return drawMap(
    {
      date: input.date,
      whole: input.whole,
      title: input.title,
      status: statusOf(input),
      places: municipalities.map((org) => placeOf(input, org, theme)),
      areaOf: (id) => areas.get(id),
      notes: ['two', 'old'],
    },
    theme,
  );
}

/** The picture of what has already been read: the same view gives the same picture. */
export function drawMap(view: MapView, theme: MapTheme): Drawing {
  const { places } = view;
  const byId = new Map(places.map((place) => [place.id, place]));
  const isWhole = places.length === municipalityShapes.length;
  const around = isWhole ? union([boxOf(byId.keys()), SEA]) : boxOf(byId.keys());
  const at = projection(around);
  const classes = classNames(theme);
  const shows = words.shows(longDate(view.date), view.whole);
  return {
    ...SIZE,
    title: `${words.title[theme]}. ${shows}`,
    description: description(view, classes),
    pieces: [
      { kind: 'path', d: rectangle(0, 0, SIZE.width, SIZE.height), fill: colours.paper },
      ...mapPieces(view.areaOf, byId, classes, at),
      ...platePieces(places, at, isWhole),
      { kind: 'text', x: MAP.x, y: 62, text: words.title[theme], size: 36, bold: true },
      { kind: 'text', x: MAP.x, y: 96, text: [shows, view.title].filter(Boolean).join('. '), size: 20 },
      ...legendPieces(LEGEND, view, classes),
      { kind: 'text', x: MAP.x, y: SIZE.height - 20, text: words.source, size: 14, ink: colours.soft },
    ],
  };
}

/** The classes of a theme, in the order of the legend. */
function classNames(theme: MapTheme): ReadonlyMap<MapClass, string> {
  const { ja, ja_tillagg, delar, vag, inte, nej, blank } = text.map.legendChoices;
  if (theme === 'beslut') return new Map(Object.entries({ ja, ja_tillagg, delar, vag, inte, nej, blank }) as Named[]);
  return new Map([
    ...phases.map(({ key, name, sentence }): Named => [key, text.map.legendPhase(name, sentence)]),
    BLANK,
  ]);
}

type Named = [MapClass, string];
const BLANK: Named = ['blank', text.map.legendNoPhase];

function placeOf({ casebook, date }: ExportInput, org: ExportOrganisation, theme: MapTheme): PicturePlace {
  const { id, name } = org;
  // What a newer version has said is unknown here, and the unknown is drawn as unknown.
  const unknown: PicturePlace = { id, name, mark: 'blank', two: false, old: false };
  if (theme === 'beslut') {
    const headline = headlineOf(casebook, org, 'avtalet');
    if (headline.newer > 0) return unknown;
    return { id, name, mark: headline.choice, two: headline.disputed, old: isOldHeadline(headline, date) };
  }
  const reading = phaseOf(casebook, id, 'avtalet');
  if (reading?.statement === undefined || reading.newer > 0) return unknown;
  return { id, name, mark: reading.statement.data.phase, two: reading.disputed, old: isOldReading(reading, date) };
}

function description({ status, places }: MapView, classes: ReadonlyMap<MapClass, string>): string {
  const said = [...classes].map(([mark, name]) => {
    const names = places.filter((place) => place.mark === mark).map((place) => place.name);
    return words.described(name, names.join(', ') || words.nobody);
  });
  const noted = (['two', 'old'] as const).flatMap((note) => {
    const names = places.filter((place) => place[note]).map((place) => place.name);
    return names.length === 0 ? [] : [words.described(words[note], names.join(', '))];
  });
  return [...(status === '' ? [] : [`${status}.`]), ...said, ...noted].join(' ');
}

type Projected = ReturnType<typeof projection>;

/** From map units to pixels: as large as there is room for, in the middle. */
function projection(box: Box) {
  const air = 60;
  const scale = Math.min(MAP.width / (box.width + 2 * air), MAP.height / (box.height + 2 * air));
  const left = MAP.x + (MAP.width - box.width * scale) / 2 - box.x * scale;
  const top = MAP.y + (MAP.height - box.height * scale) / 2 - box.y * scale;
  return (x: number, y: number) => ({
    x: Math.round((left + x * scale) * 10) / 10,
    y: Math.round((top + y * scale) * 10) / 10,
  });
}

/** A path of the register in pixels; it holds nothing but M, L, Q, T and Z with absolute pairs. */
function pathAt(path: string, at: Projected): string {
  return path.replace(/(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)/g, (_, x: string, y: string) => {
    const point = at(Number(x), Number(y));
    return `${point.x} ${point.y}`;
  });
}

function mapPieces(
  areaOf: MapView['areaOf'],
  byId: ReadonlyMap<string, PicturePlace>,
  classes: ReadonlyMap<MapClass, string>,
  at: Projected,
): Piece[] {
  const { municipal, area, coast, county } = borderPaths(areaOf);
  const line = (path: string, width: number, casing: number): Piece[] => {
    const d = pathAt(path, at);
    return [
      { kind: 'path', d, stroke: colours.casing, width: casing },
      { kind: 'path', d, stroke: colours.border, width },
    ];
  };
  return [
    ...(['vanern', 'vattern'] as const).map((lake): Piece => {
      return { kind: 'path', d: pathAt(shapeOf(lake)?.path ?? '', at), fill: colours.water };
    }),
    ...municipalityShapes.flatMap(({ id, path }) => groundPieces(pathAt(path, at), byId.get(id), classes)),
    ...line(municipal + coast + county, 0.8, 2.6),
    ...line(area, 2.4, 5),
    ...lakes.map((lake): Piece => {
      const { x, y } = at(lake.x, lake.y);
      return {
        kind: 'text',
        x,
        y,
        text: lake.name,
        size: 15,
        italic: true,
        middle: true,
        ink: colours.lake,
        turn: lake.turn,
      };
    }),
  ];
}

/** Others than those it tells of are drawn as land, which is something else than a blank. */
function groundPieces(d: string, place: PicturePlace | undefined, classes: ReadonlyMap<MapClass, string>): Piece[] {
  if (place === undefined) return [{ kind: 'path', d, fill: colours.land }];
  const { fill, pattern } = looks[place.mark];
  const says = words.place(place.name, classes.get(place.mark) ?? '');
  return [{ kind: 'path', d, fill, says }, ...(pattern ? [{ kind: 'path', d, pattern } as const] : [])];
}
