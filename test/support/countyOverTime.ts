/** A county in which every class of decision and phase is reached on some day, and what its slides are made from. */
import { emptyCasebook } from '../../src/domain/casebook.ts';
import { wholeOf } from '../../src/domain/pieces.ts';
import type { Instance, Outcome, Phase } from '../../src/domain/vocabulary.ts';
import { processDays } from '../../src/features/handouts/charts/processDays.ts';
import { countOverTime } from '../../src/features/handouts/slides/countOverTime.ts';
import { placedIds } from '../../src/register/map/places.ts';
import { organisationOf, organisations } from '../../src/register/organisations.ts';
import type { EditionInput } from '../../src/reports/editionInput.ts';
import { inOrder } from '../../src/reports/editionWords.ts';
import { Copy } from './copy.ts';
import { aDecision, aPhase } from './statements.ts';

const STEPS: readonly (readonly [Instance, Outcome])[] = [
  ['beredning', 'ej_startad'],
  ['styrelse', 'foreslar_ja'],
  ['fullmaktige', 'ja'],
];
const ENDS: readonly Outcome[] = ['ja', 'ja', 'ja_tillagg', 'delvis', 'ja', 'nej'];
const PHASES: readonly Phase[] = ['behov', 'inforande', 'anvandning', 'vidmakthallande'];

const monthAfter = (first: number, more: number, day: number) =>
  new Date(Date.UTC(2025, first + more, day)).toISOString().slice(0, 10);

function written(): Copy {
  const copy = new Copy();
  for (const [place, id] of placedIds.entries()) {
    if (place % 9 === 8) continue;
    const drafts = STEPS.slice(0, 1 + (place % 4)).map(([instance, outcome], step) =>
      aDecision(
        id,
        [instance, instance === 'fullmaktige' ? (ENDS[place % ENDS.length] as Outcome) : outcome],
        monthAfter(9 + (place % 5), step * 3, 1 + (place % 27)),
      ),
    );
    const phases = PHASES.slice(0, place % 5).map((phase, step) =>
      aPhase(id, phase, monthAfter(12 + (place % 4), step * 2, 3 + (place % 20))),
    );
    copy.append([...drafts, ...phases]);
  }
  return copy;
}

const copy = written();
const all = organisations.filter(({ kind }) => kind !== 'subregion');

/** @param area an area alone */
export function countyOverTime(area?: string): EditionInput {
  const ours = area === undefined ? all : all.filter((each) => each.area === area);
  return {
    title: 'Inför styrgruppen',
    text: 'Se särskilt Skaraborg.',
    date: '2026-11-20',
    made: '2026-11-21T09:12:33.000Z',
    mark: '0123456789ab',
    whole: area === undefined ? 'Hela länet' : 'Skaraborg',
    casebook: copy.on('2026-11-20'),
    before: { casebook: emptyCasebook, title: 'Inför styrgruppen i oktober', date: '2026-10-20' },
    organisations: inOrder(ours),
    nameOf: (id) => organisationOf(id)?.name ?? id,
  };
}

export const ledger = copy.ledger;

export function countedFor({ organisations: ours, date }: EditionInput) {
  return wholeOf(countOverTime({ ledger, organisations: ours, day: date, process: processDays(copy.casebook) }));
}
