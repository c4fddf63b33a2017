import { useState } from 'react';
import { headsOf } from '../../../domain/casebook.ts';
import { decideMaterial, decideUse, decideVersion } from '../../../domain/decideMaterial.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import { MATERIAL_KINDS, type MaterialKind } from '../../../domain/learningVocabulary.ts';
import type { Material } from '../../../domain/materials.ts';
import { slots } from '../../../domain/slots.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { given } from '../../../forms/formProps.ts';
import { useForm } from '../../../forms/useForm.ts';
import { selectActiveOrganisations } from '../../../state/organisations.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

const words = text.material;

/** A new material: what it is called and what it is. Its first version comes after. */
export function NewMaterialForm({ onDone }: { onDone: (material: EventId | null) => void }) {
  const form = useForm<{ title: string; kind: MaterialKind }>({
    draft: 'material',
    initial: { title: '', kind: 'presentation' },
    onDone: (saved, ids) => onDone(saved ? (ids?.[0] ?? null) : null),
  });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) => decideMaterial(context, value),
      said: words.said.added(value.title.trim()),
    });
  return (
    <FormFrame form={form} labels={{ title: words.title, kind: words.kind }} onSave={save}>
      <TextInput
        {...control('title')}
        label={words.title}
        value={value.title}
        onChange={(title) => change({ title })}
        autoFocus
      />
      <Select
        {...control('kind')}
        label={words.kind}
        value={value.kind}
        onChange={(kind) => change({ kind: kind as MaterialKind })}
        options={MATERIAL_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      />
    </FormFrame>
  );
}

interface OfMaterial {
  material: Material;
  onDone: () => void;
}

/** The version that counts from now on, or from a day that has been. */
export function VersionForm({ material, onDone }: OfMaterial) {
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const slot = slots.version(material.id);
  const form = useForm({
    draft: slot,
    initial: {
      version: '',
      on: longDate(today),
      link: material.version?.words.link ?? '',
      note: '',
      over: headsOf(now, slot),
    },
    onDone,
  });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) =>
        decideVersion(context, {
          material: material.id,
          version: value.version,
          on: dayIn(value.on, today, 'past'),
          ...given({ link: value.link, note: value.note }),
        }),
      over: value.over,
      said: words.said.issued(material.title, value.version.trim()),
    });
  return (
    <FormFrame
      form={form}
      title={words.newVersionOf(material.title)}
      labels={{ version: words.version, on: words.versionFrom, link: words.link, note: words.note }}
      onSave={save}
    >
      <TextInput
        {...control('version')}
        label={words.version}
        hint={words.versionHint}
        value={value.version}
        onChange={(version) => change({ version })}
        autoFocus
      />
      <TextInput
        {...control('link')}
        label={words.link}
        hint={words.linkHint}
        value={value.link}
        onChange={(link) => change({ link })}
      />
      <DayField
        control={control('on')}
        label={words.versionFrom}
        value={value.on}
        onChange={(on) => change({ on })}
        past
      />
      <TextInput {...control('note')} label={words.note} value={value.note} onChange={(note) => change({ note })} />
    </FormFrame>
  );
}

/** Somebody has used it: where, for whom, when last. */
export function UseForm({ material, onDone }: OfMaterial) {
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const all = useAppSelector(selectActiveOrganisations);
  const [choices] = useState(() =>
    all.map(({ id, name }) => ({ value: id, label: name })).sort((a, b) => bySwedish(a.label, b.label)),
  );
  const slotOf = (org: string) => slots.used(org, material.id);
  const form = useForm({
    draft: `used/${material.id}`,
    initial: {
      org: '',
      how: '',
      on: longDate(today),
      overs: captureHeads(
        now,
        all.map(({ id }) => slotOf(id)),
      ),
    },
    onDone,
  });
  const { value, change, control } = form;
  const save = () => {
    const name = choices.find((choice) => choice.value === value.org)?.label ?? '';
    form.send({
      decide: (context) =>
        decideUse(context, {
          material: material.id,
          org: value.org,
          used: true,
          on: dayIn(value.on, today, 'past'),
          ...given({ how: value.how }),
        }),
      over: value.overs[slotOf(value.org)] ?? [],
      said: words.said.used(name, material.title),
    });
  };
  return (
    <FormFrame
      form={form}
      title={words.hasUsed(material.title)}
      labels={{ org: words.organisation, how: words.how, on: words.when }}
      onSave={save}
    >
      <Select
        {...control('org')}
        label={words.organisation}
        value={value.org}
        onChange={(org) => change({ org })}
        options={[{ value: '', label: words.chooseOrganisation }, ...choices]}
        autoFocus
      />
      <TextInput
        {...control('how')}
        label={words.how}
        hint={words.howHint}
        value={value.how}
        onChange={(how) => change({ how })}
      />
      <DayField control={control('on')} label={words.when} value={value.on} onChange={(on) => change({ on })} past />
    </FormFrame>
  );
}
