import { decideDate } from '../domain/decideDate.ts';
import { CERTAINTIES, type Certainty, DATE_KINDS, type DateKind, type Level } from '../domain/vocabulary.ts';
import type { StandingOrganisation } from '../state/organisations.ts';
import { selectToday } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { RadioChips } from '../ui/RadioChips.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { DayField, dayIn } from './DayField.tsx';
import { FormFrame } from './FormFrame.tsx';
import { type FormProps, given } from './formProps.ts';
import { type ControlOf, useForm } from './useForm.ts';
import { useOrganisation } from './useOrganisation.ts';

interface DateDraft {
  title: string;
  kind: DateKind;
  day: string;
  certainty: Certainty;
  place: string;
}

const words = text.forms.newDate;
const labels = { title: words.what, day: words.day, kind: words.kind, certainty: words.certainty, place: words.place };

/** "+ Datum": something that happens here on a day. */
export function DateForm({ organisation: id, onDone, compact }: FormProps) {
  const organisation = useOrganisation(id);
  const today = useAppSelector(selectToday);
  const form = useForm<DateDraft>({
    draft: `date/${id}`,
    initial: { title: '', kind: 'mote', day: '', certainty: 'bestamd', place: '' },
    onDone,
  });
  const { value, change, control } = form;

  const save = () => {
    const { title, kind, certainty, place } = value;
    const day = dayIn(value.day, today, 'future');
    form.send({
      decide: (context) =>
        decideDate(context, {
          orgs: [id],
          kind,
          level: levelOf(organisation),
          day,
          certainty,
          title,
          ...given({ place: place.trim() }),
        }),
      said: text.forms.said.date(organisation.name, title.trim(), longDate(day)),
    });
  };

  return (
    <FormFrame
      form={form}
      title={words.title}
      labels={labels}
      onSave={save}
      compact={compact}
      more={
        <>
          <Select
            {...control('kind')}
            label={words.kind}
            value={value.kind}
            onChange={(kind) => change({ kind: kind as DateKind })}
            options={DATE_KINDS.map((kind) => ({ value: kind, label: text.codes.dateKinds[kind] }))}
          />
          <CertaintyField
            control={control('certainty')}
            value={value.certainty}
            onChange={(certainty) => change({ certainty })}
          />
          <TextInput
            {...control('place')}
            label={words.place}
            value={value.place}
            onChange={(place) => change({ place })}
          />
        </>
      }
      moreFields={['kind', 'certainty', 'place']}
    >
      <TextInput
        {...control('title')}
        label={words.what}
        value={value.title}
        onChange={(title) => change({ title })}
        autoFocus
      />
      <DayField
        control={control('day')}
        label={words.day}
        value={value.day}
        leaning="future"
        onChange={(written) => change({ day: written })}
      />
    </FormFrame>
  );
}

interface CertaintyFieldProps {
  control: ControlOf;
  value: Certainty;
  onChange: (certainty: Certainty) => void;
}

export function CertaintyField({ control, value, onChange }: CertaintyFieldProps) {
  return (
    <RadioChips
      {...control}
      compact
      legend={words.certainty}
      value={value}
      onChange={(certainty) => onChange(certainty as Certainty)}
      options={CERTAINTIES.map((certainty) => ({ value: certainty, label: text.codes.certainties[certainty] }))}
    />
  );
}

/** Whose date it is: a municipality's or a unit's own, an area's, or the county's. */
function levelOf({ kind, id }: StandingOrganisation): Level {
  if (kind === 'subregion') return 'delregional';
  return kind === 'association' || id === 'vgr' ? 'lansgemensam' : 'lokal';
}
