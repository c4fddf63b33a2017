import { headsOf } from '../../../domain/casebook.ts';
import { decideQuestionMove } from '../../../domain/decideQuestion.ts';
import type { EventId } from '../../../domain/events.ts';
import type { QuestionStep } from '../../../domain/learningVocabulary.ts';
import type { Question } from '../../../domain/question.ts';
import { slots } from '../../../domain/slots.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { forumKey, selectForums } from '../../../state/forums.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Select } from '../../../ui/Select.tsx';
import { useForumChoices } from './useForumChoices.ts';
import { usePlacesBefore } from './usePlacesBefore.ts';

interface MoveFormProps {
  question: Question;
  step: QuestionStep;
  onDone: (saved: boolean) => void;
}

interface MoveDraft {
  forum: string;
  why: string;
  on: string;
  over: EventId[];
}

const words = text.questions.move;

/** "Lyft till …", "Mottagen", "Skicka tillbaka": which forum, why, when. */
export function MoveForm({ question, step, onDone }: MoveFormProps) {
  const { id, places, path } = question;
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const forums = useAppSelector(selectForums);
  const choices = useForumChoices(question);
  const [before] = usePlacesBefore(question);
  const there = step === 'ater' ? before : step === 'mottagen' ? places[0]?.data : undefined;
  const slot = slots.at(id);
  const form = useForm<MoveDraft>({
    draft: `question/${id}/${step}`,
    initial: {
      forum: there === undefined ? '' : forumKey(there.forum, there.area),
      why: '',
      on: longDate(today),
      over: headsOf(now, slot),
    },
    onDone,
  });
  const { value, change, control } = form;
  const chosen = forums.get(value.forum);
  const whyLabel = { lyft: words.why, mottagen: words.note, ater: words.whyBack }[step];
  const forumLabel = path === 'tvist' ? words.step : words.forum;

  const save = () =>
    form.send({
      decide: (context) =>
        decideQuestionMove(context, {
          note: id,
          forum: chosen?.key ?? '',
          area: chosen?.area ?? null,
          step,
          why: value.why,
          on: dayIn(value.on, today, 'past'),
        }),
      over: value.over,
      said: words.said[step](chosen?.fullName ?? ''),
    });

  return (
    <FormFrame
      form={form}
      title={words.titles[step]}
      labels={{ forum: forumLabel, why: whyLabel, on: text.common.date }}
      onSave={save}
    >
      <Select
        {...control('forum')}
        label={forumLabel}
        hint={chosen?.shipped?.mandate ?? (path === 'tvist' ? undefined : words.forumHint)}
        value={value.forum}
        onChange={(forum) => change({ forum })}
        options={[{ value: '', label: words.choose }, ...choices]}
        autoFocus
      />
      <LineArea control={control('why')} label={whyLabel} value={value.why} onChange={(why) => change({ why })} />
      <DayField control={control('on')} value={value.on} onChange={(on) => change({ on })} past />
    </FormFrame>
  );
}
