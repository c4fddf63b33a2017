import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { slots } from '../../../src/domain/slots.ts';
import { openCard } from '../../support/card.tsx';
import { aDecision, aPhase } from '../../support/statements.ts';

const box = (title: string) => screen.getByRole('heading', { level: 2, name: title }).closest('section') as HTMLElement;
const sentence =
  'Här finns två olika uppgifter. Båda visas tills någon som vet väljer, eller tills ni tagit upp det i en dialog.';

describe('two different statements', () => {
  it('stand side by side in the box, and one press says which holds', async () => {
    const { user } = await openCard('mark', {
      events: [aPhase('mark', 'inforande', '2026-11-09', { words: { ground: 'Arbetsgrupp finns.' } })],
      elsewhere: [aPhase('mark', 'behov', '2026-11-09', { words: { ground: 'De har inte börjat.' } })],
    });
    expect(within(box('Fas')).getByText(sentence)).toBeInTheDocument();
    expect(box('Fas')).toHaveTextContent('Behovsinventering');
    expect(box('Fas')).toHaveTextContent('Införande');
    const choose = within(box('Fas')).getAllByRole('button', { name: /^Den här gäller/ });
    expect(choose).toHaveLength(2);
    const wanted = choose.find((button) => button.closest('li')?.textContent?.includes('Införande'));
    expect(wanted).toHaveAccessibleDescription(/Införande.*Arbetsgrupp finns/);
    await user.click(wanted as HTMLElement);
    await screen.findByText(/^Sparat\. Mark: Införande\./);
    await waitFor(() => expect(screen.queryByText(sentence)).not.toBeInTheDocument());
    expect(box('Fas')).toHaveTextContent('Införande, om avtalet beslutas');
    expect(box('Fas')).not.toHaveTextContent('Behovsinventering');
  });

  it('about a decision are as large as each other', async () => {
    await openCard('mark', {
      events: [aDecision('mark', ['fullmaktige', 'ja'], '2026-11-09')],
      elsewhere: [aDecision('mark', ['fullmaktige', 'nej'], '2026-11-09')],
    });
    expect(within(box('Beslut')).getByText(sentence)).toBeInTheDocument();
    expect(within(box('Beslut')).getByText('Beslutat ja, KF 9 nov')).toBeInTheDocument();
    expect(within(box('Beslut')).getByText('Beslutat nej, KF 9 nov')).toBeInTheDocument();
  });

  it('about anything else get a box of their own', async () => {
    const level = (which: 'informerad' | 'driver') => ({
      type: 'anchoring.assessed' as const,
      about: ['mark'],
      slot: slots.anchoring('mark', 'chefer'),
      on: '2026-11-05',
      data: { level: which, hesitant: false },
    });
    const { user } = await openCard('mark', { events: [level('informerad')], elsewhere: [level('driver')] });
    expect(screen.getByText('Chefer nära verksamheten').closest('li')).toHaveTextContent(
      /Två olika uppgifter: (driver själv \/ informerad|informerad \/ driver själv)/,
    );
    const other = box('Två olika uppgifter');
    await user.click(within(other).getAllByRole('button', { name: /^Den här gäller/ })[0] as HTMLElement);
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Två olika uppgifter' })).not.toBeInTheDocument());
  });

  it('leave one standing when they have been settled', async () => {
    const { user, workroom, store } = await openCard('mark', {
      events: [aPhase('mark', 'inforande', '2026-11-09')],
      elsewhere: [aPhase('mark', 'behov', '2026-11-09')],
    });
    await user.click(within(box('Fas')).getAllByRole('button', { name: /^Den här gäller/ })[0] as HTMLElement);
    await waitFor(() => expect(screen.queryByText(sentence)).not.toBeInTheDocument());
    const settled = workroom.ledger.history(slots.phase('mark', 'avtalet')).live;
    expect(settled).toHaveLength(1);
    expect(store.getState().casebook.now.slots[slots.phase('mark', 'avtalet')]?.disputed).toBe(false);
  });
});

describe('a statement from a newer version', () => {
  it('is said to be there, and the older one is not shown as certain', async () => {
    const { arrive, store } = await openCard('hjo', { events: [aPhase('hjo', 'behov', '2026-10-01')] });
    await arrive();
    const slot = slots.phase('hjo', 'avtalet');
    const { now } = store.getState().casebook;
    const view = now.slots[slot];
    store.dispatch({
      type: 'casebook/casebookOpened',
      payload: { ...now, slots: { ...now.slots, [slot]: { ...view, newer: 1 } } },
    });
    expect(
      await within(box('Fas')).findByText(
        '1 uppgift kommer från en nyare version. Den är sparad och visas efter bytet.',
      ),
    ).toBeInTheDocument();
  });
});
