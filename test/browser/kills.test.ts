import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openApp } from '../support/app.ts';
import { killBrowser, newProfile, startBrowser } from '../support/chromium.ts';
import { Random } from '../support/random.ts';
import {
  fillInContacts,
  fillInNote,
  heardSaved,
  holdDialogue,
  notesOnCard,
  planDialogue,
  sayWhoWrites,
} from '../support/recording.ts';

const KILLS = 30;
const card = paths.organisation('hjo');

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const line = (page: Page) => page.getByRole('textbox', { name: 'Anteckning', exact: true });

/** What a person knows who has used the browser until it was killed. */
interface Known {
  /** Notes that said "Sparat". */
  readonly notes: string[];
  /** The number of the contacts that said "Sparat". */
  contacts: number;
  /** What was being saved when the browser was killed; nobody knows whether it was. */
  note: string | null;
  pair: number | null;
  /** Where something was being typed, letter by letter, and when each letter was there. */
  typing: 'note' | 'dialogue';
  typed: { readonly text: string; readonly at: number }[];
  dialogue: string;
  killedAt: number;
}

/** Notes and both contacts, each with its "Sparat"; then the kill, at once or within a moment. */
async function killedAfterSaves(page: Page, kill: () => Promise<void>, known: Known, random: Random) {
  for (const part of ['a', 'b', 'c']) {
    const text = `Anteckning ${known.notes.length + 1}${part}`;
    await fillInNote(page, { org: 'hjo', text });
    await heardSaved(page);
    known.notes.push(text);
  }
  await pause(random.below(20));
  await kill();
}

/** Enter is pressed and the browser is gone before anything can be said. */
async function killedInMidSave(page: Page, kill: () => Promise<void>, known: Known, random: Random) {
  const text = `Anteckning ${known.notes.length + 1}`;
  await fillInNote(page, { org: 'hjo', text });
  await heardSaved(page);
  known.notes.push(text);
  if (random.once(2)) {
    known.note = `Anteckning ${known.notes.length + 1}, oviss`;
    await fillInNote(page, { org: 'hjo', text: known.note });
  } else {
    known.pair = known.contacts + 1;
    await fillInContacts(page, { org: 'hjo', contact: `MAS ${known.pair}`, replacement: `SAS ${known.pair}` });
  }
  await pause(random.below(40));
  await kill();
}

/** Somebody types without a rest, in a note or while a dialogue is held, and the browser is killed between two letters. */
async function killedInMidTyping(page: Page, kill: () => Promise<void>, known: Known, random: Random) {
  known.pair = known.contacts + 1;
  await fillInContacts(page, { org: 'hjo', contact: `MAS ${known.pair}`, replacement: `SAS ${known.pair}` });
  await heardSaved(page);
  known.contacts = known.pair;
  known.typing = known.typing === 'note' ? 'dialogue' : 'note';
  const field = known.typing === 'note' ? line(page) : await holdDialogue(page, known.dialogue);
  await field.fill('');
  const until = Date.now() + 1100 + random.below(700);
  for (let text = ''; Date.now() < until; ) {
    const letter = 'abcdefghij'.charAt(text.length % 10);
    await field.press(letter);
    text += letter;
    known.typed.push({ text, at: Date.now() });
  }
  await kill();
}

async function expectNothingLost(page: Page, known: Known) {
  await openApp(page, card);
  await expect.poll(() => notesOnCard(page), { timeout: 15_000 }).toEqual(expect.arrayContaining(known.notes));
  const notes = await notesOnCard(page);
  // Besides those that said so, only what was on its way may be there, and only whole.
  const unsaid = notes.filter((note) => !known.notes.includes(note));
  expect(unsaid.filter((note) => note !== known.note)).toEqual([]);
  expect(new Set(notes).size).toBe(notes.length);
  if (unsaid[0] !== undefined) known.notes.push(unsaid[0]);

  const said = await page.locator('main').innerText();
  const contact = Number(/Kontaktfunktion: MAS (\d+)/.exec(said)?.[1] ?? 0);
  const replacement = Number(/Ersättare: SAS (\d+)/.exec(said)?.[1] ?? 0);
  // One command is two statements: both or neither.
  expect(contact).toBe(replacement);
  expect([known.contacts, known.pair]).toContain(contact);
  known.contacts = contact;
  expect(said).not.toContain('Två olika uppgifter');

  if (known.typed.length === 0) return;
  const field = known.typing === 'note' ? line(page) : await holdDialogue(page, known.dialogue);
  const draft = await field.inputValue();
  const longAgo = known.typed.filter(({ at }) => at <= known.killedAt - 1000).at(-1)?.text ?? '';
  expect(known.typed.at(-1)?.text.startsWith(draft)).toBe(true);
  expect(draft.length, `${draft} of ${known.typed.at(-1)?.text}`).toBeGreaterThanOrEqual(longAgo.length);
}

const KINDS = [killedAfterSaves, killedInMidSave, killedInMidTyping] as const;

test('the browser is killed 30 times: every save that said "Sparat" is there, nothing is half done, and no word older than a second is lost', async () => {
  const seed = Date.now() % 2 ** 32;
  const random = new Random(seed);
  const profile = newProfile();
  const known: Known = {
    notes: [],
    contacts: 0,
    note: null,
    pair: null,
    typing: 'note',
    typed: [],
    dialogue: '',
    killedAt: 0,
  };
  const first = await startBrowser(profile);
  await openApp(first.page, card);
  await fillInNote(first.page, { org: 'hjo', text: 'Anteckning 0' });
  await sayWhoWrites(first.page);
  await heardSaved(first.page);
  known.notes.push('Anteckning 0');
  known.dialogue = await planDialogue(first.page, { who: 'hj', day: 'i dag' });
  await first.close();

  for (let killed = 0; killed < KILLS; killed += 1) {
    const { page, pid } = await startBrowser(profile);
    await expectNothingLost(page, known);
    Object.assign(known, { note: null, pair: null, typed: [] });
    const kill = async () => {
      known.killedAt = Date.now();
      await killBrowser(pid);
    };
    await KINDS[killed % KINDS.length]?.(page, kill, known, random);
  }
  const { page } = await startBrowser(profile);
  await expectNothingLost(page, known);
  console.log(
    `${KILLS} kills (seed ${seed}): ${known.notes.length} notes and ${known.contacts} pairs of contacts, none lost`,
  );
}, 420_000);
