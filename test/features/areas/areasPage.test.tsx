import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { slots } from '../../../src/domain/slots.ts';
import { openArea, openAreas } from '../../support/areas.tsx';
import { aDecision, aPhase, aPlan } from '../../support/statements.ts';

const card = (name: string) => screen.getByRole('heading', { level: 2, name }).closest('li') as HTMLElement;

describe('Områden', () => {
  it('shows the six areas from north to south and those of the whole county', async () => {
    await openAreas();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Områden$/);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Fyrbodal',
      'Skaraborg',
      'SIMBA',
      'SAMLA',
      'Göteborgsområdet',
      'Södra Älvsborg',
      'Länsövergripande',
    ]);
    expect(card('Skaraborg')).toHaveTextContent('15 kommuner, 1 enhet inom VGR');
    expect(card('Skaraborg')).toHaveTextContent('Inget är registrerat här än.');
    expect(card('Länsövergripande')).toHaveTextContent('2 privata utförare');
  });

  it('says what is known as counts of plain facts, never a share', async () => {
    await openAreas({
      events: [
        aDecision('hjo', ['fullmaktige', 'ja'], '2026-11-11'),
        aDecision('vara', ['fullmaktige', 'ja_tillagg'], '2026-11-11'),
        aDecision('skara', ['styrelse', 'foreslar_ja'], '2026-11-11'),
        aDecision('tibro', ['fullmaktige', 'nej'], '2026-11-11'),
        aPhase('hjo', 'inforande', '2026-11-11'),
        aPlan('skara', 'fullmaktige', '2026-12-15', '2026-11-11'),
        aPlan('essunga', 'styrelse', '2026-11-10', '2026-10-11'),
      ],
    });
    const words = card('Skaraborg').textContent ?? '';
    expect(words).toContain('2 av 15 kommuner: beslutat ja, varav 1 med tillägg');
    expect(words).toContain('1 på väg');
    expect(words).toContain('1 beslutat nej');
    expect(words).toContain('11 uppgift saknas');
    expect(words).toContain('1 införande');
    expect(words).toContain('Nästa: 15 dec, Skara: KF behandlar ärendet');
    expect(words).toContain('1 datum har passerat');
    expect(words).not.toContain('%');
  });

  it('says what the region has decided, and when its three errands differ', async () => {
    await openAreas({
      events: [
        aDecision('vgr', ['fullmaktige', 'ja'], '2026-06-11'),
        aDecision('vgr', ['fullmaktige', 'ja'], '2026-05-11', { scope: 'uppsagning' }),
      ],
    });
    expect(card('Länsövergripande')).toHaveTextContent(
      'UppsägningBeslutat jaNytt avtalBeslutat jaImplementeringUppgift saknas',
    );
  });

  it('"Det här är mitt område" opens its list, and is remembered', async () => {
    const { user, address, store, journal } = await openAreas();
    await user.click(within(card('Skaraborg')).getByRole('button', { name: 'Det här är mitt område, Skaraborg' }));
    expect(address()).toBe('/omraden/vs-skaraborg');
    expect(store.getState().session.ownArea).toBe('vs-skaraborg');
    expect(await journal.setting('own-area')).toBe('vs-skaraborg');
    expect(await screen.findByText('Skaraborg är ditt område. Fyrfas öppnas här nästa gång.')).toBeInTheDocument();
    const button = screen.getByRole('button', { name: 'Det här är mitt område' });
    expect(button).toHaveAttribute('aria-pressed', 'true');
    await user.click(button);
    expect(store.getState().session.ownArea).toBeNull();
    expect(button).toHaveFocus();
  });

  it('an area goes by the name it has been given', async () => {
    await openArea('vs-simba', {
      events: [
        {
          type: 'organisation.named',
          about: ['vs-simba'],
          slot: slots.organisation('vs-simba', 'name'),
          data: {},
          words: { name: 'Vårdsamverkan Kusten' },
        },
      ],
    });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Vårdsamverkan Kusten');
  });

  it('an address that leads nowhere says so', async () => {
    await openArea('vs-atlantis');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Området finns inte');
    expect(screen.getByRole('link', { name: 'Till Områden' })).toHaveAttribute('href', '/omraden');
  });
});
