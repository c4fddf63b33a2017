import { decideOrganisation } from '../../domain/decideOrganisation.ts';
import type { OrganisationKind } from '../../domain/vocabulary.ts';
import { FormFrame } from '../../forms/FormFrame.tsx';
import { useForm } from '../../forms/useForm.ts';
import * as text from '../../text/text.ts';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { MembershipFields } from './MembershipFields.tsx';

const words = text.settings;
/** Municipalities, areas and federations are given by the county; what comes and goes are providers and units. */
const ADDABLE: readonly OrganisationKind[] = ['private', 'regional'];

interface NewOrganisation {
  name: string;
  kind: OrganisationKind;
  area: string;
  federation: string;
}

export function AddOrganisationForm({ onDone }: { onDone: () => void }) {
  const form = useForm<NewOrganisation>({
    draft: 'organisation/new',
    initial: { name: '', kind: 'private', area: '', federation: '' },
    onDone,
  });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) =>
        decideOrganisation(context, {
          name: value.name,
          kind: value.kind,
          area: value.area === '' ? null : value.area,
          federation: value.federation === '' ? null : value.federation,
        }),
      said: words.added(value.name.trim()),
    });
  return (
    <FormFrame form={form} title={words.add} labels={{ name: words.name }} onSave={save}>
      <TextInput
        {...control('name')}
        label={words.name}
        hint={words.addHint}
        value={value.name}
        onChange={(name) => change({ name })}
        autoComplete="off"
        autoFocus
      />
      <Select
        label={words.kind}
        value={value.kind}
        onChange={(kind) => change({ kind: kind as OrganisationKind })}
        options={ADDABLE.map((kind) => ({ value: kind, label: text.codes.organisationKinds[kind] }))}
      />
      <MembershipFields area={value.area} federation={value.federation} onChange={change} />
    </FormFrame>
  );
}
