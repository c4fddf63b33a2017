import { describe, expect, it } from 'vitest';
import { federations } from '../../../src/register/bodies.ts';
import { type Arrow, arrowNeighbour, compass, compassPoint } from '../../../src/register/map/directions.ts';
import { neighboursOf } from '../../../src/register/map/neighbours.ts';
import { centres, type Place, placedIds } from '../../../src/register/map/places.ts';
import { arcs, isBlank } from '../../../src/register/map/shapes.ts';
import {
  hexagonPoints,
  tileGrid,
  tileOf,
  tileSteering,
  tiles,
  touchingTiles,
} from '../../../src/register/map/tiles.ts';
import { municipalities } from '../../../src/register/municipalities.ts';
import { landBorders } from '../../fixtures/landBorders.ts';

const pair = (one: string, other: string) => [one, other].sort().join(' ');
const trueBorders = new Set(landBorders.map(([one, other]) => pair(one, other)));
const arrows: readonly Arrow[] = ['up', 'right', 'down', 'left'];

/** Everything that can be reached by pressing arrows. */
function reachable(places: ReadonlyMap<string, Place>, from: string): Set<string> {
  const reached = new Set([from]);
  for (const here of reached) {
    for (const arrow of arrows) {
      const next = arrowNeighbour(places, here, arrow);
      if (next) reached.add(next);
    }
  }
  return reached;
}

describe('neighbours', () => {
  it('share a drawn border exactly where they do in the world: 105 of the 106, and none invented', () => {
    const drawn = new Set(
      arcs.filter((arc) => !isBlank(arc.left) && !isBlank(arc.right)).map((arc) => pair(arc.left, arc.right)),
    );
    expect(trueBorders.size).toBe(106);
    expect([...trueBorders].filter((border) => !drawn.has(border))).toEqual([pair('lilla-edet', 'alingsas')]);
    expect([...drawn].filter((border) => !trueBorders.has(border))).toEqual([]);
  });

  it('are told for every municipality, also the 600 m that are too short to draw', () => {
    const told = placedIds.flatMap((id) =>
      neighboursOf(id)
        .filter((each) => each.over === 'land')
        .map((each) => pair(id, each.id)),
    );
    expect(new Set(told)).toEqual(trueBorders);
    expect(told).toHaveLength(2 * 106);
  });

  it('know each other, on land and over water, and nobody is without', () => {
    const told = placedIds.flatMap((id) =>
      neighboursOf(id).map((each) => ({ from: id, to: each.id, over: each.over })),
    );
    expect(placedIds.filter((id) => !told.some(({ from }) => from === id))).toEqual([]);
    const key = (from: string, to: string, over: string) => `${from} ${to} ${over}`;
    const keys = new Set(told.map(({ from, to, over }) => key(from, to, over)));
    expect(told.filter(({ from, to, over }) => !keys.has(key(to, from, over)))).toEqual([]);
    expect(neighboursOf('vgr')).toEqual([]);
  });

  it('are read in the order of the compass, as somebody who knows the county would say', () => {
    expect(neighboursOf('hjo')).toEqual([
      { id: 'tibro', direction: 'norr', over: 'land' },
      { id: 'karlsborg', direction: 'nordost', over: 'land' },
      { id: 'tidaholm', direction: 'sydvast', over: 'land' },
      { id: 'skovde', direction: 'nordvast', over: 'land' },
    ]);
    expect(neighboursOf('goteborg').at(-1)).toEqual({ id: 'ockero', direction: 'vaster', over: 'water' });
  });

  it('lie in eight directions', () => {
    const middle = { x: 0, y: 0 };
    const around = [
      [0, -1],
      [1, -1],
      [1, 0],
      [1, 1],
      [0, 1],
      [-1, 1],
      [-1, 0],
      [-1, -1],
    ].map(([x = 0, y = 0]) => compassPoint(middle, { x, y }));
    expect(around).toEqual(compass);
  });
});

describe('the arrow keys', () => {
  it.each([
    ['map', centres],
    ['tiles', tileSteering],
  ] as const)('lead from every municipality to every other on the %s', (_, places) => {
    expect(placedIds.filter((id) => reachable(places, id).size !== 49)).toEqual([]);
  });

  it('follow geography: right of Hjo is nothing but Vättern, above it Tibro, left of it Skövde', () => {
    expect(arrows.map((arrow) => arrowNeighbour(centres, 'hjo', arrow))).toEqual([
      'tibro',
      undefined,
      'tidaholm',
      'skovde',
    ]);
  });

  it('lead up and down among the tiles and back to where one was', () => {
    expect(arrowNeighbour(tileSteering, 'skara', 'up')).toBe('gotene');
    expect(arrowNeighbour(tileSteering, 'gotene', 'down')).toBe('skara');
    expect(arrowNeighbour(tileSteering, 'skara', 'right')).toBe('skovde');
  });

  it('lead nowhere from a place that is not on the map', () => {
    expect(arrowNeighbour(centres, 'vgr', 'up')).toBeUndefined();
  });
});

describe('the tiles', () => {
  it('are 49, each in a place of its own', () => {
    expect(tiles.map((tile) => tile.id).sort()).toEqual(municipalities.map((each) => each.id).sort());
    expect(new Set(tiles.map((tile) => `${tile.col} ${tile.row}`)).size).toBe(49);
    expect(tileOf('hjo')).toMatchObject({ col: 8, row: 3 });
  });

  it('keep most true neighbours in touch: 97 of the 106', () => {
    const touching = [...trueBorders].filter((border) => {
      const [one = '', other = ''] = border.split(' ');
      return touchingTiles(one).includes(other);
    });
    expect(touching).toHaveLength(97);
    for (const { id } of tiles) for (const other of touchingTiles(id)) expect(touchingTiles(other)).toContain(id);
    expect(touchingTiles('vgr')).toEqual([]);
  });

  it('keep every federation in one piece', () => {
    const broken = federations.filter((federation) => {
      const members = municipalities.filter((each) => each.federation === federation.id).map((each) => each.id);
      const piece = new Set(members.slice(0, 1));
      for (const id of piece) for (const other of touchingTiles(id)) if (members.includes(other)) piece.add(other);
      return piece.size !== members.length;
    });
    expect(broken).toEqual([]);
  });

  it('fit in their grid, as hexagons that stand on their point', () => {
    for (const { x, y } of tiles) {
      expect(x).toBeGreaterThanOrEqual(0.5);
      expect(x).toBeLessThanOrEqual(tileGrid.width - 0.5);
      expect(y).toBeLessThan(tileGrid.height);
    }
    expect(Math.min(...tiles.map((tile) => tile.row))).toBe(0);
    expect(hexagonPoints({ x: 1, y: 1 }).split(' ')).toHaveLength(6);
    expect(hexagonPoints({ x: 1, y: 1 }, 0.5)).toContain('1,0.7113');
  });
});
