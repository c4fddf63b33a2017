/** Sida till nämnden: what stands on one sheet, and that it is about one municipality alone. */
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, test } from 'vitest';
import { decideAction } from '../../../src/domain/decideAction.ts';
import { decideAnchoring } from '../../../src/domain/decideAnchoring.ts';
import { decideContact } from '../../../src/domain/decideContact.ts';
import { decideDialoguePlan } from '../../../src/domain/decideDialogue.ts';
import { slots } from '../../../src/domain/slots.ts';
import { Component as BoardPage } from '../../../src/features/handouts/board/BoardPage.tsx';
import { boardWords } from '../../../src/features/handouts/board/boardWords.ts';
import { boardWorkIn } from '../../../src/features/handouts/board/boardWork.ts';
import { patterns } from '../../../src/paths.ts';
import { organisationsIn } from '../../../src/state/organisations.ts';
import { renderWithState, type StateOptions } from '../../support/appState.tsx';
import { Copy, TODAY } from '../../support/copy.ts';
import { PLAN } from '../../support/dialogues.ts';
import { answer, ask, lift } from '../../support/questions.ts';
import { aDecision, aPhase, aPlan } from '../../support/statements.ts';

function wordsOf(copy: Copy, id = 'hjo', day = TODAY) {
  const { casebook } = copy;
  const organisation = organisationsIn(casebook).find((each) => each.id === id);
  if (organisation === undefined) throw new Error(`No ${id}`);
  return boardWords(casebook, organisation, day, boardWorkIn(casebook));
}

function told(...drafts: Parameters<Copy['append']>[0]) {
  const copy = new Copy();
  copy.append(drafts);
  return copy;
}

describe('The sheet says', () => {
  test('what the agreement is, conditionally until there is a yes', () => {
    expect(wordsOf(told()).agreement.at(-1)).toBe('Om avtalet beslutas är det tänkt att gälla från 1 januari 2027.');
    const yes = wordsOf(told(aDecision('hjo', ['fullmaktige', 'ja'], '2026-03-23')));
    expect(yes.agreement.at(-1)).toBe('Kommunen har beslutat ja. Avtalet är tänkt att gälla från 1 januari 2027.');
    expect(wordsOf(told(), 'hjo', '2027-02-01').agreement.at(-1)).toContain('skulle börja gälla 1 januari 2027');
  });

  test('the decision with its instance, day and paragraph, and nothing of anybody else', () => {
    const decision = aDecision('hjo', ['fullmaktige', 'nej'], '2026-03-23', {
      words: { paragraph: '§ 65', dnr: 'KS 2026/12', reason: 'Ekonomin först.' },
    });
    const { decision: said } = wordsOf(told(decision, aDecision('mark', ['fullmaktige', 'ja'], '2026-04-01')));
    expect(said).toEqual([
      'Beslutat nej, kommunfullmäktige 23 mars 2026, § 65, dnr KS 2026/12.',
      'Skäl: ”Ekonomin först.”',
    ]);
    expect(wordsOf(told(aDecision('hjo', ['styrelse', 'foreslar_ja'], '2026-11-11'))).decision).toEqual([
      'Kommunstyrelsen föreslår ja, 11 november 2026.',
    ]);
  });

  test('that nothing is registered, which is not a no', () => {
    const { decision, phase, blankGroups, contact, asked, next } = wordsOf(told());
    expect(decision).toEqual([
      'Uppgift saknas.',
      'Inget beslut är registrerat här. Beslutsprocessen skulle vara klar 31 maj 2026. Det betyder inte att svaret är nej.',
    ]);
    expect(phase).toEqual(['Uppgift saknas. Ingen har skrivit in hur långt arbetet har kommit.']);
    expect(blankGroups).toBe('Uppgift saknas om alla grupper.');
    expect(contact).toBe('Kontaktfunktion för avtalet: uppgift saknas.');
    expect(asked).toBeNull();
    expect(next).toBe('Inget kommande möte om avtalet är inskrivet.');
  });

  test('both of two different statements, and documents one by one', () => {
    const copy = told(aDecision('hjo', ['fullmaktige', 'ja'], '2026-03-23'));
    const other = new Copy('b');
    other.append([aDecision('hjo', ['fullmaktige', 'nej'], '2026-03-24')]);
    copy.takeIn(other);
    expect(wordsOf(copy).decision[0]).toMatch(/^Det finns två olika uppgifter: .*nej.* Eller: .*ja/);
    const parts = wordsOf(told(aDecision('hjo', ['fullmaktige', 'ja'], '2026-03-23', { scope: 'ok_munhalsa' })));
    expect(parts.decision[0]).toBe('Beslutat i delar.');
    expect(parts.decision[1]).toContain('munhälsa, beslutat ja');
  });

  test('who treats it next and what the board is asked, or that the day has been', () => {
    const ahead = wordsOf(told(aPlan('hjo', 'namnd', '2026-12-15', '2026-11-01')));
    expect(ahead.next).toBe('Nämnd behandlar ärendet 15 december 2026.');
    expect(ahead.asked).toEqual([
      'Nämnden ombeds ta ställning till avtalet 15 december 2026 och föreslå hur kommunen ska besluta.',
    ]);
    const passed = wordsOf(told(aPlan('hjo', 'fullmaktige', '2026-11-02', '2026-10-01')));
    expect(passed.next).toBe(
      'Kommunfullmäktige skulle behandla ärendet 2 november 2026. Hur det gick är inte inskrivet.',
    );
    expect(passed.asked).toBeNull();
  });

  test('how far the work has come in words, with its ground', () => {
    const { phase } = wordsOf(told(aPhase('hjo', 'inforande', '2026-11-03', { data: { source: 'kommunen' } })));
    expect(phase).toEqual([
      'Införande, om avtalet beslutas: vi förbereder, utbildar och ändrar rutiner',
      '”Arbetsgrupp finns, rutiner återstår.”',
      'Bedömt 3 november 2026, uppgift från kommunen.',
    ]);
  });

  test('who has been reached, what was agreed, what was asked; long lists say how many more', () => {
    const copy = new Copy();
    const dialogue = copy.writeOne(decideDialoguePlan(copy.form(), PLAN));
    for (const place of [1, 2, 3, 4, 5, 6, 7]) {
      const action = { dialogue, org: null, what: `Rutin ${place}`, who: 'MAS', day: `2027-01-0${place}` };
      copy.write(decideAction(copy.form(), action));
    }
    copy.write(
      decideContact(copy.form(slots.contact('hjo', 'ordinarie')), {
        org: 'hjo',
        role: 'ordinarie',
        function: 'MAS, Hjo',
      }),
    );
    const waiting = ask(copy, ['hjo'], 'Räknas en korttidsplats hit?');
    copy.write(lift(copy, waiting, { on: '2026-11-02' }));
    const answered = ask(copy, ['hjo', 'mark'], 'Vem bekostar hjälpmedel?');
    copy.write(lift(copy, answered, { on: '2026-11-02' }));
    copy.write(answer(copy, answered, { on: '2026-11-05' }));
    copy.write(lift(copy, ask(copy, ['mark'], 'Gäller det Mark?'), { on: '2026-11-02' }));
    ask(copy, ['hjo'], 'Inte lyft än?');
    const { actions, questions, contact } = wordsOf(copy);
    expect(actions.lines[0]).toBe('Rutin 1, MAS, senast 1 januari 2027');
    expect([actions.lines.length, actions.left]).toEqual([5, 2]);
    expect(questions.lines).toEqual([
      expect.stringMatching(/^Räknas en korttidsplats hit\? Lyft till .*\.$/),
      expect.stringMatching(/^Vem bekostar hjälpmedel\? Lyft till .*, som har svarat\.$/),
    ]);
    expect(JSON.stringify(wordsOf(copy))).not.toContain('Mark');
    expect(contact).toBe('Kontaktfunktion för avtalet: MAS, Hjo.');
  });

  test('how a group was reached, with the day', () => {
    const copy = new Copy();
    const slot = slots.anchoring('hjo', 'chefer');
    copy.write(
      decideAnchoring(copy.form(slot), {
        org: 'hjo',
        group: 'chefer',
        level: 'informerad',
        hesitant: false,
        on: '2026-11-03',
      }),
    );
    const { anchoring, blankGroups } = wordsOf(copy);
    expect(anchoring.lines).toEqual(['Chefer nära verksamheten: informerad, 3 november 2026']);
    expect(blankGroups).toMatch(/^Uppgift saknas: Politik, Förvaltningsledning, Legitimerad/);
  });
});

