import { useEffect, useRef, useState } from 'react';
import { decideAction } from '../../../domain/decideAction.ts';
import type { OrgId } from '../../../domain/events.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { given } from '../../../forms/formProps.ts';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';

const words = text.summary.follow;
const fields = text.dialogues.hold;

/** "Lägg till att göra": also after the text is locked, since that is what following up is. */
export function AddAction({ dialogue }: { dialogue: DialogueFacts }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!open && wasOpen.current) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (open) return <ActionForm dialogue={dialogue} onDone={() => setOpen(false)} />;
  return (
    <p>
      <Button ref={button} small onClick={() => setOpen(true)}>
        <Icon name="plus" /> {words.add}
      </Button>
    </p>
  );
}

interface ActionDraft {
  what: string;
  who: string;
  day: string;
  sign: string;
  /** '' for all who took part. */
  org: OrgId | '';
}

function ActionForm({ dialogue: { id, orgs }, onDone }: { dialogue: DialogueFacts; onDone: () => void }) {
  const today = useAppSelector(selectToday);
  const organisations = useAppSelector(selectOrganisationsById);
  const [only] = orgs.length === 1 ? orgs : [];
  const form = useForm<ActionDraft>({
    draft: `dialogue/${id}/action`,
    initial: { what: '', who: '', day: '', sign: '', org: only ?? '' },
    onDone,
  });
  const { value, change, control } = form;
  const save = () => {
    const { what, who, sign, org, day } = value;
    form.send({
      decide: (context) =>
        decideAction(context, {
          dialogue: id,
          what,
          org: org === '' ? null : org,
          day: day.trim() === '' ? null : dayIn(day, today, 'future'),
          ...given({ who, sign }),
        }),
      said: words.said(what.trim()),
    });
  };
  return (
    <div className="measure">
      <FormFrame
        form={form}
        title={words.addTitle}
        labels={{ what: fields.what, who: fields.who, day: fields.when, sign: fields.sign }}
        onSave={save}
      >
        <LineArea
          control={control('what')}
          label={fields.what}
          value={value.what}
          onChange={(what) => change({ what })}
          autoFocus
        />
        <TextInput {...control('who')} label={fields.who} value={value.who} onChange={(who) => change({ who })} />
        <DayField
          control={control('day')}
          label={fields.when}
          value={value.day}
          onChange={(day) => change({ day })}
          leaning="future"
        />
        <TextInput {...control('sign')} label={fields.sign} value={value.sign} onChange={(sign) => change({ sign })} />
        {orgs.length > 1 && (
          <Select
            {...control('org')}
            label={fields.whose}
            value={value.org}
            onChange={(org) => change({ org })}
            options={[
              { value: '', label: fields.everybody },
              ...orgs.map((each) => ({ value: each, label: organisations.get(each)?.name ?? each })),
            ]}
          />
        )}
      </FormFrame>
    </div>
  );
}
