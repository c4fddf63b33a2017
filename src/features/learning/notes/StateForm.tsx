import { headsOf } from '../../../domain/casebook.ts';
import { decideNoteState } from '../../../domain/decideNoteState.ts';
import type { EventId } from '../../../domain/events.ts';
import type { NoteState } from '../../../domain/learningVocabulary.ts';
import { slots } from '../../../domain/slots.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { DeviationLine } from '../../../forms/DeviationLine.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { LineArea } from '../../../forms/LineArea.tsx';
import { NoteStateField } from '../../../forms/NoteStateField.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { StandFormProps } from './standForm.ts';
import { inSentence } from './useNote.ts';

const words = text.notes;

interface StateDraft {
  state: NoteState | null;
  reason: string;
  on: string;
  checked: boolean;
  over: EventId[];
}

/** How far it has come; with a why and the day when there is one. */
export function StateForm({ standing: { id, mark, state }, place, onDone }: StandFormProps) {
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const form = useForm<StateDraft>({
    draft: `note-state/${id}`,
    initial: { state, reason: '', on: longDate(today), checked: false, over: headsOf(now, slots.state(id)) },
    onDone,
  });
  const { value, change, control } = form;
  if (mark === null) return null;
  const save = () => {
    const chosen = value.state;
    if (chosen === null) return;
    const on = dayIn(value.on, today, 'past');
    form.send({
      decide: (context) =>
        decideNoteState(context, {
          note: id,
          state: chosen,
          reason: value.reason,
          checked: value.checked,
          ...(on === '' ? {} : { on }),
        }),
      over: value.over,
      said: words.said(place, inSentence(words.stateOf[mark]), inSentence(text.learningCodes.noteStates[chosen])),
    });
  };
  return (
    <FormFrame
      form={form}
      labels={{ state: words.stateOf[mark], reason: words.reason, on: text.common.date }}
      onSave={save}
    >
      <NoteStateField
        control={control('state')}
        mark={mark}
        value={value.state}
        onChange={(chosen) => change({ state: chosen })}
        checked={value.checked}
        onCheck={(checked) => change({ checked })}
        autoFocus
      />
      <LineArea
        control={control('reason')}
        label={words.reason}
        hint={words.reasonHint}
        value={value.reason}
        onChange={(reason) => change({ reason })}
      />
      <DeviationLine texts={[value.reason]} />
      <DayField control={control('on')} value={value.on} onChange={(on) => change({ on })} past />
    </FormFrame>
  );
}
