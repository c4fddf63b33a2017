import { type CopyStanding, isOnDay, isOnlyHere } from '../state/copyStanding.ts';
import { clockTime, shortDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import type { CopyChipProps } from '../ui/CopyChip.tsx';

/** What the chip says, on a wide screen and on a phone, and what it says more when asked. */
export type ChipWords = Pick<CopyChipProps, 'state' | 'short'> & { label: string; more: string };

const words = text.shell.copy;

export function copyChipWords(standing: CopyStanding, today: string, online: boolean): ChipWords {
  const when = (at: string) => (isOnDay(at, today) ? clockTime(at) : shortDate(at, today));
  const fine = (label: string, more: string, short: string = words.short.copy): ChipWords => ({
    state: 'fine',
    label,
    short,
    more: `${words.leads} ${more}`,
  });
  const waiting = (label: string, more: string, short: string): ChipWords => ({
    ...fine(label, more, short),
    state: isOnlyHere(standing) ? 'unsafe' : 'waiting',
  });
  const about = (trouble: Extract<CopyStanding, { trouble?: unknown }>['trouble']) =>
    trouble === undefined ? '' : text.copies.folder.brief[trouble];
  switch (standing.kind) {
    case 'example':
      return fine(words.example, words.exampleMore, words.example);
    case 'nothing':
      return fine(words.nothing, '');
    case 'not-kept':
      return waiting(words.notKept, words.notKeptMore, words.notKept);
    case 'only-here':
      return waiting(words.onlyHere, about(standing.trouble) || words.unsafe, words.onlyHere);
    case 'newer':
      return waiting(
        words.newer(standing.events, when(standing.at)),
        about(standing.trouble),
        words.short.newer(standing.events),
      );
    case 'on-its-way':
      return waiting(words.onItsWay(standing.events), words.onItsWayMore(standing.folder), words.short.copy);
    case 'unattached':
      return waiting(
        words.unattached,
        [text.copies.folder.brief[standing.trouble], hereAlone(standing.events, standing.at && when(standing.at))].join(
          ' ',
        ),
        standing.trouble === 'permission' ? words.short.reconnect : words.short.unattached,
      );
    case 'taken-in':
      return standing.folder === null
        ? fine(words.takenIn, words.takenInMore)
        : fine(words.folder(standing.folder), words.takenInMore);
    case 'in-file':
      return fine(words.copied(when(standing.at)), words.copiedMore);
    case 'in-folder':
      if (standing.trouble !== undefined) {
        const label = words.inFolder(when(standing.at), standing.folder);
        return waiting(label, about(standing.trouble), words.short.copy);
      }
      return online
        ? fine(words.inFolder(when(standing.at), standing.folder), words.inFolderMore)
        : fine(words.sharedLater(when(standing.at)), words.offline);
  }
}

function hereAlone(events: number, when: string | null): string {
  if (events === 0) return '';
  return when === null ? words.unsafe : words.newerMore(events, when);
}
