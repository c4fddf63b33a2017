import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openArea, rowOf } from '../../support/areas.tsx';
import { aDecision, aNote, aPhase, aPlan } from '../../support/statements.ts';

describe('what a row says', () => {
  it('nothing known: the blanks are said, and nothing is said to be no', async () => {
    await openArea('vs-skaraborg');
    expect(rowOf('Hjo')).toHaveTextContent(/^HjoUppgift saknasUppgift saknasUppgift saknas/);
  });

  it('decision, phase, next day and note in words', async () => {
    await openArea('vs-skaraborg', {
      events: [
        aDecision('hjo', ['styrelse', 'foreslar_ja'], '2026-11-11'),
        aPlan('hjo', 'fullmaktige', '2026-12-15', '2026-11-11'),
        aPhase('hjo', 'inforande', '2026-11-03'),
        aNote('hjo', 'Äldre anteckning.', '2026-10-01'),
        aNote('hjo', 'Vikarier behöver introduktion.', '2026-11-18', { mark: 'behov' }),
      ],
    });
    const row = rowOf('Hjo');
    expect(row).toHaveTextContent('På vägKS föreslår ja, 11 nov');
    expect(row).toHaveTextContent('Införandeom avtalet beslutas, 3 nov');
    expect(row).toHaveTextContent('KF 15 dec');
    expect(row).toHaveTextContent('18 nov, BehovVikarier behöver introduktion.');
    expect(row).not.toHaveTextContent('Äldre anteckning');
  });

  it('two different statements: both, and neither before the other', async () => {
    await openArea('vs-skaraborg', {
      events: [aPhase('hjo', 'behov', '2026-11-03')],
      elsewhere: [aPhase('hjo', 'inforande', '2026-11-03')],
    });
    const row = rowOf('Hjo');
    expect(row).toHaveTextContent('Två olika uppgifter');
    expect(row).toHaveTextContent('Behovsinventering');
    expect(row).toHaveTextContent('Införande');
  });

  it('an old stage on the way is said to be old', async () => {
    await openArea('vs-skaraborg', { events: [aDecision('hjo', ['styrelse', 'foreslar_ja'], '2026-03-11')] });
    expect(rowOf('Hjo')).toHaveTextContent('Äldre än 6 månader');
  });

  it('the members stand by name within their kind, never by status', async () => {
    await openArea('vs-skaraborg', { events: [aDecision('vara', ['fullmaktige', 'ja'], '2026-11-11')] });
    const names = [...document.querySelectorAll('th[scope=row]')].map(({ textContent }) => textContent);
    expect(names.join(' ')).toBe(
      'Essunga Falköping Grästorp Gullspång Götene Hjo Karlsborg Lidköping Mariestad Skara Skövde Tibro Tidaholm Töreboda Vara Skaraborgs Sjukhus',
    );
  });

  it('one that was added stands with the others', async () => {
    await openArea('vs-skaraborg', {
      events: [
        {
          type: 'organisation.added',
          about: ['vs-skaraborg'],
          data: { kind: 'private', area: 'vs-skaraborg', federation: null },
          words: { name: 'Vårdcentralen Ågläntan' },
        },
      ],
    });
    expect(rowOf('Vårdcentralen Ågläntan')).toHaveTextContent('Inget eget beslut');
  });
});

