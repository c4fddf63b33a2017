/** Work over everything that is held, which whoever asks may do in pieces. */

/** Slots or entities between two rests: far less than a millisecond. */
export const PIECE = 64;

/** All pieces at one go. */
export function wholeOf<T>(pieces: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = pieces.next();
    if (done === true) return value;
  }
}

/** A record that holds whatever slot somebody else's version may have, even `__proto__`. */
export function record<V>(): Record<string, V> {
  return Object.create(null) as Record<string, V>;
}
