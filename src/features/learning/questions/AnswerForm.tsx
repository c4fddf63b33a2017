import { headsOf } from '../../../domain/casebook.ts';
import { decideQuestionAnswer } from '../../../domain/decideQuestion.ts';
import type { EventId } from '../../../domain/events.ts';
import { ANSWER_KINDS, type AnswerKind } from '../../../domain/learningVocabulary.ts';
import type { Question } from '../../../domain/question.ts';
import { slots } from '../../../domain/slots.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { forumKey, selectForums } from '../../../state/forums.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useForumChoices } from './useForumChoices.ts';

interface AnswerDraft {
  kind: AnswerKind | null;
  text: string;
  forum: string;
  by: string;
  on: string;
  over: EventId[];
}

const words = text.questions.answer;
const labels = { kind: words.kind, text: words.text, forum: words.forum, by: words.by, on: text.common.date };

/** The answer, and what kind of answer it is. Keys 1 to 5 choose the kind. */
export function AnswerForm({ question, onDone }: { question: Question; onDone: (saved: boolean) => void }) {
  const { id, places } = question;
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const forums = useAppSelector(selectForums);
  const choices = useForumChoices(question);
  const [place] = places;
  const form = useForm<AnswerDraft>({
    draft: `question/${id}/answer`,
    initial: {
      kind: null,
      text: '',
      forum: place === undefined ? '' : forumKey(place.data.forum, place.data.area),
      by: '',
      on: longDate(today),
      over: headsOf(now, slots.reply(id)),
    },
    onDone,
  });
  const { value, change, control } = form;

  const save = () =>
    form.send({
      decide: (context) =>
        decideQuestionAnswer(context, {
          note: id,
          kind: value.kind,
          text: value.text,
          forum: forums.get(value.forum)?.key ?? null,
          by: value.by,
          on: dayIn(value.on, today, 'past'),
        }),
      over: value.over,
      said: words.said(value.kind === null ? '' : words.inText[value.kind]),
    });

  return (
    <FormFrame
      form={form}
      title={words.title}
      labels={labels}
      onSave={save}
      longText
      more={
        <>
          <Select
            {...control('forum')}
            label={words.forum}
            value={value.forum}
            onChange={(forum) => change({ forum })}
            options={[{ value: '', label: words.noForum }, ...choices]}
          />
          <TextInput
            {...control('by')}
            label={words.by}
            hint={words.byHint}
            value={value.by}
            onChange={(by) => change({ by })}
            autoComplete="off"
          />
        </>
      }
      moreFields={['forum', 'by']}
    >
      <RadioChips
        {...control('kind')}
        legend={words.kind}
        value={value.kind}
        onChange={(kind) => change({ kind: kind as AnswerKind })}
        options={ANSWER_KINDS.map((kind, index) => ({
          value: kind,
          label: text.learningCodes.answerKinds[kind],
          hint: words.kindHints[kind],
          digit: String(index + 1),
        }))}
        autoFocus
      />
      <TextArea
        {...control('text')}
        label={words.text}
        hint={words.textHint}
        value={value.text}
        onChange={(written) => change({ text: written })}
      />
      <DayField control={control('on')} value={value.on} onChange={(on) => change({ on })} past />
    </FormFrame>
  );
}
