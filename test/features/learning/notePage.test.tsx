import { act, screen, waitFor, within } from '@testing-library/react';
import { Navigate, Route, Routes, useSearchParams } from 'react-router';
import { describe, expect, it } from 'vitest';
import { noteOf } from '../../../src/domain/notes.ts';
import { slots } from '../../../src/domain/slots.ts';
import { Component as NotePage } from '../../../src/features/learning/notes/NotePage.tsx';
import { memoryJournal } from '../../../src/journal/memoryJournal.ts';
import { paths, patterns, viewKeys, withDate } from '../../../src/paths.ts';
import { useAppSelector } from '../../../src/state/store.ts';
import { takeIn } from '../../../src/state/takingIn.ts';
import { renderForm } from '../../support/card.tsx';
import { bundlesOf } from '../../support/events.ts';
import { aNote } from '../../support/statements.ts';

/** Leads on to the one note there is. */
function TheNote() {
  const date = useSearchParams()[0].get(viewKeys.date);
  const id = useAppSelector(({ casebook }) => Object.keys(casebook.now.entities)[0]);
  return id === undefined ? null : <Navigate to={withDate(paths.note(id), date)} />;
}

interface Opened {
  text?: string;
  address?: string;
}

/** The page of one note; who writes is known, so that nothing is asked in between. */
async function openNote(data: Parameters<typeof aNote>[3], { text = 'Oklart på helgen.', address = '/' }: Opened = {}) {
  const pages = (
    <Routes>
      <Route path={patterns.note} element={<NotePage />} />
      <Route path="/" element={<TheNote />} />
    </Routes>
  );
  const view = await renderForm(pages, { events: [aNote('hjo', text, '2026-11-03', data)], address });
  await screen.findByRole('heading', { level: 1 });
  const now = () => view.store.getState().casebook.now;
  const [note = ''] = Object.keys(now().entities);
  return { ...view, note, standing: () => noteOf(now(), note) };
}

const said = (words: RegExp) => screen.findByText(words);
const row = (label: string) => screen.getByRole('heading', { level: 3, name: label }).closest('section') as HTMLElement;
const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** Many steps, on a computer that may be busy. */
const LONG = 60_000;

