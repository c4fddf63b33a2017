/** A copy with what a lärandedokument gathers from: dialogues, notes, and what of them a section gets. */
import { decideDialoguePlan, decideDialogueState } from '../../src/domain/decideDialogue.ts';
import { decideNote } from '../../src/domain/decideNote.ts';
import type { EventId, OrgId } from '../../src/domain/events.ts';
import { gather } from '../../src/domain/gathered.ts';
import type { SectionKey } from '../../src/domain/learningDocument.ts';
import { slots } from '../../src/domain/slots.ts';
import type { Mark } from '../../src/domain/vocabulary.ts';
import { Copy } from './copy.ts';

export const PERIOD = { from: '2026-07-01', to: '2026-11-22', orgs: [] as OrgId[] };

export function county() {
  const copy = new Copy();
  const dialogue = (day: string, orgs: OrgId[] = ['hjo']): EventId => {
    const id = copy.writeOne(decideDialoguePlan(copy.form(), { orgs, day, form: 'fysisk', level: 'lokal' }));
    copy.write(decideDialogueState(copy.form(slots.state(id)), { dialogue: id, state: 'genomford', on: day }));
    return id;
  };
  const lock = (id: EventId, on: string) =>
    copy.write(
      decideDialogueState(copy.form(slots.state(id)), {
        dialogue: id,
        state: 'aterkopplad',
        readBy: ['kommun', 'region'],
        on,
      }),
    );
  const note = (text: string, mark: Mark | null, on: string, dialogueId?: EventId, orgs: OrgId[] = ['hjo']) =>
    copy.writeOne(decideNote(copy.form(), { orgs, text, mark, on, ...(dialogueId ? { dialogue: dialogueId } : {}) }));
  const of = (section: SectionKey, period: Partial<typeof PERIOD> = {}) =>
    gather(copy.casebook, { ...PERIOD, ...period }).filter((each) => each.section === section);
  const texts = (section: SectionKey, period: Partial<typeof PERIOD> = {}) =>
    of(section, period).map((each) => ('text' in each ? each.text : each.kind));
  return { copy, dialogue, lock, note, of, texts };
}
