import { headsOf } from '../../../domain/casebook.ts';
import { decideNoteCategory } from '../../../domain/decideNoteCategory.ts';
import type { EventId } from '../../../domain/events.ts';
import { OBSTACLE_CATEGORIES, type ObstacleCategory } from '../../../domain/learningVocabulary.ts';
import { slots } from '../../../domain/slots.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import type { StandFormProps } from './standForm.ts';
import { inSentence } from './useNote.ts';

const words = text.notes;

const NONE = 'ingen';

/** What an obstacle has to do with. */
export function CategoryForm({ standing: { id, category }, place, onDone }: StandFormProps) {
  const now = useAppSelector(selectNow);
  const form = useForm<{ category: ObstacleCategory | null; over: EventId[] }>({
    draft: `note-category/${id}`,
    initial: { category, over: headsOf(now, slots.category(id)) },
    onDone,
  });
  const { value, change, control } = form;
  const nameOf = (each: ObstacleCategory | null) =>
    each === null ? words.noCategory : text.learningCodes.obstacleCategories[each];
  const save = () =>
    form.send({
      decide: (context) => decideNoteCategory(context, { note: id, category: value.category }),
      over: value.over,
      said: words.said(place, inSentence(words.category), inSentence(nameOf(value.category))),
    });
  return (
    <FormFrame form={form} labels={{ category: words.category }} onSave={save}>
      <RadioChips
        {...control('category')}
        compact
        legend={words.category}
        value={value.category ?? NONE}
        onChange={(chosen) => change({ category: chosen === NONE ? null : (chosen as ObstacleCategory) })}
        options={[
          { value: NONE, label: words.noCategory, digit: '0' },
          ...OBSTACLE_CATEGORIES.map((each, index) => ({
            value: each,
            label: nameOf(each),
            digit: String(index + 1),
          })),
        ]}
        autoFocus
      />
    </FormFrame>
  );
}
