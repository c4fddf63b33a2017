import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/paths.ts';
import { openApp } from '../support/app.ts';
import { killBrowser, newProfile, startBrowser } from '../support/chromium.ts';
import { keptAsDraft } from '../support/keptDraft.ts';
import { Random } from '../support/random.ts';
import { fillInNote, heardSaved, planDialogue, sayWhoWrites } from '../support/recording.ts';

const KILLS = 20;
/** What ninety minutes may leave behind, in one field. */
const WRITTEN = 30_000;
const WORDS = 'planeringen inför hemgång börjar nu två dagar tidigare och läkaren är med på mötet '.repeat(4);

/** What a person knows who wrote until the browser died: what the field held, and when. */
interface Typed {
  readonly length: number;
  readonly at: number;
}

async function holding(page: Page, dialogue: string) {
  await openApp(page, paths.holdDialogue(dialogue));
  const field = page.getByRole('textbox', { name: 'Sedan sist' });
  await field.waitFor();
  return field;
}

/** Types without a rest for a little more than a second, and kills the browser between two letters. */
async function killedWhileTyping(page: Page, pid: number, text: string, random: Random) {
  const typed: Typed[] = [];
  const until = Date.now() + 1050 + random.below(400);
  let now = text;
  while (Date.now() < until) {
    // Letter by letter; what no key of this keyboard writes is put in as an input method does.
    const letter = WORDS.charAt(now.length % WORDS.length);
    await page.keyboard.insertText(letter);
    now += letter;
    typed.push({ length: now.length, at: Date.now() });
  }
  const killedAt = Date.now();
  await killBrowser(pid);
  return { now, longAgo: typed.findLast(({ at }) => at <= killedAt - 1000)?.length ?? text.length };
}

test('a dialogue of 30 000 characters survives 20 kills while somebody types: no word older than a second is lost', async () => {
  const seed = Date.now() % 2 ** 32;
  const random = new Random(seed);
  const profile = newProfile();
  const first = await startBrowser(profile);
  await openApp(first.page, paths.organisation('hjo'));
  await fillInNote(first.page, { org: 'hjo', text: 'Kontaktfunktionen är ny.' });
  await sayWhoWrites(first.page);
  await heardSaved(first.page);
  const dialogue = await planDialogue(first.page, { who: 'hj', day: 'i dag' });
  const field = await holding(first.page, dialogue);
  let text = WORDS.repeat(Math.ceil(WRITTEN / WORDS.length));
  await field.fill(text);
  await keptAsDraft(first.page, text);
  await first.close();

  const lost: number[] = [];
  let letters = 0;
  let longAgo = text.length;
  for (let started = 0; started <= KILLS; started += 1) {
    const { page, pid, close } = await startBrowser(profile);
    const pad = await holding(page, dialogue);
    const found = await pad.inputValue();
    // Only the last letters may be missing, and nothing else may have changed.
    expect(text.startsWith(found), `after ${started} kills, seed ${seed}`).toBe(true);
    expect(found.length, `after ${started} kills, seed ${seed}`).toBeGreaterThanOrEqual(longAgo);
    lost.push(text.length - found.length);
    if (started === KILLS) await close();
    else {
      await pad.press('Control+End');
      ({ now: text, longAgo } = await killedWhileTyping(page, pid, found, random));
      letters += text.length - found.length;
    }
  }
  console.log(
    `${KILLS} kills (seed ${seed}) in a dialogue of ${text.length} characters: ${letters} letters typed, ` +
      `at most ${Math.max(...lost)} of the last second lost`,
  );
}, 240_000);
