import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartDates } from '../../src/domain/chartDates.ts';
import { addDays } from '../../src/domain/dates.ts';
import type { AnyDraft, JournalEvent } from '../../src/domain/events.ts';
import { type Decider, headlineOf } from '../../src/domain/headline.ts';
import { ageOf, agesOn, anchoredOn } from '../../src/domain/knownAge.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { type Counting, decisionsOverTime, firstSaid, phasesOverTime } from '../../src/domain/overTime.ts';
import { phaseOf } from '../../src/domain/phase.ts';
import { slots } from '../../src/domain/slots.ts';
import { type AnchoringLevel, INSTANCES, OUTCOMES_OF, PHASES } from '../../src/domain/vocabulary.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { aDecision, aPhase } from '../support/statements.ts';

const HJO: Decider = { id: 'hjo', kind: 'municipality' };
const MARK: Decider = { id: 'mark', kind: 'municipality' };
const VGR: Decider = { id: 'vgr', kind: 'regional' };
const ALL = [HJO, MARK, VGR];

function done<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const days = fc.integer({ min: 0, max: 400 }).map((after) => addDays('2025-11-01', after));
const orgs = fc.constantFrom(...ALL.map(({ id }) => id));
const decisions = fc
  .tuple(orgs, fc.constantFrom(...INSTANCES), fc.nat(), fc.constantFrom('avtalet', 'ok_lakare'), days, fc.nat(2))
  .map(([org, instance, pick, scope, on, round]) => {
    const outcomes = OUTCOMES_OF[instance];
    const outcome = outcomes[pick % outcomes.length] ?? outcomes[0];
    return aDecision(org, [instance, outcome as 'ja'], on, {
      scope: scope as 'avtalet',
      data: { round: round + 1 },
    });
  });
const judgements = fc.tuple(orgs, fc.constantFrom(...PHASES), days).map(([org, phase, on]) => aPhase(org, phase, on));

async function ledgerOf(drafts: readonly AnyDraft[]) {
  const journal = await memoryJournal();
  const events: JournalEvent[] = [];
  for (const draft of drafts) {
    const batch = await journal.append([draft], '2026-11-22T09:00:00.000Z');
    events.push(...batch.events);
  }
  const ledger = new Ledger();
  ledger.add(events);
  return ledger;
}

