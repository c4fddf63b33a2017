import { decideQuestionMerge } from '../../../domain/decideQuestionAskers.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import type { Question } from '../../../domain/question.ts';
import { slots } from '../../../domain/slots.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { useQuestionNames } from './useQuestionNames.ts';

interface MergeFormProps {
  questions: readonly Question[];
  onDone: (saved: boolean) => void;
}

interface MergeDraft {
  into: EventId;
  reason: string;
  overs: Record<string, EventId[]>;
}

const words = text.questions.merge;

/** "För samman": which of the chosen the others go on as. Those who asked all come along. */
export function MergeForm({ questions, onDone }: MergeFormProps) {
  const now = useAppSelector(selectNow);
  const names = useQuestionNames();
  const ids = questions.map(({ id }) => id);
  // The one that has come furthest is the likeliest.
  const first = questions.find(({ places }) => places.length > 0) ?? questions[0];
  const form = useForm<MergeDraft>({
    draft: `question-merge/${ids.toSorted().join(' ')}`,
    initial: {
      into: first?.id ?? '',
      reason: '',
      overs: captureHeads(
        now,
        ids.map((id) => slots.merged(id)),
      ),
    },
    onDone,
  });
  const { value, change, control } = form;
  const askers = names.list([...new Set(questions.flatMap((question) => question.askers))]);

  const save = () =>
    form.send({
      decide: (context) =>
        decideQuestionMerge(
          { ...context, overs: value.overs },
          { into: value.into, notes: ids.filter((id) => id !== value.into), reason: value.reason },
        ),
      said: words.said(questions.length, askers),
    });

  return (
    <FormFrame
      form={form}
      title={words.formTitle}
      labels={{ notes: words.into, reason: words.reason }}
      onSave={save}
      saveLabel={words.save}
    >
      <RadioChips
        {...control('notes')}
        legend={words.into}
        hint={words.intoHint}
        value={value.into}
        onChange={(into) => change({ into })}
        options={questions.map((question) => ({
          value: question.id,
          label: question.text ?? text.common.redacted,
          ...(question.askers.length === 0 ? {} : { hint: words.askedBy(names.list(question.askers)) }),
        }))}
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
