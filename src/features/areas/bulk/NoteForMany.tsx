import { decideNote } from '../../../domain/decideNote.ts';
import type { Mark, Source } from '../../../domain/vocabulary.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { given } from '../../../forms/formProps.ts';
import { LineArea } from '../../../forms/LineArea.tsx';
import { MarkField } from '../../../forms/NoteForm.tsx';
import { SourceField } from '../../../forms/SourceField.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { draftKey, type ForManyProps } from './forMany.ts';
import { ManyForm } from './ManyForm.tsx';

interface NoteDraft {
  text: string;
  mark: Mark | null;
  on: string;
  source: Source | null;
}

const words = text.forms.note;
const labels = { text: words.title, mark: words.mark, on: text.common.date, source: text.common.source };

/** The same words for each that is chosen: notes of their own, so that one can be corrected without the others. */
export function NoteForMany({ orgs, area, onDone }: ForManyProps) {
  const today = useAppSelector(selectToday);
  const form = useForm<NoteDraft>({
    draft: draftKey('anteckning', orgs),
    initial: { text: '', mark: null, on: longDate(today), source: null },
    onDone,
  });
  const { value, change, control } = form;
  const on = dayIn(value.on, today, 'past');

  return (
    <ManyForm
      form={form}
      orgs={orgs}
      area={area}
      theme="fas"
      labels={labels}
      what={[value.mark === null ? text.common.note : text.codes.marks[value.mark], longDate(on || today)].join(', ')}
      decide={(context, { id }) =>
        decideNote(
          { ...context, over: [] },
          { orgs: [id], text: value.text, mark: value.mark, ...given({ on, source: value.source }) },
        )
      }
    >
      <LineArea
        control={control('text')}
        label={words.title}
        hint={words.hint}
        placeholder={words.placeholder}
        value={value.text}
        onChange={(written) => change({ text: written })}
        autoFocus
      />
      <MarkField control={control('mark')} value={value.mark} onChange={(mark) => change({ mark })} />
      <DayField control={control('on')} value={value.on} onChange={(written) => change({ on: written })} past />
      <SourceField control={control('source')} value={value.source} onChange={(source) => change({ source })} />
    </ManyForm>
  );
}
