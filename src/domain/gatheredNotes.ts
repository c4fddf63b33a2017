/** What marked notes and lifted questions give to a lärandedokument. */
import type { Entity } from './casebook.ts';
import { dayOfDialogue, isLockedState, stateOfDialogue } from './dialogue.ts';
import { entityOf } from './drafting.ts';
import type { Gathering, Passage, PassageBase } from './gathered.ts';
import type { SectionKey } from './learningDocument.ts';
import { consentOf, dayOfNote, notesIn } from './notes.ts';
import { isOpen, questionsIn } from './question.ts';
import type { Mark } from './vocabulary.ts';

const SECTION_OF_MARK: Readonly<Record<Exclude<Mark, 'fraga'>, SectionKey>> = {
  exempel: 'fungerade',
  hinder: 'skavde',
  behov: 'skavde',
  skillnad: 'nytt',
};

/** Marked notes by their mark, and what was noted in a dialogue as something to quote. */
export function passagesOfNotes(gathering: Gathering): Passage[] {
  const { casebook, concerns, within } = gathering;
  return notesIn(casebook).flatMap((standing): Passage[] => {
    const { id, note, text, mark } = standing;
    const on = dayOfNote(standing);
    if (text === undefined || text === '' || !concerns(note.about) || !within(on)) return [];
    const base = baseOf(gathering, note, on);
    const quoted: Passage[] =
      note.data.dialogue === undefined
        ? []
        : [{ ...base, key: `${id}/citat`, section: 'citat', kind: 'note', mark, text }];
    if (mark === null || mark === 'fraga') return quoted;
    const isUnasked = mark === 'exempel' && consentOf(casebook, id)?.data.given !== true;
    const passage: Passage = { ...base, key: id, section: SECTION_OF_MARK[mark], kind: 'note', mark, text };
    const shown: Passage = isUnasked && passage.caution === undefined ? { ...passage, caution: 'consent' } : passage;
    return [shown, ...quoted];
  });
}

function baseOf(
  { casebook }: Gathering,
  note: Entity<'note.written'>,
  on: string,
): Omit<PassageBase, 'key' | 'section'> {
  const base = { orgs: note.about, on, note: note.id };
  const planned =
    note.data.dialogue === undefined ? undefined : entityOf(casebook, note.data.dialogue, 'dialogue.planned');
  if (planned === undefined) return base;
  const dialogue = { id: planned.id, day: dayOfDialogue(casebook, planned), orgs: planned.about };
  return isLockedState(stateOfDialogue(casebook, planned.id))
    ? { ...base, dialogue }
    : { ...base, dialogue, caution: 'working' };
}

/**
 * Questions asked before the period ended that are open still, or were answered or closed in it. A dispute
 * goes another way and is not told here (model §12.3); one that goes on as another is told there.
 */
export function passagesOfQuestions(gathering: Gathering): Passage[] {
  const { casebook, concerns, within, to } = gathering;
  return [...questionsIn(casebook).values()].flatMap((question): Passage[] => {
    const { id, note, text, path, stage, since, places, answers, askers } = question;
    const on = dayOfNote({ note });
    const [place] = places;
    const [answer] = answers;
    if (!text || path === 'tvist' || stage === 'sammanford' || !concerns(askers) || on.slice(0, to.length) > to)
      return [];
    if (!isOpen(question) && !within(answer?.on ?? '') && !within(since ?? '')) return [];
    return [
      {
        ...baseOf(gathering, note, on),
        orgs: askers,
        key: id,
        section: 'fragor',
        kind: 'question',
        text,
        stage,
        place: place === undefined ? null : { forum: place.data.forum, area: place.data.area, step: place.data.step },
        answer: answer?.words.text
          ? { kind: answer.data.kind, text: answer.words.text, by: answer.words.by ?? '' }
          : null,
      },
    ];
  });
}
