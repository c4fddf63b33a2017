import { useState } from 'react';
import { addDays } from '../../../domain/dates.ts';
import { decideDocumentFrom, decideDocumentStart } from '../../../domain/decideDocument.ts';
import { refused } from '../../../domain/decision.ts';
import type { EventId, OrgId } from '../../../domain/events.ts';
import type { LearningDocument } from '../../../domain/learningDocument.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectAreaOf, selectAreas, shortAreaName } from '../../../state/areas.ts';
import { selectActiveOrganisations } from '../../../state/organisations.ts';
import { save as saveCommand } from '../../../state/saving.ts';
import { selectToday } from '../../../state/selectors.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { ChooseOrganisations } from './ChooseOrganisations.tsx';

const words = text.documents.start;
const labels = { title: words.name, from: words.fromDay, to: words.toDay, area: words.area, orgs: words.orgs };

interface StartDraft {
  title: string;
  from: string;
  to: string;
  whom: 'lan' | 'omrade' | 'nagra';
  area: OrgId | '';
  orgs: readonly OrgId[];
}

interface StartFormProps {
  /** A document whose text the new one goes on from. */
  earlier?: LearningDocument | undefined;
  /** With the id of the new document, or null when the user stopped. */
  onDone: (document: EventId | null) => void;
}

/** "Nytt lärandedokument": a heading, a period, and whom it is about. */
export function StartForm({ earlier, onDone }: StartFormProps) {
  const dispatch = useAppDispatch();
  const today = useAppSelector(selectToday);
  const areas = useAppSelector(selectAreas);
  const areaOf = useAppSelector(selectAreaOf);
  const everybody = useAppSelector(selectActiveOrganisations);
  const [asked, setAsked] = useState<'area' | 'orgs' | null>(null);
  const form = useForm<StartDraft>({
    draft: earlier ? `document/from/${earlier.id}` : 'document/new',
    initial: initialOf(earlier, today),
    onDone: (saved, ids) => {
      const id = ids?.[0];
      if (!saved || id === undefined) return onDone(null);
      if (earlier === undefined) return onDone(id);
      // The new one has to be there before anything can be written in it.
      const said = words.said(form.value.title.trim());
      void dispatch(
        saveCommand({
          decide: (context) => decideDocumentFrom(context, { document: id, earlier: earlier.id }),
          despiteNotices: true,
          said,
        }),
      ).then(() => onDone(id));
    },
  });
  const { value, change, control } = form;

  const save = () => {
    const missing =
      value.whom === 'omrade' && value.area === ''
        ? 'area'
        : value.whom === 'nagra' && value.orgs.length === 0
          ? 'orgs'
          : null;
    setAsked(missing);
    const area = value.whom === 'omrade' ? value.area : '';
    const members = everybody.filter((each) => areaOf(each) === area).map(({ id }) => id);
    const orgs = value.whom === 'nagra' ? value.orgs : area === '' ? [] : [area, ...members];
    form.send({
      decide: (context) =>
        missing !== null
          ? refused({ code: 'missing', field: missing })
          : decideDocumentStart(context, {
              title: value.title,
              from: dayIn(value.from, today, 'past'),
              to: dayIn(value.to, today),
              area: area === '' ? null : area,
              orgs,
            }),
      said: words.said(value.title.trim()),
    });
  };
  const errorOf = (field: 'area' | 'orgs', said: string) =>
    control(field).error !== undefined && asked === field ? said : undefined;

  return (
    <FormFrame form={form} labels={labels} onSave={save} saveLabel={words.save}>
      <TextInput
        {...control('title')}
        label={words.name}
        value={value.title}
        onChange={(title) => change({ title })}
        autoFocus
      />
      <div className="columns" data-gap="4">
        <DayField
          control={control('from')}
          label={words.fromDay}
          value={value.from}
          onChange={(from) => change({ from })}
        />
        <DayField control={control('to')} label={words.toDay} value={value.to} onChange={(to) => change({ to })} />
      </div>
      <RadioChips
        legend={words.whom}
        compact
        value={value.whom}
        onChange={(whom) => change({ whom: whom as StartDraft['whom'] })}
        options={[
          { value: 'lan', label: words.county },
          { value: 'omrade', label: words.area },
          { value: 'nagra', label: words.some },
        ]}
      />
      {value.whom === 'omrade' && (
        <Select
          id={control('area').id}
          error={errorOf('area', words.areaMissing)}
          label={words.chooseArea}
          value={value.area}
          onChange={(area) => change({ area })}
          options={[
            { value: '', label: words.areaMissing, disabled: true },
            ...areas.map((each) => ({ value: each.id, label: shortAreaName(each) })),
          ]}
        />
      )}
      {value.whom === 'nagra' && (
        <ChooseOrganisations
          id={control('orgs').id}
          error={errorOf('orgs', words.noneChosen)}
          value={value.orgs}
          onChange={(orgs) => change({ orgs })}
        />
      )}
    </FormFrame>
  );
}

/** The last half year until today; one that goes on begins the day after the earlier one ended. */
function initialOf(earlier: LearningDocument | undefined, today: string): StartDraft {
  if (earlier === undefined) {
    const from = addDays(today, -182);
    return { title: '', from: longDate(from), to: longDate(today), whom: 'lan', area: '', orgs: [] };
  }
  const { area, orgs } = earlier;
  const from = addDays(earlier.to, 1);
  const whom = area === null ? (orgs.length === 0 ? 'lan' : 'nagra') : 'omrade';
  const to = from > today ? addDays(from, 182) : today;
  return {
    title: earlier.title ?? '',
    from: longDate(from),
    to: longDate(to),
    whom,
    area: area ?? '',
    orgs: area === null ? orgs : [],
  };
}
