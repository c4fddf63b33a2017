/** What a lärandedokument gathers of questions, förankring and "Nytt i avtalet". */
import { describe, expect, test } from 'vitest';
import { decideAnchoring } from '../../src/domain/decideAnchoring.ts';
import { slots } from '../../src/domain/slots.ts';
import { county } from '../support/gathering.ts';

describe('Questions', () => {
  test('that are open stand there with the forum they are at', () => {
    const { copy, note, of } = county();
    const question = note('Räknas korttidsplats hit?', 'fraga', '2026-06-01');
    expect(of('fragor')).toMatchObject([{ text: 'Räknas korttidsplats hit?', place: null, answer: null }]);
    copy.append([
      {
        type: 'question.moved',
        about: ['hjo'],
        slot: slots.at(question),
        on: '2026-10-01',
        data: { forum: 'delregional-styrgrupp', area: 'vs-skaraborg', step: 'lyft' },
      },
    ]);
    expect(of('fragor')).toMatchObject([{ place: { forum: 'delregional-styrgrupp', step: 'lyft' } }]);
  });

  test('that go the way of a dispute are not told', () => {
    const { copy, note, of } = county();
    const question = note('Vem betalar?', 'fraga', '2026-10-01');
    copy.append([{ type: 'question.routed', about: ['hjo'], slot: slots.path(question), data: { path: 'tvist' } }]);
    expect(of('fragor')).toEqual([]);
  });

  test('asked after the period are not there', () => {
    const { note, of } = county();
    note('Räknas korttidsplats hit?', 'fraga', '2026-11-20');
    expect(of('fragor', { to: '2026-10-31' })).toEqual([]);
  });
});

describe('Places', () => {
  test('förankring in words, with when it was said', () => {
    const { copy, of } = county();
    const input = {
      org: 'hjo',
      group: 'politik',
      level: 'i_dialog',
      hesitant: true,
      sign: 'Har frågat.',
      on: '2026-10-01',
    } as const;
    copy.write(decideAnchoring(copy.form(slots.anchoring('hjo', 'politik')), input));
    expect(of('inledning')).toMatchObject([
      { kind: 'anchoring', level: 'i_dialog', hesitant: true, text: 'Har frågat.' },
    ]);
    expect(of('inledning', { orgs: ['skara'] })).toEqual([]);
    expect(of('inledning', { to: '2026-09-30' })).toEqual([]);
  });

  test('points that were published, and how different a place finds them', () => {
    const { copy, of } = county();
    const [gap = ''] = copy.append([
      {
        type: 'gap.added',
        about: [],
        on: '2026-01-10',
        data: { kind: 'nytt', document: 'ok_utskrivning', statutory: false },
        words: { title: 'Fast läkarkontakt', after: 'Namnges före hemgång.' },
      },
    ]);
    copy.append([
      { type: 'gap.stated', about: [], slot: slots.state(gap), on: '2026-08-01', data: { state: 'publicerad' } },
      {
        type: 'gap.assessed',
        about: ['hjo'],
        slot: slots.gap('hjo', gap),
        on: '2026-10-01',
        data: { difference: 'stor_skillnad' },
        words: { note: 'Vi har ingen rutin.', plan: 'Skriva en till våren.' },
      },
      {
        type: 'gap.phased',
        about: ['hjo'],
        slot: slots.gapPhase('hjo', gap),
        on: '2026-10-02',
        data: { phase: 'behov' },
        words: { ground: 'Vi går igenom vad som skiljer.' },
      },
    ]);
    expect(of('nytt')).toMatchObject([
      { kind: 'gap', title: 'Fast läkarkontakt', text: 'Namnges före hemgång.' },
      { kind: 'local-gap', difference: 'stor_skillnad', text: 'Vi har ingen rutin.' },
      { kind: 'gap-phase', title: 'Fast läkarkontakt', phase: 'behov', text: 'Vi går igenom vad som skiljer.' },
    ]);
    expect(of('nytt', { to: '2026-10-01' })).toHaveLength(2);
    expect(of('nytt', { orgs: ['skara'] })).toMatchObject([{ kind: 'gap' }]);
    expect(of('framat')).toMatchObject([{ kind: 'plan', text: 'Skriva en till våren.' }]);
  });
});
