/** Where the texts of each kind of event belong: which kind Sök lists them as, and where they stand. */
import type { EventType, WordsOf } from '../../domain/events.ts';

/** What one can narrow Sök to. */
export const TEXT_KINDS = [
  'anteckning',
  'behov',
  'hinder',
  'exempel',
  'fraga',
  'skillnad',
  'beslut',
  'fas',
  'forankring',
  'malbild',
  'dialog',
  'summering',
  'attgora',
  'nytt',
  'material',
  'dokument',
  'formular',
  'datum',
  'ovrigt',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** A screen; `entity` is where the note, dialogue, point, material or document stands that it belongs to. */
export type Lead = 'card' | 'entity' | 'hold' | 'summary' | 'guide' | 'settings';

export interface TextRule {
  /** `entity`: the kind of what it belongs to. */
  readonly kind: TextKind | 'entity';
  readonly lead: Lead;
  /** Whom it is about, and when, is told of what it belongs to; else of itself. */
  readonly of?: 'entity';
}

/** An event without words has no rule. */
type RuleFor<T extends EventType> = string extends keyof WordsOf<T> ? null : TextRule;

const ofEntity: TextRule = { kind: 'entity', lead: 'entity' };
const ofDialogue = (lead: Lead, kind: TextKind = 'dialog'): TextRule => ({ kind, lead, of: 'entity' });
const onCard = (kind: TextKind): TextRule => ({ kind, lead: 'card' });

export const TEXT_RULES: { readonly [T in EventType]: RuleFor<T> } = {
  'phase.assessed': onCard('fas'),
  'decision.recorded': onCard('beslut'),
  'decision.planned': onCard('beslut'),
  'recommendation.given': onCard('beslut'),
  'applies.stated': onCard('beslut'),
  'anchoring.assessed': onCard('forankring'),
  'contact.named': onCard('ovrigt'),
  'goal.worded': onCard('malbild'),
  'note.written': { kind: 'entity', lead: 'entity', of: 'entity' },
  'note.edited': { kind: 'entity', lead: 'entity', of: 'entity' },
  'note.marked': null,
  'date.added': { kind: 'datum', lead: 'entity', of: 'entity' },
  'date.moved': { kind: 'datum', lead: 'entity', of: 'entity' },
  'dialogue.planned': ofDialogue('entity'),
  'dialogue.moved': ofDialogue('entity'),
  'dialogue.stated': ofDialogue('entity'),
  'dialogue.answered': ofDialogue('hold'),
  'dialogue.summarised': ofDialogue('summary', 'summering'),
  'kfa.assessed': ofDialogue('summary'),
  'action.agreed': { kind: 'attgora', lead: 'entity' },
  'action.stated': { kind: 'attgora', lead: 'entity' },
  'organisation.added': onCard('ovrigt'),
  'organisation.changed': null,
  'organisation.named': onCard('ovrigt'),
  'forum.named': { kind: 'ovrigt', lead: 'settings' },
  'writer.named': { kind: 'ovrigt', lead: 'settings' },
  'dialogue.arranged': null,
  'dialogue.described': ofDialogue('entity'),
  'dialogue.covered': null,
  'dialogue.read': ofDialogue('summary', 'summering'),
  'record.filed': ofEntity,
  'guide.worded': { kind: 'dialog', lead: 'guide' },
  'guide.placed': null,
  'note.stated': ofEntity,
  'note.sorted': null,
  'question.moved': { kind: 'fraga', lead: 'entity' },
  'question.answered': { kind: 'fraga', lead: 'entity' },
  'question.told': { kind: 'fraga', lead: 'entity' },
  'question.expected': null,
  'question.merged': { kind: 'fraga', lead: 'entity' },
  'question.routed': null,
  'example.consented': { kind: 'exempel', lead: 'entity' },
  'part.worded': ofEntity,
  'tag.set': null,
  'link.made': null,
  'gap.added': { kind: 'nytt', lead: 'entity' },
  'gap.classified': null,
  'gap.stated': { kind: 'nytt', lead: 'entity' },
  'gap.assessed': { kind: 'nytt', lead: 'entity' },
  'gap.phased': { kind: 'nytt', lead: 'entity' },
  'anchoring.shaken': onCard('forankring'),
  'material.added': { kind: 'material', lead: 'entity' },
  'material.issued': { kind: 'material', lead: 'entity' },
  'material.stated': { kind: 'material', lead: 'entity' },
  'material.used': { kind: 'material', lead: 'entity' },
  'document.started': { kind: 'dokument', lead: 'entity' },
  'document.stated': { kind: 'dokument', lead: 'entity' },
  'survey.opened': { kind: 'formular', lead: 'entity' },
  'survey.answered': { kind: 'formular', lead: 'entity' },
  'date.stated': { kind: 'datum', lead: 'entity', of: 'entity' },
  'edition.frozen': { kind: 'dokument', lead: 'entity' },
  withdrawn: onCard('ovrigt'),
  redacted: onCard('ovrigt'),
};
