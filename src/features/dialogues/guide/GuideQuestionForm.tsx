import { decideGuideQuestion } from '../../../domain/decideGuide.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import { type GuideArea, type GuideQuestionNow, guideSlots } from '../../../domain/guide.ts';
import { GUIDE_PLACES, type GuidePlace } from '../../../domain/learningVocabulary.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { commonLocal } from '../../../register/dialogueSteps.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useFocusOnce } from '../../../ui/useFocusOnce.ts';
import { nameOf } from '../hold/pages.ts';
import { commonQuestion } from './commonQuestion.ts';

const words = text.guide;
const labels = { text: words.text, place: words.place };

interface GuideDraft {
  text: string;
  place: GuidePlace;
  overs: Record<string, EventId[]>;
}

interface GuideQuestionFormProps {
  area: GuideArea;
  question: GuideQuestionNow;
  onDone: () => void;
}

/** Other words for a question, or another place. The first step is always asked: it takes up what was agreed. */
export function GuideQuestionForm({ area, question, onDone }: GuideQuestionFormProps) {
  const { key, text: said, place } = question;
  const now = useAppSelector(selectNow);
  const form = useForm<GuideDraft>({
    draft: `guide/${area}/${key}`,
    initial: { text: said, place, overs: captureHeads(now, guideSlots(area, key)) },
    onDone,
  });
  const focus = useFocusOnce<HTMLTextAreaElement>(true);
  const { value, change, control } = form;
  const isFixed = key === commonLocal.key || key === 'sedan';

  const save = () =>
    form.send({
      decide: (context) =>
        decideGuideQuestion(
          { ...context, overs: value.overs },
          { area, question: commonQuestion(key), text: value.text, place: value.place },
        ),
      said: words.said(nameOf(key)),
    });

  return (
    <FormFrame form={form} title={nameOf(key)} labels={labels} onSave={save} longText>
      <TextArea
        {...control('text')}
        ref={focus}
        label={words.text}
        hint={words.textHint}
        value={value.text}
        onChange={(now) => change({ text: now })}
      />
      {!isFixed && (
        <RadioChips
          {...control('place')}
          compact
          legend={words.place}
          value={value.place}
          onChange={(now) => change({ place: now as GuidePlace })}
          options={GUIDE_PLACES.map((each) => ({ value: each, label: text.learningCodes.guidePlaces[each] }))}
        />
      )}
      <p className="muted small">{words.from}</p>
    </FormFrame>
  );
}
