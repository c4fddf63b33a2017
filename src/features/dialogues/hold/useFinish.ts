import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Refusal } from '../../../domain/decision.ts';
import { type Saving, useSaving } from '../../../forms/useSaving.tsx';
import { paths } from '../../../paths.ts';
import { selectToday } from '../../../state/selectors.ts';
import { useAppSelector, useAppStore } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { useWho } from '../useDialogue.ts';
import { decideFinish } from './finish.ts';
import { useHolding } from './HoldContext.tsx';

/** A refusal is looked at again when the hands rest, so that what has been put right is no longer said. */
const REST_MS = 400;

export interface Finish {
  readonly finish: () => void;
  readonly saving: Saving;
  /** What stands in the way now, after somebody asked to finish. */
  readonly problems: readonly Refusal[];
  /** How many times it was asked for and stopped: each time the list of problems takes the keyboard. */
  readonly stopped: number;
}

/** "Avsluta": one command, then the summary. Until it is stored the draft keeps every word. */
export function useFinish({ onRefused }: { onRefused: (field: string) => void }): Finish {
  const { draft, dialogue } = useHolding();
  const store = useAppStore();
  const workroom = useWorkroom();
  const navigate = useNavigate();
  const today = useAppSelector(selectToday);
  const who = useWho();
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const [stopped, setStopped] = useState(0);

  const decide = useCallback(
    () => decideFinish(draft.content, { casebook: store.getState().casebook.now, today, dialogue }, workroom.ledger),
    [draft, store, today, dialogue, workroom],
  );

  const goOn = async (id: string | null) => {
    // Not thrown away yet: "Ångra" takes the command back, and then the text is here again.
    draft.change({ finished: id });
    await draft.flush();
    await navigate(paths.dialogueSummary(dialogue.id));
  };
  const saving = useSaving({ onSaved: (ids) => void goOn(ids[0] ?? null) });

  useEffect(() => {
    if (problems.length === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = draft.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setProblems(decide().refusals), REST_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [draft, decide, problems]);

  const finish = () => {
    const { drafts, refusals } = decide();
    setProblems(refusals);
    const [first] = refusals;
    if (first) {
      setStopped((times) => times + 1);
      return onRefused(first.field);
    }
    // Nothing to write: it stands already as it was finished before.
    if (drafts.length === 0) return void navigate(paths.dialogueSummary(dialogue.id));
    saving.submit({
      decide: (context, ledger) =>
        decideFinish(draft.content, { casebook: context.casebook, today: context.today, dialogue }, ledger),
      said: text.dialogues.hold.said(text.dialogues.title(who(dialogue.orgs), longDate(dialogue.day))),
    });
  };

  return { finish, saving, problems, stopped };
}
