/** Long work a few milliseconds at a time, so that the page draws and answers meanwhile. */

/** Half of a frame. */
const PIECE_MS = 8;

/**
 * What a generator comes to. The first piece is done at once, so that what is short is ready at once.
 * @param isLate whether nobody wants it any longer; asked between pieces. Then it is null.
 */
export async function inPieces<T>(work: Generator<undefined, T>, isLate: () => boolean): Promise<T | null> {
  for (;;) {
    const until = performance.now() + PIECE_MS;
    do {
      const { done, value } = work.next();
      if (done === true) return value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
    if (isLate()) return null;
  }
}
