/** What an obstacle has to do with (model §10). */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, entityOf, notice, refuse, stated } from './drafting.ts';
import type { EventId } from './events.ts';
import type { ObstacleCategory } from './learningVocabulary.ts';
import { machineOf } from './noteMachine.ts';
import { noteOf } from './notes.ts';
import { slots } from './slots.ts';
import type { Mark } from './vocabulary.ts';

export interface NoteCategoryInput {
  readonly note: EventId;
  /** Null takes it away. */
  readonly category: ObstacleCategory | null;
  /** The mark it gets in the same command; otherwise the one it has. */
  readonly mark?: Mark | null | undefined;
}

/**
 * Sorts an obstacle. Two who sort it differently are shown side by side. Refused: a note that is not
 * here, and what changes nothing. Asked about: a note that is not marked as an obstacle, where it would
 * not be seen.
 */
export function decideNoteCategory(context: DecideContext, { note, category, ...rest }: NoteCategoryInput): Decision {
  const entity = entityOf(context.casebook, note, 'note.written');
  const mark = rest.mark === undefined ? (noteOf(context.casebook, note)?.mark ?? null) : rest.mark;
  const slot = slots.category(note);
  const before = drawn<'note.sorted'>(context.casebook, slot)?.data.category ?? null;
  const isUnsettled = context.casebook.slots[slot]?.disputed === true;
  const draft = stated<'note.sorted'>(context, {
    type: 'note.sorted',
    about: entity?.about ?? [],
    slot,
    data: { category },
  });
  return decided(
    [draft],
    entity === undefined && refuse('not-known', 'note'),
    before === category && !isUnsettled && refuse('nothing-changed', 'category'),
    category !== null && !machineOf(mark).sorted && notice('other-mark', 'category'),
  );
}
