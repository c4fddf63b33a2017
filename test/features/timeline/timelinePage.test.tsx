/** Tidsplan: the axis, the list, the wheel, and what can be said about a date. */
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AnyDraft } from '../../../src/domain/events.ts';
import { slots } from '../../../src/domain/slots.ts';
import { Component as TimelinePage } from '../../../src/features/timeline/TimelinePage.tsx';
import { renderWithState } from '../../support/appState.tsx';

const added = (title: string, day: string, about = ['hjo'], on = '2026-11-20'): AnyDraft => ({
  type: 'date.added',
  about,
  on,
  data: { kind: 'mote', level: about.length > 0 ? 'lokal' : 'lansgemensam', day, certainty: 'bestamd' },
  words: { title },
});
const writer = (device: string): AnyDraft => ({
  type: 'writer.named',
  about: [],
  slot: slots.writer(device),
  data: { area: null },
  words: { function: 'Samordnare' },
});

async function page(events: readonly AnyDraft[] = [], address = '/tidsplan') {
  const shown = await renderWithState(<TimelinePage />, { events, address });
  const device = shown.journal.device();
  if (device !== null && events.length > 0) {
    const { showArrived } = await import('../../../src/state/opening.ts');
    await shown.store.dispatch(showArrived(await shown.journal.append([writer(device)], '2026-11-22T09:00:00.000Z')));
  }
  await screen.findByRole('heading', { level: 1, name: 'Tidsplan' });
  return shown;
}
const panel = (name: string) => screen.getByRole('region', { name });
const mark = (name: RegExp) => within(screen.getByRole('figure', { name: 'Tidsaxel' })).getByRole('button', { name });
const group = added('Närområdesgrupp', '2027-02-03');

describe('The axis', () => {
  test('has three levels; one stop for Tab, and arrows go between dates and levels', async () => {
    const { user } = await page([group]);
    const lanes = ['Länsgemensamt', 'Delregionalt', 'Lokalt'].map((name) => screen.getByRole('region', { name }));
    expect(within(lanes[1] as HTMLElement).getByText('Inga datum i bilden.')).toBeVisible();
    const first = within(lanes[0] as HTMLElement).getAllByRole('button')[0] as HTMLElement;
    expect(first.tabIndex).toBe(0);
    first.focus();
    await user.keyboard('{End}');
    expect(first).not.toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(mark(/^3 feb 2027 Närområdesgrupp ?, ?Hjo$/)).toHaveFocus();
    await user.keyboard('{ArrowUp}{Home}');
    expect(first).toHaveFocus();
  });

  test('a date opens to what is known, in the address too; closed, the keyboard is back', async () => {
    const { user, address } = await page([group]);
    await user.click(mark(/Närområdesgrupp/));
    expect(within(panel('Närområdesgrupp')).getByRole('heading', { name: 'Närområdesgrupp' })).toHaveFocus();
    expect(address()).toMatch(/^\/tidsplan\?vald=/);
    await user.click(screen.getByRole('button', { name: 'Stäng' }));
    expect(screen.queryByRole('region', { name: 'Närområdesgrupp' })).toBeNull();
    expect(mark(/Närområdesgrupp/)).toHaveFocus();
  });
});

