import { useEffect, useRef, useState } from 'react';
import { decideFiled, filingsOf } from '../../../domain/decideFiled.ts';
import { captureHeads, contextOf } from '../../../domain/drafting.ts';
import type { EventId, OrgId } from '../../../domain/events.ts';
import type { LearningDocument } from '../../../domain/learningDocument.ts';
import { slots } from '../../../domain/slots.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { type StandingOrganisation, selectActiveOrganisations } from '../../../state/organisations.ts';
import { selectNow, selectWriter } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

const words = text.documents.filed;

/** "Diarieförd hos": each organisation has its own number. What is filed is told among the document's facts. */
export function FiledPart({ document }: { document: LearningDocument }) {
  const [open, setOpen] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!open && wasOpen.current) part.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <div ref={part} className="document-filed no-print">
      {open ? (
        <FiledForm document={document} onDone={() => setOpen(false)} />
      ) : (
        <Button small onClick={() => setOpen(true)}>
          {words.add}
        </Button>
      )}
    </div>
  );
}

interface FiledDraft {
  org: OrgId;
  dnr: string;
  overs: Record<string, EventId[]>;
}

function FiledForm({ document, onDone }: { document: LearningDocument; onDone: () => void }) {
  const now = useAppSelector(selectNow);
  const writer = useAppSelector(selectWriter);
  const all = useAppSelector(selectActiveOrganisations);
  const { id } = document;
  const choices = all.filter(keepsARegister).toSorted((a, b) => bySwedish(a.name, b.name));
  const filed = filingsOf(now, id);
  const form = useForm<FiledDraft>({
    draft: `document/${id}/filed`,
    initial: {
      org: choices.find((each) => each.id === writer?.area)?.id ?? choices[0]?.id ?? '',
      dnr: '',
      overs: captureHeads(
        now,
        choices.map((each) => slots.filed(each.id, id)),
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
        }),
      said: words.said(all.find(({ id: org }) => org === value.org)?.name ?? value.org, value.dnr.trim()),
    });
  const standing = filed.find(({ org }) => org === value.org)?.dnr;
  return (
    <FormFrame form={form} labels={{ org: words.org, dnr: words.dnr }} onSave={save} compact>
      <div className="columns" data-gap="4">
        <Select
          {...control('org')}
          label={words.org}
          value={value.org}
          onChange={(org) => change({ org })}
          options={choices.map((each) => ({ value: each.id, label: each.name }))}
        />
        <TextInput
          {...control('dnr')}
          label={words.dnr}
          hint={standing === undefined ? words.hint : words.replaces(standing)}
          value={value.dnr}
          onChange={(dnr) => change({ dnr })}
          autoFocus
        />
      </div>
    </FormFrame>
  );
}

/** The units of the region file with the region. */
function keepsARegister({ kind, id }: StandingOrganisation): boolean {
  return kind === 'municipality' || kind === 'association' || id === 'vgr';
}
