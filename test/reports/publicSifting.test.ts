import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Casebook } from '../../src/domain/casebook.ts';
import { addDays, firstDayOf } from '../../src/domain/dates.ts';
import { headsHeld } from '../../src/domain/editions.ts';
import type { AnyDraft } from '../../src/domain/events.ts';
import { type Decider, headlineOf } from '../../src/domain/headline.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { phaseOf } from '../../src/domain/phase.ts';
import { wordless } from '../../src/domain/publicLevels.ts';
import { slots } from '../../src/domain/slots.ts';
import type { Certainty } from '../../src/domain/vocabulary.ts';
import { type SiftOrder, siftedOf as siftedFor } from '../../src/features/handouts/public/siftedOf.ts';
import { milestones } from '../../src/register/milestones.ts';
import type { PublicPicture } from '../../src/reports/publicPicture.ts';
import { siftedFrom } from '../../src/reports/publicSifting.ts';
import { Copy, TODAY } from '../support/copy.ts';
import { county } from '../support/exports.ts';
import { DATES } from '../support/moves.ts';
import { Oracle } from '../support/oracle.ts';
import {
  type Generated,
  MARK,
  ORGANISATIONS,
  pictureOf,
  publicJournals,
  SOURCE,
  siftedOf,
} from '../support/publicEvents.ts';
import { aDecision } from '../support/statements.ts';

const WRITTEN_OF = ['ale', 'hjo'].map((id): Decider => ({ id, kind: 'municipality' }));
const AROUND = [...new Set(DATES)].map(firstDayOf).flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
const ASKED = [...AROUND.filter((day) => day < TODAY), TODAY];

/** How an organisation stands on a day, as the page shows it. */
function shown({ turns }: PublicPicture, { id }: Decider, day: string) {
  const turn = turns.findLast((each) => each.org === id && each.day <= day);
  return { decision: turn?.decision ?? 'blank', phase: turn?.phase ?? 'blank', decided: turn?.decided ?? null };
}

/** The same by the rules of the screens, from everything that is known; what is not certain is blank. */
function standing(casebook: Casebook, org: Decider) {
  const headline = headlineOf(casebook, org, 'avtalet');
  const reading = phaseOf(casebook, org.id, 'avtalet');
  const isSure = !headline.disputed && headline.newer === 0;
  const isJudged = reading !== null && !reading.disputed && reading.newer === 0;
  return {
    decision: isSure ? headline.choice : 'blank',
    phase: (isJudged && reading.statement?.data.phase) || 'blank',
    decided: (isSure && headline.choice !== 'blank' && headline.statement?.on) || null,
  };
}

describe('any journal, whoever wrote it and whatever they knew of each other', () => {
  test('on every day each stands as the screens say; what two say differently of is blank', () => {
    let known = 0;
    const check = ({ events }: Generated) => {
      const picture = pictureOf(events);
      const oracle = new Oracle(events);
      for (const day of ASKED) {
        const casebook = oracle.casebookAt(day);
        for (const org of WRITTEN_OF) {
          const stands = standing(casebook, org);
          expect(shown(picture, org, day), `${org.id} ${day}`).toEqual(stands);
          if (stands.decision !== 'blank') known += 1;
        }
      }
    };
    fc.assert(fc.property(publicJournals(), check), { seed: 20_261_122, numRuns: 100 });
    expect(known).toBeGreaterThan(100);
  });

  test('the same events in another order give the same page; a content that is not approved leaves nothing', () => {
    const check = ({ events, shuffled }: Generated) => {
      expect(pictureOf(shuffled)).toEqual(pictureOf(events));
      const one = pictureOf(events, ['beslut'], MARK);
      expect(JSON.stringify(one)).not.toMatch(new RegExp(`behov|anvandning|${MARK}`));
      expect(one).toMatchObject({ themes: ['beslut'], dates: [], text: '' });
      const moved = one.turns.map(({ org, decision, decided }) => `${org} ${decision} ${decided}`);
      expect(moved.some((turn, at) => at > 0 && turn === moved[at - 1])).toBe(false);
    };
    fc.assert(fc.property(publicJournals(), check), { seed: 20_261_124, numRuns: 40 });
  });
});