const open = (address: string, options: StateOptions = {}) =>
  renderWithState(
    <Routes>
      <Route path={patterns.boardPage} element={<BoardPage />} />
    </Routes>,
    { address, ...options },
  );

describe('The page', () => {
  test('shows the sheet of one municipality, as working material', async () => {
    await open('/underlag/namnd/hjo', { events: [aDecision('hjo', ['fullmaktige', 'ja'], '2026-03-23')] });
    const sheet = await screen.findByRole('article', { name: 'Hälso- och sjukvårdsavtalet i Hjo' });
    expect(within(sheet).getByText('ARBETSMATERIAL')).toBeVisible();
    expect(within(sheet).getByText('Läget 22 november 2026')).toBeVisible();
    expect(within(sheet).getByText('Beslutat ja, kommunfullmäktige 23 mars 2026.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Hjo: sida till nämnden' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Skriv ut' })).toBeVisible();
  });

  test('shows a past date as it was then', async () => {
    await open('/underlag/namnd/hjo?datum=2026-02-01', {
      events: [aDecision('hjo', ['fullmaktige', 'ja'], '2026-03-23')],
    });
    expect(await screen.findByText('Läget 1 februari 2026')).toBeVisible();
    expect(screen.queryByText(/Beslutat ja, kommunfullmäktige/)).toBeNull();
  });

  test('can hold all of them in alphabetical order, or those of an area', async () => {
    const names = () => [...document.querySelectorAll('article h2')].map(({ textContent }) => textContent);
    const { unmount } = await open('/underlag/namnd/alla');
    await screen.findByText('49 sidor, en för varje kommun. De skrivs ut på var sitt papper.');
    expect(names()).toHaveLength(49);
    expect([names()[0], names().at(-1)]).toEqual([
      'Hälso- och sjukvårdsavtalet i Ale',
      'Hälso- och sjukvårdsavtalet i Öckerö',
    ]);
    unmount();
    await open('/underlag/namnd/vs-skaraborg');
    await screen.findByText(/^15 sidor/);
    expect(names()).toHaveLength(15);
  });

  test('says so where there is no such municipality', async () => {
    await open('/underlag/namnd/okand');
    expect(await screen.findByText('Kommunen finns inte här. Sidan finns för länets kommuner.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'På papper' })).toBeVisible();
  });
});