describe('days', () => {
  const passed = [
    aPlan('hjo', 'fullmaktige', '2026-11-16', '2026-10-01'),
    aPlan('vara', 'fullmaktige', '2026-11-18', '2026-10-01'),
  ];
  const questions = () =>
    within(screen.getByRole('heading', { name: 'Datum som har passerat' }).closest('section') as HTMLElement);

  it('asks about those that have passed, and goes on to the next question', async () => {
    const { user } = await openArea('vs-skaraborg', { events: passed });
    expect(
      questions()
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'HjoKF 16 november har varit. Hur gick det?Svara, Hjo',
      'VaraKF 18 november har varit. Hur gick det?Svara, Vara',
    ]);
    await user.click(questions().getByRole('button', { name: 'Svara, Hjo' }));
    expect(rowOf('Hjo').nextElementSibling).toContainElement(screen.getByRole('radiogroup', { name: 'Utfall' }));
    await user.keyboard('1{Tab}');
    await user.clear(screen.getByRole('textbox', { name: 'Datum' }));
    await user.type(screen.getByRole('textbox', { name: 'Datum' }), '16 nov{Enter}');
    await screen.findByText(/^Sparat\. Hjo: Beslutat ja, 16 november 2026/);
    await waitFor(() => expect(questions().getByRole('button', { name: 'Svara, Vara' })).toHaveFocus());
    expect(questions().queryByText('Hjo')).not.toBeInTheDocument();
    await user.click(questions().getByRole('button', { name: 'Svara, Vara' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(questions().getByRole('button', { name: 'Svara, Vara' })).toHaveFocus());
  });

  it('shows what comes next, those of the same day together', async () => {
    await openArea('vs-skaraborg', {
      events: [
        aPlan('hjo', 'fullmaktige', '2026-12-15', '2026-11-01'),
        aPlan('vara', 'fullmaktige', '2026-12-15', '2026-11-01'),
        {
          type: 'date.added',
          about: ['vs-skaraborg'],
          on: '2026-11-01',
          data: { kind: 'mote', level: 'delregional', day: '2026-12-01', certainty: 'preliminar' },
          words: { title: 'Delregional avstämning' },
        },
      ],
    });
    const next = screen.getByRole('heading', { name: 'Nästa' }).closest('section') as HTMLElement;
    expect(
      within(next)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['1 decDelregional avstämning, preliminärt', '15 decHjo och Vara. KF behandlar ärendet']);
  });

  it('a date that was moved stands on its new day; what is called off or done is gone', async () => {
    const { arrive } = await openArea('vs-skaraborg');
    const about = ['hjo'];
    const [dialogue] = await arrive({
      type: 'dialogue.planned',
      about,
      on: '2026-11-01',
      data: { day: '2027-01-20', form: 'digital', level: 'lokal' },
    });
    const [date] = await arrive({
      type: 'date.added',
      about,
      on: '2026-11-01',
      data: { kind: 'mote', level: 'lokal', day: '2026-12-01', certainty: 'bestamd' },
      words: { title: 'Arbetsgruppen' },
    });
    await arrive({
      type: 'action.agreed',
      about,
      on: '2026-11-01',
      data: { dialogue: dialogue?.id ?? '', org: 'hjo', day: '2027-02-28' },
      words: { what: 'Ny helgrutin' },
    });
    const lines = () => {
      const next = screen.getByRole('heading', { name: 'Nästa' }).closest('section');
      return [...(next?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
    };
    expect(lines()).toEqual([
      '1 decHjo. Arbetsgruppen',
      '20 jan 2027Hjo. Kvalitetsdialog',
      '28 feb 2027Hjo. Att göra: Ny helgrutin',
    ]);
    await arrive({
      type: 'date.moved',
      about,
      slot: `${date?.id}/day`,
      data: { day: '2027-03-01', certainty: 'bestamd' },
    });
    await arrive({
      type: 'dialogue.stated',
      about,
      slot: `${dialogue?.id}/state`,
      on: '2026-11-20',
      data: { state: 'installd' },
    });
    expect(lines()).toEqual(['28 feb 2027Hjo. Att göra: Ny helgrutin', '1 mars 2027Hjo. Arbetsgruppen']);
    expect(rowOf('Hjo')).toHaveTextContent('28 feb 2027Att göra: Ny helgrutin');
  });

  it('no dates is one line', async () => {
    await openArea('vs-skaraborg', { events: [aPhase('hjo', 'behov', '2026-11-03')] });
    expect(screen.getByText('Inga datum är inlagda framåt.')).toBeInTheDocument();
  });
});

describe('in the past', () => {
  it('one may look, not change', async () => {
    const { user, address } = await openArea('vs-skaraborg', {
      address: '/omraden/vs-skaraborg?datum=2026-10-27',
      events: [
        aPhase('hjo', 'behov', '2026-10-01'),
        aPhase('hjo', 'inforande', '2026-11-01'),
        aPlan('hjo', 'fullmaktige', '2026-10-20', '2026-10-01'),
      ],
    });
    expect(await screen.findByText('Organisationer i Skaraborg, läget den 27 oktober 2026')).toBeInTheDocument();
    expect(rowOf('Hjo')).toHaveTextContent('Behovsinventering');
    expect(screen.queryByText('Datum som har passerat')).not.toBeInTheDocument();
    expect(screen.queryByText('Flytta hit')).not.toBeInTheDocument();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent?.trim())).toEqual(['Skriv ut']);
    rowOf('Essunga').focus();
    await user.keyboard('fbn');
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(address()).toBe('/organisationer/essunga?datum=2026-10-27');
  });
});
