import { decideDialogueDetails } from '../../../domain/decideDialogueDetails.ts';
import { detailSlots, detailsOf } from '../../../domain/dialogueDetails.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import { DIALOGUE_FORMS, type DialogueForm, type Scope } from '../../../domain/vocabulary.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { capitalised } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { useWho } from '../useDialogue.ts';
import { DocumentsField } from './DocumentsField.tsx';

const words = text.preparing;
const plan = text.dialogues.plan;
const labels = {
  form: plan.form,
  place: plan.place,
  roles: plan.roles,
  local: words.local,
  documents: words.documents,
};

interface DetailsDraft {
  form: DialogueForm;
  place: string;
  roles: string;
  local: string;
  documents: readonly Scope[];
  overs: Record<string, EventId[]>;
}

/** "Ändra planen": how, where, with which functions and about what. The day has a form of its own. */
export function DetailsForm({ dialogue, onDone }: { dialogue: DialogueFacts; onDone: () => void }) {
  const { id, orgs } = dialogue;
  const now = useAppSelector(selectNow);
  const who = useWho();
  const { form: how, place, roles, local, documents } = detailsOf(now, id);
  const form = useForm<DetailsDraft>({
    draft: `dialogue/${id}/details`,
    initial: { form: how, place, roles, local, documents, overs: captureHeads(now, detailSlots(id)) },
    onDone,
  });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) =>
        decideDialogueDetails(
          { ...context, overs: value.overs },
          {
            dialogue: id,
            form: value.form,
            place: value.place,
            roles: value.roles,
            local: value.local,
            documents: value.documents,
          },
        ),
      said: words.said(who(orgs)),
    });

  return (
    <FormFrame form={form} labels={labels} onSave={save}>
      <DocumentsField
        control={control('documents')}
        value={value.documents}
        onChange={(documents) => change({ documents })}
        autoFocus
      />
      <RadioChips
        {...control('form')}
        compact
        legend={plan.form}
        value={value.form}
        onChange={(now) => change({ form: now as DialogueForm })}
        options={DIALOGUE_FORMS.map((each) => ({ value: each, label: capitalised(text.codes.dialogueForms[each]) }))}
      />
      <div className="columns" data-gap="4">
        <TextInput
          {...control('place')}
          label={plan.place}
          hint={plan.placeHint}
          value={value.place}
          onChange={(place) => change({ place })}
        />
        <TextInput
          {...control('roles')}
          label={plan.roles}
          hint={plan.rolesHint}
          value={value.roles}
          onChange={(roles) => change({ roles })}
        />
      </div>
      <LineArea
        control={control('local')}
        label={words.local}
        hint={words.localHint}
        value={value.local}
        onChange={(local) => change({ local })}
      />
    </FormFrame>
  );
}
