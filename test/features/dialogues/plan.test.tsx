import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { slots } from '../../../src/domain/slots.ts';
import { agreed, answered, held, markedNote, openDialogues, planned } from '../../support/dialoguePages.tsx';
import { aDecision, aNote, aPhase } from '../../support/statements.ts';

const box = (title: string) => screen.getByRole('heading', { name: title }).closest('section') as HTMLElement;
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

describe('planning a dialogue', () => {
  it('takes who and when, by the keyboard alone', async () => {
    const { user, address } = await openDialogues();
    screen.getByRole('button', { name: 'Ny dialog' }).focus();
    await user.keyboard('{Enter}hj{Enter}{Tab}20 januari{Enter}');
    await title('Hjo, kvalitetsdialog 20 januari 2027');
    expect(await screen.findByText(/^Sparat\. Hjo, kvalitetsdialog 20 januari 2027/)).toBeInTheDocument();
    expect(address()).toMatch(/^\/dialoger\/./);
    expect(screen.getByText(/^ARBETSMATERIAL/)).toBeInTheDocument();
  });

  it('finds organisations by the beginning of any word, with or without dots', async () => {
    const { user } = await openDialogues();
    await user.click(screen.getByRole('button', { name: 'Ny dialog' }));
    const field = screen.getByRole('combobox', { name: 'Vilka möts?' });
    expect(field).toHaveFocus();
    await user.keyboard('gote');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Göteborg/), expect.stringMatching(/^Götene/)]),
    );
    await user.keyboard('n{Enter}');
    expect(screen.getByRole('button', { name: 'Ta bort Götene' })).toBeInTheDocument();
    await user.keyboard('skara{ArrowDown}{ArrowUp}{Enter}');
    expect(screen.getByRole('button', { name: 'Ta bort Skara' })).toBeInTheDocument();
    await user.keyboard('{Backspace}');
    expect(screen.queryByRole('button', { name: 'Ta bort Skara' })).not.toBeInTheDocument();
    await user.keyboard('finnsinte');
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
    expect(screen.getAllByText('Ingen heter så. Prova början av namnet.')).not.toHaveLength(0);
  });

  it('keeps what was begun, and says what is missing', async () => {
    const { user, leave, comeBack } = await openDialogues();
    await user.click(screen.getByRole('button', { name: 'Ny dialog' }));
    await user.keyboard('tibro{Enter}');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(screen.getByRole('link', { name: 'Datum' })).toBeInTheDocument();
    await leave();
    await comeBack();
    await user.click(screen.getByRole('button', { name: 'Ny dialog' }));
    expect(await screen.findByRole('button', { name: 'Ta bort Tibro' })).toBeInTheDocument();
  });

  it('lets one go on from field to field while what was missing is filled in', async () => {
    const { user } = await openDialogues();
    await user.click(screen.getByRole('button', { name: 'Ny dialog' }));
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    await user.click(screen.getByRole('link', { name: 'Vilka möts?' }));
    await user.keyboard('hjo{Enter}{Tab}i dag');
    expect(screen.getByRole('textbox', { name: 'Datum' })).toHaveValue('i dag');
    await user.keyboard('{Enter}');
    await title('Hjo, kvalitetsdialog 22 november 2026');
  });

  it('gathers on one page what is known of those who meet', async () => {
    const { user, arrive } = await openDialogues({
      events: [
        aPhase('hjo', 'inforande', '2026-11-03'),
        aDecision('hjo', ['styrelse', 'foreslar_ja'], '2026-11-11'),
        aNote('hjo', 'Oklart vem som svarar på helgen.', '2026-11-03', { mark: 'hinder' }),
        aNote('hjo', 'Det går bra.', '2026-11-03', { mark: 'exempel' }),
      ],
    });
    const [earlier] = await arrive(planned(['hjo'], '2026-05-20'));
    const id = earlier?.id ?? '';
    await arrive(held(id), agreed(id, 'Gemensam intro', 'MAS', '2026-09-01'));
    await arrive(planned(['hjo'], '2027-01-20'));
    await user.click(screen.getAllByRole('link', { name: 'Hjo' })[0] as HTMLElement);
    await title('Hjo, kvalitetsdialog 20 januari 2027');
    expect(box('Det här vet vi')).toHaveTextContent('Införande, om avtalet beslutas');
    expect(box('Det här vet vi')).toHaveTextContent('KS föreslår ja, 11 nov');
    // That new politicians are to be reached is a starting point, not something anybody knows.
    expect(box('Det här vet vi')).not.toHaveTextContent(/efter valet|Politik/);
    await arrive({
      type: 'anchoring.assessed',
      about: ['hjo'],
      slot: slots.anchoring('hjo', 'politik'),
      on: '2026-05-01',
      data: { level: 'forankrad', hesitant: false },
    });
    expect(box('Det här vet vi')).toHaveTextContent('Politik: förankrad (uppgift från 1 maj 2026)');
    expect(box('Öppna behov och hinder')).toHaveTextContent('Oklart vem som svarar på helgen.');
    expect(box('Öppna behov och hinder')).not.toHaveTextContent('Det går bra.');
    expect(box('Att göra från förra gången')).toHaveTextContent('Gemensam introMAS, 1 sep');
    expect(box('Spelregler')).toHaveTextContent('Högst tio personer, 60 till 90 minuter, båda huvudmännen med.');
  });

  it('has one thing to do in the header, and the rest in one row in sight', async () => {
    const { user, arrive } = await openDialogues();
    await arrive(planned(['hjo'], '2027-01-20'));
    await user.click(screen.getByRole('link', { name: 'Hjo' }));
    await title(/kvalitetsdialog/);
    const heading = screen.getByRole('heading', { level: 1 }).parentElement as HTMLElement;
    expect(within(heading).queryAllByRole('button')).toEqual([]);
    expect(
      within(heading)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Håll dialog']);
    const row = screen.getByRole('button', { name: 'Skriv ut' }).parentElement as HTMLElement;
    expect(
      within(row)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Skriv ut', 'Kalenderfil', 'Ändra planen', 'Flytta', 'Ställ in', 'Märk som förberedd', 'Ändra läge']);
    await user.click(screen.getByRole('button', { name: 'Märk som förberedd' }));
    expect(await screen.findByText(/^Sparat\./)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Ändra läge' })).toHaveFocus());
  });

  it('is moved with a reason, cancelled with a reason, and planned again', async () => {
    const { user, arrive } = await openDialogues();
    await arrive(planned(['hjo'], '2027-01-20'));
    await user.click(screen.getByRole('link', { name: 'Hjo' }));
    await user.click(screen.getByRole('button', { name: 'Flytta' }));
    await user.keyboard('3 februari{Tab}{Tab}Sjukdom.{Enter}');
    await title('Hjo, kvalitetsdialog 3 februari 2027');
    expect(screen.getByText(/Flyttad från 20 januari 2027 · Skäl: Sjukdom\. · på plats/)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Flytta' })).toHaveFocus());

    await user.click(screen.getByRole('button', { name: 'Ställ in' }));
    await user.keyboard('Ny chef.{Enter}');
    expect(await screen.findByText(/^Inställd 22 november 2026 · Skäl: Ny chef\./)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Håll dialog' })).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Planera igen' }));
    await user.keyboard('1 mars{Enter}');
    await title('Hjo, kvalitetsdialog 1 mars 2027');
    expect(screen.getByRole('link', { name: 'Håll dialog' })).toBeInTheDocument();
  });

  it('asks for a reason before it is cancelled without one, and lets it be', async () => {
    const { user, arrive } = await openDialogues();
    await arrive(planned(['hjo'], '2027-01-20'));
    await user.click(screen.getByRole('link', { name: 'Hjo' }));
    await user.click(screen.getByRole('button', { name: 'Ställ in' }));
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Skriv gärna varför, så att andra förstår.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Spara ändå' }));
    expect(await screen.findByText(/^Inställd 22 november 2026/)).toBeInTheDocument();
  });
});

