import { headsOf } from '../../../domain/casebook.ts';
import { decideQuestionDue } from '../../../domain/decideQuestionAskers.ts';
import type { EventId } from '../../../domain/events.ts';
import type { Question } from '../../../domain/question.ts';
import { slots } from '../../../domain/slots.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';

const words = text.questions.due;

/** When an answer is wished for. An emptied field takes the wish back. */
export function DueForm({ question, onDone }: { question: Question; onDone: (saved: boolean) => void }) {
  const { id, due } = question;
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const form = useForm<{ day: string; over: EventId[] }>({
    draft: `question/${id}/due`,
    initial: { day: due === null ? '' : longDate(due), over: headsOf(now, slots.due(id)) },
    onDone,
  });
  const { value, change, control } = form;
  const day = dayIn(value.day, today, 'future') || null;

  return (
    <FormFrame
      form={form}
      title={words.title}
      labels={{ day: words.title }}
      onSave={() =>
        form.send({
          decide: (context) => decideQuestionDue(context, { note: id, day }),
          over: value.over,
          said: day === null ? words.saidNone : words.said(longDate(day)),
        })
      }
    >
      <DayField
        control={control('day')}
        label={words.title}
        hint={words.hint}
        value={value.day}
        onChange={(written) => change({ day: written })}
        leaning="future"
        autoFocus
      />
    </FormFrame>
  );
}
