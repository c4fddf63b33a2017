import { headsOf } from '../../../domain/casebook.ts';
import { decideNoteMark } from '../../../domain/decideNote.ts';
import type { EventId } from '../../../domain/events.ts';
import { slots } from '../../../domain/slots.ts';
import type { Mark } from '../../../domain/vocabulary.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { MarkField } from '../../../forms/NoteForm.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import type { StandFormProps } from './standForm.ts';
import { inSentence } from './useNote.ts';

const words = text.notes;

/** Behov, Hinder, Exempel, Fråga, Skillnad, or nothing of that: it can be set, changed and taken away later. */
export function MarkForm({ standing: { id, mark }, place, onDone }: StandFormProps) {
  const now = useAppSelector(selectNow);
  const form = useForm<{ mark: Mark | null; over: EventId[] }>({
    draft: `note-mark/${id}`,
    initial: { mark, over: headsOf(now, slots.noteMark(id)) },
    onDone,
  });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) => decideNoteMark(context, { note: id, mark: value.mark }),
      over: value.over,
      said: words.said(
        place,
        inSentence(words.mark),
        inSentence(value.mark ? text.codes.marks[value.mark] : words.noMark),
      ),
    });
  return (
    <FormFrame form={form} labels={{ mark: words.mark }} onSave={save}>
      <MarkField
        control={control('mark')}
        value={value.mark}
        onChange={(chosen) => change({ mark: chosen })}
        autoFocus
      />
    </FormFrame>
  );
}
