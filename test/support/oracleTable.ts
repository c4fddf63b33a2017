/** The table of event types, copied by hand from FORMAT.md: the oracle shares nothing with `src/domain`. */
import type { EventLine } from '../../src/domain/events.ts';

/** Fields of which a creating event is the first statement (the table of types, copied by hand). */
export const CREATES: Readonly<Record<string, readonly string[]>> = {
  'note.written': ['text', 'mark'],
  'date.added': ['day'],
  'dialogue.planned': ['day', 'form', 'place', 'roles'],
  'action.agreed': [],
  'organisation.added': ['area', 'federation', 'kind', 'name'],
  'gap.added': ['class', 'part/title', 'part/before', 'part/after'],
  'material.added': ['part/title'],
  'document.started': ['part/title'],
  'survey.opened': ['part/title'],
  'survey.answered': [],
  'edition.frozen': ['part/title', 'part/text'],
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
  'dialogue.described',
  'record.filed',
  'guide.worded',
  'question.answered',
  'part.worded',
  'material.issued',
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
  'dialogue.arranged',
  'dialogue.covered',
  'dialogue.read',
  'guide.placed',
  'note.stated',
  'note.sorted',
  'question.moved',
  'question.told',
  'question.expected',
  'question.merged',
  'question.routed',
  'example.consented',
  'tag.set',
  'link.made',
  'gap.classified',
  'gap.stated',
  'gap.assessed',
  'gap.phased',
  'anchoring.shaken',
  'material.stated',
  'material.used',
  'document.stated',
  'date.stated',
];
const KNOWN = new Set([...Object.keys(CREATES), ...ACTS, ...WORDED, ...PLAIN]);

export const isKnown = ({ type, v }: EventLine) => v === 1 && KNOWN.has(type);
export const isAct = (line: EventLine) => isKnown(line) && ACTS.includes(line.type);
export const isCreator = (line: EventLine) => isKnown(line) && line.type in CREATES;
/** T: the words are the statement. */
export const isWorded = (line: EventLine) => WORDED.includes(line.type);
