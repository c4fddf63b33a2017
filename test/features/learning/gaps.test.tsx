/** "Nytt i avtalet" as it is used: from an empty list to a point that the municipalities have judged. */
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import type { GapState } from '../../../src/domain/learningVocabulary.ts';
import { slots } from '../../../src/domain/slots.ts';
import { Component as AreaPage } from '../../../src/features/areas/AreaPage.tsx';
import { Component as GapPage } from '../../../src/features/learning/gaps/GapPage.tsx';
import { Component as GapsPage } from '../../../src/features/learning/gaps/GapsPage.tsx';
import { Component as OrganisationPage } from '../../../src/features/organisation/OrganisationPage.tsx';
import { paths, patterns } from '../../../src/paths.ts';
import { renderForm } from '../../support/card.tsx';
import { aNote } from '../../support/statements.ts';

function open(address: string, options: Parameters<typeof renderForm>[1] = {}) {
  return renderForm(
    <Routes>
      <Route path={patterns.gaps} element={<GapsPage />} />
      <Route path={patterns.gap} element={<GapPage />} />
      <Route path={patterns.area} element={<AreaPage />} />
      <Route path={patterns.organisation} element={<OrganisationPage />} />
      <Route path="*" element={<h1>Annan sida</h1>} />
    </Routes>,
    { address, ...options },
  );
}

type View = Awaited<ReturnType<typeof open>>;

/** A point that somebody else has written, in a state. */
async function aPoint(view: View, title: string, state: GapState = 'publicerad', groups: readonly string[] = []) {
  const [gap] = await view.arrive({
    type: 'gap.added',
    about: [],
    on: '2026-10-01',
    data: { kind: 'nytt', document: 'huvudavtal', statutory: false },
    words: { title, after: 'Planeringen börjar när vården skrivs in.' },
  });
  const id = gap?.id ?? '';
  await view.arrive(
    { type: 'gap.stated', about: [], slot: slots.state(id), on: '2026-10-02', data: { state } },
    ...groups.map((group) => ({
      type: 'tag.set' as const,
      about: [],
      slot: slots.tag(id, `ror-${group}`),
      data: { set: true },
    })),
  );
  return id;
}

test('a first point: one line, then its page, where it is described, published in spite of the order, and stands', async () => {
  const { user, address } = await open(paths.learningNotes('nytt'));
  expect(screen.getByText('Här finns inga punkter än.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Ny punkt' }));
  await user.type(screen.getByRole('textbox', { name: 'Rubrik' }), 'Gemensam planering{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Gemensam planering' }, { timeout: 5000 });
  expect(address()).toContain('/larande/nytt/');
  expect(screen.getByText(/^Punkten är inte publicerad/)).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Ändra punkten' }));
  await user.type(screen.getByRole('textbox', { name: 'Kapitel eller tema' }), '4');
  await user.type(screen.getByRole('textbox', { name: 'Vad förväntas av dem som berörs?' }), 'Gå igenom rutinen.');
  await user.click(screen.getByRole('checkbox', { name: 'Chefer nära verksamheten' }));
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  expect(await screen.findByText('Gå igenom rutinen.')).toBeInTheDocument();
  expect(screen.getByText(/kapitel 4$/)).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Ändra läge' }));
  await user.click(screen.getByRole('radio', { name: /^Publicerad/ }));
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await user.click(await screen.findByRole('button', { name: 'Spara ändå' }));
  expect(await screen.findByText('Publicerad, 22 november 2026')).toBeInTheDocument();
  expect(screen.queryByText(/^Punkten är inte publicerad/)).not.toBeInTheDocument();
});

test('"Vad förväntas av mig?" shows the points of a group with what is expected, and says when there are none', async () => {
  const view = await open(paths.learningNotes('nytt'));
  const { user, address } = view;
  await aPoint(view, 'Gemensam planering', 'publicerad', ['chefer']);
  await aPoint(view, 'Annan punkt', 'ersatt');
  expect(screen.queryByText('Annan punkt')).not.toBeInTheDocument();
  const group = screen.getByRole('combobox', { name: 'Vad förväntas av mig?' });
  await user.selectOptions(group, 'Chefer nära verksamheten');
  expect(address()).toContain('malgrupp=chefer');
  expect(screen.getByText('Vad som förväntas är inte beskrivet än.')).toBeInTheDocument();
  await user.selectOptions(group, 'Politik');
  expect(screen.getByText('Ingen punkt stämmer med valen.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Visa alla punkter' }));
  expect(screen.getByText('1 av 2 punkter')).toBeInTheDocument();
});

