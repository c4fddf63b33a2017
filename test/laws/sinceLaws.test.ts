/**
 * "Sedan sist" keeps its promises whatever has been written: never more words than a minute holds, everybody whose
 * decision or phase has changed is named or counted, names stand by the alphabet, nothing is a share, and the same
 * facts always give the same text.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Casebook } from '../../src/domain/casebook.ts';
import type { AnyDraft } from '../../src/domain/events.ts';
import { changedBetween } from '../../src/domain/facts.ts';
import { type Decider, headlineOf } from '../../src/domain/headline.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { phaseOf } from '../../src/domain/phase.ts';
import { type SinceFacts, sinceLast } from '../../src/domain/sinceLast.ts';
import { slots } from '../../src/domain/slots.ts';
import { type Instance, type Outcome, PHASES } from '../../src/domain/vocabulary.ts';
import { milestones } from '../../src/register/milestones.ts';
import { organisationOf, organisations } from '../../src/register/organisations.ts';
import { MOST_WORDS, type SinceForm, sinceText } from '../../src/reports/sinceText.ts';
import { bySwedish } from '../../src/text/format.ts';
import { Copy, TODAY } from '../support/copy.ts';
import { schedules } from '../support/journals.ts';
import { publicJournals } from '../support/publicEvents.ts';

const SEED = 20_261_122;
const ORGS = organisations.filter(({ kind }) => kind !== 'subregion').sort((a, b) => bySwedish(a.name, b.name));
const nameOf = (id: string) => organisationOf(id)?.name ?? id;
const orderOf = new Map(ORGS.map(({ id }, place) => [id, place]));

/** Who is named or counted for a decision or a phase, in the order they are. */
function toldOf(facts: SinceFacts): readonly (readonly string[])[] {
  const { decisions, grounded, groundless, takenBack, newer, two } = facts;
  return [...decisions.map(({ moved }) => moved), grounded, groundless, takenBack, newer.beslut, newer.fas, two].map(
    (list) => list.map(({ org }) => org),
  );
}

