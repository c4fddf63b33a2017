import { useEffect, useState } from 'react';
import type { EventId } from '../../../domain/events.ts';
import { formClosed, formOpened } from '../../../state/sessionSlice.ts';
import { useAppDispatch } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import type { Workroom } from '../../../state/workroom.ts';
import { HoldDraft } from './HoldDraft.ts';
import type { HoldContent } from './holdContent.ts';

export interface OpenedDraft {
  readonly draft: HoldDraft;
  /** What was found here from before, and when that was written; null when nothing was. */
  readonly found: HoldContent;
  readonly restoredFrom: string | null;
}

/** `opening` turns into `elsewhere` when another tab is writing in the same dialogue. */
export type HoldOpening = OpenedDraft | 'opening' | 'elsewhere';

const PATIENCE_MS = 400;

/**
 * The draft of a dialogue, open in one tab at a time: two tabs on one draft would overwrite each
 * other's words. The other tab waits, and goes on by itself when the first is closed.
 */
export function useHoldDraft(dialogue: EventId): HoldOpening {
  const workroom = useWorkroom();
  const dispatch = useAppDispatch();
  const [opening, setOpening] = useState<HoldOpening>('opening');

  useEffect(() => {
    const { drafts, clock } = workroom;
    const key = draftKey(dialogue);
    let gone = false;
    let release = () => {};
    let draft: HoldDraft | null = null;
    const patience = setTimeout(() => setOpening('elsewhere'), PATIENCE_MS);

    const hold = async () => {
      if (gone) return;
      await workroom.whole;
      let stored = await HoldDraft.load(drafts, key);
      const finished = stored?.value.finished ?? null;
      if (stored && finished !== null) {
        // What was finished stands: it is read from the journal. What was undone goes on from here.
        if (stands(workroom, finished)) {
          await drafts.remove(key).catch(() => {});
          stored = null;
        } else stored = { ...stored, value: { ...stored.value, finished: null } };
      }
      clearTimeout(patience);
      if (gone) return;
      draft = new HoldDraft({ key, drafts, clock, stored });
      setOpening({ draft, found: draft.content, restoredFrom: stored?.at ?? null });
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    };

    void alone(key, hold);
    dispatch(formOpened());
    const onHide = () => void draft?.flush();
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      gone = true;
      clearTimeout(patience);
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
      // The next one who opens it waits until the last words are stored.
      void (draft?.leave() ?? Promise.resolve()).then(() => release());
      dispatch(formClosed());
    };
  }, [dialogue, workroom, dispatch]);

  return opening;
}

function stands({ ledger }: Workroom, event: EventId): boolean {
  return ledger.event(event) !== undefined && !ledger.graph.isVoid(event);
}

function draftKey(dialogue: EventId): string {
  return `dialogue/${dialogue}`;
}

/** Under a lock of the browser where it has them; where it has none there is nobody to ask. */
function alone(key: string, work: () => Promise<void>): Promise<void> {
  return 'locks' in navigator ? navigator.locks.request(`fyrfas-${key}`, work) : work();
}

/** What is left in the draft of a dialogue that was locked before it was finished here; null when nothing is. */
export function useLeftOver(dialogue: EventId): HoldContent | null {
  const workroom = useWorkroom();
  const [left, setLeft] = useState<HoldContent | null>(null);
  useEffect(() => {
    let gone = false;
    const key = draftKey(dialogue);
    // After the page that was written on has stored its last words.
    void alone(key, async () => {
      const stored = await HoldDraft.load(workroom.drafts, key);
      if (!gone && stored && stored.value.finished === null) setLeft(stored.value);
    });
    return () => {
      gone = true;
    };
  }, [dialogue, workroom]);
  return left;
}
