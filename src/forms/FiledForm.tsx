import { decideFiled, filingsOf } from '../domain/decideFiled.ts';
import { captureHeads, contextOf } from '../domain/drafting.ts';
import type { EventId, OrgId } from '../domain/events.ts';
import { slots } from '../domain/slots.ts';
import { selectNow, selectToday } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { DayField, dayIn } from './DayField.tsx';
import { FormFrame } from './FormFrame.tsx';
import { given } from './formProps.ts';
import { useForm } from './useForm.ts';

const words = text.summary.filed;
const labels = { org: words.org, dnr: words.dnr, note: words.note, on: text.common.date };

interface FiledDraft {
  org: OrgId;
  dnr: string;
  note: string;
  on: string;
  overs: Record<string, EventId[]>;
}

interface FiledFormProps {
  /** The dialogue or document that is filed. */
  entity: EventId;
  /** Who can have filed it, in reading order. */
  choices: readonly { readonly id: OrgId; readonly name: string }[];
  /** Whose number is changed; null for a new one. */
  org: OrgId | null;
  /** Whom a new one is most likely of. */
  likely?: OrgId | undefined;
  onDone: () => void;
}

/** "Diarieförd hos": one organisation's own number of a dialogue or a document. */
export function FiledForm({ entity, choices, org, likely, onDone }: FiledFormProps) {
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const filed = filingsOf(now, entity);
  const before = filed.find((each) => each.org === org);
  const form = useForm<FiledDraft>({
    draft: `filed/${entity}/${org ?? 'new'}`,
    initial: {
      org: org ?? likely ?? choices[0]?.id ?? '',
      dnr: before?.dnr ?? '',
      note: before?.note ?? '',
      on: longDate(today),
      overs: captureHeads(
        now,
        choices.map((each) => slots.filed(each.id, entity)),
      ),
    },
    onDone,
  });
  const { value, change, control } = form;
  const standing = org === null ? filed.find((each) => each.org === value.org)?.dnr : undefined;
  const save = () =>
    form.send({
      decide: (context) =>
        decideFiled(contextOf({ ...context, overs: value.overs }, slots.filed(value.org, entity)), {
          org: value.org,
          entity,
          dnr: value.dnr,
          on: dayIn(value.on, today, 'past'),
          ...given({ note: value.note }),
        }),
      said: words.said(choices.find(({ id }) => id === value.org)?.name ?? value.org, value.dnr.trim()),
    });
  return (
    <FormFrame
      form={form}
      labels={labels}
      onSave={save}
      compact
      more={
        <>
          <DayField control={control('on')} value={value.on} onChange={(on) => change({ on })} past />
          <TextInput {...control('note')} label={words.note} value={value.note} onChange={(note) => change({ note })} />
        </>
      }
      moreFields={['on', 'note']}
    >
      {org === null && (
        <Select
          {...control('org')}
          label={words.org}
          value={value.org}
          onChange={(chosen) => change({ org: chosen })}
          options={choices.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextInput
        {...control('dnr')}
        label={words.dnr}
        hint={standing === undefined ? words.dnrHint : words.replaces(standing)}
        value={value.dnr}
        onChange={(dnr) => change({ dnr })}
        autoFocus
      />
    </FormFrame>
  );
}