describe('A date', () => {
  test('is moved with a reason, told of, put before another, and taken back', async () => {
    const { user, store } = await page([group, added('Länets material är klart', '2027-01-15', [])]);
    await user.click(mark(/Närområdesgrupp/));
    await user.click(screen.getByRole('button', { name: 'Flytta: Närområdesgrupp' }));
    await user.type(screen.getByRole('textbox', { name: 'Nytt datum' }), '2027-03-04');
    await user.type(screen.getByRole('textbox', { name: 'Varför flyttas det?' }), 'Dubbelbokat');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await within(panel('Närområdesgrupp')).findByText('från 3 februari 2027. Skäl: Dubbelbokat')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Flytta: Närområdesgrupp' })).toHaveFocus();

    await user.click(screen.getByRole('button', { name: 'Ändra läge: Närområdesgrupp' }));
    await user.click(screen.getByRole('radio', { name: 'Pågår' }));
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await within(panel('Närområdesgrupp')).findByText('Pågår')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Före eller efter: Närområdesgrupp' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Vilket datum?' }),
      screen.getByRole('option', { name: /Länets material är klart/ }),
    );
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText(/^Närområdesgrupp \(4 mars 2027\) ska vara före Länets material/)).toBeVisible();
    expect(within(panel('Närområdesgrupp')).getByText('Dagarna ligger inte i den ordningen nu.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Ta bort: Ska vara före Länets material/ }));
    expect(screen.queryByText(/ska vara före Länets material/)).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Ta tillbaka: Närområdesgrupp' }));
    await user.click(screen.getByRole('button', { name: 'Ta tillbaka' }));
    expect(screen.queryByRole('region', { name: 'Närområdesgrupp' })).toBeNull();
    expect(Object.values(store.getState().casebook.now.entities)).toHaveLength(1);
  });

  test('of the register is put in order by a date that somebody adds', async () => {
    const { user } = await page([group]);
    await user.click(mark(/Närområdesgrupp/));
    await user.click(screen.getByRole('button', { name: 'Före eller efter: Närområdesgrupp' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Vilket datum?' }),
      screen.getByRole('option', { name: /Avtalet är tänkt att gälla/ }),
    );
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(
      await screen.findByText(/Närområdesgrupp \(3 februari 2027\) ska vara före Avtalet är tänkt att gälla/),
    ).toBeVisible();
  });

  test('is added at a level, refused without a place and shown when it is saved', async () => {
    const { user } = await page([group]);
    await user.click(screen.getByRole('button', { name: 'Lägg till datum' }));
    await user.click(screen.getByRole('radio', { name: 'Delregionalt' }));
    await user.type(screen.getByRole('textbox', { name: 'Vad händer?' }), 'Introduktion');
    await user.type(screen.getByRole('textbox', { name: 'Datum' }), '2027-05-04');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect((await screen.findAllByRole('alert')).length).toBeGreaterThan(0);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vilket område?' }), 'Skaraborg');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByRole('region', { name: 'Introduktion' }, { timeout: 8000 })).toBeVisible();
    expect(mark(/^4 maj 2027 Introduktion ?, ?Vårdsamverkan Skaraborg$/)).toBeVisible();
  });

  test('that two have moved differently shows both days', async () => {
    const first = await page([group]);
    const id = Object.keys(first.store.getState().casebook.now.entities)[0] ?? '';
    const moved = (day: string): AnyDraft => ({
      type: 'date.moved',
      about: ['hjo'],
      slot: slots.day(id),
      over: [id],
      data: { day, certainty: 'bestamd' },
      words: {},
    });
    const { showArrived } = await import('../../../src/state/opening.ts');
    for (const day of ['2027-02-10', '2027-02-17']) {
      await first.store.dispatch(showArrived(await first.journal.append([moved(day)], '2026-11-22T09:00:00.000Z')));
    }
    await first.user.click(mark(/Närområdesgrupp/));
    const shown = within(panel('Närområdesgrupp'));
    expect(shown.getByText('Två har flyttat datumet till olika dagar.')).toBeVisible();
    expect(shown.getAllByText(/10 februari 2027/).length).toBeGreaterThan(0);
    expect(shown.getAllByText(/17 februari 2027/).length).toBeGreaterThan(0);
  });
});

test('filters stand in the address; what holds from above is read and not changed', async () => {
  const { user, address } = await page([group, added('Länets möte', '2027-02-01', [])], '/tidsplan?vy=lista');
  await user.click(screen.getByText('Urval'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Nivå' }), 'Lokalt');
  expect(address()).toContain('niva=lokal');
  const own = screen.getByRole('table', { name: 'Kommer' });
  expect(within(own).getByRole('button', { name: 'Närområdesgrupp' })).toBeVisible();
  expect(within(own).queryByText('Länets möte')).toBeNull();
  const above = screen.getByRole('table', { name: 'Datum från nivån över', hidden: true });
  expect(within(above).getByText('Länets möte')).toBeInTheDocument();
  expect(within(above).queryAllByRole('button', { hidden: true })).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Visa allt' }));
  expect(address()).toBe('/tidsplan?vy=lista');
});

test('the wheel says the same as the list beside it', async () => {
  await page([group], '/tidsplan?vy=arshjul&tid=2027');
  const picture = screen.getByRole('img', { name: /^Årshjul för 2027 med \d+ märken/ });
  const lines = within(picture.closest('section') as HTMLElement).getAllByRole('listitem');
  const numbers = [...picture.querySelectorAll('.wheel-mark text')].map((each) => each.textContent);
  const numbered = lines.filter((line) => line.hasAttribute('value'));
  expect(new Set(numbered.map((line) => line.getAttribute('value')))).toEqual(new Set(numbers));
  expect(numbered.some((line) => line.textContent?.includes('Närområdesgrupp'))).toBe(true);
});

test('on a past date what was planned then is shown, and nothing can be changed', async () => {
  const moved: AnyDraft = {
    type: 'date.moved',
    about: [],
    slot: slots.milestoneDay('avtalet-galler'),
    data: { day: '2027-04-01', certainty: 'bestamd' },
    words: {},
  };
  const { user } = await page([moved], '/tidsplan?datum=2026-10-20');
  await user.click(await screen.findByRole('button', { name: /^1 jan 2027, prel\. Avtalet är tänkt att gälla/ }));
  expect(screen.queryByRole('button', { name: 'Lägg till datum' })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Flytta/ })).toBeNull();
});
