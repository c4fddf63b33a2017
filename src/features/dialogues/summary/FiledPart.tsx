import { useEffect, useMemo, useRef, useState } from 'react';
import { decideFiled, filingsOf } from '../../../domain/decideFiled.ts';
import { captureHeads, contextOf } from '../../../domain/drafting.ts';
import type { EventId, OrgId } from '../../../domain/events.ts';
import { REGION } from '../../../domain/headline.ts';
import { slots } from '../../../domain/slots.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { given } from '../../../forms/formProps.ts';
import { useForm } from '../../../forms/useForm.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectCasebook, selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button, TextButton } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';

const words = text.summary.filed;

/** "Diarieförd hos": each organisation has its own number, on the sheet and on paper. */
export function FiledPart({ dialogue, editing }: { dialogue: DialogueFacts; editing: boolean }) {
  const casebook = useAppSelector(selectCasebook);
  const organisations = useAppSelector(selectOrganisationsById);
  const [form, setForm] = useState<OrgId | 'new' | null>(null);
  const part = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  const name = (id: OrgId) => organisations.get(id)?.name ?? id;
  const filings = useMemo(() => filingsOf(casebook, dialogue.id), [casebook, dialogue.id]);
  const sorted = [...filings].sort((a, b) => bySwedish(name(a.org), name(b.org)));

  useEffect(() => {
    if (form === null && wasOpen.current) part.current?.querySelector('button')?.focus();
    wasOpen.current = form !== null;
  }, [form]);

  if (filings.length === 0 && !editing) return null;
  return (
    <section
      ref={part}
      className={filings.length === 0 ? 'summary-part no-print' : 'summary-part'}
      aria-labelledby="summary-filed"
    >
      <h2 id="summary-filed">{words.title}</h2>
      {filings.length === 0 && form === null && <p className="muted">{words.none}</p>}
      {sorted.length > 0 && (
        <ul className="dialogue-plain">
          {sorted.map(({ org, dnr, note, on }) => (
            <li key={`${org} ${dnr}`} className="cluster" data-gap="3">
              <span>{words.line(name(org), dnr ?? text.common.redacted)}</span>
              <span className="muted small num">{longDate(on)}</span>
              {note && <span className="muted small">{note}</span>}
              {editing && form === null && (
                <TextButton aria-label={words.change(name(org))} onClick={() => setForm(org)}>
                  {text.common.change}
                </TextButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {editing &&
        (form === null ? (
          <p className="no-print">
            <Button small onClick={() => setForm('new')}>
              {words.add}
            </Button>
          </p>
        ) : (
          <div className="no-print measure">
            <FiledForm dialogue={dialogue} org={form === 'new' ? null : form} onDone={() => setForm(null)} />
          </div>
        ))}
    </section>
  );
}

interface FiledDraft {
  org: OrgId;
  dnr: string;
  note: string;
  on: string;
  overs: Record<string, EventId[]>;
}

const labels = { org: words.org, dnr: words.dnr, note: words.note, on: text.common.date };

interface FiledFormProps {
  dialogue: DialogueFacts;
  /** Whose number is changed; null for a new one. */
  org: OrgId | null;
  onDone: () => void;
}

function FiledForm({ dialogue: { id, orgs }, org, onDone }: FiledFormProps) {
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const organisations = useAppSelector(selectOrganisationsById);
  // The units of the region file with the region.
  const choices = [...new Set([...orgs, REGION.id])];
  const filed = filingsOf(now, id);
  const before = filed.find((each) => each.org === org);
  const form = useForm<FiledDraft>({
    draft: `dialogue/${id}/filed/${org ?? 'new'}`,
    initial: {
      org: org ?? choices.find((each) => !filed.some((one) => one.org === each)) ?? choices[0] ?? '',
      dnr: before?.dnr ?? '',
      note: before?.note ?? '',
      on: longDate(today),
      overs: captureHeads(
        now,
        choices.map((each) => slots.filed(each, id)),
      ),
    },
    onDone,
  });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) =>
        decideFiled(contextOf({ ...context, overs: value.overs }, slots.filed(value.org, id)), {
          org: value.org,
          entity: id,
          dnr: value.dnr,
          on: dayIn(value.on, today, 'past'),
          ...given({ note: value.note }),
        }),
      said: words.said(organisations.get(value.org)?.name ?? value.org, value.dnr.trim()),
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
          options={choices.map((each) => ({ value: each, label: organisations.get(each)?.name ?? each }))}
        />
      )}
      <TextInput
        {...control('dnr')}
        label={words.dnr}
        hint={words.dnrHint}
        value={value.dnr}
        onChange={(dnr) => change({ dnr })}
        autoFocus
      />
    </FormFrame>
  );
}
