import { decideDialogueReading } from '../../../domain/decideDialogueReading.ts';
import type { EventId } from '../../../domain/events.ts';
import type { ReadingSide } from '../../../domain/learningVocabulary.ts';
import { slots } from '../../../domain/slots.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { given } from '../../../forms/formProps.ts';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { TextInput } from '../../../ui/TextInput.tsx';

interface ReadingDraft {
  by: string;
  on: string;
  over: EventId[];
}

const words = text.summary.read;
const labels = { by: words.by, on: text.common.date, read: words.title };

interface ReadingFormProps {
  dialogue: EventId;
  side: ReadingSide;
  onDone: () => void;
}

/** "Läst av kommunen": by which function, if one wants to say, and when. */
export function ReadingForm({ dialogue, side, onDone }: ReadingFormProps) {
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const slot = slots.read(dialogue, side);
  const form = useForm<ReadingDraft>({
    draft: `dialogue/${dialogue}/read/${side}`,
    initial: { by: '', on: longDate(today), over: [...(now.slots[slot]?.heads ?? [])] },
    onDone,
  });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) =>
        decideDialogueReading(context, {
          dialogue,
          side,
          read: true,
          on: dayIn(value.on, today, 'past'),
          ...given({ by: value.by }),
        }),
      over: value.over,
      said: words.said(words.mark[side]),
    });
  return (
    <FormFrame form={form} labels={labels} onSave={save} compact>
      <TextInput
        {...control('by')}
        label={words.by}
        hint={words.byHint}
        value={value.by}
        onChange={(by) => change({ by })}
        autoFocus
      />
      <DayField control={control('on')} value={value.on} onChange={(on) => change({ on })} past />
    </FormFrame>
  );
}
