/** "Sedan sist" in words: what is said of one, of many and of none, in a fixed order and in Swedish. */
import { describe, expect, test } from 'vitest';
import { decideDecision } from '../../src/domain/decideDecision.ts';
import { decideDialoguePlan, decideDialogueState } from '../../src/domain/decideDialogue.ts';
import { decidePhase } from '../../src/domain/decidePhase.ts';
import { decidePlanned } from '../../src/domain/decidePlanned.ts';
import { decideQuestionPath } from '../../src/domain/decideQuestionAskers.ts';
import { decideRedaction } from '../../src/domain/decideRedaction.ts';
import { sinceLast } from '../../src/domain/sinceLast.ts';
import { slots } from '../../src/domain/slots.ts';
import type { Instance, Outcome, Phase } from '../../src/domain/vocabulary.ts';
import { organisationOf, organisations } from '../../src/register/organisations.ts';
import { type SinceTextInput, sinceText } from '../../src/reports/sinceText.ts';
import { bySwedish } from '../../src/text/format.ts';
import { Copy, TODAY } from '../support/copy.ts';
import { answer, ask, lift } from '../support/questions.ts';

const FROM = '2026-10-27';
const ORGS = organisations.filter(({ kind }) => kind !== 'subregion').sort((a, b) => bySwedish(a.name, b.name));
const FORUMS: Readonly<Record<string, string>> = { vvg: 'VVG', 'tvist-1': 'steg 1' };
const municipality = (id: string) => ({ id, kind: 'municipality' as const });

function decide(copy: Copy, id: string, instance: Instance, outcome: Outcome, on: string) {
  copy.write(decideDecision(copy.several(), { org: municipality(id), scope: 'avtalet', instance, outcome, on }));
}
function judge(copy: Copy, id: string, phase: Phase, on: string, ground = 'Samtal') {
  const org = municipality(id);
  return copy.writeOne(decidePhase(copy.form(`phase/${id}/avtalet`), { org, scope: 'avtalet', phase, ground, on }));
}
function plan(copy: Copy, id: string, day: string) {
  const org = municipality(id);
  copy.write(
    decidePlanned(copy.form(`next/${id}/avtalet`), {
      org,
      scope: 'avtalet',
      instance: 'fullmaktige',
      day,
      on: '2026-10-01',
    }),
  );
}
function hold(copy: Copy, orgs: string[], day: string) {
  const dialogue = copy.writeOne(decideDialoguePlan(copy.form(), { orgs, day, form: 'fysisk', level: 'lokal' }));
  copy.write(decideDialogueState(copy.form(`${dialogue}/state`), { dialogue, state: 'genomford', on: day }));
}

function told(copy: Copy, more: Partial<SinceTextInput> = {}, orgs = ORGS) {
  const before = copy.on(FROM);
  const facts = sinceLast({ before, now: copy.casebook, orgs, area: null, milestones: [], day: TODAY });
  return sinceText({
    facts,
    form: 'text',
    whole: 'Hela länet',
    from: FROM,
    day: TODAY,
    isExample: false,
    nameOf: (id) => organisationOf(id)?.name ?? id,
    forumOf: ({ forum }) => FORUMS[forum] ?? 'styrgruppen',
    ...more,
  });
}
const sentences = (copy: Copy) =>
  Object.fromEntries(told(copy).points.map(({ point, sentences }) => [point, sentences]));

