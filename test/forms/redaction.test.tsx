import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openCard } from '../support/card.tsx';
import { aNote } from '../support/statements.ts';

/** The last digit is not the one that such a number would end with, so a text with it is not refused. */
const MISTYPED = '850709-9800';
const SAID = 'Kim på Nygatan ramlade.';

/** The card of Hjo, with the passage in two notes; the dialogue is opened from the first one's "Rätta". */
async function openDialog(texts = [`Möte. ${SAID} Rutinen saknas.`, SAID]) {
  const view = await openCard('hjo', { events: texts.map((text) => aNote('hjo', text, '2026-11-18')) });
  const { user } = view;
  await user.click(screen.getAllByRole('button', { name: /^Rätta anteckningen/ })[0] as HTMLElement);
  const open = screen.getByRole('button', { name: 'Ta bort text för gott …' });
  await user.click(open);
  const dialog = screen.getByRole('dialog', { name: 'Ta bort text för gott' });
  const field = (name: string) => within(dialog).getByRole('textbox', { name });
  const press = (name: string | RegExp) => user.click(within(dialog).getByRole('button', { name }));
  return { ...view, open, dialog, field, press };
}

describe('"Ta bort text för gott"', () => {
  it('takes what is marked in the text out to whole words, and changes nothing in it', async () => {
    const { user, field } = await openDialog();
    const read = field('Markera orden som ska bort') as HTMLTextAreaElement;
    expect(read).toHaveFocus();
    await user.type(read, 'skrivs inte');
    expect(read.value).not.toContain('skrivs inte');
    const start = read.value.indexOf('im på Nyg');
    await user.pointer([
      { target: read, offset: start, keys: '[MouseLeft>]' },
      { target: read, offset: start + 9 },
      { keys: '[/MouseLeft]' },
    ]);
    await waitFor(() => expect(field('Ord som ska bort')).toHaveValue('Kim på Nygatan'));
  });

  it('removes where it was read, leaves the same words elsewhere unless chosen, and says that it can not be undone', async () => {
    const { user, field, press, dialog, workroom, store } = await openDialog();
    await user.type(field('Ord som ska bort'), 'kim på nygatan  ramlade');
    await press('Någon kan kännas igen');
    expect(field('Varför tas det bort?')).toHaveValue('Någon kan kännas igen');
    await press('Granska');
    expect(within(dialog).getByRole('heading', { name: 'Ett ställe hör till texten du läste' })).toHaveFocus();
    const also = within(dialog).getByRole('heading', { name: 'Samma ord finns också här, på ett ställe' });
    expect(also).toBeInTheDocument();
    expect(within(dialog).getByText('Resten av texten står kvar', { exact: false })).toBeInTheDocument();
    expect(within(dialog).getByText('Hela den texten tas bort.')).toBeInTheDocument();
    expect(within(dialog).getByText(/^Det går inte att ångra/)).toBeInTheDocument();
    const [own, other] = within(dialog).getAllByRole('checkbox') as [HTMLElement, HTMLElement];
    expect(own).toBeChecked();
    expect(other).not.toBeChecked();
    await user.click(own);
    expect(within(dialog).getByRole('button', { name: 'Ta bort för gott' })).toBeDisabled();
    expect(within(dialog).getByRole('status')).toHaveTextContent('Inget ställe är valt.');
    for (const box of [own, other]) await user.click(box);
    await press('Ta bort för gott');
    expect(await screen.findByText(/^Sparat\. Orden är borttagna på 2 ställen\./)).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Ångra' })).not.toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('Nygatan');
    expect(JSON.stringify([...workroom.ledger.held()])).not.toContain('Nygatan');
    expect(store.getState().session.undoable).toEqual([]);
  });

  it('leaves what was not chosen as it stands, and lets all of it be chosen at once', async () => {
    const { user, field, press, dialog, workroom } = await openDialog([SAID, `Där. ${SAID}`, `Här. ${SAID}`]);
    await user.type(field('Ord som ska bort'), 'Nygatan');
    await press('Skrevs av misstag');
    await press('Granska');
    const ticked = () => (within(dialog).getAllByRole('checkbox') as HTMLInputElement[]).map(({ checked }) => checked);
    expect(ticked()).toEqual([true, false, false]);
    await press('Markera alla');
    expect(ticked()).toEqual([true, true, true]);
    await press('Avmarkera alla');
    expect(within(dialog).getByRole('button', { name: 'Markera alla' })).toHaveFocus();
    expect(ticked()).toEqual([true, false, false]);
    await press('Ta bort för gott');
    expect(await screen.findByText(/^Sparat\. Orden är borttagna på ett ställe\./)).toBeInTheDocument();
    expect(JSON.stringify([...workroom.ledger.held()]).split('Nygatan').length - 1).toBe(2);
  });

  it('wants what is set like a personnummer gone from everywhere, also when it was mistyped', async () => {
    const { user, field, press, dialog } = await openDialog([`Om ${MISTYPED} i Hjo.`, `${MISTYPED}.`]);
    await user.type(field('Ord som ska bort'), MISTYPED);
    await press('Skrevs av misstag');
    await press('Granska');
    for (const box of within(dialog).getAllByRole('checkbox')) expect(box).toBeChecked();
    expect(within(dialog).getByText(/^Det ser ut som ett personnummer/)).toBeInTheDocument();
  });

  it('asks for words and a reason, and for one that does not repeat what is to go', async () => {
    const { user, field, press } = await openDialog();
    await press('Granska');
    expect(field('Ord som ska bort')).toHaveAccessibleDescription(/Markera eller skriv de ord som ska bort/);
    expect(field('Ord som ska bort')).toHaveFocus();
    expect(field('Varför tas det bort?')).toHaveAccessibleDescription(/Välj eller skriv ett skäl/);
    await press('Välj hela texten');
    await user.type(field('Varför tas det bort?'), `Där stod ${SAID}`);
    await press('Granska');
    expect(field('Varför tas det bort?')).toHaveAccessibleDescription(/Skriv det med andra ord/);
    await user.clear(field('Ord som ska bort'));
    await user.type(field('Ord som ska bort'), 'Står ingenstans');
    await press('Granska');
    expect(field('Ord som ska bort')).toHaveAccessibleDescription(/står inte någonstans/);
  });

  it('keeps nothing of it as a draft, and gives the keyboard back', async () => {
    const { user, field, open, press, workroom } = await openDialog();
    await user.type(field('Ord som ska bort'), 'Kim på Nygatan');
    await press('Stäng');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(open).toHaveFocus();
    const drafts = await Promise.all((await workroom.drafts.keys('')).map((key) => workroom.drafts.load(key)));
    expect(drafts.join(' ')).not.toMatch(/"Kim på Nygatan"/);
  });
});
