import { decideDialoguePlan, decideDialogueState } from '../../src/domain/decideDialogue.ts';
import type { DialogueState } from '../../src/domain/vocabulary.ts';
import { Copy } from './copy.ts';

export const PLAN = { orgs: ['hjo', 'vgr-skas'], day: '2027-01-20', form: 'fysisk', level: 'lokal' } as const;

/** A copy with one dialogue that has gone through these states. */
export function plannedDialogue(...states: DialogueState[]) {
  const copy = new Copy();
  const dialogue = copy.writeOne(decideDialoguePlan(copy.form(), PLAN));
  const slot = `${dialogue}/state`;
  for (const state of states) copy.write(decideDialogueState(copy.form(slot), { dialogue, state }));
  return { copy, dialogue, slot };
}
