import { decideNote } from '../../domain/decideNote.ts';
import type { EventId } from '../../domain/events.ts';
import { selectCasebook } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Select } from '../../ui/Select.tsx';
import { FormFrame } from '../FormFrame.tsx';
import { LineArea } from '../LineArea.tsx';
import { useForm } from '../useForm.ts';
import { bothInWords, questionStart, subjectOf } from './subject.ts';
import { orgsOf, type PlannedDialogue } from './takenUp.ts';
import { useDifferenceNames } from './useDifferenceNames.ts';

const words = text.differences;

interface TakeUpFormProps {
  slot: string;
  /** At least one: what the question can be put to. */
  planned: readonly PlannedDialogue[];
  onDone: () => void;
}

/** The question to a planned dialogue, filled in with both statements: a note with the mark Fråga. */
export function TakeUpForm({ slot, planned, onDone }: TakeUpFormProps) {
  const casebook = useAppSelector(selectCasebook);
  const names = useDifferenceNames();
  const statements = casebook.slots[slot]?.current ?? [];
  const subject = subjectOf(casebook, slot);
  const start = questionStart(casebook, slot);
  const form = useForm<{ text: string; dialogue: EventId | null }>({
    draft: `take-up/${slot}`,
    initial: { text: bothInWords(statements, slot, names), dialogue: null },
    onDone,
  });
  const { value, change, control } = form;
  const dialogue = planned.find(({ id }) => id === value.dialogue) ?? planned[0];
  const day = dialogue === undefined ? '' : longDate(dialogue.day);

  const save = () =>
    form.send({
      decide: (context) =>
        decideNote(context, {
          orgs: orgsOf(statements),
          text: value.text.trim() === '' ? '' : `${start}${value.text.trim()}`,
          mark: 'fraga',
          dialogue: dialogue?.id,
        }),
      said: words.said(names.place(statements), day),
    });

  return (
    <FormFrame
      form={form}
      labels={{ text: words.question(subject), dialogue: words.which }}
      onSave={save}
      saveLabel={words.saveQuestion}
    >
      {planned.length > 1 ? (
        <Select
          {...control('dialogue')}
          label={words.which}
          value={dialogue?.id ?? ''}
          onChange={(chosen) => change({ dialogue: chosen })}
          options={planned.map((each) => ({ value: each.id, label: words.dialogueOn(longDate(each.day), each.place) }))}
        />
      ) : (
        <p>{words.goesTo(day)}</p>
      )}
      <LineArea
        control={control('text')}
        label={words.question(subject)}
        value={value.text}
        onChange={(written) => change({ text: written })}
        autoFocus
      />
    </FormFrame>
  );
}
