/** Half a second: what was pressed leaves when the screen is drawn anew, which a slow computer does in pieces. */
const LOOKS = 30;
const BETWEEN_MS = 16;

/**
 * Moves the keyboard on after an action, when the screen has been drawn anew, and only if it was left without
 * a place because what was pressed has gone. Who has already gone on to something else keeps typing there.
 */
export function moveFocusLater(move: () => void): void {
  const look = (left: number) => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) move();
    else if (left > 0) setTimeout(() => look(left - 1), BETWEEN_MS);
  };
  setTimeout(() => look(LOOKS));
}
