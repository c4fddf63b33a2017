import { useMemo } from 'react';
import { decideDate } from '../../../domain/decideDate.ts';
import { refused } from '../../../domain/decision.ts';
import type { EventId } from '../../../domain/events.ts';
import { type Certainty, DATE_KINDS, type DateKind, LEVELS, type Level } from '../../../domain/vocabulary.ts';
import { CertaintyField } from '../../../forms/DateForm.tsx';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { given } from '../../../forms/formProps.ts';
import { useForm } from '../../../forms/useForm.ts';
import { COUNTY_WIDE, selectAreaOf, selectAreas, shortAreaName } from '../../../state/areas.ts';
import { selectActiveOrganisations, selectOrganisationsById } from '../../../state/organisations.ts';
import { selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import type { TimelineView } from '../timelineView.ts';

const words = text.timeline;
const labels = {
  ...text.forms.newDate,
  title: text.forms.newDate.what,
  who: words.addOrganisation,
};

interface AddDateDraft {
  level: Level;
  who: string;
  title: string;
  kind: DateKind;
  day: string;
  certainty: Certainty;
  place: string;
}

interface AddDateFormProps {
  /** What is chosen on the screen is what one most likely means. */
  view: Pick<TimelineView, 'level' | 'area' | 'organisation'>;
  onDone: (saved: boolean, ids?: readonly EventId[]) => void;
}

/** A date at any of the three levels. */
export function AddDateForm({ view, onDone }: AddDateFormProps) {
  const today = useAppSelector(selectToday);
  const byId = useAppSelector(selectOrganisationsById);
  const level: Level = view.level || (view.organisation ? 'lokal' : view.area ? 'delregional' : 'lansgemensam');
  const who = level === 'lokal' ? view.organisation : level === 'delregional' ? view.area : '';
  const form = useForm<AddDateDraft>({
    draft: 'timeline/date',
    initial: { level, who, title: '', kind: 'mote', day: '', certainty: 'bestamd', place: '' },
    onDone,
  });
  const { value, change, control } = form;
  const countyWide = value.level === 'lansgemensam';

  const save = () => {
    const { title, kind, certainty, place } = value;
    const day = dayIn(value.day, today, 'future');
    const name = countyWide ? words.countyPlace : (byId.get(value.who)?.name ?? value.who);
    form.send({
      decide: (context) =>
        !countyWide && value.who === ''
          ? refused({ code: 'missing', field: 'who' })
          : decideDate(context, {
              orgs: countyWide ? [] : [value.who],
              kind,
              level: value.level,
              day,
              certainty,
              title,
              ...given({ place: place.trim() }),
            }),
      said: text.forms.said.date(name, title.trim(), longDate(day)),
    });
  };

  return (
    <FormFrame
      form={form}
      labels={labels}
      onSave={save}
      moreFields={['kind', 'place']}
      more={
        <>
          <Select
            {...control('kind')}
            label={labels.kind}
            value={value.kind}
            onChange={(kind) => change({ kind: kind as DateKind })}
            options={DATE_KINDS.map((kind) => ({ value: kind, label: text.codes.dateKinds[kind] }))}
          />
          <TextInput
            {...control('place')}
            label={labels.place}
            value={value.place}
            onChange={(place) => change({ place })}
          />
        </>
      }
    >
      <RadioChips
        {...control('level')}
        compact
        legend={words.addLevel}
        value={value.level}
        autoFocus
        onChange={(chosen) => change({ level: chosen as Level, who: '' })}
        options={LEVELS.map((each) => ({ value: each, label: words.levels[each] }))}
      />
      {!countyWide && (
        <WhoField
          level={value.level}
          control={control('who')}
          value={value.who}
          onChange={(chosen) => change({ who: chosen })}
        />
      )}
      <TextInput
        {...control('title')}
        label={labels.title}
        value={value.title}
        onChange={(title) => change({ title })}
      />
      <DayField
        control={control('day')}
        label={labels.day}
        value={value.day}
        leaning="future"
        onChange={(written) => change({ day: written })}
      />
      <CertaintyField
        control={control('certainty')}
        value={value.certainty}
        onChange={(certainty) => change({ certainty })}
      />
    </FormFrame>
  );
}

interface WhoFieldProps {
  level: Level;
  control: { readonly id: string; readonly error: string | undefined };
  value: string;
  onChange: (who: string) => void;
}

function WhoField({ level, control, value, onChange }: WhoFieldProps) {
  const areas = useAppSelector(selectAreas);
  const areaOf = useAppSelector(selectAreaOf);
  const all = useAppSelector(selectActiveOrganisations);
  const groups = useMemo(() => {
    const places = areas.map((each) => ({ id: each.id, label: shortAreaName(each) }));
    return [...places, { id: COUNTY_WIDE, label: text.common.countyWide }].map(({ id, label }) => ({
      label,
      options: all
        .filter((each) => each.kind !== 'subregion' && areaOf(each) === id)
        .sort((a, b) => bySwedish(a.name, b.name))
        .map(({ id: org, name }) => ({ value: org, label: name })),
    }));
  }, [areas, areaOf, all]);
  const none = { value: '', label: words.addNone };
  const isArea = level === 'delregional';
  return (
    <Select
      {...control}
      label={isArea ? words.addArea : words.addOrganisation}
      value={value}
      onChange={onChange}
      options={
        isArea ? [none, ...areas.map((each) => ({ value: each.id, label: shortAreaName(each) }))] : [none, ...groups]
      }
    />
  );
}
