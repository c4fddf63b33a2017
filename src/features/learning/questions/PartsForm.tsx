import { decidePart } from '../../../domain/decideParts.ts';
import { refused } from '../../../domain/decision.ts';
import { captureHeads, contextOf, inside, together } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import { partText } from '../../../domain/parts.ts';
import { QUESTION_PARTS, type Question, type QuestionPartKey } from '../../../domain/question.ts';
import { slots } from '../../../domain/slots.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { TextArea } from '../../../ui/TextArea.tsx';

type PartsDraft = Record<QuestionPartKey, string> & { overs: Record<string, EventId[]> };

const words = text.questions.parts;

/** Background, why it can not be solved here, proposal: only what is changed is stated anew. */
export function PartsForm({ question, onDone }: { question: Question; onDone: (saved: boolean) => void }) {
  const { id } = question;
  const now = useAppSelector(selectNow);
  const before = (key: QuestionPartKey) => partText(now, id, key);
  const form = useForm<PartsDraft>({
    draft: `question/${id}/parts`,
    initial: {
      bakgrund: before('bakgrund'),
      inte_har: before('inte_har'),
      forslag: before('forslag'),
      overs: captureHeads(
        now,
        QUESTION_PARTS.map((key) => slots.part(id, key)),
      ),
    },
    onDone,
  });
  const { value, change, control } = form;
  const labels = Object.fromEntries(QUESTION_PARTS.map((key) => [`${key}.text`, words[key]]));

  const save = () =>
    form.send({
      decide: (context) => {
        const changed = QUESTION_PARTS.filter((key) => value[key].trim() !== partText(context.casebook, id, key));
        if (changed.length === 0) return refused({ code: 'nothing-changed', field: 'bakgrund.text' });
        const several = { ...context, overs: value.overs };
        return together(
          changed.map((key) =>
            inside(key, decidePart(contextOf(several, slots.part(id, key)), { entity: id, key, text: value[key] })),
          ),
        );
      },
      said: words.said,
    });

  return (
    <FormFrame form={form} title={words.title} labels={labels} onSave={save} longText>
      {QUESTION_PARTS.map((key, index) => (
        <TextArea
          key={key}
          {...control(`${key}.text`)}
          label={words[key]}
          value={value[key]}
          onChange={(written) => change({ [key]: written })}
          autoFocus={index === 0}
        />
      ))}
    </FormFrame>
  );
}