describe('a small county', () => {
  const { copy } = county();
  const events = () => [...copy.ledger.events()];

  test('two who say differently: Uppgift saknas on the page, and the one who approves is told of whom', () => {
    const sifted = siftedOf(events());
    expect(sifted.unsure).toEqual({ beslut: [], fas: ['Essunga'] });
    expect(sifted.turns.findLast(({ org }) => org === 'essunga')?.phase).toBe('blank');
    expect(sifted.turns.find(({ org }) => org === 'hjo')).toEqual({
      day: '2026-03-23',
      org: 'hjo',
      decision: 'ja',
      decided: '2026-03-23',
      phase: 'blank',
    });
    expect(pictureOf(events()).turns.some(({ org }) => org === 'essunga')).toBe(false);
  });

  test('names are the register\u2019s, and what people have added is not there', () => {
    const mark = 'Namnsomnågonskrev';
    copy.append([
      { type: 'organisation.named', about: ['hjo'], slot: 'org/hjo/name', data: {}, words: { name: mark } },
    ]);
    const [added = ''] = copy.append([
      {
        type: 'organisation.added',
        about: [],
        data: { kind: 'municipality', area: null, federation: null },
        words: { name: mark },
      },
    ]);
    copy.append([aDecision(added, ['fullmaktige', 'ja'], '2026-04-01')]);
    const sifted = siftedOf(events(), [...ORGANISATIONS, { id: added, kind: 'municipality', area: 'vs-skaraborg' }]);
    expect(sifted.organisations).toHaveLength(50);
    expect(sifted.organisations.map(({ name }) => name)).toContain('Hjo');
    expect(JSON.stringify(sifted)).not.toContain(mark);
    expect(JSON.stringify(sifted)).not.toContain(added);
  });

  test('a frozen picture tells every day as it was known then, whatever has been written since', async () => {
    const heads = headsHeld(events());
    const before = await siftedFor(events(), { ...ORDER, heads, date: '2026-11-20' });
    const later = copy.handTo('e');
    later.append([
      aDecision('hjo', ['fullmaktige', 'nej'], '2026-03-23'),
      aDecision('ale', ['fullmaktige', 'ja'], '2026-04-01'),
    ]);
    const all = [...later.ledger.events()];
    expect(await siftedFor(all, { ...ORDER, heads, date: '2026-11-20' })).toEqual(before);
    expect(before).toMatchObject({ date: '2026-11-20', whole: 'Hela länet' });
    expect((await siftedFor(all, ORDER)).turns).toContainEqual(
      expect.objectContaining({ org: 'ale', decision: 'ja', day: '2026-04-01' }),
    );
    const area = await siftedFor(all, { ...ORDER, area: 'vs-skaraborg' });
    expect(area.whole).toBe('Skaraborg');
    expect(area.organisations.every((org) => org.area === 'vs-skaraborg')).toBe(true);
    expect(area.turns.some(({ org }) => org === 'ale')).toBe(false);
  });

  test('what is written of another day than the one shown is not there', () => {
    const later = copy.handTo('c');
    later.append([aDecision('boras', ['fullmaktige', 'nej'], '2026-12-24')]);
    expect(pictureOf([...later.ledger.events()]).turns.some(({ org }) => org === 'boras')).toBe(false);
  });

  test('a device that has no say has none here either', () => {
    const ledger = new Ledger(({ device }) => device !== copy.device);
    ledger.fill(wordless(events()));
    expect(siftedFrom({ ...SOURCE, ledger, organisations: ORGANISATIONS }).turns.map(({ org }) => org)).toEqual([
      'essunga',
    ]);
  });

  test('the time plan: a moved day, a preliminary one, none that is cancelled or that two say differently of', () => {
    const plan = new Copy('p');
    const [first, second, third] = milestones.filter(({ certainty }) => certainty === 'bestamd');
    if (first === undefined || second === undefined || third === undefined) throw new Error('Too few milestones.');
    const other = plan.handTo('q');
    plan.append([
      moved(first.key, '2027-05-04', 'preliminar'),
      {
        type: 'date.stated',
        about: [],
        slot: slots.milestoneState(second.key),
        on: '2026-11-01',
        data: { state: 'utgar' },
        words: {},
      },
      moved(third.key, '2027-06-01', 'bestamd'),
    ]);
    other.append([moved(third.key, '2027-06-08', 'bestamd')]);
    plan.takeIn(other);
    const { dates, unsureDates } = siftedOf([...plan.ledger.events()]);
    expect(dates).toContainEqual({ day: '2027-05-04', title: `${first.title} (preliminärt)` });
    expect(dates.map(({ title }) => title)).not.toContain(second.title);
    expect(dates.map(({ title }) => title)).not.toContain(third.title);
    expect(unsureDates).toBe(1);
    expect(dates).toHaveLength(milestones.length - 2);
  });

  test('a date that a newer version has said something of is left out, on a past day too', async () => {
    const plan = new Copy('p');
    const [first, second] = milestones;
    if (first === undefined || second === undefined) throw new Error('Too few milestones.');
    plan.append([
      moved(first.key, '2027-05-04', 'bestamd'),
      {
        type: 'date.stated',
        about: [],
        slot: slots.milestoneState(second.key),
        on: '2026-11-01',
        data: { state: 'klar' },
        words: {},
      },
    ]);
    const all = [...plan.ledger.events()].map((event) => ({ ...event, line: { ...event.line, v: 2 } }));
    const now = await siftedFor(all, ORDER);
    expect(now.unsureDates).toBe(2);
    expect(now.dates.map(({ title }) => title).join()).not.toContain(first.title);
    expect(now.dates).toHaveLength(milestones.length - 2);
    // The day it is written down counts for a move, so on that day it is unsure, and the day before it is not.
    expect((await siftedFor(all, { ...ORDER, date: TODAY })).unsureDates).toBe(2);
    expect((await siftedFor(all, { ...ORDER, date: '2026-11-21' })).unsureDates).toBe(1);
  });
});

const ORDER: SiftOrder = { date: null, heads: null, area: null, today: TODAY, isExample: false };

function moved(key: string, day: string, certainty: Certainty): AnyDraft {
  return {
    type: 'date.moved',
    about: [],
    slot: slots.milestoneDay(key),
    data: { day, certainty },
    words: { reason: MARK },
  };
}
