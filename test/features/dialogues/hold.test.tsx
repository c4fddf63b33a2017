import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { AnyDraft } from '../../../src/domain/events.ts';
import { agreed, answered, held, openDialogues, openHold, pad, planned } from '../../support/dialoguePages.tsx';

const step = (name: string) => screen.findByRole('heading', { level: 2, name });
/** The clock stands still in these tests; which hour it shows depends on where the computer is. */
const SAVED = /^Sparat \d\d\.00$/;

/** What the journal was asked to write after this point, one list per command. */
function commandsOf(journal: { append: (drafts: readonly AnyDraft[], at: string) => Promise<unknown> }) {
  const append = vi.spyOn(journal, 'append');
  return () => append.mock.calls.map(([drafts]) => drafts);
}

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
    vi.spyOn(workroom.drafts, 'save').mockImplementationOnce(
      () =>
        new Promise<void>((resolve) => {
          store = resolve;
        }),
    );
    await user.keyboard('Ord');
    await waitFor(() => expect(workroom.drafts.save).toHaveBeenCalled());
    expect(screen.queryByText(SAVED)).not.toBeInTheDocument();
    store();
    expect(await screen.findByText(SAVED)).toBeInTheDocument();
    vi.spyOn(workroom.drafts, 'save').mockRejectedValueOnce(new Error('full'));
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

  it('writes everything as one command, and each mark with its link', async () => {
    const { user, journal, dialogue, address } = await openHold();
    await step('Sedan sist');
    await user.click(screen.getByRole('button', { name: 'Använd' }));
    const marked = [
      ['Läkare är med.', 3],
      ['\nVikarier behöver introduktion.', 1],
      ['\nVem svarar på helgen?', 4],
      ['\nSkriva ny helgrutin.', 5],
    ] as const;
    for (const [words, digit] of marked) {
      await user.paste(words);
      await user.keyboard(`{Alt>}${digit}{/Alt}`);
    }
    await user.selectOptions(screen.getByRole('combobox', { name: /Hur ser vi på det/ }), 'i de flesta fall');
    await user.click(screen.getByRole('textbox', { name: 'Motivering' }));
    await user.paste('Dagtid går det bra.');
    await user.click(screen.getByRole('button', { name: 'Ändra: Skriva ny helgrutin.' }));
    await user.keyboard('vårdcentralschef{Tab}28 feb{Enter}');
    const commands = commandsOf(journal);
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    await screen.findByRole('heading', { level: 1, name: 'Sammanfattning: Hjo, 22 november 2026' });
    expect(address()).toBe(`/dialoger/${dialogue}/sammanfattning`);
    expect(commands()).toHaveLength(1);
    const [drafts = []] = commands();
    expect(drafts.map(({ type }) => type).sort()).toEqual([
      'action.agreed',
      'dialogue.answered',
      'dialogue.stated',
      'kfa.assessed',
      'note.written',
      'note.written',
      'note.written',
    ]);
    expect(
      drafts.find(({ words }) => (words as { text?: string }).text === 'Vikarier behöver introduktion.'),
    ).toMatchObject({ about: ['hjo'], on: '2026-11-22', data: { mark: 'behov', dialogue, question: 'g08' } });
    expect(drafts.find(({ type }) => type === 'action.agreed')).toMatchObject({
      data: { dialogue, org: 'hjo', day: '2027-02-28' },
      words: { what: 'Skriva ny helgrutin.', who: 'vårdcentralschef' },
    });
    expect(drafts.find(({ type }) => type === 'kfa.assessed')).toMatchObject({
      slot: `${dialogue}/kfa/anvand/gemensam`,
      data: { step: 'flesta', source: 'dialog' },
    });
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

  it('asks first about what was agreed last time', async () => {
    const { user, arrive, journal } = await openDialogues();
    const [earlier] = await arrive(planned(['hjo'], '2026-05-20'));
    const id = earlier?.id ?? '';
    await arrive(held(id, '2026-05-20'), agreed(id, 'Gemensam intro', 'MAS', '2026-09-01'));
    await arrive(planned(['hjo'], '2026-11-22'));
    await user.click(screen.getByRole('link', { name: /^Håll dialog/ }));
    const asked = await screen.findByRole('radiogroup', { name: 'Hur går det? Gemensam intro' });
    await user.click(within(asked).getByRole('radio', { name: 'klar' }));
    const commands = commandsOf(journal);
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    await screen.findByRole('heading', { level: 1, name: /^Sammanfattning/ });
    expect(commands()[0]?.find(({ type }) => type === 'action.stated')).toMatchObject({ data: { state: 'klar' } });
  });

  it('marks a personnummer while it is typed, refuses it when finished, and keeps the text', async () => {
    const { user, journal } = await openHold();
    await user.keyboard('Född 19121212-1212 enligt listan.');
    expect(await screen.findByText(/^Det här ser ut som ett personnummer/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Visa var' }));
    expect(pad().value.slice(pad().selectionStart, pad().selectionEnd)).toBe('19121212-1212');
    await user.click(screen.getByRole('button', { name: 'Känd' }));
    const commands = commandsOf(journal);
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Sedan sist: Det här ser ut som ett personnummer.');
    await step('Sedan sist');
    expect(pad()).toHaveValue('Född 19121212-1212 enligt listan.');
    expect(commands()).toEqual([]);
    await user.clear(pad());
    await user.type(pad(), 'Enligt listan.');
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  });

  it('asks for a ground when a label was chosen without one', async () => {
    const { user } = await openHold();
    await user.click(screen.getByRole('button', { name: 'Förstådd' }));
    await user.selectOptions(screen.getByRole('combobox', { name: /Hur ser vi på det/ }), 'samsyn');
    await user.click(screen.getByRole('button', { name: 'Känd' }));
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    expect(await screen.findByText(/^Det här behöver rättas/)).toBeInTheDocument();
    await step('Förstådd');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Motivering' })).toHaveFocus());
  });

  it('keeps each side’s picture when they differ', async () => {
    const { user, journal, dialogue } = await openHold();
    await user.click(screen.getByRole('button', { name: 'Använd' }));
    await user.click(screen.getByRole('button', { name: 'Vi ser olika på det' }));
    expect(screen.getByText('Olika bilder är också ett svar.')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: /^Kommunen ser/ }), 'i enstaka fall');
    await user.type(screen.getByRole('textbox', { name: 'Motivering' }), 'Inte på helger.');
    await user.selectOptions(screen.getByRole('combobox', { name: /^Regionen ser/ }), 'i de flesta fall');
    await user.type(screen.getAllByRole('textbox', { name: 'Motivering' })[1] as HTMLElement, 'Rutinen finns.');
    const commands = commandsOf(journal);
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    await screen.findByRole('heading', { level: 1, name: /^Sammanfattning/ });
    expect(commands()[0]?.map(({ slot }) => slot)).toEqual(
      expect.arrayContaining([`${dialogue}/kfa/anvand/kommun`, `${dialogue}/kfa/anvand/region`]),
    );
  });

  it('goes on from what was stored when it is opened again, and writes only what has changed', async () => {
    const { user, arrive, journal } = await openDialogues();
    const [dialogue] = await arrive(planned(['hjo'], '2026-11-20'));
    const id = dialogue?.id ?? '';
    await arrive(answered(id, 'sedan', 'Från dialogen.'), answered(id, 'g01', 'Känd text.'), held(id));
    await user.click(screen.getByRole('link', { name: 'Hjo' }));
    await user.click(await screen.findByRole('link', { name: 'Fortsätt skriva' }));
    await step('Sedan sist');
    expect(pad()).toHaveValue('Från dialogen.');
    const commands = commandsOf(journal);
    await user.type(pad(), ' Mer.');
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    await screen.findByRole('heading', { level: 1, name: /^Sammanfattning/ });
    expect(commands()[0]).toMatchObject([{ type: 'dialogue.answered', words: { text: 'Från dialogen. Mer.' } }]);
  });

  it('brings the text back when finishing is undone', async () => {
    const { user, workroom, dialogue } = await openHold();
    await user.keyboard('Ord som inte får försvinna.');
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    await screen.findByRole('heading', { level: 1, name: /^Sammanfattning/ });
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    await user.click(await screen.findByRole('link', { name: 'Till förberedelsen' }));
    await user.click(await screen.findByRole('link', { name: 'Håll dialog' }));
    await step('Sedan sist');
    expect(pad()).toHaveValue('Ord som inte får försvinna.');
    await user.click(screen.getByRole('button', { name: 'Avsluta' }));
    await screen.findByRole('heading', { level: 1, name: /^Sammanfattning/ });
    expect(await workroom.drafts.load(`dialogue/${dialogue}`)).toContain('finished');
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
