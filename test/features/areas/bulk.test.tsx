import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openArea, rowOf } from '../../support/areas.tsx';
import { aDecision, aNote, aPhase } from '../../support/statements.ts';

type Opened = Awaited<ReturnType<typeof openArea>>;

const saved = (words: RegExp) => screen.findByText(words);
const chosenRows = () => [...document.querySelectorAll('.area-row[data-picked] th')].map((name) => name.textContent);
const form = (name: string) => within(screen.getByRole('heading', { name }).closest('section') as HTMLElement);
const previewed = (name: string) => {
  const rows = [...document.querySelectorAll('.many-list tbody tr')];
  return rows.find((row) => row.querySelector('th')?.textContent === name) as HTMLElement;
};

function atRow(name: string) {
  rowOf(name).focus();
}

/** What has been written in this browser, newest last. */
async function commands({ journal }: Opened): Promise<{ type: string; about: readonly string[] }[][]> {
  const batches = [];
  for await (const { events } of journal.read()) {
    batches.push(events.map(({ line }) => ({ type: line.type, about: line.about })));
  }
  return batches;
}

describe('"Sätt för valda"', () => {
  it('J1 step 5: all, a phase, a ground, looked at and saved as one command with one undo', async () => {
    const opened = await openArea('vs-skaraborg', { events: [aPhase('hjo', 'behov', '2026-11-03')] });
    const { user, store } = opened;
    await user.keyboard('{Control>}a{/Control}');
    await user.click(screen.getByRole('button', { name: 'Sätt för valda (16)' }));
    const box = form('Sätt för 16 valda');
    expect(box.getByRole('button', { name: 'Fas' })).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(box.getByRole('radio', { name: /^Behovsinventering/ })).toHaveFocus());
    await user.keyboard('1');
    await user.click(box.getByRole('button', { name: /^Egen bedömning/ }));
    await user.click(box.getByRole('button', { name: 'Granska' }));

    expect(screen.getByRole('heading', { name: 'Granska: Behovsinventering, 22 november 2026' })).toHaveFocus();
    expect(screen.getByText('16 organisationer: 15 nya uppgifter, 1 uppgift ändras')).toBeInTheDocument();
    expect(previewed('Hjo')).toHaveTextContent('I dag: Behovsinventering, 3 november 2026');
    expect(previewed('Vara')).toHaveTextContent('Behovsinventering, 22 november 2026”Egen bedömning”');
    expect(await commands(opened)).toHaveLength(2);

    await user.click(screen.getByRole('button', { name: 'Spara för 16 organisationer' }));
    await saved(/^Sparat\. 16 organisationer: Behovsinventering, 22 november 2026\./);
    expect((await commands(opened)).at(-1)).toHaveLength(16);
    expect(store.getState().session.undoable).toHaveLength(1);
    expect(chosenRows()).toEqual([]);
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TR'));
    for (const name of ['Hjo', 'Vara', 'Skaraborgs Sjukhus'])
      expect(rowOf(name)).toHaveTextContent('Behovsinventering');

    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    await waitFor(() => expect(rowOf('Vara')).not.toHaveTextContent('Behovsinventering'));
    expect(rowOf('Hjo')).toHaveTextContent('Behovsinventeringom avtalet beslutas, 3 nov');
  });

  it('B, F and N on a chosen row open the form about all of them', async () => {
    const { user } = await openArea('vs-skaraborg');
    atRow('Hjo');
    await user.keyboard(' {ArrowDown} n');
    expect(await screen.findByRole('heading', { name: 'Sätt för 2 valda' })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Anteckning' })).toHaveFocus());
    expect(screen.getByRole('button', { name: 'Anteckning' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('whoever has no decision of its own is named and left out', async () => {
    const opened = await openArea('vs-skaraborg');
    const { user } = opened;
    atRow('Vara');
    await user.keyboard(' {ArrowDown} b1{Enter}');
    expect(screen.getByText('Skaraborgs Sjukhus har inget eget beslut och tas inte med.')).toBeInTheDocument();
    expect(previewed('Skaraborgs Sjukhus')).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Spara för 1 organisation' }));
    await saved(/^Sparat\. 1 organisation: Beslutat ja, 22 november 2026\./);
    expect((await commands(opened)).at(-1)).toEqual([{ type: 'decision.recorded', about: ['vara'] }]);
  });

  it('when nobody can take it, there is nothing to look at', async () => {
    const { user } = await openArea('vs-skaraborg');
    atRow('Skaraborgs Sjukhus');
    await user.keyboard(' b');
    expect(screen.getByText(/^Ingen av de valda har ett eget beslut/)).toBeInTheDocument();
    await user.keyboard('1{Enter}');
    expect(screen.queryByRole('heading', { name: /^Granska/ })).not.toBeInTheDocument();
  });

  it('what the rules ask about is said at its row, and saved past', async () => {
    const { user } = await openArea('vs-skaraborg', {
      events: [aDecision('hjo', ['fullmaktige', 'nej'], '2026-10-01')],
    });
    atRow('Hjo');
    await user.keyboard(' {ArrowDown} b1{Enter}');
    expect(previewed('Hjo')).toHaveTextContent('Här finns ett beslutat nej.');
    expect(previewed('Hjo')).toHaveTextContent('I dag: Beslutat nej, 1 oktober 2026');
    expect(previewed('Karlsborg')).not.toHaveTextContent('Här finns ett beslutat nej.');
    await user.click(screen.getByRole('button', { name: 'Spara för 2 organisationer' }));
    await saved(/^Sparat\. 2 organisationer: Beslutat ja/);
    expect(rowOf('Hjo')).toHaveTextContent('Beslutat ja');
  });

  it('what is missing is said at its field, and nothing is looked at before it is there', async () => {
    const opened = await openArea('vs-skaraborg');
    const { user } = opened;
    atRow('Hjo');
    await user.keyboard(' f');
    await user.click(screen.getByRole('button', { name: 'Granska' }));
    expect(await screen.findByText('Det här behöver rättas innan det kan sparas:')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: /^Granska/ })).not.toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Motivering' }), '19121212-1212');
    await user.click(screen.getByRole('radio', { name: /^Införande/ }));
    await user.click(screen.getByRole('button', { name: 'Granska' }));
    expect(await screen.findAllByText(/^Det här ser ut som ett personnummer/)).not.toHaveLength(0);
    expect(await commands(opened)).toHaveLength(1);
  });

  it('what stands there already is not written once more', async () => {
    const { user } = await openArea('vs-skaraborg', {
      events: [aPhase('hjo', 'behov', '2026-11-22', { words: { ground: 'Egen bedömning' } })],
    });
    atRow('Hjo');
    await user.keyboard(' {ArrowDown} f1{Tab}4{Enter}');
    expect(await screen.findByText('2 organisationer: 1 ny uppgift, 1 känd sedan förut')).toBeInTheDocument();
    expect(previewed('Hjo')).toHaveTextContent('Känd sedan förut');
    expect(screen.getByRole('button', { name: 'Spara för 1 organisation' })).toBeInTheDocument();
  });

  it('a note becomes one of each, a day in common one that is shared', async () => {
    const opened = await openArea('vs-skaraborg', { events: [aNote('hjo', 'Tidigare.', '2026-10-01')] });
    const { user } = opened;
    atRow('Hjo');
    await user.keyboard(' {ArrowDown} nNy rutin.{Enter}');
    await user.click(screen.getByRole('button', { name: 'Spara för 2 organisationer' }));
    await saved(/^Sparat\. 2 organisationer: Anteckning, 22 november 2026\./);
    expect((await commands(opened)).at(-1)).toEqual([
      { type: 'note.written', about: ['hjo'] },
      { type: 'note.written', about: ['karlsborg'] },
    ]);

    atRow('Hjo');
    await user.keyboard(' {ArrowDown} ');
    await user.click(screen.getByRole('button', { name: 'Sätt för valda (2)' }));
    await user.click(screen.getByRole('button', { name: 'Nästa datum' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vad händer?' }), 'annat');
    await user.type(screen.getByRole('textbox', { name: 'Vad heter det?' }), 'Nätverksträff');
    await user.type(screen.getByRole('textbox', { name: 'Datum' }), '3 december{Enter}');
    await user.click(screen.getByRole('button', { name: 'Spara för 2 organisationer' }));
    await saved(/^Sparat\. 2 organisationer: Nätverksträff, 3 december 2026\./);
    expect((await commands(opened)).at(-1)).toEqual([{ type: 'date.added', about: ['hjo', 'karlsborg'] }]);
    expect(rowOf('Karlsborg')).toHaveTextContent('3 decNätverksträff');
  });

  it('the next instance is set for each that decides', async () => {
    const opened = await openArea('vs-skaraborg');
    const { user } = opened;
    atRow('Vara');
    await user.keyboard(' {ArrowDown} ');
    await user.click(screen.getByRole('button', { name: 'Sätt för valda (2)' }));
    await user.click(screen.getByRole('button', { name: 'Nästa datum' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vad händer?' }), 'fullmaktige');
    await user.type(screen.getByRole('textbox', { name: 'Datum' }), '15/12{Enter}');
    expect(screen.getByText(/^Skaraborgs Sjukhus har inget eget beslut/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Spara för 1 organisation' }));
    await saved(/^Sparat\. 1 organisation: KF, 15 december 2026\./);
    expect(rowOf('Vara')).toHaveTextContent('KF 15 dec');
  });

  it('Escape goes from the preview to the fields, and from them to the rows, which are still chosen', async () => {
    const { user } = await openArea('vs-skaraborg');
    atRow('Hjo');
    await user.keyboard(' {ArrowDown} f1{Tab}4{Enter}');
    await screen.findByRole('heading', { name: /^Granska/ });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Granska' })).toHaveFocus());
    await user.keyboard('{Escape}');
    // Opened with F from a row: that row has the keys again.
    await waitFor(() => expect(rowOf('Karlsborg')).toHaveFocus());
    expect(chosenRows()).toEqual(['Hjo', 'Karlsborg']);
  });

  it('Escape from a form that the button opened goes back to the button', async () => {
    const { user } = await openArea('vs-skaraborg');
    atRow('Hjo');
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: 'Sätt för valda (1)' }));
    await user.click(screen.getByRole('button', { name: 'Nästa datum' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Sätt för valda (1)' })).toHaveFocus());
  });

  it('half-written words are found again when the same rows are chosen', async () => {
    const { user } = await openArea('vs-skaraborg');
    atRow('Hjo');
    await user.keyboard(' {ArrowDown} nHalvfärdigt{Escape}');
    atRow('Hjo');
    await user.keyboard('n');
    expect(await screen.findByDisplayValue('Halvfärdigt')).toBeInTheDocument();
  });

  it('while the form is open the choice stands still', async () => {
    const { user } = await openArea('vs-skaraborg');
    atRow('Hjo');
    await user.keyboard(' n');
    expect(screen.getByRole('checkbox', { name: 'Välj Vara' })).toBeDisabled();
    atRow('Vara');
    await user.keyboard(' {Control>}a{/Control}');
    expect(chosenRows()).toEqual(['Hjo']);
  });
});
