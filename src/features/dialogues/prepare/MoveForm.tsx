import { decideDialogueMove, decideDialogueState } from '../../../domain/decideDialogue.ts';
import { captureHeads, contextOf, inside, together } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import { slots } from '../../../domain/slots.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { given } from '../../../forms/formProps.ts';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { useWho } from '../useDialogue.ts';

interface MoveDraft {
  day: string;
  reason: string;
  overs: Record<string, EventId[]>;
}

const words = text.dialogues.prepare;
const labels = { day: words.newDay, reason: words.reason, 'state.reason': words.reason, 'state.state': words.state };

interface DialogueFormProps {
  dialogue: DialogueFacts;
  onDone: () => void;
}

/** "Flytta": another day, and why; it is said to be moved until somebody says how far it has come. One that was cancelled is planned again by the same road. */
export function MoveForm({ dialogue, onDone }: DialogueFormProps) {
  const { id, orgs, state, twoStates } = dialogue;
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const who = useWho();
  const form = useForm<MoveDraft>({
    draft: `dialogue/${id}/move`,
    initial: { day: '', reason: '', overs: captureHeads(now, [slots.day(id), slots.state(id)]) },
    onDone,
  });
  const { value, change, control } = form;
  const isAgain = state === 'installd';

  const save = () => {
    const day = dayIn(value.day, today, 'future');
    form.send({
      decide: (context) => {
        const several = { ...context, overs: value.overs };
        const move = decideDialogueMove(contextOf(several, slots.day(id)), {
          dialogue: id,
          day,
          ...given({ reason: value.reason }),
        });
        const to = isAgain ? 'planerad' : 'flyttad';
        // Two who say differently how far it has come are not answered by moving it.
        if (state === to || twoStates.length > 0) return move;
        const why = isAgain ? {} : given({ reason: value.reason });
        const stated = decideDialogueState(contextOf(several, slots.state(id)), { dialogue: id, state: to, ...why });
        return together([move, inside('state', stated)]);
      },
      said: words.saidMoved(who(orgs), longDate(day)),
    });
  };

  return (
    <FormFrame form={form} labels={labels} onSave={save}>
      <DayField
        control={control('day')}
        label={words.newDay}
        value={value.day}
        onChange={(day) => change({ day })}
        leaning="future"
        autoFocus
      />
      <LineArea
        control={control('reason')}
        label={words.reason}
        value={value.reason}
        onChange={(reason) => change({ reason })}
      />
    </FormFrame>
  );
}

interface CancelDraft {
  reason: string;
  over: EventId[];
}

/** "Ställ in", with why; a reason is asked for and never demanded. */
export function CancelForm({ dialogue, onDone }: DialogueFormProps) {
  const { id, orgs } = dialogue;
  const now = useAppSelector(selectNow);
  const who = useWho();
  const form = useForm<CancelDraft>({
    draft: `dialogue/${id}/cancel`,
    initial: { reason: '', over: [...(now.slots[slots.state(id)]?.heads ?? [])] },
    onDone,
  });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) =>
        decideDialogueState(context, { dialogue: id, state: 'installd', ...given({ reason: value.reason }) }),
      over: value.over,
      said: words.saidCancelled(who(orgs)),
    });
  return (
    <FormFrame
      form={form}
      labels={{ reason: words.reason, state: words.state }}
      onSave={save}
      saveLabel={words.cancelSave}
    >
      <LineArea
        control={control('reason')}
        label={words.reason}
        value={value.reason}
        onChange={(reason) => change({ reason })}
        autoFocus
      />
    </FormFrame>
  );
}
