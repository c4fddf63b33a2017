import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Casebook } from '../../src/domain/casebook.ts';
import { addDays, firstDayOf } from '../../src/domain/dates.ts';
import type { AnyDraft, JournalEvent } from '../../src/domain/events.ts';
import { type Decider, headlineOf, REGION } from '../../src/domain/headline.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { phaseOf } from '../../src/domain/phase.ts';
import { PUBLIC_CONTENTS, type PublicContent, wordless } from '../../src/domain/publicLevels.ts';
import { slots } from '../../src/domain/slots.ts';
import type { Certainty } from '../../src/domain/vocabulary.ts';
import { milestones } from '../../src/register/milestones.ts';
import { municipalities } from '../../src/register/municipalities.ts';
import { publicPicture } from '../../src/reports/publicApproval.ts';
import type { PublicPicture } from '../../src/reports/publicPicture.ts';
import { type PublicSource, siftedFrom } from '../../src/reports/publicSifting.ts';
import { Copy } from '../support/copy.ts';
import { county } from '../support/exports.ts';
import { schedules } from '../support/journals.ts';
import { DATES } from '../support/moves.ts';
import { Oracle } from '../support/oracle.ts';
import { MARK, publicEvents } from '../support/publicEvents.ts';
import { aDecision } from '../support/statements.ts';

const TODAY = '2026-11-22';
const ORGANISATIONS = [...municipalities, { ...REGION, area: null }];
const WRITTEN_OF = ['ale', 'hjo'].map((id): Decider => ({ id, kind: 'municipality' }));
const AROUND = [...new Set(DATES)].map(firstDayOf).flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
const ASKED = [...AROUND.filter((day) => day < TODAY), TODAY];

const SOURCE = { date: TODAY, asPlannedThen: false, whole: 'Hela länet', isExample: false };

function siftedOf(events: readonly JournalEvent[], organisations: PublicSource['organisations'] = ORGANISATIONS) {
  const ledger = new Ledger();
  ledger.fill(wordless(events));
  return siftedFrom({ ...SOURCE, ledger, organisations });
}

function pictureOf(events: readonly JournalEvent[], contents: readonly PublicContent[] = PUBLIC_CONTENTS, text = '') {
  return publicPicture(siftedOf(events), { contents, text, made: `${TODAY}T09:00:00.000Z`, mark: null });
}

interface Generated {
  readonly events: readonly JournalEvent[];
  readonly shuffled: readonly JournalEvent[];
}

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
  const journals = schedules(30).map(({ events: written, random }): Generated => {
    const events = publicEvents(written);
    return { events, shuffled: random.shuffled(events) };
  });

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
    fc.assert(fc.property(journals, check), { seed: 20_261_122, numRuns: 50 });
    expect(known).toBeGreaterThan(100);
  });

  test('no text of any event, no device and no id of anything written is in the bytes', () => {
    const check = ({ events }: Generated) => {
      const bytes = JSON.stringify(pictureOf(events)).toLowerCase();
      expect(bytes).not.toContain(MARK);
      for (const { id, device, line } of events) {
        expect(bytes).not.toContain(device);
        expect(bytes).not.toContain(id.split('.')[2]?.toLowerCase());
        if (line.salt) expect(bytes).not.toContain(line.salt.toLowerCase());
      }
    };
    fc.assert(fc.property(journals, check), { seed: 20_261_123, numRuns: 50 });
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
    fc.assert(fc.property(journals, check), { seed: 20_261_124, numRuns: 40 });
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
});

function moved(key: string, day: string, certainty: Certainty): AnyDraft {
  return {
    type: 'date.moved',
    about: [],
    slot: slots.milestoneDay(key),
    data: { day, certainty },
    words: { reason: MARK },
  };
}