test('five short lines are chosen among the points and stand at the top', async () => {
  const view = await open(paths.learningNotes('nytt'));
  await aPoint(view, 'Gemensam planering');
  await view.user.click(screen.getByRole('button', { name: 'Välj punkter' }));
  await view.user.click(screen.getByRole('checkbox', { name: 'Gemensam planering' }));
  await view.user.click(screen.getByRole('button', { name: 'Spara' }));
  expect(await screen.findByText(/^Sparat\. Raderna överst är valda/)).toBeInTheDocument();
  const list = screen.getAllByRole('list').find((each) => each.tagName === 'OL');
  expect(within(list as HTMLElement).getByRole('link', { name: 'Gemensam planering' })).toBeInTheDocument();
});

test('a note marked Skillnad is linked to a point, and read on its page', async () => {
  const view = await open(paths.learningNotes('nytt'), {
    events: [aNote('hjo', 'Vi börjar två dagar senare.', '2026-11-03', { mark: 'skillnad' })],
  });
  const gap = await aPoint(view, 'Gemensam planering');
  await view.user.click(screen.getByRole('button', { name: /^Koppla till en punkt: Vi börjar/ }));
  await view.user.selectOptions(screen.getByRole('combobox', { name: 'Punkt i Nytt i avtalet' }), gap);
  await view.user.click(screen.getByRole('button', { name: 'Koppla' }));
  expect(await screen.findByText(/^Sparat\. Anteckningen hör till: Gemensam planering/)).toBeInTheDocument();
  expect(screen.queryByText('Skillnader som har antecknats')).not.toBeInTheDocument();
  await view.user.click(screen.getByRole('link', { name: 'Gemensam planering' }));
  expect(await screen.findByText('Vi börjar två dagar senare.')).toBeInTheDocument();
});

test('in the area each published point is judged by keyboard, in words, and drafts are not among them', async () => {
  const view = await open(paths.areaTab('vs-skaraborg', 'nytt'));
  expect(screen.getByText('Inga punkter i Nytt i avtalet är publicerade än.')).toBeInTheDocument();
  await aPoint(view, 'Gemensam planering');
  await aPoint(view, 'Ett utkast', 'utkast');
  expect(screen.queryByText('Ett utkast')).not.toBeInTheDocument();
  const cell = screen.getByRole('button', { name: 'Essunga, Gemensam planering: uppgift saknas' });
  cell.focus();
  await view.user.keyboard('{ArrowDown}{Enter}');
  await screen.findByRole('radiogroup', { name: 'Hur långt är det från hur ni arbetar i dag?' });
  await view.user.keyboard('3');
  await view.user.type(screen.getByRole('textbox', { name: 'Vad planerar ni?' }), 'Introduktion i januari.{Enter}');
  const judged = await screen.findByRole('button', { name: 'Falköping, Gemensam planering: Stor skillnad' });
  expect(judged).toHaveFocus();
});

test('on the card a difference is told and judged anew; nothing is said before any point is published', async () => {
  const view = await open(paths.organisation('hjo'));
  expect(screen.queryByText('Nytt i avtalet hos oss')).not.toBeInTheDocument();
  await aPoint(view, 'Gemensam planering');
  expect(screen.getByText(/^Ingen punkt är bedömd här\./)).toBeInTheDocument();
  const part = screen.getByRole('heading', { name: 'Nytt i avtalet hos oss' }).closest('section') as HTMLElement;
  await view.user.click(within(part).getByRole('button', { name: 'Visa alla 1' }));
  await view.user.click(within(part).getByRole('button', { name: 'Fyll i: Gemensam planering' }));
  await view.user.click(within(part).getByRole('radio', { name: /^Liten skillnad/ }));
  await view.user.type(within(part).getByRole('textbox', { name: 'Hur är det i dag?' }), 'Rutinen finns.');
  await view.user.click(within(part).getByRole('button', { name: 'Spara' }));
  expect(await within(part).findByText('”Rutinen finns.”')).toBeInTheDocument();
  expect(within(part).getByRole('button', { name: 'Bedöm på nytt: Gemensam planering' })).toHaveFocus();
});

test('in the past one may look and not change', async () => {
  const view = await open(paths.learningNotes('nytt'));
  const gap = await aPoint(view, 'Gemensam planering');
  view.unmount();
  const past = await open(`${paths.gap(gap)}?datum=2026-10-15`);
  await aPoint(past, 'Gemensam planering');
  expect(screen.queryByRole('button', { name: 'Ändra punkten' })).not.toBeInTheDocument();
});
