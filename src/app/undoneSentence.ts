import * as text from '../text/text.ts';

/** "Sparat. Hjo: Införande." becomes "Ångrat. Hjo: Införande." */
export function undoneSentence(saved: string): string {
  return text.saving.undone(saved.replace(/^Sparat\.?\s*/, ''));
}
