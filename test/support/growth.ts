import { browserStorage, openWell } from './browserStorage.ts';
import { at, note } from './events.ts';

/** A journal with this many commands of this many events each. */
export async function grown(commands: number, each = 2, storage = browserStorage()) {
  const journal = await openWell(null, storage);
  for (let minute = 0; minute < commands; minute += 1) await journal.append(command(minute, each), at(minute));
  return { journal, storage };
}

export function command(minute: number, events: number) {
  return Array.from({ length: events }, (_, place) => note('hjo', `Anteckning ${minute}.${place}`));
}
