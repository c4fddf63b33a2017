/** Public pictures as a county would have them: fifty who decide, two years of turns, words that try to get out. */
import { addDays } from '../../src/domain/dates.ts';
import type { Choice } from '../../src/domain/headlineStates.ts';
import type { Phase } from '../../src/domain/vocabulary.ts';
import { municipalities } from '../../src/register/municipalities.ts';
import { shortAreaNames } from '../../src/register/organisations.ts';
import type { PublicPicture, PublicTurn } from '../../src/reports/publicPicture.ts';
import { bySwedish } from '../../src/text/format.ts';
import { Random } from './random.ts';

const FROM = '2024-12-02';
const NEWEST = '2026-11-22';

const ROADS: readonly (readonly Choice[])[] = [
  ['inte', 'vag', 'ja'],
  ['inte', 'vag', 'vag', 'ja_tillagg'],
  ['vag', 'delar'],
  ['inte', 'vag', 'nej'],
  ['vag', 'vag'],
  ['inte'],
  [],
];
const PHASE_ROAD: readonly (Phase | 'blank')[] = ['blank', 'behov', 'inforande', 'anvandning', 'vidmakthallande'];

/** The same seed gives the same picture. */
export function aPicture(changes: Partial<PublicPicture> = {}, seed = 7): PublicPicture {
  const chance = new Random(seed);
  const organisations = [
    ...municipalities.map(({ id, name, area }) => ({ id, name, kind: 'municipality' as const, area })),
    { id: 'vgr', name: 'Västra Götalandsregionen', kind: 'regional' as const, area: null },
  ].sort((a, b) => bySwedish(a.name, b.name));
  const turns = organisations.flatMap(({ id }) => turnsOf(id, chance));
  return {
    title: 'Läget i avtalet, november 2026',
    text: 'Kommunerna beslutar var för sig. Flera har frågan uppe i december.\n\nFrågor: skriv till processledningen.',
    from: FROM,
    date: NEWEST,
    made: '2026-11-22T11:40:00.000Z',
    mark: 'k7f3a2',
    whole: 'Hela länet',
    isExample: false,
    themes: ['beslut', 'fas'],
    organisations,
    areas: AREAS,
    turns: turns.sort((a, b) => (a.day < b.day ? -1 : 1)),
    dates: [
      { day: '1999', title: 'Det första avtalet i sitt slag' },
      { day: '2025-11-21', title: 'SRO (det politiska samrådsorganet) möts' },
      { day: '2026-05-31', title: 'Beslutsprocessen skulle vara klar' },
      { day: '2026-09-13', title: 'Valdagen' },
      { day: '2027-01-01', title: 'Avtalet är tänkt att börja gälla' },
    ],
    contains: ['Beslut för 49 kommuner och Västra Götalandsregionen.', 'Fas för dem som har en bedömning.'],
    ...changes,
  };
}

const AREAS = Object.entries(shortAreaNames).map(([id, name]) => ({ id, name }));

/** Where it goes in two years: the errand along one of the roads, the phases step by step, some of it on the same day. */
function turnsOf(org: string, chance: Random): PublicTurn[] {
  const road = ROADS[chance.below(ROADS.length)] ?? [];
  const steps = chance.below(PHASE_ROAD.length);
  const turns: PublicTurn[] = [];
  let day = addDays(FROM, chance.below(200));
  let state: Omit<PublicTurn, 'day' | 'org'> = { decision: 'blank', decided: null, phase: 'blank' };
  for (let at = 0; at < Math.max(road.length, steps); at += 1) {
    const decision = road[at];
    const phase = at < steps ? PHASE_ROAD[at + 1] : undefined;
    state = {
      ...state,
      ...(decision === undefined ? {} : { decision, decided: day }),
      ...(phase === undefined ? {} : { phase }),
    };
    turns.push({ day, org, ...state });
    day = addDays(day, 20 + chance.below(150));
  }
  return turns.filter((turn) => turn.day <= NEWEST);
}

/** How an organisation stood on a day, by going through every turn: what the page is held against. */
export function stoodOn(picture: PublicPicture, org: string, day: string): PublicTurn | null {
  return picture.turns.filter((turn) => turn.org === org && turn.day <= day).at(-1) ?? null;
}