describe('A note grows on its page', { timeout: LONG }, () => {
  it('an obstacle: state by keys, category, owner, tags; each where it belongs, and the keyboard is given back', async () => {
    const { user, standing } = await openNote({ mark: 'hinder' });
    expect(screen.getByRole('heading', { level: 1, name: 'Hinder, Hjo' })).toBeInTheDocument();
    expect(row('Läge')).toHaveTextContent('Nytt');

    await user.click(button('Ändra: Läge'));
    await user.keyboard('2{Enter}');
    await said(/^Sparat\. Hjo: läge, bekräftat\./);
    await waitFor(() => expect(button('Ändra: Läge')).toHaveFocus());
    expect(row('Läge')).toHaveTextContent('Bekräftat, 22 november 2026');

    await user.click(button('Slag av hinder'));
    await user.keyboard('7{Enter}');
    await said(/slag av hinder, IT och information\./);
    expect(standing()?.category).toBe('it');

    await user.click(button('Vem har hand om det'));
    await user.type(screen.getByRole('textbox', { name: 'Vem har hand om det' }), 'Vårdcentralschef, Hjo{Enter}');
    await said(/vem har hand om det, Vårdcentralschef, Hjo\./);
    expect(row('Vem har hand om det')).toHaveTextContent('Vårdcentralschef, Hjo');

    await user.click(button('Vad görs åt det'));
    await user.click(screen.getByRole('checkbox', { name: 'Ändra rutin' }));
    await user.click(screen.getByRole('checkbox', { name: 'Följa upp' }));
    await user.click(button('Spara'));
    await said(/vad görs åt det, ändra rutin och Följa upp\./);
    expect(row('Vad görs åt det')).toHaveTextContent('Ändra rutin · Följa upp');
  });

  it('an example is shared only after consent and a look for single persons; both can be saved past', async () => {
    const { user, standing } = await openNote({ mark: 'exempel' }, { text: 'Genomgång varje tisdag.' });
    await user.click(button('Ändra: Läge'));
    await user.keyboard('4{Enter}');
    expect(await screen.findByText(/^Det finns ingen uppgift om att de som exemplet kommer från/)).toBeInTheDocument();
    expect(screen.getByText(/inget enskilt fall, inget namn och inget som gör att/)).toBeInTheDocument();
    expect(standing()?.state).toBe('tips');
    await user.keyboard('{Escape}');

    await user.click(button('Får visas för andra'));
    await user.keyboard('1');
    await user.type(screen.getByRole('textbox', { name: 'Vem har sagt det?' }), 'MAS, Hjo{Enter}');
    await said(/får visas för andra, ja\./);
    await user.click(button('Ändra: Läge'));
    await user.keyboard('4');
    await user.click(screen.getByRole('checkbox', { name: /^Texten är genomläst/ }));
    await user.click(button('Spara'));
    // Only the order is left to ask about.
    await user.click(await screen.findByRole('button', { name: 'Spara ändå' }));
    await said(/läge, delat\./);
    expect(standing()?.state).toBe('delat');
    expect(row('Får visas för andra')).toHaveTextContent('Ja, MAS, Hjo, 22 november 2026');
  });

  it('a mark is taken away and set again: what was said under it waits', async () => {
    const { user, standing } = await openNote({ mark: 'behov' });
    await user.click(button('Ändra: Läge'));
    await user.keyboard('2{Enter}');
    await said(/hanteras/);
    await user.click(button('Ändra: Märkning'));
    await user.keyboard('0{Enter}');
    await said(/märkning, ingen\./);
    expect(screen.getByRole('heading', { level: 1, name: 'Anteckning, Hjo' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { level: 3, name: 'Läge' })).toBeNull();
    await user.click(button('Ändra: Märkning'));
    await user.keyboard('1{Enter}');
    await said(/märkning, behov\./);
    expect(standing()?.state).toBe('hanteras');
  });

  it('an obstacle is lifted: a question of its own that comes out of it', async () => {
    const { user, standing, address } = await openNote({ mark: 'hinder' });
    await user.click(button('Lyft som fråga'));
    const field = screen.getByRole('textbox', { name: 'Frågan' });
    await user.clear(field);
    await user.type(field, 'Vem svarar på helgen?{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Fråga, Hjo' })).toBeInTheDocument();
    expect(standing()).toMatchObject({ mark: 'hinder', state: 'lyft' });
    await said(/^Sparat\. Hjo: hindret är lyft som fråga\./);
    await user.click(within(row('Hör ihop med')).getByRole('link', { name: /^Kommer ur: Hinder: Oklart på helgen/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Hinder, Hjo' })).toBeInTheDocument();
    expect(within(row('Hör ihop med')).getByRole('link', { name: /^Har lett till: Fråga: Vem svarar/ })).toBeVisible();
    expect(address()).toContain('/larande/anteckning/');
  });

  it('what belongs together is chosen from what there is, seen from both ends, and taken apart again', async () => {
    const { user, arrive } = await openNote({ mark: 'skillnad' });
    await arrive(aNote('hjo', 'Vikarier vet inte.', '2026-11-10', { mark: 'behov' }), {
      type: 'gap.added',
      about: [],
      on: '2026-10-01',
      data: { kind: 'nytt', document: null, statutory: false },
      words: { title: 'Planeringen börjar tidigare' },
    });
    await user.click(button('Hör ihop med'));
    const choice = screen.getByRole('combobox', { name: 'Vad hör den ihop med?' });
    expect(choice).toHaveFocus();
    await user.click(button('Lägg till'));
    expect(await screen.findByText('Fyll i det här innan du sparar.')).toBeInTheDocument();
    await user.selectOptions(choice, 'Nytt i avtalet: Planeringen börjar tidigare');
    await user.click(button('Lägg till'));
    expect(await screen.findByRole('link', { name: 'Nytt i avtalet: Planeringen börjar tidigare' })).toBeVisible();
    await user.click(button('Ändra: Hör ihop med'));
    await user.selectOptions(screen.getByRole('combobox'), 'Behov: Vikarier vet inte.');
    await user.click(button('Lägg till'));
    await user.click(await screen.findByRole('link', { name: 'Behov: Vikarier vet inte.' }));
    await screen.findByRole('heading', { level: 1, name: 'Behov, Hjo' });
    expect(within(row('Hör ihop med')).getByRole('link')).toHaveTextContent('Skillnad: Oklart på helgen.');
    await user.click(button('Hör inte ihop: Skillnad: Oklart på helgen.'));
    await waitFor(() => expect(screen.queryByRole('heading', { level: 3, name: 'Hör ihop med' })).toBeNull());
    await waitFor(() => expect(button('Hör ihop med')).toHaveFocus());
  });

  it('a text about deviations says calmly where those are handled', async () => {
    await openNote({ mark: 'hinder' }, { text: 'Två avvikelser om utskrivning i veckan.' });
    expect(screen.getByText(/^Avvikelser hanteras i varje huvudmans eget avvikelsesystem/)).toBeInTheDocument();
  });

  it('in the past one looks and does not change', async () => {
    await openNote({ mark: 'hinder' }, { address: '/?datum=2026-11-10' });
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Ändra/ })).toBeNull());
    expect(row('Läge')).toHaveTextContent('Nytt');
    expect(screen.queryByRole('button', { name: 'Lyft som fråga' })).toBeNull();
  });

  it('one that is not here says so', async () => {
    await openNote({}, { address: paths.note('finns-inte') });
    expect(await screen.findByRole('heading', { level: 1, name: 'Anteckningen finns inte här' })).toBeInTheDocument();
  });
});

describe('Two who change it at once', { timeout: LONG }, () => {
  it('are both shown, and the one who knows chooses', async () => {
    const { user, journal, note, store, standing } = await openNote({ mark: 'hinder' });
    const other = await memoryJournal();
    await other.takeIn(await bundlesOf(journal), '2026-11-22T09:00:00.000Z');
    await user.click(button('Ändra: Läge'));
    await user.keyboard('2{Enter}');
    await said(/bekräftat/);
    await other.append(
      [
        {
          type: 'note.stated',
          about: ['hjo'],
          slot: slots.state(note),
          on: '2026-11-22',
          data: { state: 'undanrojt' },
        },
      ],
      '2026-11-22T09:00:00.000Z',
    );
    const bundles = await bundlesOf(other);
    await act(async () => void (await store.dispatch(takeIn(bundles, () => 'Kopian är inläst.'))));
    const both = await waitFor(() => within(row('Läge')).getAllByRole('button', { name: /^Den här gäller/ }));
    expect(both).toHaveLength(2);
    expect(standing()?.disputed).toEqual([slots.state(note)]);
    await user.click(within(row('Läge')).getByRole('button', { name: 'Den här gäller: Undanröjt' }));
    await waitFor(() => expect(standing()).toMatchObject({ state: 'undanrojt', disputed: [] }));
  });
});
