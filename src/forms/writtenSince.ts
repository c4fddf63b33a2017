/**
 * What was written in a form after it was sent, to begin the next one with: a text that only went on without what was
 * sent, anything else that was changed as it stands. Empty when nothing was.
 *
 * @param initial how the form begins: a field that begins with something (a day) is taken whole
 */
export function writtenSince<T extends object>(sent: T, now: T, initial: T): Partial<T> {
  const since: Partial<T> = {};
  for (const key of Object.keys(now) as (keyof T)[]) {
    const [before, after] = [sent[key], now[key]];
    if (after === before) continue;
    const isText = typeof before === 'string' && typeof after === 'string' && initial[key] === '';
    const next = isText && after.startsWith(before) ? (after.slice(before.length).trimStart() as T[keyof T]) : after;
    if (next !== initial[key]) since[key] = next;
  }
  return since;
}
