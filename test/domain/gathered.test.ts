/** What a lärandedokument can be written from: what is there, where it belongs, and what never is in it. */
import { describe, expect, test } from 'vitest';
import { decideAction, decideActionState } from '../../src/domain/decideAction.ts';
import { decideDialoguePlan } from '../../src/domain/decideDialogue.ts';
import { decideDialogueAnswers, decideDialogueSummary } from '../../src/domain/decideDialogueWords.ts';
import { decideKfa } from '../../src/domain/decideKfa.ts';
import { decideRedaction } from '../../src/domain/decideRedaction.ts';
import type { EventId } from '../../src/domain/events.ts';
import { gather } from '../../src/domain/gathered.ts';
import { slots } from '../../src/domain/slots.ts';
import { county, PERIOD } from '../support/gathering.ts';

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

test('A county of many dialogues is looked through as few times as one of a single dialogue', () => {
  const looksWith = (dialogues: number) => {
    const { copy, dialogue } = county();
    for (let each = 0; each < dialogues; each += 1) {
      const id = dialogue('2026-10-10');
      copy.write(decideDialogueAnswers(copy.several(), { dialogue: id, answers: { g08: 'Bra.', g05: 'Oklart.' } }));
      const view = { dialogue: id, dimension: 'kand', side: 'gemensam', step: 'kand_nagra', ground: 'Sagt' } as const;
      copy.write(decideKfa(copy.form(), view));
    }
    let looks = 0;
    const { casebook } = copy;
    const entities = new Proxy(casebook.entities, {
      ownKeys(all) {
        looks += 1;
        return Reflect.ownKeys(all);
      },
    });
    expect(gather({ ...casebook, entities }, PERIOD).length).toBeGreaterThan(dialogues);
    return looks;
  };
  expect(looksWith(6)).toBe(looksWith(1));
});
