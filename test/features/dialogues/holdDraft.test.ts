import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HoldDraft } from '../../../src/features/dialogues/hold/HoldDraft.ts';
import { memoryDrafts } from '../../../src/journal/drafts.ts';

const KEY = 'dialogue/x';
let now = new Date('2027-01-20T09:42:00.000Z');
const clock = () => now;

function opened(drafts = memoryDrafts()) {
  return { drafts, draft: new HoldDraft({ key: KEY, drafts, clock }) };
}

/** Drafts whose writing ends when the test says so. */
function slowDrafts() {
  const drafts = memoryDrafts();
  const waiting: (() => void)[] = [];
  const save = drafts.save.bind(drafts);
  drafts.save = async (key, value) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    await save(key, value);
  };
  return { drafts, finishOne: () => waiting.shift()?.() };
}

const textIn = async (drafts: ReturnType<typeof memoryDrafts>) =>
  (await HoldDraft.load(drafts, KEY))?.value.answers.sedan;

beforeEach(() => {
  vi.useFakeTimers();
  now = new Date('2027-01-20T09:42:00.000Z');
});
afterEach(() => vi.useRealTimers());

describe('the text of a dialogue', () => {
  it('is stored within half a second, however fast somebody writes', async () => {
    const { drafts, draft } = opened();
    let text = '';
    for (let letter = 0; letter < 20; letter += 1) {
      text += 'a';
      draft.change({ answers: { sedan: text } });
      await vi.advanceTimersByTimeAsync(50);
      const stored = (await textIn(drafts)) ?? '';
      expect(text.length - stored.length).toBeLessThanOrEqual(10);
    }
    await vi.advanceTimersByTimeAsync(500);
    expect(await textIn(drafts)).toBe(text);
  });

  it('is said to be saved only after it is', async () => {
    const { drafts, finishOne } = slowDrafts();
    const { draft } = opened(drafts);
    draft.change({ answers: { sedan: 'Ett' } });
    await vi.advanceTimersByTimeAsync(450);
    expect(draft.saved).toEqual({ at: null, trouble: null });
    await vi.advanceTimersByTimeAsync(700);
    expect(draft.saved).toEqual({ at: null, trouble: 'late' });
    finishOne();
    await vi.advanceTimersByTimeAsync(0);
    expect(draft.saved).toEqual({ at: '2027-01-20T09:42:00.000Z', trouble: null });
  });

  it('says so when it can not be stored, and tries again with the next letter', async () => {
    const drafts = memoryDrafts();
    const save = drafts.save.bind(drafts);
    drafts.save = () => Promise.reject(new Error('full'));
    const { draft } = opened(drafts);
    draft.change({ answers: { sedan: 'Ett' } });
    await vi.advanceTimersByTimeAsync(450);
    expect(draft.saved.trouble).toBe('failed');
    drafts.save = save;
    draft.change({ answers: { sedan: 'Ett två' } });
    await vi.advanceTimersByTimeAsync(450);
    expect(draft.saved.trouble).toBeNull();
    expect(await textIn(drafts)).toBe('Ett två');
  });

  it('is stored at once when the page is left, also while an older text is on its way', async () => {
    const { drafts, finishOne } = slowDrafts();
    const { draft } = opened(drafts);
    draft.change({ answers: { sedan: 'Ett' } });
    await vi.advanceTimersByTimeAsync(450);
    draft.change({ answers: { sedan: 'Ett två' } });
    const left = draft.leave();
    finishOne();
    await vi.advanceTimersByTimeAsync(0);
    finishOne();
    await left;
    expect(await textIn(drafts)).toBe('Ett två');
  });

  it('is read with what has been added to the form since an older version wrote it', async () => {
    const drafts = memoryDrafts();
    await drafts.save(KEY, JSON.stringify({ at: 'då', value: { answers: { sedan: 'Ett' } } }));
    const stored = await HoldDraft.load(drafts, KEY);
    const { content } = new HoldDraft({ key: KEY, drafts, clock, stored });
    expect(content.answers).toEqual({ sedan: 'Ett' });
    expect(content.actions).toEqual([]);
  });

  it('is nothing when what is stored can not be read', async () => {
    const drafts = memoryDrafts();
    await drafts.save(KEY, 'avklippt {');
    expect(await HoldDraft.load(drafts, KEY)).toBeNull();
  });
});
