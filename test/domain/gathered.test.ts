/** What a lärandedokument can be written from: what is there, where it belongs, and what never is in it. */
import { describe, expect, test } from 'vitest';
import { decideAction, decideActionState } from '../../src/domain/decideAction.ts';
import { decideAnchoring } from '../../src/domain/decideAnchoring.ts';
import { decideDialoguePlan, decideDialogueState } from '../../src/domain/decideDialogue.ts';
import { decideDialogueAnswers, decideDialogueSummary } from '../../src/domain/decideDialogueWords.ts';
import { decideKfa } from '../../src/domain/decideKfa.ts';
import { decideNote } from '../../src/domain/decideNote.ts';
import { decideRedaction } from '../../src/domain/decideRedaction.ts';
import type { EventId, OrgId } from '../../src/domain/events.ts';
import { gather } from '../../src/domain/gathered.ts';
import type { SectionKey } from '../../src/domain/learningDocument.ts';
import { slots } from '../../src/domain/slots.ts';
import type { Mark } from '../../src/domain/vocabulary.ts';
import { Copy } from '../support/copy.ts';

const PERIOD = { from: '2026-07-01', to: '2026-11-22', orgs: [] as OrgId[] };

function county() {
  const copy = new Copy();
  const dialogue = (day: string, orgs: OrgId[] = ['hjo']): EventId => {
    const id = copy.writeOne(decideDialoguePlan(copy.form(), { orgs, day, form: 'fysisk', level: 'lokal' }));
    copy.write(decideDialogueState(copy.form(slots.state(id)), { dialogue: id, state: 'genomford', on: day }));
    return id;
  };
  const lock = (id: EventId, on: string) =>
    copy.write(
      decideDialogueState(copy.form(slots.state(id)), {
        dialogue: id,
        state: 'aterkopplad',
        readBy: ['kommun', 'region'],
        on,
      }),
    );
  const note = (text: string, mark: Mark | null, on: string, dialogueId?: EventId, orgs: OrgId[] = ['hjo']) =>
    copy.writeOne(decideNote(copy.form(), { orgs, text, mark, on, ...(dialogueId ? { dialogue: dialogueId } : {}) }));
  const of = (section: SectionKey, period: Partial<typeof PERIOD> = {}) =>
    gather(copy.casebook, { ...PERIOD, ...period }).filter((each) => each.section === section);
  const texts = (section: SectionKey, period: Partial<typeof PERIOD> = {}) =>
    of(section, period).map((each) => ('text' in each ? each.text : each.kind));
  return { copy, dialogue, lock, note, of, texts };
}

describe('Notes', () => {
  test('stand where their mark says, of the period and of those it is about', () => {
    const { note, texts } = county();
    note('Läkare är med.', 'exempel', '2026-10-01');
    note('Oklart på helgen.', 'hinder', '2026-10-02');
    note('Introduktion.', 'behov', '2026-10-03');
    note('Två dagar tidigare.', 'skillnad', '2026-10-04');
    note('För sent.', 'hinder', '2025-01-01');
    note('I Skara.', 'hinder', '2026-10-05', undefined, ['skara']);
    expect(texts('fungerade')).toEqual(['Läkare är med.']);
    expect(texts('skavde')).toEqual(['Oklart på helgen.', 'Introduktion.', 'I Skara.']);
    expect(texts('skavde', { orgs: ['hjo'] })).toEqual(['Oklart på helgen.', 'Introduktion.']);
    expect(texts('nytt')).toEqual(['Två dagar tidigare.']);
  });

  test('of a month or a year are in a period that touches it', () => {
    const { note, texts } = county();
    note('Någon gång i november.', 'hinder', '2026-11');
    note('Förra året.', 'hinder', '2025');
    expect(texts('skavde')).toEqual(['Någon gång i november.']);
    expect(texts('skavde', { to: '2026-10-31' })).toEqual([]);
  });

  test('an example that nobody has agreed to show says so', () => {
    const { note, of } = county();
    note('Läkare är med.', 'exempel', '2026-10-01');
    expect(of('fungerade')[0]?.caution).toBe('consent');
  });

  test('whose words are removed are not there', () => {
    const { copy, note, texts } = county();
    const secret = note('Det där om grannen.', 'hinder', '2026-10-01');
    copy.write(decideRedaction(copy.ledger, { ids: [secret], reason: 'Rör en enskild' }));
    expect(texts('skavde')).toEqual([]);
    expect(JSON.stringify(gather(copy.casebook, PERIOD))).not.toContain('grannen');
  });
});

