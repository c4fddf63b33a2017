import { useEffect, useState } from 'react';

/** So long a line is read before a press counts as going on. */
const READ_MS = 4000;

/** The line itself, with its buttons: what is pressed there is about it. */
const LINE = '.ff-status';

export interface WentOn {
  /** A press or a key since the line was said: a change of screen after that is somebody's own. */
  readonly acted: boolean;
  /** The same, when there has been time to read it first. */
  readonly read: boolean;
}

const NOT_YET: WentOn = { acted: false, read: false };

/**
 * Whether whoever was told something has gone on with something else since.
 * @param key of what was said; a new one begins anew.
 */
export function useWentOn(key: number | undefined): WentOn {
  const [went, setWent] = useState<WentOn & { readonly key: number | undefined }>({ ...NOT_YET, key });
  useEffect(() => {
    if (key === undefined) return;
    const saidAt = performance.now();
    const onPress = ({ target }: Event) => {
      const atLine = target instanceof Element && target.closest(LINE) !== null;
      const next = atLine ? NOT_YET : { acted: true, read: performance.now() - saidAt > READ_MS };
      setWent((before) =>
        before.key === key && before.acted === next.acted && before.read === next.read ? before : { ...next, key },
      );
    };
    window.addEventListener('pointerdown', onPress, true);
    window.addEventListener('keydown', onPress, true);
    return () => {
      window.removeEventListener('pointerdown', onPress, true);
      window.removeEventListener('keydown', onPress, true);
    };
  }, [key]);
  return went.key === key ? went : NOT_YET;
}
