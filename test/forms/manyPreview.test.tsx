import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ManyPreview, type PreviewEntry } from '../../src/forms/many/ManyPreview.tsx';
import { selectNow } from '../../src/state/selectors.ts';
import { useAppSelector } from '../../src/state/store.ts';
import { renderForm } from '../support/card.tsx';
import { aDecision, aPhase } from '../support/statements.ts';

const entry = (org: string | null, heading: string, more: Partial<PreviewEntry> = {}): PreviewEntry => ({
  key: heading,
  org,
  heading,
  verdict: 'new',
  says: ['Beslutat ja, 25 mars 2026'],
  ...more,
});

interface ShownProps {
  entries: readonly PreviewEntry[];
  theme?: 'beslut' | 'fas';
  area?: string | null;
}

function Shown({ entries, theme = 'beslut', area = 'vs-skaraborg' }: ShownProps) {
  const now = useAppSelector(selectNow);
  return (
    <ManyPreview entries={entries} after={now} theme={theme} area={area}>
      <button type="button">Spara</button>
    </ManyPreview>
  );
}

const events = [
  aDecision('hjo', ['fullmaktige', 'ja'], '2026-03-25'),
  aDecision('skara', ['styrelse', 'foreslar_ja'], '2026-04-01'),
  aPhase('hjo', 'inforande', '2026-11-03'),
];
const entries = [
  entry('hjo', 'Hjo', { ref: '2' }),
  entry('skara', 'Skara kommun', { ref: '3', verdict: 'changes', before: ['På väg'], notices: ['Stämmer det?'] }),
  entry('falkoping', 'Falköping', { ref: '4', verdict: 'known' }),
  entry(null, 'Tibro/Hjo', {
    ref: '9',
    verdict: 'not-understood',
    says: ['Tibro/Hjo · ja'],
    below: 'Vem gäller raden?',
  }),
  entry('vgr', 'VGR', { ref: '10' }),
];
const toMap = async ({ user }: Awaited<ReturnType<typeof renderForm>>) =>
  user.click(screen.getByRole('radio', { name: 'Karta' }));
const marks = () =>
  Object.fromEntries(
    [...document.querySelectorAll<SVGElement>('[data-place]')].map(({ dataset }) => [
      dataset['place'],
      dataset['mark'],
    ]),
  );

describe('the list', () => {
  it('says row by row who, what, and how that is to what stands today', async () => {
    await renderForm(<Shown entries={entries} />, { events });
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      '2HjoBeslutat ja, 25 mars 2026Ny',
      '3SkaraI listan: ”Skara kommun”Beslutat ja, 25 mars 2026I dag: På vägStämmer det?Ändrar en uppgift',
      '4FalköpingBeslutat ja, 25 mars 2026Känd sedan förut',
      '9Ingen valdI listan: ”Tibro/Hjo”Tibro/Hjo · jaFörstår vi inte',
      'Vem gäller raden?',
      '10Västra GötalandsregionenI listan: ”VGR”Beslutat ja, 25 mars 2026Ny',
    ]);
    expect(screen.getByRole('button', { name: 'Spara' })).toBeInTheDocument();
  });

  it('has no column of rows when nothing came from a list', async () => {
    await renderForm(<Shown entries={[entry('hjo', 'Hjo')]} />, { events });
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Organisation',
      'Uppgift',
      'Jämfört med i dag',
    ]);
  });

  it('draws two thousand rows by pieces', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => entry('hjo', `Rad ${index}`));
    const { user } = await renderForm(<Shown entries={many} />);
    const rows = () => document.querySelectorAll('tbody > tr').length;
    expect(rows()).toBe(100);
    expect(screen.getByText(/^100 av 2\s?000 rader visas\.$/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Visa 100 rader till' }));
    expect(rows()).toBe(200);
  });
});

describe('the map', () => {
  it('fills those concerned as they would be, with a thick edge where something changes; the others are quiet', async () => {
    const view = await renderForm(<Shown entries={entries} />, { events });
    await toMap(view);
    // Not understood is not drawn; VGR has no place on the map.
    expect(marks()).toEqual({ hjo: 'beslut-ja', skara: 'beslut-vag', falkoping: 'blank' });
    expect(document.querySelectorAll('.many-edge')).toHaveLength(2);
    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Kartan visar hur det blir: 3 kommuner är ifyllda. Samma uppgifter står i listan.',
    );
  });

  it('tells classes apart without colour: pattern, sign, and the words under it', async () => {
    const view = await renderForm(<Shown entries={entries} />, { events });
    await toMap(view);
    expect(document.querySelector('[data-place="skara"] [data-pattern]')).not.toBeNull();
    expect(document.querySelector('[data-place="hjo"] [data-pattern]')).toBeNull();
    for (const id of ['hjo', 'skara']) {
      expect(document.querySelector(`[data-label="${id}"] .ff-glyph`)).not.toBeNull();
    }
    expect(document.querySelector('[data-label="falkoping"]')).toHaveTextContent('Falköping');
    const legend = within(screen.getByRole('figure')).getAllByRole('listitem');
    expect(legend.map(({ textContent }) => textContent)).toEqual([
      'Uppgift saknas',
      'Beslutat ja',
      'På väg',
      'Tjock kant: får en ny eller ändrad uppgift',
    ]);
    expect(screen.getByRole('figure')).toHaveTextContent('Utanför kartan: Västra Götalandsregionen, uppgift saknas');
  });

  it('draws phases when the list is about phases', async () => {
    const view = await renderForm(<Shown entries={entries} theme="fas" />, { events });
    await toMap(view);
    expect(marks()).toEqual({ hjo: 'fas-in', skara: 'blank', falkoping: 'blank' });
  });

  it('shows the whole county when no area is asked for, and words where nobody has a place', async () => {
    const view = await renderForm(<Shown entries={[entry('vgr', 'VGR')]} area={null} />);
    await toMap(view);
    expect(screen.getByText('Ingen av raderna gäller en kommun på kartan.')).toBeInTheDocument();
    expect(marks()).toEqual({});
  });
});
