import { decideGapAdd } from '../../../domain/decideGap.ts';
import type { EventId } from '../../../domain/events.ts';
import type { GapKind } from '../../../domain/learningVocabulary.ts';
import type { Scope } from '../../../domain/vocabulary.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import * as text from '../../../text/text.ts';
import { TextInput } from '../../../ui/TextInput.tsx';
import { ChangeFields, ClassFields } from './GapFields.tsx';

interface AddDraft {
  title: string;
  kind: GapKind;
  document: Scope | null;
  statutory: boolean;
  before: string;
  after: string;
}

const words = text.gaps.point;
const EMPTY: AddDraft = { title: '', kind: 'nytt', document: null, statutory: false, before: '', after: '' };

/** A new point: one line is enough. Chapter, target groups and what is expected are written on its own page. */
export function GapAddForm({ onDone }: { onDone: (saved: boolean, id?: EventId) => void }) {
  const form = useForm<AddDraft>({
    draft: 'gaps/new',
    initial: EMPTY,
    onDone: (saved, ids) => onDone(saved, ids?.[0]),
  });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) => decideGapAdd(context, value),
      said: text.gaps.adding.said(value.title.trim()),
    });
  return (
    <FormFrame
      form={form}
      title={text.gaps.adding.title}
      labels={{ title: words.title, before: words.before, after: words.after }}
      onSave={save}
      more={<ChangeFields form={form} />}
      moreFields={['before', 'after']}
    >
      <TextInput
        {...control('title')}
        label={words.title}
        hint={words.titleHint}
        value={value.title}
        onChange={(title) => change({ title })}
        autoFocus
      />
      <ClassFields form={form} />
    </FormFrame>
  );
}
