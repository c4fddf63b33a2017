import { decideDialoguePlan } from '../../../domain/decideDialogue.ts';
import type { OrgId } from '../../../domain/events.ts';
import { DIALOGUE_FORMS, type DialogueForm, LEVELS, type Level } from '../../../domain/vocabulary.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { given } from '../../../forms/formProps.ts';
import { useForm } from '../../../forms/useForm.ts';
import { type StandingOrganisation, selectOrganisationsById } from '../../../state/organisations.ts';
import { selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import { text } from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useWho } from '../useDialogue.ts';
import { OrganisationsField } from './OrganisationsField.tsx';

interface PlanDraft {
  orgs: readonly OrgId[];
  day: string;
  form: DialogueForm;
  place: string;
  roles: string;
  /** Null until somebody says another level than the one that follows from who meets. */
  level: Level | null;
}

const words = text.dialogues.plan;
const labels = {
  orgs: words.orgs,
  day: words.day,
  form: words.form,
  place: words.place,
  roles: words.roles,
  level: words.level,
};
const initial: PlanDraft = { orgs: [], day: '', form: 'fysisk', place: '', roles: '', level: null };

interface NewDialogueFormProps {
  /** With the id of the dialogue, or null when the user stopped. */
  onDone: (dialogue: string | null) => void;
}

/** "Ny dialog": who meets and when is enough; the rest can be told. */
export function NewDialogueForm({ onDone }: NewDialogueFormProps) {
  const today = useAppSelector(selectToday);
  const organisations = useAppSelector(selectOrganisationsById);
  const who = useWho();
  const form = useForm<PlanDraft>({
    draft: 'dialogue/new',
    initial,
    onDone: (saved, ids) => onDone(saved ? (ids?.[0] ?? null) : null),
  });
  const { value, change, control } = form;
  const chosen = value.orgs.flatMap((id) => organisations.get(id) ?? []);
  const level = value.level ?? levelOf(chosen);

  const save = () => {
    const day = dayIn(value.day, today, 'future');
    form.send({
      decide: (context) =>
        decideDialoguePlan(context, {
          orgs: value.orgs,
          day,
          form: value.form,
          level,
          ...given({ place: value.place.trim(), roles: value.roles.trim() }),
        }),
      said: words.said(text.dialogues.title(who(value.orgs), longDate(day))),
    });
  };

  return (
    <FormFrame
      form={form}
      labels={labels}
      onSave={save}
      more={
        <Select
          {...control('level')}
          label={words.level}
          value={level}
          onChange={(now) => change({ level: now as Level })}
          options={LEVELS.map((each) => ({ value: each, label: text.codes.levels[each] }))}
        />
      }
      moreFields={['level']}
    >
      <OrganisationsField control={control('orgs')} value={value.orgs} onChange={(orgs) => change({ orgs })} />
      <DayField
        control={control('day')}
        label={words.day}
        value={value.day}
        onChange={(day) => change({ day })}
        leaning="future"
      />
      <RadioChips
        {...control('form')}
        compact
        legend={words.form}
        value={value.form}
        onChange={(now) => change({ form: now as DialogueForm })}
        options={DIALOGUE_FORMS.map((each) => ({ value: each, label: text.codes.dialogueForms[each] }))}
      />
      <div className="columns" data-gap="4">
        <TextInput
          {...control('place')}
          label={words.place}
          hint={words.placeHint}
          value={value.place}
          onChange={(place) => change({ place })}
        />
        <TextInput
          {...control('roles')}
          label={words.roles}
          hint={words.rolesHint}
          value={value.roles}
          onChange={(roles) => change({ roles })}
        />
      </div>
    </FormFrame>
  );
}

/** A municipality with its units is local; several municipalities, or an area, are more. */
function levelOf(chosen: readonly StandingOrganisation[]): Level {
  if (chosen.some(({ kind }) => kind === 'association')) return 'lansgemensam';
  const municipalities = chosen.filter(({ kind }) => kind === 'municipality').length;
  return municipalities > 1 || chosen.some(({ kind }) => kind === 'subregion') ? 'delregional' : 'lokal';
}