describe('the list', () => {
  it('parts the coming from the held and the earlier, and asks plainly about a day that has been', async () => {
    const { arrive } = await openDialogues();
    await arrive(planned(['hjo'], '2026-11-03'));
    const [done] = await arrive(planned(['tibro'], '2026-10-01'));
    await arrive(held(done?.id ?? ''), answered(done?.id ?? '', 'sedan', 'Något.'));
    expect(box('Kommande')).toHaveTextContent('3 november har varit. Hur gick det?');
    expect(box('Hållna, väntar på återkoppling')).toHaveTextContent('Tibro');
    expect(screen.queryByRole('heading', { name: 'Tidigare' })).not.toBeInTheDocument();
  });

  it('asks how it goes with what was agreed; one press answers, and can be undone', async () => {
    const { user, arrive } = await openDialogues();
    const [dialogue] = await arrive(planned(['hjo'], '2026-11-20'));
    const id = dialogue?.id ?? '';
    await arrive(held(id), agreed(id, 'Ny helgrutin', 'vårdcentralschef', '2026-02-28'));
    const asked = screen.getByRole('group', { name: 'Hur går det? Ny helgrutin' });
    await user.click(within(asked).getByRole('button', { name: 'pågår' }));
    expect(await screen.findByText(/^Sparat\. Ny helgrutin: pågår\./)).toBeInTheDocument();
    expect(within(asked).getByRole('button', { name: 'pågår' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(within(asked).getByRole('button', { name: 'klar' }));
    expect(await screen.findByText('Klart, omprövat eller överfört (1)')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    await waitFor(() => expect(screen.queryByText(/^Klart, omprövat/)).not.toBeInTheDocument());
  });

  it('lets one look at a past date, not change', async () => {
    const { arrive, address } = await openDialogues({ address: '/dialoger?datum=2026-11-21' });
    const [dialogue] = await arrive(planned(['hjo'], '2026-11-20'));
    const id = dialogue?.id ?? '';
    await arrive(held(id), agreed(id, 'Ny helgrutin', 'vårdcentralschef', null), markedNote(id, 'behov', 'Intro.'));
    expect(await screen.findByText('Ny helgrutin')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Hjo' })).toHaveAttribute(
      'href',
      expect.stringContaining('datum=2026-11-21'),
    );
    expect(address()).toBe('/dialoger?datum=2026-11-21');
  });
});
