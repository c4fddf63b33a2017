import { decideEdition } from '../../../domain/decideEdition.ts';
import type { EventId } from '../../../domain/events.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { given } from '../../../forms/formProps.ts';
import { useForm } from '../../../forms/useForm.ts';
import { selectAreas, shortAreaName } from '../../../state/areas.ts';
import { selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

const words = text.editions;
const LABELS = { title: words.title, text: words.text, date: words.date, area: words.area };

/** "Frys lägesbild": what is known now, of a day, with a covering text. The text is the only thing that has to be thought of. */
export function FreezeForm({ onDone }: { onDone: (edition: EventId | null) => void }) {
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const areas = useAppSelector(selectAreas);
  const day = shown ?? today;
  const form = useForm({
    draft: 'lagesbild',
    initial: { title: words.titleSuggested(longDate(day)), text: '', date: longDate(day), area: '' },
    onDone: (saved, ids) => onDone(saved ? (ids?.[0] ?? null) : null),
  });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context, ledger) =>
        decideEdition(context, ledger, {
          title: value.title,
          date: dayIn(value.date, today, 'past'),
          area: value.area === '' ? null : value.area,
          ...given({ text: value.text }),
        }),
      said: words.frozen(value.title.trim()),
    });
  return (
    <FormFrame form={form} labels={LABELS} onSave={save} saveLabel={words.freezeSave} longText>
      <TextArea
        {...control('text')}
        label={words.text}
        hint={words.textHint}
        value={value.text}
        onChange={(written) => change({ text: written })}
        autoFocus
      />
      <TextInput
        {...control('title')}
        label={words.title}
        value={value.title}
        onChange={(title) => change({ title })}
      />
      <DayField
        control={control('date')}
        label={words.date}
        value={value.date}
        onChange={(date) => change({ date })}
        past
      />
      <Select
        {...control('area')}
        label={words.area}
        value={value.area}
        onChange={(area) => change({ area })}
        options={[
          { value: '', label: text.common.wholeCounty },
          ...areas.map((each) => ({ value: each.id, label: shortAreaName(each) })),
        ]}
      />
    </FormFrame>
  );
}
