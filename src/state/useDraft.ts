import { useCallback, useEffect, useRef, useState } from 'react';
import { onPassageMasked } from './draftWords.ts';
import { formClosed, formOpened } from './sessionSlice.ts';
import { useAppDispatch } from './store.ts';
import { useWorkroom } from './WorkroomContext.tsx';

/**
 * Counted from the first letter that is not written down, also while the typing goes on: well within the
 * second that must never be lost.
 */
const STORE_AFTER_MS = 300;

export interface DraftControl<T> {
  readonly value: T;
  readonly change: (part: Partial<T>) => void;
  /** The content as it is at this moment, also what has been written since the screen was drawn. */
  readonly latest: () => T;
  /** Something half-written was found here from before ("Texten från 10.41 finns kvar"). */
  readonly restoredFrom: string | null;
  /** Forgets the draft: after saving, or when the user throws it away. */
  readonly clear: () => Promise<void>;
  /** False until the drafts have been looked through; the form waits with its first focus. */
  readonly ready: boolean;
}

interface Stored<T> {
  readonly at: string;
  readonly value: T;
}

/**
 * A form's content, written down while typing in a database of its own and found again after a
 * crash. `value` should hold the form's `over` too, so that a draft keeps the heads it was opened on.
 * @param given chosen just now, on the way into the form: it goes before what a draft found again says.
 * @param key stable for the form and what it is about, e.g. `phase/hjo/avtalet`.
 */
export function useDraft<T extends object>(key: string, initial: T, given: Partial<T> = {}): DraftControl<T> {
  const { drafts, clock } = useWorkroom();
  const dispatch = useAppDispatch();
  const [value, setValue] = useState(initial);
  const [restoredFrom, setRestoredFrom] = useState<string | null>(null);
  const [ready, setReady] = useState(false);
  const latest = useRef(initial);
  const pending = useRef<T | null>(null);
  /** What has been written in this form: it goes before what is found from earlier, and takes nothing else away. */
  const written = useRef<Partial<T>>(given);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const latest = pending.current;
    if (latest === null) return Promise.resolve();
    pending.current = null;
    const stored: Stored<T> = { at: clock().toISOString(), value: latest };
    // A draft that can not be stored must not stop the typing; the save itself says what is wrong.
    return drafts.save(key, JSON.stringify(stored)).catch(() => {});
  }, [drafts, clock, key]);

  useEffect(() => {
    let gone = false;
    void drafts
      .load(key)
      .catch(() => null)
      .then((text) => {
        if (gone) return;
        const stored = text === null ? null : readStored<T>(text);
        if (stored) {
          latest.current = { ...latest.current, ...stored.value, ...written.current };
          if (pending.current !== null) pending.current = latest.current;
          setValue(latest.current);
          setRestoredFrom(stored.at);
        }
        setReady(true);
      });
    return () => {
      gone = true;
    };
  }, [drafts, key]);

  useEffect(() => {
    dispatch(formOpened());
    const onHide = () => void flush();
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
      void flush();
      dispatch(formClosed());
    };
  }, [dispatch, flush]);

  useEffect(
    () =>
      onPassageMasked((mask) => {
        latest.current = mask(latest.current);
        written.current = mask(written.current);
        if (pending.current !== null) pending.current = latest.current;
        setValue(latest.current);
      }),
    [],
  );

  const change = useCallback(
    (part: Partial<T>) => {
      latest.current = { ...latest.current, ...part };
      written.current = { ...written.current, ...part };
      pending.current = latest.current;
      setValue(latest.current);
      timer.current ??= setTimeout(() => void flush(), STORE_AFTER_MS);
    },
    [flush],
  );

  const clear = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    pending.current = null;
    setRestoredFrom(null);
    await drafts.remove(key).catch(() => {});
  }, [drafts, key]);

  return { value, change, latest: () => latest.current, restoredFrom, clear, ready };
}

function readStored<T>(text: string): Stored<T> | null {
  try {
    return JSON.parse(text) as Stored<T>;
  } catch {
    return null;
  }
}