describe('The text', () => {
  test('what is not certain is said of its own day, not of the whole list', () => {
    const soon = (day: string, certainty: 'bestamd' | 'preliminar' | 'uppskattad') => ({
      id: day,
      day,
      certainty,
      orgs: ['hjo'],
      what: { kind: 'instans' as const, instance: 'fullmaktige' as const, region: false },
    });
    const copy = new Copy();
    const facts = sinceLast({
      before: copy.on(FROM),
      now: copy.casebook,
      orgs: ORGS,
      area: null,
      milestones: [],
      day: TODAY,
    });
    const dates = [soon('2026-12-09', 'preliminar'), soon('2026-12-17', 'bestamd'), soon('2026-12', 'uppskattad')];
    expect(told(copy, { facts: { ...facts, soon: dates } }).plain).toContain(
      'Kommer inom 30 dagar: 9 dec (preliminärt) KF (Hjo), 17 dec KF (Hjo) och dec (uppskattat) KF (Hjo).',
    );
  });

  test('with nothing new is one honest sentence', () => {
    const text = told(new Copy());
    expect(text.points).toEqual([]);
    expect(text.plain).toBe(
      'Sedan sist, Hela länet: 27 oktober 2026 till 22 november 2026\n\n' +
        'Inget nytt är inskrivet för hela länet sedan 27 oktober 2026.\n\nARBETSMATERIAL\n',
    );
  });

  test('names who has decided by class, in the order of the legend and the alphabet', () => {
    const copy = new Copy();
    decide(copy, 'skara', 'fullmaktige', 'ja', '2026-11-02');
    decide(copy, 'amal', 'fullmaktige', 'ja', '2026-11-03');
    decide(copy, 'ale', 'fullmaktige', 'nej', '2026-11-02');
    decide(copy, 'hjo', 'styrelse', 'foreslar_ja', '2026-11-11');
    decide(copy, 'tibro', 'fullmaktige', 'ja', '2026-10-20');
    expect(sentences(copy)['beslut']).toBe('Beslutat ja: Skara och Åmål. På väg: Hjo. Beslutat nej: Ale.');
  });

  test('says the ground of a new phase, or the dialogue before it, and apart those with neither', () => {
    const copy = new Copy();
    judge(copy, 'hjo', 'inforande', '2026-11-03', 'Arbetsgrupp finns.');
    hold(copy, ['skara'], '2026-11-01');
    judge(copy, 'skara', 'behov', '2026-11-04', 'Samtal');
    const id = judge(copy, 'ale', 'behov', '2026-11-04', 'Gäller Kalle Karlsson.');
    copy.write(decideRedaction(copy.ledger, { ids: [id] }));
    copy.append([
      {
        type: 'phase.assessed',
        about: ['tibro'],
        slot: 'phase/tibro/avtalet',
        on: '2026-11-05',
        data: { phase: 'behov' },
      },
    ]);
    expect(sentences(copy)['fas']).toBe(
      'Ny fas: Ale (behovsinventering, texten är borttagen), Hjo (införande, ”Arbetsgrupp finns”) och ' +
        'Skara (behovsinventering, ”Samtal”, dialog 1 nov). Ny fas utan angiven grund: Tibro (behovsinventering).',
    );
  });

  test('tells of one dialogue and of several', () => {
    const copy = new Copy();
    hold(copy, ['hjo'], '2026-11-03');
    expect(sentences(copy)['dialoger']).toBe('1 dialog har hållits: Hjo (3 nov).');
    hold(copy, ['skara', 'tibro'], '2026-11-01');
    expect(sentences(copy)['dialoger']).toBe('2 dialoger har hållits: Skara och Tibro (1 nov) och Hjo (3 nov).');
  });

  test('tells of questions that were lifted and that were answered, each once', () => {
    const copy = new Copy();
    const first = ask(copy, ['hjo']);
    copy.write(lift(copy, first, { on: '2026-11-05' }));
    expect(sentences(copy)['fragor']).toBe('1 fråga är lyft: ”Räknas en korttidsplats hit?” (till styrgruppen).');
    copy.write(answer(copy, first, { on: '2026-11-12' }));
    expect(sentences(copy)['fragor']).toBe('1 fråga har fått svar: ”Räknas en korttidsplats hit?”.');
  });

  test('a dispute is told as one, in the line of each party, and apart from the questions', () => {
    const copy = new Copy();
    const [question, dispute] = [ask(copy, ['hjo']), ask(copy, ['skara'], 'Vem skriver ut?')];
    copy.write(decideQuestionPath(copy.form(slots.path(dispute)), { note: dispute, path: 'tvist' }));
    copy.write(lift(copy, question, { on: '2026-11-05' }));
    copy.write(lift(copy, dispute, { on: '2026-11-06', forum: 'tvist-1', area: null }));
    expect(sentences(copy)['fragor']).toBe(
      '1 fråga är lyft: ”Räknas en korttidsplats hit?” (till styrgruppen). 1 tvist är lyft i parternas egen linje: ”Vem skriver ut?” (till steg 1).',
    );
  });

  test('says what comes within 30 days, and asks about what has passed without accusing', () => {
    const copy = new Copy();
    plan(copy, 'hjo', '2026-12-15');
    plan(copy, 'mark', '2026-12-15');
    plan(copy, 'skara', '2027-02-01');
    plan(copy, 'tibro', '2026-11-16');
    plan(copy, 'ale', '2026-11-09');
    expect(sentences(copy)['nasta']).toBe(
      'Kommer inom 30 dagar: 15 dec KF (Hjo och Mark). Har varit, hur gick det: Ale (KF 9 nov) och Tibro (KF 16 nov)?',
    );
    expect(told(copy).remark).toBe('Inget beslutsläge och ingen fas är ändrad.');
  });

  test('two different statements are taken up, and not told as decided', () => {
    const copy = new Copy();
    const other = new Copy('b');
    decide(copy, 'mark', 'fullmaktige', 'ja', '2026-11-02');
    decide(other, 'mark', 'fullmaktige', 'nej', '2026-11-02');
    copy.takeIn(other);
    const text = told(copy);
    expect(text.points).toEqual([
      { point: 'olika', heading: 'Att ta upp', sentences: 'Två olika uppgifter: Mark (beslut).' },
    ]);
    expect(text.remark).toBeNull();
  });

  test('as an agenda has the same in numbered points', () => {
    const copy = new Copy();
    decide(copy, 'ale', 'fullmaktige', 'ja', '2026-11-02');
    hold(copy, ['hjo'], '2026-11-03');
    expect(told(copy, { form: 'dagordning', isExample: true }).plain.split('\n\n')).toEqual([
      'Dagordning, Hela länet: 27 oktober 2026 till 22 november 2026',
      '1. Beslut: Beslutat ja: Ale.',
      '2. Dialoger: 1 dialog har hållits: Hjo (3 nov).',
      'ARBETSMATERIAL. Exempeldata. Allt är påhittat.\n',
    ]);
  });

  test('counts those it has no room for', () => {
    const copy = new Copy();
    const long = 'Arbetsgruppen har träffats och sett över vilka rutiner som återstår att skriva om under våren';
    for (const { id, kind } of ORGS) if (kind === 'municipality') judge(copy, id, 'behov', '2026-11-03', long);
    const { told: lines, words, plain } = told(copy);
    const [line] = lines;
    expect(words).toBeLessThanOrEqual(180);
    expect(words).toBeGreaterThan(160);
    expect(plain).toContain(` och ${49 - (line?.named ?? 0)} till.`);
    expect(plain).toContain(
      'Ny fas: Ale (behovsinventering, ”Arbetsgruppen har träffats och sett över vilka rutiner som …”)',
    );
  });
});
