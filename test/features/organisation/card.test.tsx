import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { slots } from '../../../src/domain/slots.ts';
import { openCard } from '../../support/card.tsx';
import { aDecision, aNote, aPhase, aPlan } from '../../support/statements.ts';

const box = (title: string) => screen.getByRole('heading', { level: 2, name: title }).closest('section') as HTMLElement;

describe('the card of an organisation nobody has reported on', () => {
  it('says what is not known in three boxes, and that a note is enough', async () => {
    await openCard('hjo');
    expect(screen.getByRole('heading', { level: 1, name: 'Hjo' })).toBeInTheDocument();
    expect(screen.getByText('Vet du bara en sak? Skriv den. En anteckning räcker.')).toBeInTheDocument();
    for (const title of ['Beslut', 'Gäller här', 'Fas']) expect(box(title)).toHaveTextContent('Uppgift saknas');
    expect(screen.getByRole('textbox', { name: 'Anteckning' })).toHaveFocus();
  });

  it('after 31 May 2026 says neutrally that no decision is registered', async () => {
    await openCard('hjo');
    expect(
      within(box('Beslut')).getByText(
        'Inget beslut är registrerat här. Beslutsprocessen skulle vara klar 31 maj 2026. Det betyder inte att svaret är nej.',
      ),
    ).toBeInTheDocument();
  });

  it('says nothing of the kind before that day', async () => {
    await openCard('hjo', { now: '2026-05-31T09:00:00.000Z' });
    expect(box('Beslut')).not.toHaveTextContent('Inget beslut är registrerat här');
  });

  it('nor where somebody has told that the errand is on its way', async () => {
    await openCard('hjo', { events: [aDecision('hjo', ['beredning', 'pagar'], '2026-11-03')] });
    expect(box('Beslut')).toHaveTextContent('På väg');
    expect(box('Beslut')).not.toHaveTextContent('Inget beslut är registrerat här');
  });

  it('has the four buttons, each once, with a wide window and a narrow one', async () => {
    const names = ['Anteckna', 'Nytt beslutsläge', 'Ny fasbedömning', 'Skriv ut'];
    const { unmount } = await openCard('hjo');
    for (const name of names) expect(screen.getAllByRole('button', { name })).toHaveLength(1);
    unmount();
    await openCard('hjo', { narrow: true });
    for (const name of names) expect(screen.getAllByRole('button', { name })).toHaveLength(1);
  });

  it('says that a contact is missing as an invitation', async () => {
    await openCard('hjo');
    expect(screen.getByText(/Kontaktfunktion saknas\./)).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Lägg till, till exempel MAS och funktionsbrevlåda.' }),
    ).toBeInTheDocument();
  });

  it('leads to the area and to its neighbours in the alphabet', async () => {
    await openCard('hjo');
    const way = screen.getByRole('navigation', { name: 'Var du är' });
    expect(within(way).getByRole('link', { name: 'Skaraborg' })).toHaveAttribute('href', '/omraden/vs-skaraborg');
    expect(screen.getByRole('link', { name: 'Föregående: Götene' })).toHaveAttribute('href', '/organisationer/gotene');
    expect(screen.getByRole('link', { name: 'Nästa: Karlsborg' })).toBeInTheDocument();
  });

  it('of an unknown address says so and leads back', async () => {
    await openCard('finns-inte');
    expect(screen.getByRole('heading', { level: 1, name: 'Organisationen finns inte här' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Till Områden' })).toHaveAttribute('href', '/omraden');
  });
});

describe('the card of an organisation', () => {
  it('on its way says where the errand is, what comes next and where it was read', async () => {
    await openCard('hjo', {
      events: [
        aDecision('hjo', ['styrelse', 'foreslar_ja'], '2026-11-11', { words: { paragraph: '§ 191' } }),
        aPlan('hjo', 'fullmaktige', '2026-12-15', '2026-11-11'),
        aPhase('hjo', 'inforande', '2026-11-03'),
      ],
    });
    expect(box('Beslut')).toHaveTextContent('På väg');
    expect(box('Beslut')).toHaveTextContent('KS föreslår ja, 11 nov');
    expect(box('Beslut')).toHaveTextContent('Nästa: KF 15 dec');
    expect(box('Beslut')).toHaveTextContent('§ 191 · enligt protokoll');
    expect(box('Fas')).toHaveTextContent('Införande, om avtalet beslutas');
    expect(box('Fas')).toHaveTextContent('”Arbetsgrupp finns, rutiner återstår.”');
    expect(box('Nästa')).toHaveTextContent('15 decKF behandlar ärendet');
    expect(screen.queryByText('Vet du bara en sak? Skriv den. En anteckning räcker.')).not.toBeInTheDocument();
  });

  it('that has said no gives the reason in its own words, as calmly as a yes', async () => {
    await openCard('skara', {
      events: [
        aDecision('skara', ['fullmaktige', 'nej'], '2026-11-16', { words: { reason: 'Läkarmedverkan är oklar.' } }),
      ],
    });
    expect(box('Beslut')).toHaveTextContent('Beslutat nej, KF 16 nov');
    expect(box('Beslut')).toHaveTextContent('Skäl enligt protokollet:”Läkarmedverkan är oklar.”');
    expect(box('Beslut')).not.toHaveTextContent('Inget beslut är registrerat här');
  });

  it('that has said yes is asked whether the agreement applies, and its phase is no longer conditional', async () => {
    await openCard('tibro', {
      events: [aDecision('tibro', ['fullmaktige', 'ja'], '2026-04-27'), aPhase('tibro', 'inforande', '2026-11-03')],
    });
    expect(box('Gäller här')).toHaveTextContent('Gäller avtalet här?');
    for (const name of ['Ja, från …', 'Inte än', 'Oklart'])
      expect(within(box('Gäller här')).getByRole('button', { name })).toBeInTheDocument();
    expect(box('Fas')).not.toHaveTextContent('om avtalet beslutas');
  });

  it('says of what is old that it is old, but never of a decided yes', async () => {
    await openCard('tibro', {
      events: [aDecision('tibro', ['fullmaktige', 'ja'], '2025-12-01'), aPhase('tibro', 'inforande', '2026-02-03')],
    });
    expect(box('Fas')).toHaveTextContent('Äldre än 6 månader');
    expect(box('Beslut')).not.toHaveTextContent('Äldre än 6 månader');
  });

  it('asks, without blame, how a meeting went whose day has passed', async () => {
    const { user } = await openCard('hjo', { events: [aPlan('hjo', 'fullmaktige', '2026-11-16', '2026-10-01')] });
    expect(box('Nästa')).toHaveTextContent('KF 16 nov har varit. Hur gick det?');
    await user.click(screen.getByRole('button', { name: 'Fyll i hur det gick' }));
    expect(screen.getByRole('radiogroup', { name: 'Utfall' })).toBeInTheDocument();
  });

  it('lists documents that were decided for themselves', async () => {
    await openCard('mark', {
      events: [aDecision('mark', ['fullmaktige', 'ja'], '2026-10-01', { scope: 'ok_munhalsa' })],
    });
    expect(box('Beslut')).toHaveTextContent('Beslutat i delar');
    expect(box('Beslut')).toHaveTextContent('Överenskommelse om munhälsa och tandvård: Beslutat ja, 1 okt');
  });

  it('sorts out notes by their mark', async () => {
    const { user } = await openCard('hjo', {
      events: [
        aNote('hjo', 'Vikarier behöver introduktion.', '2026-11-18', { mark: 'behov' }),
        aNote('hjo', 'Oklart vem som svarar.', '2026-11-03', { mark: 'hinder' }),
      ],
    });
    await user.click(screen.getByRole('radio', { name: 'Hinder' }));
    expect(screen.getByText('Oklart vem som svarar.')).toBeInTheDocument();
    expect(screen.queryByText('Vikarier behöver introduktion.')).not.toBeInTheDocument();
  });

  it('says as a starting point, and not as a fact, that new politicians are to be reached', async () => {
    await openCard('hjo');
    const line = screen.getByText('Politik').closest('li') as HTMLElement;
    expect(within(line).getByText('uppgift saknas')).toBeInTheDocument();
    expect(within(line).getByText('Utgångsläge efter valet: behöver förankras på nytt.')).toHaveClass('muted');
  });

  it('asks for the politicians to be reached anew after the election', async () => {
    await openCard('hjo', {
      events: [
        {
          type: 'anchoring.assessed',
          about: ['hjo'],
          slot: slots.anchoring('hjo', 'politik'),
          on: '2026-05-01',
          data: { level: 'forankrad', hesitant: false },
        },
      ],
    });
    const line = screen.getByText('Politik').closest('li') as HTMLElement;
    expect(within(line).getByText('förankrad')).not.toHaveClass('muted');
    expect(line).toHaveTextContent(
      'Behöver förankras på nytt: nya fullmäktige tillträdde 15 oktober 2026 (allmän kunskap, inte kontrollerad mot någon källa).',
    );
    expect(screen.getByText('Socialtjänst').closest('li')).toHaveTextContent('uppgift saknas');
  });
});

describe('the card of those that decide nothing themselves', () => {
  it('a unit of the region follows the region', async () => {
    await openCard('vgr-skas');
    expect(box('Beslut')).toHaveTextContent('Inget eget beslut. Följer Västra Götalandsregionen.');
    expect(screen.queryByRole('button', { name: 'Nytt beslutsläge' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Ny fasbedömning' })).toBeInTheDocument();
  });

  it('a private provider follows its contract, an area its members', async () => {
    const { unmount } = await openCard('privat-medtanken');
    expect(box('Beslut')).toHaveTextContent('Inget eget beslut.');
    unmount();
    await openCard('vs-skaraborg');
    expect(box('Beslut')).toHaveTextContent('Varje kommun och regionen beslutar för egen del.');
  });

  it('a federation recommends, and what it recommends never becomes a decision', async () => {
    const { user, unmount } = await openCard('kf-skaraborg');
    await user.click(screen.getByRole('button', { name: 'Ny rekommendation' }));
    await user.click(screen.getByRole('radio', { name: 'Rekommenderar ja' }));
    await user.click(within(box('Rekommendationer')).getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText(/^Sparat\. Skaraborg: Rekommenderar ja/)).toBeInTheDocument();
    expect(box('Rekommendationer')).toHaveTextContent('Rekommenderar ja');
    unmount();
    await openCard('hjo', {
      events: [
        {
          type: 'recommendation.given',
          about: ['kf-skaraborg'],
          slot: slots.recommendation('kf-skaraborg', 'avtalet'),
          on: '2025-12-11',
          data: { outcome: 'ja' },
        },
      ],
    });
    expect(box('Beslut')).toHaveTextContent('Skaraborg: rekommenderar ja, 11 dec 2025');
    expect(box('Beslut')).toHaveTextContent('Uppgift saknas');
  });

  it('the region has three errands, with its own instances', async () => {
    await openCard('vgr', {
      events: [
        aDecision('vgr', ['fullmaktige', 'ja'], '2026-06-09', { scope: 'uppsagning' }),
        aDecision('vgr', ['styrelse', 'foreslar_ja'], '2026-06-09', { scope: 'implementering' }),
      ],
    });
    const errands = within(box('Beslut')).getAllByRole('heading', { level: 3 });
    expect(errands.map((each) => each.textContent)).toEqual([
      'Uppsägning av nuvarande avtal',
      'Nytt avtal',
      'Implementering',
    ]);
    expect(box('Beslut')).toHaveTextContent('Beslutat ja, RF 9 juni');
    expect(box('Beslut')).toHaveTextContent('RS föreslår ja, 9 juni');
  });
});

describe('the card in a narrow window', () => {
  it('has the line for notes on the page, and folds notes and anchoring away', async () => {
    const { user } = await openCard('hjo', {
      narrow: true,
      events: [aNote('hjo', 'Vikarier behöver introduktion.', '2026-11-18')],
    });
    expect(screen.getByRole('textbox', { name: 'Anteckning' })).not.toHaveFocus();
    expect(screen.getByText('Vikarier behöver introduktion.')).not.toBeVisible();
    await user.click(screen.getByText('Anteckningar (1)'));
    expect(screen.getByText('Vikarier behöver introduktion.')).toBeVisible();
    expect(within(box('Fas')).getByRole('button', { name: 'Ny fasbedömning' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Skaraborg' })).toHaveAttribute('href', '/omraden/vs-skaraborg');
  });
});
