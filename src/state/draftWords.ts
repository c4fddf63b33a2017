/** Half-written forms lose a passage that is removed for good, too. */
import type { Passage } from '../domain/passage.ts';
import type { Drafts } from '../journal/drafts.ts';

/** What ids, codes and dates look like: never somebody's words, unless they stand where words do. */
const CODE = /^[a-z0-9][\w.:+/-]*$/;
/** What forms call their texts. */
const WORDS = new Set(
  'text ground reason note wording paragraph dnr what who sign by where title roles function name lost'.split(' '),
);

/**
 * Puts dots where the passage stands in every draft. As many dots as there were letters: what else a draft
 * remembers about places in its text goes on being true.
 * @throws StorageError
 */
export async function maskInDrafts(drafts: Drafts, passage: Passage): Promise<void> {
  for (const key of await drafts.keys('')) {
    const before = await drafts.load(key);
    if (before === null) continue;
    const after = maskedDraft(before, passage);
    if (after !== before) await drafts.save(key, after);
  }
  const mask: Mask = (value) => JSON.parse(maskedDraft(JSON.stringify(value), passage)) as typeof value;
  for (const listener of openForms) listener(mask);
}

/** What a form holds, with dots where the passage stood. */
export type Mask = <T extends object>(value: T) => T;

const openForms = new Set<(mask: Mask) => void>();

/** Forms that are open in this tab take it out of what they hold, or they would write it down again. */
export function onPassageMasked(listener: (mask: Mask) => void): () => void {
  openForms.add(listener);
  return () => openForms.delete(listener);
}

function maskedDraft(draft: string, passage: Passage): string {
  try {
    let isChanged = false;
    const value: unknown = JSON.parse(draft, (name, part: unknown) => {
      if (typeof part !== 'string' || (CODE.test(part) && !WORDS.has(name))) return part;
      const after = masked(part, passage);
      if (after !== part) isChanged = true;
      return after;
    });
    return isChanged ? JSON.stringify(value) : draft;
  } catch {
    // Not one of ours: still somebody's words.
    return masked(draft, passage);
  }
}

function masked(text: string, passage: Passage): string {
  let shown = text;
  for (const { start, end } of passage.findIn(text)) {
    shown = shown.slice(0, start) + shown.slice(start, end).replace(/\S/g, '•') + shown.slice(end);
  }
  return shown;
}
