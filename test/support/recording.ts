import type { Locator, Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { POLLING, shown } from './app.ts';

/** Recording as a person does it, by the names and roles that experience.md and issue 2 promise. */

/** Goes to an address without starting the page again, as a link does, and waits until its screen is there. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    const pathOf = (hash: string) => hash.replace(/^#|\?.*$/g, '') || '/';
    // The screen one leaves stands until the new one is there: its heading is told apart by a mark.
    if (pathOf(globalThis.location.hash) !== pathOf(to)) {
      document.querySelector('h1')?.setAttribute('data-left', '');
    }
    globalThis.location.hash = to;
  }, `#${address}`);
  await shown(page, 'h1:not([data-left])');
}

/** Waits for the next "Sparat" and answers with all of the sentence. A sentence is heard once. */
export async function heardSaved(page: Page): Promise<string> {
  const heard = await page.waitForFunction(
    () => {
      const unheard = [...document.querySelectorAll('[role="status"] > :not([data-heard])')];
      const said = unheard.find((each) => /^\s*Sparat(?!\. Du skriver som)/.test(each.textContent));
      said?.setAttribute('data-heard', '');
      return said?.textContent.trim();
    },
    undefined,
    { polling: POLLING },
  );
  return (await heard.jsonValue()) ?? '';
}

/** Answers "Vem skriver?", which stands in the way of the first save of a browser. */
export async function sayWhoWrites(page: Page, name = 'samordnare, Skaraborg'): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Vem skriver?' });
  // Asked where colleagues have told of their areas and nothing else tells one's own.
  const area = dialog.getByRole('combobox', { name: 'Område' });
  if ((await area.inputValue()) === '?') await area.selectOption({ label: 'Hela länet' });
  await dialog.getByRole('textbox', { name: 'Funktion' }).fill(name);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

/** Waits until one of the choices has focus: before that a key would go somewhere else. */
const inFocus = (group: Locator) => group.locator('input:focus').waitFor({ state: 'attached' });

export interface PhaseSaid {
  org: string;
  /** The key that chooses it: 1 to 4. */
  phase: '1' | '2' | '3' | '4';
  ground: string;
  on?: string;
}

/** The card's phase form, filled in by keyboard; sent by Enter. */
export async function fillInPhase(page: Page, { org, phase, ground, on }: PhaseSaid): Promise<void> {
  await goTo(page, paths.organisation(org));
  await page.getByRole('button', { name: 'Ny fasbedömning' }).press('Enter');
  await inFocus(page.getByRole('radiogroup', { name: 'Fas' }));
  await page.keyboard.press(phase);
  await page.getByRole('textbox', { name: 'Motivering' }).fill(ground);
  if (on !== undefined) await page.getByRole('textbox', { name: 'Datum' }).first().fill(on);
  await page.keyboard.press('Enter');
}

export interface DecisionSaid {
  org: string;
  /** The key that chooses it: 1 to 5. */
  outcome: '1' | '2' | '3' | '4' | '5';
  on?: string;
}

/** The card's decision form, filled in by keyboard; sent by Enter. */
export async function fillInDecision(page: Page, { org, outcome, on }: DecisionSaid): Promise<void> {
  await goTo(page, paths.organisation(org));
  await page.getByRole('button', { name: 'Nytt beslutsläge' }).press('Enter');
  await inFocus(page.getByRole('radiogroup', { name: 'Utfall' }));
  await page.keyboard.press(outcome);
  if (on !== undefined) await page.getByRole('textbox', { name: 'Datum' }).first().fill(on);
  await page.keyboard.press('Enter');
}

/** The line for notes on the card; sent by Enter. */
export async function fillInNote(page: Page, { org, text }: { org: string; text: string }): Promise<void> {
  await goTo(page, paths.organisation(org));
  await page.getByRole('textbox', { name: 'Anteckning', exact: true }).fill(text);
  await page.keyboard.press('Enter');
}

/** Both contacts of an organisation, stated in one command; sent by Enter. */
export async function fillInContacts(
  page: Page,
  { org, contact, replacement }: { org: string; contact: string; replacement?: string },
): Promise<void> {
  await goTo(page, paths.organisation(org));
  await page
    .getByRole('button', { name: /^Lägg till, till exempel MAS|^Ändra kontaktfunktion/ })
    .first()
    .press('Enter');
  await page.getByRole('textbox', { name: 'Kontaktfunktion', exact: true }).fill(contact);
  if (replacement !== undefined) await page.getByRole('textbox', { name: 'Ersättare', exact: true }).fill(replacement);
  await page.keyboard.press('Enter');
}

/** All notes of the card that is shown. */
export async function notesOnCard(page: Page): Promise<string[]> {
  const notes = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: 'Anteckningar', exact: true }) });
  const all = notes.getByRole('button', { name: /^Visa alla \d+$/ });
  if (await all.isVisible()) await all.click();
  return notes.locator('.card-text').allInnerTexts();
}

/** Plans a dialogue by keyboard: who meets and when. Answers with its id; the prepare page is open. */
export async function planDialogue(page: Page, { who, day }: { who: string; day: string }): Promise<string> {
  await goTo(page, paths.dialogues);
  await page.getByRole('button', { name: 'Ny dialog' }).press('Enter');
  await page.getByRole('combobox', { name: 'Vilka möts?' }).fill(who);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Datum' }).fill(day);
  await page.keyboard.press('Enter');
  await heardSaved(page);
  await page.getByRole('link', { name: 'Håll dialog', exact: true }).waitFor();
  return decodeURIComponent(new URL(page.url()).hash.replace('#/dialoger/', ''));
}

/** Opens "Hålla dialog" at its first question; answers with the field that is written in. */
export async function holdDialogue(page: Page, id: string): Promise<Locator> {
  await goTo(page, paths.holdDialogue(id));
  return page.getByRole('textbox', { name: 'Sedan sist' });
}

/** "Avsluta": the dialogue is stored and its summary is open. */
export async function finishDialogue(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Avsluta' }).press('Enter');
  await heardSaved(page);
  await page.getByRole('heading', { level: 1, name: /^Sammanfattning/ }).waitFor();
}