describe('Counts over time', () => {
  test('are those of the whole casebook of each date, on thirty dates', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(decisions, judgements), { maxLength: 40 }),
        fc.uniqueArray(days, { minLength: 30, maxLength: 30 }),
        async (drafts, asked) => {
          const ledger = await ledgerOf(drafts);
          const dates = asked.toSorted();
          const told = {
            decisions: plain(decisionsOverTime(ledger, ALL, dates)),
            phases: plain(phasesOverTime(ledger, ALL, dates)),
          };
          for (const [at, date] of dates.entries()) {
            const casebook = ledger.casebookAt(date);
            const choices = ALL.map((org) => [org.id, headlineOf(casebook, org, 'avtalet').choice]);
            const phases = ALL.map(({ id }) => [
              id,
              phaseOf(casebook, id, 'avtalet')?.statement?.data.phase ?? 'blank',
            ]);
            expect(told.decisions[at]).toEqual([date, Object.fromEntries(choices)]);
            expect(told.phases[at]).toEqual([date, Object.fromEntries(phases)]);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('everybody is in exactly one class, also before anything was said', async () => {
    const ledger = await ledgerOf([aDecision('hjo', ['fullmaktige', 'ja'], '2026-03-23')]);
    const [before, after] = done(decisionsOverTime(ledger, ALL, ['2026-03-22', '2026-03-23']));
    expect([...(before?.orgs ?? [])]).toEqual([['blank', ['hjo', 'mark', 'vgr']]]);
    expect([...(after?.orgs ?? [])]).toEqual([
      ['ja', ['hjo']],
      ['blank', ['mark', 'vgr']],
    ]);
    expect(done(firstSaid(ledger, ALL))).toBe('2026-03-23');
    expect(done(firstSaid(ledger, [MARK]))).toBeNull();
  });
});

test('what only a newer version can read is unknown from its day on, whatever stood before', async () => {
  const known = await ledgerOf([
    aDecision('hjo', ['fullmaktige', 'ja'], '2026-03-23'),
    aPhase('hjo', 'inforande', '2026-03-23'),
  ]);
  const later = await ledgerOf([
    aDecision('hjo', ['fullmaktige', 'nej'], '2026-05-20'),
    aPhase('hjo', 'anvandning', '2026-05-20'),
  ]);
  known.add([...later.events()].map((event) => ({ ...event, line: { ...event.line, v: 2 } })));
  const dates = ['2026-05-19', '2026-05-20'];
  expect(plain(decisionsOverTime(known, [HJO], dates)).map(([, classes]) => classes)).toEqual([
    { hjo: 'ja' },
    { hjo: 'blank' },
  ]);
  expect(plain(phasesOverTime(known, [HJO], dates)).map(([, classes]) => classes)).toEqual([
    { hjo: 'inforande' },
    { hjo: 'blank' },
  ]);
});

/** Each date with the class of each organisation. */
function plain<Class extends string>(counting: Counting<Class>) {
  return done(counting).map(({ date, orgs: byClass }) => [
    date,
    Object.fromEntries([...byClass].flatMap(([key, ids]) => ids.map((id) => [id, key]))),
  ]);
}

describe('The dates of a chart', () => {
  test('are month ends from before the first statement, and the day shown', () => {
    expect(chartDates('2026-08-14', '2026-11-22')).toEqual([
      '2026-07-31',
      '2026-08-31',
      '2026-09-30',
      '2026-10-31',
      '2026-11-22',
    ]);
    expect(chartDates('2026-10-31', '2026-11-05')).toEqual(['2026-09-30', '2026-11-05']);
    expect(chartDates(null, '2026-11-22')).toEqual(['2026-10-31', '2026-11-22']);
  });

  test('are never more than eighteen, earliest first, and end on the day shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 0, max: 700 }), (ago, after) => {
        const last = addDays('2026-01-01', after);
        const dates = chartDates(addDays(last, -ago), last);
        expect(dates.length).toBeLessThanOrEqual(18);
        expect(dates).toEqual([...new Set(dates)].sort());
        expect(dates.at(-1)).toBe(last);
      }),
    );
  });
});

describe('What is known on a date', () => {
  const anchored = (level: AnchoringLevel, on: string): AnyDraft => ({
    type: 'anchoring.assessed',
    about: ['hjo'],
    slot: slots.anchoring('hjo', 'chefer'),
    on,
    data: { level, hesitant: false },
    words: {},
  });

  test('is counted in whole months', () => {
    const on = ['2026-11-22', '2026-10-23', '2026-10-22', '2026-08-22', '2026-05-22', '2025-11-22', undefined];
    expect(on.map((day) => ageOf(day, '2026-11-22'))).toEqual(['new', 'new', 'one', 'three', 'six', 'year', 'blank']);
  });

  test('keeps Uppgift saknas as a class of its own', async () => {
    const ledger = await ledgerOf([anchored('informerad', '2026-03-01'), aPhase('vgr', 'behov', '2026-11-01')]);
    const casebook = ledger.casebookAt('2026-11-22');
    const chefer = anchoredOn(casebook, ALL, '2026-11-22').find(({ group }) => group === 'chefer');
    expect(chefer?.levels).toMatchObject({ informerad: ['hjo'], forankrad: [], blank: ['mark', 'vgr'] });
    const ages = agesOn(casebook, ALL, '2026-11-22');
    expect(ages.fas).toMatchObject({ new: ['vgr'], blank: ['hjo', 'mark'] });
    expect(ages.forankring).toMatchObject({ six: ['hjo'], blank: ['mark', 'vgr'] });
    expect(ages.beslut.blank).toEqual(['hjo', 'mark', 'vgr']);
  });
});
