import { decideDialoguePlan } from '../../../domain/decideDialogue.ts';
import { decideDialogueDetails } from '../../../domain/decideDialogueDetails.ts';
import { decideNote } from '../../../domain/decideNote.ts';
import { decided, inside, together } from '../../../domain/drafting.ts';
import type { EventId, OrgId } from '../../../domain/events.ts';
import { DIALOGUE_FORMS, type DialogueForm, type Level, type Scope } from '../../../domain/vocabulary.ts';
import { checkWords } from '../../../domain/words.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { bothInWords, questionStart, subjectOf } from '../../../forms/differences/subject.ts';
import { canBeTakenUp, orgsOf } from '../../../forms/differences/takenUp.ts';
import { useDifferenceNames } from '../../../forms/differences/useDifferenceNames.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { given } from '../../../forms/formProps.ts';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { type StandingOrganisation, selectOrganisationsById } from '../../../state/organisations.ts';
import { save as saveFact } from '../../../state/saving.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { statusSaid } from '../../../state/sessionSlice.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { capitalised, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useWho } from '../useDialogue.ts';
import { OrganisationsField } from './OrganisationsField.tsx';
import { PlanMore } from './PlanMore.tsx';

interface PlanDraft {
  orgs: readonly OrgId[];
  day: string;
  form: DialogueForm;
  place: string;
  roles: string;
  /** Null until somebody says another level than the one that follows from who meets. */
  level: Level | null;
  documents: readonly Scope[];
  /** The group's own question. */
  local: string;
  /** What is to be taken up: asked for when two different statements led here. */
  question: string;
}

const words = text.dialogues.plan;
const labels = {
  orgs: words.orgs,
  day: words.day,
  form: words.form,
  place: words.place,
  roles: words.roles,
  level: words.level,
  local: text.preparing.local,
  'question.text': text.differences.title,
};
const initial: PlanDraft = {
  orgs: [],
  day: '',
  form: 'fysisk',
  place: '',
  roles: '',
  level: null,
  documents: [],
  local: '',
  question: '',
};

interface NewDialogueFormProps {
  /** The slot whose two statements are to be taken up. */
  difference?: string | null | undefined;
  /** With the id of the dialogue, or null when the user stopped. */
  onDone: (dialogue: string | null) => void;
}

/** "Ny dialog": who meets and when is enough; the rest can be told. */
export function NewDialogueForm({ difference, onDone }: NewDialogueFormProps) {
  const now = useAppSelector(selectNow);
  const names = useDifferenceNames();
  const today = useAppSelector(selectToday);
  const organisations = useAppSelector(selectOrganisationsById);
  const who = useWho();
  const dispatch = useAppDispatch();
  const { current = [], disputed = false } = now.slots[difference ?? ''] ?? {};
  const asked = disputed && canBeTakenUp(current) ? difference : null;
  const form = useForm<PlanDraft>({
    draft: asked ? `dialogue/new/${asked}` : 'dialogue/new',
    initial: asked ? { ...initial, orgs: orgsOf(current), question: bothInWords(current, asked, names) } : initial,
    onDone: (saved, ids) => void (saved ? goOn(ids ?? []) : onDone(null)),
  });
  const { value, change, control } = form;
  const chosen = value.orgs.flatMap((id) => organisations.get(id) ?? []);
  const level = value.level ?? levelOf(chosen);

  const said = () => words.said(text.dialogues.title(who(value.orgs), longDate(dayIn(value.day, today, 'future'))));
  /** What belongs to a dialogue that has a name first now; "Ångra" takes the plan back, and all of it with it. */
  const goOn = async (ids: readonly EventId[]) => {
    const [dialogue = null] = ids;
    const { form: how, place, roles, local, documents } = value;
    if (dialogue !== null && (documents.length > 0 || local.trim() !== '')) {
      const details = { dialogue, form: how, place, roles, local, documents };
      const result = await dispatch(
        saveFact({ decide: (context) => decideDialogueDetails(context, details), despiteNotices: true, said: said() }),
      );
      if (result.kind === 'saved') dispatch(statusSaid({ text: said(), undoes: [...ids] }));
    }
    onDone(dialogue);
  };

  const save = () => {
    const day = dayIn(value.day, today, 'future');
    form.send({
      decide: (context) => {
        const plan = decideDialoguePlan(context, {
          orgs: value.orgs,
          day,
          form: value.form,
          level,
          ...given({ place: value.place.trim(), roles: value.roles.trim() }),
        });
        const local = decided([], checkWords({ local: value.local }));
        const question = value.question.trim();
        if (!asked || question === '') return together([plan, local]);
        // One command, one "Ångra": without a dialogue to name yet, the question belongs to the one with those it is about.
        const note = { orgs: orgsOf(current), text: questionStart(now, asked) + question, mark: 'fraga' as const };
        return together([plan, local, inside('question', decideNote(context, note))]);
      },
      said: said(),
    });
  };

  return (
    <FormFrame
      form={form}
      labels={labels}
      onSave={save}
      more={<PlanMore form={form} level={level} />}
      moreFields={['level', 'local']}
    >
      <OrganisationsField
        control={control('orgs')}
        value={value.orgs}
        onChange={(orgs) => change({ orgs })}
        autoFocus={!asked}
      />
      {asked && (
        <LineArea
          control={control('question.text')}
          label={text.differences.question(subjectOf(now, asked))}
          hint={text.differences.questionHint}
          value={value.question}
          onChange={(question) => change({ question })}
        />
      )}
      <DayField
        control={control('day')}
        label={words.day}
        value={value.day}
        onChange={(day) => change({ day })}
        leaning="future"
        autoFocus={Boolean(asked)}
      />
      <RadioChips
        {...control('form')}
        compact
        legend={words.form}
        value={value.form}
        onChange={(now) => change({ form: now as DialogueForm })}
        options={DIALOGUE_FORMS.map((each) => ({ value: each, label: capitalised(text.codes.dialogueForms[each]) }))}
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
