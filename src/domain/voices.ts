/**
 * "Var sägs det?": who has said what, by theme. A voice is somebody's own words with what they are about;
 * it is shown where and when it was said, always with the words behind, and never ranked (model §7, §10).
 */
import { type Casebook, type Entity, type Statement, viewOf } from './casebook.ts';
import { entityOf } from './drafting.ts';
import type { EventId, OrgId } from './events.ts';
import type { ObstacleCategory } from './learningVocabulary.ts';
import type { NOTE_TAGS } from './noteMachine.ts';
import { dayOfNote, notesIn, tagsOf } from './notes.ts';
import { slots } from './slots.ts';
import {
  type DocumentKey,
  KFA_DIMENSIONS,
  KFA_SIDES,
  type KfaDimension,
  type KfaSide,
  type KfaStep,
  type Mark,
} from './vocabulary.ts';

export type Concerned = (typeof NOTE_TAGS)['ror'][number];

/** What a voice is about, as a key that can stand in an address. */
export type VoiceKey =
  | `marke-${Mark}`
  | `hinder-${ObstacleCategory}`
  | `ror-${Concerned}`
  | `dokument-${DocumentKey}`
  | `${KfaDimension}-${KfaStep}`;

export interface Voice {
  /** The note, or the statement in the dialogue. */
  readonly id: EventId;
  readonly keys: readonly VoiceKey[];
  /** Who says it: everybody the note or the dialogue is about. */
  readonly orgs: readonly OrgId[];
  /** The day it is about, `YYYY-MM-DD` or shorter. */
  readonly on: string;
  readonly text: string;
  /** Where it was said, when that was a dialogue. */
  readonly dialogue?: EventId;
  /** Whose picture it is, for känd, förstådd, använd. */
  readonly side?: KfaSide;
}

/** Every voice on the casebook's date, the latest first. Removed words are no voice. */
export function voicesIn(casebook: Casebook): Voice[] {
  return [...noteVoices(casebook), ...kfaVoices(casebook)].sort((a, b) =>
    a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1,
  );
}

function noteVoices(casebook: Casebook): Voice[] {
  return notesIn(casebook).flatMap((standing) => {
    const { id, note, text, mark, category } = standing;
    const keys: VoiceKey[] = [
      ...(mark === null ? [] : [`marke-${mark}` as const]),
      ...(mark === 'hinder' && category !== null ? [`hinder-${category}` as const] : []),
      ...tagsOf(casebook, id, 'ror').map((code) => `ror-${code}` as const),
      ...tagsOf(casebook, id, 'dokument').map((code) => `dokument-${code}` as const),
    ];
    if (text === undefined || text === '' || keys.length === 0) return [];
    const { dialogue } = note.data;
    return [{ id, keys, orgs: note.about, on: dayOfNote(standing), text, ...(dialogue ? { dialogue } : {}) }];
  });
}

/** A label that two have stated differently in one dialogue is two voices. */
function kfaVoices(casebook: Casebook): Voice[] {
  const dialogues = Object.keys(casebook.entities).flatMap((id) => entityOf(casebook, id, 'dialogue.planned') ?? []);
  return dialogues.flatMap((dialogue) =>
    KFA_DIMENSIONS.flatMap((dimension) =>
      KFA_SIDES.flatMap((side) => {
        const view = viewOf<'kfa.assessed'>(casebook, slots.kfa(dialogue.id, dimension, side));
        return (view?.current ?? []).flatMap((statement) => kfaVoice(dialogue, dimension, side, statement));
      }),
    ),
  );
}

function kfaVoice(
  dialogue: Entity<'dialogue.planned'>,
  dimension: KfaDimension,
  side: KfaSide,
  { id, on, at, data, words }: Statement<'kfa.assessed'>,
): Voice[] {
  if (!words.ground) return [];
  const key = `${dimension}-${data.step}` as const;
  return [
    {
      id,
      keys: [key],
      orgs: dialogue.about,
      on: on ?? at.slice(0, 10),
      text: words.ground,
      dialogue: dialogue.id,
      side,
    },
  ];
}

/** The half-year a day belongs to, `2026-1` or `2026-2`; a day known to the year alone belongs to its first. */
export function halfYearOf(on: string): string {
  const month = Number(on.slice(5, 7) || '1');
  return `${on.slice(0, 4)}-${month <= 6 ? 1 : 2}`;
}