function check(before: Casebook, now: Casebook, from: string, day: string): void {
  const facts = sinceLast({ before, now, orgs: ORGS, area: null, milestones, day });
  const changed = new Set(changedBetween(before, now, ORGS, 'avtalet').map(({ org }) => org));
  const told = toldOf(facts);
  expect([...changed].filter((org) => !told.flat().includes(org))).toEqual([]);
  for (const orgs of told) {
    expect(orgs).toEqual(orgs.toSorted((a, b) => (orderOf.get(a) ?? -1) - (orderOf.get(b) ?? -1)));
  }
  for (const form of ['text', 'dagordning'] satisfies SinceForm[]) {
    const make = () =>
      sinceText({
        facts,
        form,
        whole: 'Hela länet',
        from,
        day,
        isExample: true,
        nameOf,
        forumOf: ({ forum }) => forum,
      });
    const text = make();
    expect(text.plain.trim().split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
    expect(text.words).toBe(text.plain.trim().split(/\s+/).length);
    expect(make()).toEqual(text);
    expect(text.plain).not.toMatch(/%|procent|undefined|null|NaN/);
    for (const { line, named } of text.told) {
      const rest = line.items.length - named;
      for (const item of line.items.slice(0, named)) expect(text.plain).toContain(item);
      if (rest > 0) expect(text.plain).toContain(named === 0 ? line.counted(rest) : `${rest} till`);
    }
    // A line for every class with somebody in it, with everybody in it.
    const items = text.told.filter(({ line }) => line.point !== 'nasta').flatMap(({ line }) => line.items);
    for (const org of changed) expect(items.some((item) => item.startsWith(nameOf(org)))).toBe(true);
  }
}

test('for whatever a few people may have written, between any two dates', () => {
  fc.assert(
    fc.property(schedules(), fc.constantFrom('2023-01-01', '2025-03-01', '2026-01-01'), (schedule, from) => {
      const ledger = new Ledger();
      ledger.fill(schedule.events);
      check(ledger.casebookAt(from), ledger.casebookAt(null), from, TODAY);
    }),
    { seed: SEED, numRuns: 15 },
  );
}, 60_000);

const STEPS: readonly (readonly [Instance, Outcome])[] = [
  ['beredning', 'ej_startad'],
  ['beredning', 'pagar'],
  ['styrelse', 'foreslar_ja'],
  ['fullmaktige', 'aterremitterad'],
  ['fullmaktige', 'ja'],
  ['fullmaktige', 'ja_tillagg'],
  ['fullmaktige', 'delvis'],
  ['fullmaktige', 'nej'],
];
const words = fc.array(fc.constantFrom('samtal', 'rutin', 'läkare', '”så”', 'vikarier,', 'återstår.'), {
  maxLength: 40,
});
const draft = fc
  .record({
    org: fc.constantFrom(...ORGS.filter(({ kind }) => kind === 'municipality').map(({ id }) => id)),
    kind: fc.constantFrom('beslut', 'fas', 'plan', 'dialog'),
    step: fc.constantFrom(...STEPS),
    phase: fc.constantFrom(...PHASES),
    on: fc.constantFrom('2026-09-01', '2026-11-02', '2026-11-20'),
    day: fc.constantFrom('2026-11-16', '2026-12-02', '2026-12-15', '2027-03-01'),
    ground: words,
  })
  .map(({ org, kind, step: [instance, outcome], phase, on, day, ground }): AnyDraft => {
    const about = [org];
    if (kind === 'beslut') {
      return {
        type: 'decision.recorded',
        about,
        slot: slots.decision(org, 'avtalet', instance),
        on,
        data: { outcome, round: 1, source: 'protokoll' },
      };
    }
    if (kind === 'plan') {
      return { type: 'decision.planned', about, slot: slots.next(org, 'avtalet'), on, data: { instance, day } };
    }
    if (kind === 'dialog') {
      return { type: 'dialogue.planned', about, on, data: { day, level: 'lokal', form: 'fysisk' } };
    }
    const said = ground.length === 0 ? {} : { words: { ground: ground.join(' ') } };
    return { type: 'phase.assessed', about, slot: slots.phase(org, 'avtalet'), on, data: { phase }, ...said };
  });

test('for a whole county where much has happened at once', () => {
  fc.assert(
    fc.property(fc.array(draft, { minLength: 1, maxLength: 160, size: 'max' }), (drafts) => {
      const copy = new Copy();
      for (const each of drafts) copy.append([each]);
      check(copy.on('2026-10-01'), copy.casebook, '2026-10-01', TODAY);
    }),
    { seed: SEED, numRuns: 15 },
  );
}, 60_000);

/** As the map and the charts have it: what a newer version has said is unknown here. */
const CLASSES = {
  beslut: (casebook: Casebook, org: Decider) => {
    const { newer, choice } = headlineOf(casebook, org, 'avtalet');
    return newer > 0 ? 'newer' : choice;
  },
  fas: (casebook: Casebook, { id }: Decider) => {
    const reading = phaseOf(casebook, id, 'avtalet');
    return reading?.newer ? 'newer' : (reading?.statement?.data.phase ?? 'blank');
  },
};

test('what only a newer version can read is told as that, and never as what an older one would say', () => {
  let unknown = 0;
  fc.assert(
    fc.property(
      publicJournals(),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('2024-06-01', '2026-01-01'),
      (journal, nth, from) => {
        const events = journal.events.map((event, at) =>
          at % nth === 0 ? { ...event, line: { ...event.line, v: 2 } } : event,
        );
        const ledger = new Ledger();
        ledger.fill(events);
        const [before, now] = [ledger.casebookAt(from), ledger.casebookAt(null)];
        check(before, now, from, TODAY);
        const facts = sinceLast({ before, now, orgs: ORGS, area: null, milestones, day: TODAY });
        const { decisions, grounded, groundless, takenBack, newer } = facts;
        const told = {
          beslut: decisions
            .flatMap(({ moved }) => moved.filter(({ scope }) => scope === 'avtalet'))
            .map(({ org }) => org),
          fas: [...grounded, ...groundless, ...takenBack].map(({ org }) => org),
        };
        for (const what of ['beslut', 'fas'] as const) {
          for (const org of ORGS) {
            if (CLASSES[what](now, org) !== 'newer') continue;
            unknown += 1;
            expect(told[what], what).not.toContain(org.id);
            if (CLASSES[what](before, org) !== 'newer') {
              expect(newer[what], what).toContainEqual({ org: org.id, scope: 'avtalet' });
            }
          }
        }
      },
    ),
    { seed: SEED, numRuns: 25 },
  );
  expect(unknown).toBeGreaterThan(20);
}, 60_000);
