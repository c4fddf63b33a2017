import { type ReactNode, useEffect, useRef, useState } from 'react';
import { decideDialogueState } from '../../../domain/decideDialogue.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import { slots } from '../../../domain/slots.ts';
import type { DialogueState } from '../../../domain/vocabulary.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import { selectNow, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button, TextButton } from '../../../ui/Button.tsx';
import { type DialogueFacts, stateInLine } from '../dialogueFacts.ts';
import { useWho } from '../useDialogue.ts';
import { StateForm } from './StateForm.tsx';

const words = text.summary.follow;

/** What comes next by itself, one press; held and fed back have buttons of their own where that is done. */
const NEXT: Readonly<Partial<Record<DialogueState, 'forberedd' | 'foljs_upp' | 'avslutad'>>> = {
  planerad: 'forberedd',
  flyttad: 'forberedd',
  aterkopplad: 'foljs_upp',
  foljs_upp: 'avslutad',
};

interface StatePartProps {
  dialogue: DialogueFacts;
  /** In a row of quiet words under a header that says how far it has come: only what can be done. */
  beside?: boolean | undefined;
}

/** How far a dialogue has come: the natural next step as a button, and every other state behind "Ändra läge". */
export function StatePart({ dialogue, beside }: StatePartProps) {
  const { id, orgs, state, twoStates } = dialogue;
  const now = useAppSelector(selectNow);
  const shown = useAppSelector(selectShownDate);
  const who = useWho();
  const [open, setOpen] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const [returns, setReturns] = useState(0);
  const saving = useSaving({ onSaved: () => setReturns((times) => times + 1) });
  const next = NEXT[state];

  // The button that was pressed may have gone: the keyboard goes on in the same line.
  useEffect(() => {
    if (returns > 0 && !open) line.current?.querySelector('button')?.focus();
  }, [returns, open]);

  if (shown !== null) return null;
  const say = (to: DialogueState) => {
    const slot = slots.state(id);
    saving.submit({
      decide: (context) => decideDialogueState(context, { dialogue: id, state: to }),
      over: captureHeads(now, [slot])[slot] ?? [],
      said:
        to === 'foljs_upp' ? words.saidFollowed(who(orgs)) : words.saidState(who(orgs), text.codes.dialogueStates[to]),
    });
  };
  return (
    <div className="stack no-print dialogue-state" data-gap="3">
      <div ref={line} className="cluster" data-gap="3">
        {!beside && (
          <span>
            {words.stateNow(
              twoStates.length > 0
                ? twoStates.map((each) => text.codes.dialogueStates[each].toLowerCase()).join(' ≠ ')
                : stateInLine(dialogue),
            )}
          </span>
        )}
        {!open && next && (
          <Next quiet={beside} busy={saving.busy} onPress={() => say(next)}>
            {words.next[state as keyof typeof words.next]}
          </Next>
        )}
        {!open && <TextButton onClick={() => setOpen(true)}>{words.change}</TextButton>}
      </div>
      {saving.parts}
      {open && (
        <StateForm
          dialogue={dialogue}
          onDone={() => {
            setOpen(false);
            setReturns((times) => times + 1);
          }}
        />
      )}
    </div>
  );
}

interface NextProps {
  quiet: boolean | undefined;
  busy: boolean;
  onPress: () => void;
  children: ReactNode;
}

function Next({ quiet, busy, onPress, children }: NextProps) {
  if (!quiet)
    return (
      <Button small busy={busy} onClick={onPress}>
        {children}
      </Button>
    );
  return (
    <TextButton aria-busy={busy || undefined} onClick={busy ? undefined : onPress}>
      {children}
    </TextButton>
  );
}
