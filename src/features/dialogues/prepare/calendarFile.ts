import { isFullDate } from '../../../domain/dates.ts';
import type { DialogueDetails } from '../../../domain/dialogueDetails.ts';
import { planChanges } from '../../../domain/planChanges.ts';
import { paths } from '../../../paths.ts';
import type { Workroom } from '../../../state/workroom.ts';
import * as text from '../../../text/text.ts';
import { type DialogueFacts, isHeld } from '../dialogueFacts.ts';
import { documentNames } from './documentNames.ts';

const words = text.preparing;
/** How long a slow browser may take to begin reading. */
const KEPT_MS = 60_000;

/** Only a day in full has a place in a calendar, and what has been held needs none. */
export function hasCalendarFile(dialogue: DialogueFacts): boolean {
  return isFullDate(dialogue.day) && !isHeld(dialogue);
}

/** Makes the calendar file of a dialogue and offers it as a download. The builder is fetched first. */
export async function offerCalendarFile(
  dialogue: DialogueFacts,
  { who, details, workroom }: { who: string; details: DialogueDetails; workroom: Workroom },
): Promise<void> {
  const [{ CALENDAR_TYPE, calendarText }] = await Promise.all([import('../../../reports/calendar.ts'), workroom.whole]);
  const cancelled = dialogue.state === 'installd';
  const made = calendarText(
    [
      {
        id: dialogue.id,
        changes: planChanges(workroom.ledger, dialogue.id),
        day: dialogue.day,
        title: (cancelled ? words.calendarCancelled : words.calendarTitle)(who),
        place: details.place,
        description: descriptionOf(dialogue, details),
        cancelled,
      },
    ],
    { name: words.calendarTitle(who), at: workroom.clock() },
  );
  offer(new Blob([made], { type: CALENDAR_TYPE }), words.calendarFile(who, dialogue.day));
}

function descriptionOf({ id }: DialogueFacts, { form, roles, documents, local }: DialogueDetails): string {
  const [address = ''] = window.location.href.split('#');
  return [
    text.codes.dialogueForms[form],
    documents.length > 0 && words.about(documentNames(documents)),
    roles !== '' && `${text.dialogues.prepare.roles}: ${roles}`,
    local !== '' && words.localAsked(local),
    text.dialogues.prepare.rules,
    `${address}#${paths.dialogue(id)}`,
  ]
    .filter((line): line is string => typeof line === 'string')
    .join('\n');
}

function offer(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|]/g, ' ');
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
