/** The table of event types, copied by hand from FORMAT.md: the oracle shares nothing with `src/domain`. */
import type { EventLine } from '../../src/domain/events.ts';

/** Fields of which a creating event is the first statement (the table of types, copied by hand). */
export const CREATES: Readonly<Record<string, readonly string[]>> = {
  'note.written': ['text', 'mark'],
  'date.added': ['day'],
  'dialogue.planned': ['day'],
  'action.agreed': [],
  'organisation.added': ['kind', 'area', 'federation', 'name'],
};
const ACTS = ['withdrawn', 'redacted'];
const WORDED = [
  'contact.named',
  'goal.worded',
  'note.edited',
  'dialogue.answered',
  'dialogue.summarised',
  'organisation.named',
  'forum.named',
  'writer.named',
];
const PLAIN = [
  'phase.assessed',
  'decision.recorded',
  'decision.planned',
  'recommendation.given',
  'applies.stated',
  'anchoring.assessed',
  'note.marked',
  'date.moved',
  'dialogue.moved',
  'dialogue.stated',
  'kfa.assessed',
  'action.stated',
  'organisation.changed',
];
const KNOWN = new Set([...Object.keys(CREATES), ...ACTS, ...WORDED, ...PLAIN]);

export const isKnown = ({ type, v }: EventLine) => v === 1 && KNOWN.has(type);
export const isAct = (line: EventLine) => isKnown(line) && ACTS.includes(line.type);
export const isCreator = (line: EventLine) => isKnown(line) && line.type in CREATES;
/** T: the words are the statement. */
export const isWorded = (line: EventLine) => WORDED.includes(line.type);
