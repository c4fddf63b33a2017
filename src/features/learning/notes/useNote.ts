import type { OrgId } from '../../../domain/events.ts';
import type { StandingNote } from '../../../domain/notes.ts';
import type { Mark } from '../../../domain/vocabulary.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { useAppSelector } from '../../../state/store.ts';
import { listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';

const MOST_NAMES = 3;
const LONGEST_START = 60;

/** What the places of notes are called: "Hjo och Tibro", "Hela länet". */
export function usePlaceName(): (about: readonly OrgId[]) => string {
  const byId = useAppSelector(selectOrganisationsById);
  return (about) => {
    const names = about.map((id) => byId.get(id)?.name ?? id);
    if (names.length === 0) return text.notes.county;
    if (names.length <= MOST_NAMES) return listOf(names);
    return text.dialogues.andMore(names.slice(0, MOST_NAMES).join(', '), names.length - MOST_NAMES);
  };
}

/** "Hinder", "Anteckning". */
export function markInWords(mark: Mark | null): string {
  return mark === null ? text.notes.plainTitle : text.codes.marks[mark];
}

/** The first words of a note, to tell it from others. */
export function startOf({ text: said }: Pick<StandingNote, 'text'>): string {
  if (said === undefined) return text.common.redacted;
  const line = said.replace(/\s+/g, ' ');
  return line.length <= LONGEST_START ? line : `${line.slice(0, LONGEST_START).trimEnd()} …`;
}

/** As it is said inside a sentence: "läge", but "IT och information". */
export function inSentence(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
