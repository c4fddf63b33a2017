import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AnyDraft } from '../../../src/domain/events.ts';
import { slots } from '../../../src/domain/slots.ts';
import { agreed, held, openDialogues, planned } from '../../support/dialoguePages.tsx';

const forOrg = (org: string, action: AnyDraft): AnyDraft =>
  ({ ...action, about: [org], data: { ...action.data, org } }) as AnyDraft;

/** Three things to do: two in Skaraborg and one in another area. */
async function openWithActions(options = {}) {
  const view = await openDialogues(options);
  const [dialogue] = await view.arrive(planned(['hjo', 'tibro', 'orust'], '2026-11-20'));
  const id = dialogue?.id ?? '';
  await view.arrive(
    held(id),
    forOrg('tibro', agreed(id, 'Gemensam intro', 'MAS', '2026-12-01')),
    forOrg('hjo', agreed(id, 'Ny helgrutin', 'vårdcentralschef', '2027-02-28')),
    forOrg('orust', agreed(id, 'Ny telefonlista', 'enhetschef', null)),
  );
  return { ...view, dialogue: id };
}

const todo = () => screen.getByRole('region', { name: 'Att göra' });
const listed = () =>
  within(todo())
    .getAllByRole('group', { name: /^Hur går det\?/ })
    .map((group) => group.getAttribute('aria-label')?.replace('Hur går det? ', ''));

describe('Att göra for the coordinator', () => {
  it('is sorted by day or by name, and narrowed to an area or an organisation', async () => {
    const { user } = await openWithActions();
    expect(listed()).toEqual(['Gemensam intro', 'Ny helgrutin', 'Ny telefonlista']);
    await user.click(within(todo()).getByRole('radio', { name: 'Alfabet' }));
    expect(listed()).toEqual(['Ny helgrutin', 'Ny telefonlista', 'Gemensam intro']);
    await user.selectOptions(within(todo()).getByRole('combobox', { name: 'Område' }), 'Skaraborg');
    expect(listed()).toEqual(['Ny helgrutin', 'Gemensam intro']);
    await user.selectOptions(within(todo()).getByRole('combobox', { name: 'Organisation' }), 'Tibro');
    expect(listed()).toEqual(['Gemensam intro']);
  });

  it('shows what is open, or all of it', async () => {
    const { user } = await openWithActions();
    const asked = within(todo()).getByRole('group', { name: 'Hur går det? Ny helgrutin' });
    await user.click(within(asked).getByRole('button', { name: 'klar' }));
    expect(await within(todo()).findByText('Klart, omprövat eller överfört (1)')).toBeInTheDocument();
    await user.click(within(todo()).getByRole('radio', { name: 'Alla' }));
    expect(listed()).toEqual(['Gemensam intro', 'Ny helgrutin', 'Ny telefonlista']);
    expect(within(todo()).getByText('klar, 22 november 2026')).toBeInTheDocument();
  });

  it('keeps some words of how it went', async () => {
    const { user } = await openWithActions();
    await user.click(screen.getByRole('button', { name: 'Skriv hur det gick: Gemensam intro' }));
    await user.type(screen.getByRole('textbox', { name: 'Hur gick det?' }), 'Prövas i två arbetslag.{Enter}');
    expect(await within(todo()).findByText('”Prövas i två arbetslag.”')).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Skriv hur det gick: Gemensam intro' })).toHaveFocus(),
    );
  });
});

describe('the suggested rhythm', () => {
  it('is a sentence with a button that needs a date and nothing more', async () => {
    const { user, arrive } = await openDialogues();
    await arrive({
      type: 'phase.assessed',
      about: ['hjo'],
      slot: slots.phase('hjo', 'avtalet'),
      on: '2026-11-01',
      data: { phase: 'inforande' },
      words: { ground: 'Rutiner skrivs.' },
    });
    await user.click(screen.getByText('Förslag på dialoger'));
    expect(
      await screen.findByText(
        'Hjo: en första dialog inom tre månader efter starten 1 november 2026, till och med februari 2027.',
      ),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Planera dialog: Hjo' }));
    await user.type(screen.getByRole('textbox', { name: 'Datum' }), '20 januari{Enter}');
    expect(await screen.findByText(/^Sparat\. Hjo, kvalitetsdialog 20 januari 2027, är planerad/)).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText('Förslag på dialoger')).not.toBeInTheDocument());
  });
});
