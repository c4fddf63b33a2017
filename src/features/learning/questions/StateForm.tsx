import { headsOf } from '../../../domain/casebook.ts';
import { decideQuestionState } from '../../../domain/decideQuestion.ts';
import type { EventId } from '../../../domain/events.ts';
import type { Question } from '../../../domain/question.ts';
import { slots } from '../../../domain/slots.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { useQuestionNames } from './useQuestionNames.ts';

interface StateFormProps {
  question: Question;
  state: 'beredd' | 'stangd';
  onDone: (saved: boolean) => void;
}

interface StateDraft {
  reason: string;
  on: string;
  over: EventId[];
}

const words = text.questions;

/** Made ready, taken up again, or closed. Closing names those who have not been told. */
export function StateForm({ question, state, onDone }: StateFormProps) {
  const { id, stage, isAnswered, untold } = question;
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const names = useQuestionNames();
  const form = useForm<StateDraft>({
    draft: `question/${id}/${state}`,
    initial: { reason: '', on: longDate(today), over: headsOf(now, slots.state(id)) },
    onDone,
  });
  const { value, change, control } = form;
  const isClosing = state === 'stangd';
  const isAgain = stage === 'stangd';
  const title = isClosing ? words.close.title : isAgain ? words.ready.again : words.ready.title;
  const closing = isAnswered ? words.close.note : words.close.reason;
  const label = isClosing ? closing : isAgain ? words.ready.why : words.ready.note;

  const save = () =>
    form.send({
      decide: (context) =>
        decideQuestionState(context, { note: id, state, reason: value.reason, on: dayIn(value.on, today, 'past') }),
      over: value.over,
      said: isClosing ? words.close.said : words.ready.said,
    });

  return (
    <FormFrame
      form={form}
      title={title}
      labels={{ reason: label, on: text.common.date }}
      onSave={save}
      saveLabel={isClosing ? words.close.button : undefined}
    >
      {isClosing && isAnswered && untold.length > 0 && <p>{words.part.tellFirst(names.list(untold))}</p>}
      <LineArea
        control={control('reason')}
        label={label}
        hint={isClosing && !isAnswered ? words.close.reasonHint : undefined}
        value={value.reason}
        onChange={(reason) => change({ reason })}
        autoFocus
      />
      <DayField control={control('on')} value={value.on} onChange={(on) => change({ on })} past />
    </FormFrame>
  );
}
