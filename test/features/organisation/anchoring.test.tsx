import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AnyDraft } from '../../../src/domain/events.ts';
import { slots } from '../../../src/domain/slots.ts';
import type { AnchoringGroup, AnchoringLevel } from '../../../src/domain/vocabulary.ts';
import { openCard } from '../../support/card.tsx';

const anchored = (group: AnchoringGroup, level: AnchoringLevel, on: string, sign?: string): AnyDraft => ({
  type: 'anchoring.assessed',
  about: ['hjo'],
  slot: slots.anchoring('hjo', group),
  on,
  data: { level, hesitant: false, source: 'dialog' },
  ...(sign === undefined ? {} : { words: { sign } }),
});

const line = (name: string) => screen.getByText(name).closest('li') as HTMLElement;
const CHEFER = 'Chefer nära verksamheten';

describe('Förankring over time', () => {
  it('says where a group stands and since when, and unfolds the way there', async () => {
    const { arrive, user } = await openCard('hjo');
    const [first] = await arrive(anchored('chefer', 'informerad', '2026-02-01', 'Var med på genomgången'));
    const [second] = await arrive({ ...anchored('chefer', 'i_dialog', '2026-05-01'), over: [first?.id ?? ''] });
    await arrive({ ...anchored('chefer', 'i_dialog', '2026-11-03'), over: [second?.id ?? ''] });
    expect(line(CHEFER)).toHaveTextContent(/i dialog 3 nov \(så sedan 1 maj\)/);
    await user.click(within(line(CHEFER)).getByText('Över tid (3)'));
    const entries = within(within(line(CHEFER)).getByRole('list')).getAllByRole('listitem');
    expect(entries.map(({ textContent }) => textContent)).toEqual([
      '3 november 2026: i dialogSkrivet av samordnare, Skaraborg · sagt i dialog',
      '1 maj 2026: i dialogSkrivet av samordnare, Skaraborg · sagt i dialog',
      '1 februari 2026: informerad”Var med på genomgången”Skrivet av samordnare, Skaraborg · sagt i dialog',
    ]);
  });

  it('is said to need doing anew, with why, and a new assessment the same day ends it', async () => {
    const { arrive, user } = await openCard('hjo');
    await arrive(anchored('chefer', 'forankrad', '2026-05-01'));
    await user.click(screen.getByRole('button', { name: `Förankra på nytt: ${CHEFER}` }));
    const reasons = screen.getByRole('radiogroup', { name: 'Vad har hänt?' });
    expect(within(reasons).queryByRole('radio', { name: /gäller fortfarande/ })).not.toBeInTheDocument();
    await user.click(within(reasons).getByRole('radio', { name: 'Chefsbyte' }));
    await user.type(screen.getByRole('textbox', { name: 'Med några ord' }), 'Ny förvaltningschef.{Enter}');
    expect(
      await screen.findByText(/^Sparat\. Hjo: Chefer nära verksamheten behöver förankras på nytt\./),
    ).toBeVisible();
    expect(line(CHEFER)).toHaveTextContent('förankrad 1 maj');
    expect(line(CHEFER)).toHaveTextContent(
      'Behöver förankras på nytt: chefsbyte, 22 november 2026.”Ny förvaltningschef.”',
    );
    await waitFor(() => expect(screen.getByRole('button', { name: `Förankra på nytt: ${CHEFER}` })).toHaveFocus());

    await user.click(screen.getByRole('button', { name: `Ändra: ${CHEFER}` }));
    await user.click(screen.getByRole('radio', { name: /^I dialog/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Varför ett steg tillbaka?' }), 'Chefsbyte');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    await waitFor(() => expect(line(CHEFER)).toHaveTextContent('i dialog, ett steg tillbaka: chefsbyte'));
    expect(line(CHEFER)).not.toHaveTextContent('Behöver förankras på nytt');
  });

  it('what nobody has said can not be doubted; a doubt can be taken back in words', async () => {
    const { arrive, user } = await openCard('hjo');
    expect(screen.queryByRole('button', { name: 'Förankra på nytt: Politik' })).not.toBeInTheDocument();
    await arrive(anchored('politik', 'forankrad', '2026-05-01'));
    await user.click(screen.getByRole('button', { name: 'Förankra på nytt: Politik' }));
    await user.click(screen.getByRole('radio', { name: 'Inget, det gäller fortfarande' }));
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText(/^Sparat\. Hjo: Politik, det som är bedömt gäller fortfarande\./)).toBeVisible();
    expect(line('Politik')).not.toHaveTextContent('Behöver förankras på nytt');
  });

  it('on a past date says what held then', async () => {
    await openCard('hjo', {
      address: '/organisationer/hjo?datum=2026-10-14',
      events: [anchored('politik', 'forankrad', '2026-05-01'), anchored('politik', 'informerad', '2026-11-01')],
    });
    expect(line('Politik')).toHaveTextContent(/^Politikförankrad 1 maj$/);
    expect(screen.queryByRole('button', { name: /^Förankra på nytt/ })).not.toBeInTheDocument();
  });
});

it('keeps what is half-written, in sight and at the keyboard, when the window is turned', async () => {
  const { user, turn } = await openCard('hjo');
  await user.click(screen.getByRole('button', { name: `Fyll i: ${CHEFER}` }));
  await user.type(screen.getByRole('textbox', { name: 'Hur märks det?' }), 'Var med på genomgången');
  turn('narrow');
  expect(screen.getByRole('textbox', { name: 'Hur märks det?' })).toHaveValue('Var med på genomgången');
  expect(screen.getByRole('textbox', { name: 'Hur märks det?' }).closest('details')).toHaveAttribute('open');
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Hur märks det?' })).toHaveFocus());
  turn('wide');
  expect(screen.getByRole('textbox', { name: 'Hur märks det?' })).toHaveValue('Var med på genomgången');
  expect(screen.getByRole('textbox', { name: 'Hur märks det?' }).closest('details')).toBeNull();
});