describe('Dialogues', () => {
  test('are arbetsmaterial until both sides have read the summary', () => {
    const { copy, dialogue, lock, of } = county();
    const id = dialogue('2026-10-10');
    copy.write(decideDialogueSummary(copy.several(), { dialogue: id, summary: { fungerar: 'Läkare är med.' } }));
    expect(of('fungerade')).toMatchObject([{ caution: 'working', dialogue: { id, day: '2026-10-10' } }]);
    lock(id, '2026-10-20');
    expect(of('fungerade')).toMatchObject([{ text: 'Läkare är med.' }]);
    expect(of('fungerade')[0]?.caution).toBeUndefined();
    expect(of('inledning')).toMatchObject([{ kind: 'held' }]);
  });

  test('give their summary, else what was marked, else the whole answer; paragraphs can be quoted', () => {
    const { copy, dialogue, note, texts } = county();
    const id = dialogue('2026-10-10');
    copy.write(
      decideDialogueAnswers(copy.several(), {
        dialogue: id,
        answers: { g08: 'Läkare är med.\n\nMen inte på helger.' },
      }),
    );
    expect(texts('fungerade')).toEqual(['Läkare är med.\n\nMen inte på helger.']);
    expect(texts('citat')).toEqual(['Läkare är med.', 'Men inte på helger.']);
    note('Läkare är med.', 'exempel', '2026-10-10', id);
    expect(texts('fungerade')).toEqual(['Läkare är med.']);
    copy.write(
      decideDialogueSummary(copy.several(), { dialogue: id, summary: { fungerar: 'Läkare är med. Alltid.' } }),
    );
    expect(texts('fungerade')).toEqual(['Läkare är med. Alltid.']);
  });

  test('outside the period are not there; one planned ahead is told of under what comes', () => {
    const { copy, dialogue, of } = county();
    dialogue('2026-05-10');
    const ahead = copy.writeOne(
      decideDialoguePlan(copy.form(), { orgs: ['hjo'], day: '2027-01-20', form: 'fysisk', level: 'lokal' }),
    );
    expect(of('inledning')).toEqual([]);
    expect(of('framat')).toMatchObject([{ kind: 'coming', key: ahead, on: '2027-01-20' }]);
  });

  test('känd, förstådd, använd: the label with its words, and the change since the dialogue before', () => {
    const { copy, dialogue, of } = county();
    const say = (id: EventId, step: 'kand_nagra' | 'kand_flesta', on: string) =>
      copy.write(
        decideKfa(copy.form(slots.kfa(id, 'kand', 'gemensam')), {
          dialogue: id,
          dimension: 'kand',
          side: 'gemensam',
          step,
          ground: `Sagt ${on}`,
          on,
        }),
      );
    say(dialogue('2026-05-10'), 'kand_nagra', '2026-05-10');
    say(dialogue('2026-10-10'), 'kand_flesta', '2026-10-10');
    const kfa = of('inledning').filter(({ kind }) => kind === 'kfa');
    expect(kfa).toMatchObject([{ step: 'kand_flesta', text: 'Sagt 2026-10-10', change: 'starkt' }]);
    expect(JSON.stringify(kfa)).not.toMatch(/\d+ (av|%)/);
  });
});

describe('What was agreed', () => {
  test('is there with what came of it, also when it was agreed before the period and went on in it', () => {
    const { copy, dialogue, of } = county();
    const id = dialogue('2026-05-10');
    const action = copy.writeOne(
      decideAction(copy.form(), {
        dialogue: id,
        org: 'hjo',
        day: '2026-09-01',
        what: 'Ny helgrutin',
        who: 'MAS',
        on: '2026-05-10',
      }),
    );
    expect(of('overens')).toEqual([]);
    copy.write(
      decideActionState(copy.form(slots.state(action)), {
        action,
        state: 'omprovad',
        note: 'Väntar in joursvaret.',
        on: '2026-09-02',
      }),
    );
    expect(of('overens')).toMatchObject([
      { kind: 'action', what: 'Ny helgrutin', who: 'MAS', state: 'omprovad', note: 'Väntar in joursvaret.' },
    ]);
  });
});

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
    ]);
    expect(of('nytt')).toMatchObject([
      { kind: 'gap', title: 'Fast läkarkontakt', text: 'Namnges före hemgång.' },
      { kind: 'local-gap', difference: 'stor_skillnad', text: 'Vi har ingen rutin.' },
    ]);
    expect(of('framat')).toMatchObject([{ kind: 'plan', text: 'Skriva en till våren.' }]);
  });
});
