import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { AnyDraft } from '../../../src/domain/events.ts';
import { answered, commandsOf, held, openDialogues, openHold, pad, planned } from '../../support/dialoguePages.tsx';

const step = (name: string) => screen.findByRole('heading', { level: 2, name });
/** The clock stands still in these tests; which hour it shows depends on where the computer is. */
const SAVED = /^Sparat \d\d\.00$/;

describe('holding a dialogue', () => {
  it('loses no word when the page goes away in the middle', async () => {
    const { user, leave, comeBack } = await openHold();
    await step('Sedan sist');
    expect(pad()).toHaveFocus();
    await user.paste('Helgrutinen är skriven.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await step('Känd');
    await user.paste('APT och introduktion.');
    await user.keyboard('{Enter}Till.');
    await leave();
    await comeBack();
    expect(await screen.findByText(/^Texten från \d\d\.00 finns kvar\.$/)).toBeInTheDocument();
    await step('Känd');
    expect(pad()).toHaveValue('APT och introduktion.\nTill.');
    expect(pad()).toHaveFocus();
    expect(pad().selectionStart).toBe(pad().value.length);
    await user.click(screen.getByRole('button', { name: 'Sedan sist, skrivet' }));
    expect(pad()).toHaveValue('Helgrutinen är skriven.');
  });

  it('loses no word when the page is killed: what was typed is already stored when the page is hidden', async () => {
    const { user, workroom, dialogue } = await openHold();
    await user.keyboard('Ett ord till');
    fireEvent(window, new Event('pagehide'));
    await waitFor(async () => expect(await workroom.drafts.load(`dialogue/${dialogue}`)).toContain('Ett ord till'));
  });

  it('says "Sparat" only when the draft is stored, and nothing where nothing is kept', async () => {
    const { user, workroom } = await openHold();
    let store = () => {};
    const save = vi.spyOn(workroom.drafts, 'save');
    save.mockImplementationOnce(
      () =>
        new Promise<void>((resolve) => {
          store = resolve;
        }),
    );
    await user.keyboard('Ord');
    await waitFor(() => expect(save).toHaveBeenCalled());
    expect(screen.queryByText(SAVED)).not.toBeInTheDocument();
    store();
    expect(await screen.findByText(SAVED)).toBeInTheDocument();
    save.mockRejectedValueOnce(new Error('full'));
    await user.keyboard(' till');
    expect(await screen.findByText(/^Utkastet går inte att spara här/)).toBeInTheDocument();
    expect(screen.queryByText(SAVED)).not.toBeInTheDocument();
  });

  it('says when it ends if that was planned, and counts nothing down', async () => {
    await openHold(planned(['hjo'], '2026-11-22', '10.00–11.30, kommunhuset'));
    expect(screen.getByText('Slut 11.30')).toBeInTheDocument();
  });

  it('goes through seven steps, with nine more and one of the group’s own in reserve', async () => {
    const { user } = await openHold();
    const list = screen.getByRole('navigation', { name: 'Frågor' });
    expect(within(within(list).getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem')).toHaveLength(7);
    await user.click(within(list).getByRole('button', { name: '9 frågor till' }));
    await user.click(within(list).getByRole('button', { name: 'Vad gör ni när ni inte är överens?' }));
    await step('Använd, en fråga till');
    await user.click(within(list).getByRole('button', { name: 'lokal fråga' }));
    await step('Lokal fråga');
    await user.click(within(list).getByRole('button', { name: 'Framåt' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByRole('button', { name: 'Avsluta' })).toHaveFocus();
  });

  it('shows the marks of the paragraph at the caret, takes them away again, and follows what is written on', async () => {
    const { user } = await openHold();
    await user.keyboard('Vikarier behöver introduktion');
    const behov = () => screen.getByRole('button', { name: /^Behov/ });
    await user.keyboard('{Alt>}1{/Alt}');
    expect(behov()).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('Märkt: Behov.')).toBeInTheDocument();
    await user.keyboard(' på kvällen.{Enter}Nästa stycke.');
    expect(behov()).toHaveAttribute('aria-pressed', 'false');
    pad().setSelectionRange(0, 0);
    fireEvent.select(pad());
    expect(behov()).toHaveAttribute('aria-pressed', 'true');
    await user.click(behov());
    expect(behov()).toHaveAttribute('aria-pressed', 'false');
    expect(pad()).toHaveFocus();
  });

  it('an action follows its paragraph until somebody words it, and a second Alt+5 leads to who and when', async () => {
    const { user } = await openHold();
    await user.keyboard('Ny helgrutin{Alt>}5{/Alt} före sommaren');
    expect(screen.getByRole('button', { name: 'Ändra: Ny helgrutin före sommaren' })).toBeInTheDocument();
    await user.keyboard('{Alt>}5{/Alt}');
    const who = screen.getByRole('textbox', { name: 'Vem? Funktion, inte namn' });
    expect(who).toHaveFocus();
    await user.clear(screen.getByRole('textbox', { name: 'Vad ska göras?' }));
    await user.type(screen.getByRole('textbox', { name: 'Vad ska göras?' }), 'Helgrutin{Enter}');
    await user.type(pad(), ', om vi hinner');
    expect(screen.getByRole('button', { name: 'Ändra: Helgrutin' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ta bort: Helgrutin' }));
    expect(screen.queryByRole('button', { name: /^Ändra:/ })).not.toBeInTheDocument();
    expect(pad()).toHaveValue('Ny helgrutin före sommaren, om vi hinner');
  });

  it('keeps both texts when two have written, each with its function, until they are put together', async () => {
    const { user, arrive, journal } = await openHold();
    await user.click(screen.getByRole('button', { name: 'Känd' }));
    const id = (await screen.findByRole('link', { name: /^Hjo, kvalitetsdialog/ }))
      .getAttribute('href')
      ?.split('/')
      .at(-1);
    const dialogue = decodeURIComponent(id ?? '');
    await arrive(answered(dialogue, 'g01', 'Den enas text.'), answered(dialogue, 'g01', 'Den andras text.'));
    expect(await screen.findByText('Två har skrivit här. Båda texterna är kvar.')).toBeInTheDocument();
    expect(screen.getAllByText('Skrivet av samordnare, Skaraborg')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Skriv vidare i en gemensam text' }));
    expect(pad().value.split('\n\n').sort()).toEqual(['Den andras text.', 'Den enas text.']);
    const commands = commandsOf(journal);
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    await screen.findByRole('heading', { level: 1, name: /^Sammanfattning/ });
    const answer = commands()[0]?.find(({ type }) => type === 'dialogue.answered');
    expect(answer?.over).toHaveLength(2);
  });

  it('shows what somebody else wrote meanwhile beside one’s own words, and settles nothing', async () => {
    const { user, arrive, dialogue } = await openHold();
    await user.keyboard('Mina ord.');
    await arrive(answered(dialogue, 'sedan', 'En annans ord.'));
    expect(await screen.findByText('Två har skrivit här. Båda texterna är kvar.')).toBeInTheDocument();
    expect(screen.getByText('En annans ord.')).toBeInTheDocument();
    expect(pad()).toHaveValue('Mina ord.');
  });

  it('is open in one tab at a time, and goes on by itself when the other is closed', async () => {
    const view = await openDialogues();
    const [dialogue] = await view.arrive(planned());
    let close = () => {};
    const other = navigator.locks.request(
      `fyrfas-dialogue/${dialogue?.id}`,
      () =>
        new Promise<void>((resolve) => {
          close = resolve;
        }),
    );
    await view.user.click(screen.getByRole('link', { name: /^Håll dialog/ }));
    expect(await screen.findByText(/^Dialogen är öppen i en annan flik/)).toBeInTheDocument();
    close();
    await other;
    await step('Sedan sist');
  });

  it('keeps the words in sight when somebody else locks the text meanwhile', async () => {
    const { user, arrive, dialogue } = await openHold();
    await user.keyboard('Mina ord.');
    await arrive({ ...held(dialogue), data: { state: 'aterkopplad' } } as AnyDraft);
    expect(await screen.findByText(/^Det här skrevs här men hann inte avslutas/)).toBeInTheDocument();
    expect(screen.getByText('Mina ord.')).toBeInTheDocument();
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('is one column where there is little room', async () => {
    const { user } = await openHold(planned(), { narrow: true });
    expect(await screen.findByRole('button', { name: '1 av 7 Sedan sist, välj fråga' })).toBeInTheDocument();
    expect(screen.queryByRole('navigation', { name: 'Frågor' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Nästa fråga' }));
    await user.type(pad(), 'Timvikarier har inte nåtts.');
    await user.click(screen.getByRole('button', { name: 'Märk stycket' }));
    await user.click(screen.getByRole('button', { name: 'Hinder' }));
    expect(
      screen.getByRole('button', { name: 'Ta bort märkningen Hinder: Timvikarier har inte nåtts.' }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '2 av 7 Känd, välj fråga' }));
    await user.click(
      within(screen.getByRole('navigation', { name: 'Frågor' })).getByRole('button', { name: 'Framåt' }),
    );
    expect(screen.getByRole('button', { name: '7 av 7 Framåt, välj fråga' })).toBeInTheDocument();
  });
});
