import { decideDialogueState } from '../../../domain/decideDialogue.ts';
import { decideDialogueLock } from '../../../domain/decideDialogueReading.ts';
import { type Decision, refused } from '../../../domain/decision.ts';
import { isLockedState } from '../../../domain/dialogue.ts';
import { captureHeads, contextOf, type SeveralContext } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import { slots } from '../../../domain/slots.ts';
import { DIALOGUE_STATES, type DialogueState, SUMMARY_HEADINGS } from '../../../domain/vocabulary.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { given } from '../../../forms/formProps.ts';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { shownPage, sidesOf } from '../summary/shownText.ts';
import { useWho } from '../useDialogue.ts';

interface StateDraft {
  state: DialogueState | null;
  on: string;
  reason: string;
  overs: Record<string, EventId[]>;
}

const words = text.summary.follow;
const labels = { state: words.whichState, on: text.common.date, reason: words.reason, readBy: words.whichState };

/** Slots that saying how far a dialogue has come may state: its state, and the texts when that locks them. */
export function stateSlots(dialogue: EventId): string[] {
  return [slots.state(dialogue), ...SUMMARY_HEADINGS.map((heading) => slots.summary(dialogue, heading))];
}

/** Every state there is, in any order: what is odd is asked about and never stopped. */
export function StateForm({ dialogue, onDone }: { dialogue: DialogueFacts; onDone: () => void }) {
  const { id, orgs, state: standing } = dialogue;
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const organisations = useAppSelector(selectOrganisationsById);
  const who = useWho();
  const form = useForm<StateDraft>({
    draft: `dialogue/${id}/state`,
    initial: { state: null, on: longDate(today), reason: '', overs: captureHeads(now, stateSlots(id)) },
    onDone,
  });
  const { value, change, control } = form;
  const page = shownPage(now, id);

  const decide = (context: SeveralContext): Decision => {
    const { state } = value;
    if (state === null) return refused({ code: 'missing', field: 'state' });
    const sides = sidesOf(orgs, organisations);
    const input = { dialogue: id, sides, on: dayIn(value.on, today, 'past'), ...given({ reason: value.reason }) };
    const isLocking =
      (state === 'aterkopplad' || state === 'foljs_upp' || state === 'avslutad') && !isLockedState(standing);
    if (isLocking) return decideDialogueLock(context, { ...input, state, summary: page });
    return decideDialogueState(contextOf(context, slots.state(id)), { ...input, state });
  };

  const save = () =>
    form.send({
      decide: (context) => decide({ ...context, overs: value.overs }),
      said: words.saidState(who(orgs), value.state === null ? '' : text.codes.dialogueStates[value.state]),
    });

  return (
    <FormFrame form={form} labels={labels} onSave={save} compact>
      <RadioChips
        {...control('state')}
        legend={words.whichState}
        compact
        value={value.state}
        onChange={(state) => change({ state: state as DialogueState })}
        autoFocus
        options={DIALOGUE_STATES.filter((state) => state !== standing || dialogue.twoStates.length > 0).map(
          (state) => ({ value: state, label: text.codes.dialogueStates[state] }),
        )}
      />
      <DayField control={control('on')} value={value.on} onChange={(on) => change({ on })} past />
      <LineArea
        control={control('reason')}
        label={words.reason}
        hint={words.reasonHint}
        value={value.reason}
        onChange={(reason) => change({ reason })}
      />
    </FormFrame>
  );
}
