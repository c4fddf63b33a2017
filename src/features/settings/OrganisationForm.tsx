import { decideOrganisationChange, decideOrganisationName } from '../../domain/decideOrganisation.ts';
import { captureHeads, contextOf, together } from '../../domain/drafting.ts';
import { slots } from '../../domain/slots.ts';
import { FormFrame } from '../../forms/FormFrame.tsx';
import { useForm } from '../../forms/useForm.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectNow } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { MembershipFields } from './MembershipFields.tsx';

const words = text.settings;

/** Only what was changed becomes events; each field is a slot of its own, so colleagues do not collide. */
export function OrganisationForm({ organisation, onDone }: { organisation: StandingOrganisation; onDone: () => void }) {
  const { id } = organisation;
  const casebook = useAppSelector(selectNow);
  const fields = ['name', 'area', 'federation', 'active'] as const;
  const form = useForm({
    draft: `organisation/${id}`,
    initial: {
      name: organisation.name,
      area: organisation.area ?? '',
      federation: organisation.federation ?? '',
      active: organisation.active,
      overs: captureHeads(
        casebook,
        fields.map((field) => slots.organisation(id, field)),
      ),
    },
    onDone,
  });
  const { value, change, control } = form;

  const save = () =>
    form.send({
      decide: (context) => {
        const at = (field: (typeof fields)[number]) =>
          contextOf({ ...context, overs: value.overs }, slots.organisation(id, field));
        const idOrNull = (text: string) => (text === '' ? null : text);
        return together([
          ...(value.name.trim() === organisation.name
            ? []
            : [decideOrganisationName(at('name'), { org: id, name: value.name })]),
          ...(['area', 'federation'] as const)
            .filter((field) => idOrNull(value[field]) !== organisation[field])
            .map((field) => decideOrganisationChange(at(field), { org: id, field, value: idOrNull(value[field]) })),
          ...(value.active === organisation.active
            ? []
            : [decideOrganisationChange(at('active'), { org: id, field: 'active', value: value.active })]),
        ]);
      },
      said: words.changed(value.name.trim()),
    });

  const unchanged =
    value.name.trim() === organisation.name &&
    value.area === (organisation.area ?? '') &&
    value.federation === (organisation.federation ?? '') &&
    value.active === organisation.active;

  return (
    <FormFrame
      form={form}
      title={words.change(organisation.name)}
      labels={{ name: words.name, area: words.area, federation: words.federation }}
      onSave={unchanged ? form.cancel : save}
    >
      <TextInput
        {...control('name')}
        label={words.name}
        value={value.name}
        onChange={(name) => change({ name })}
        autoComplete="off"
        autoFocus
      />
      <MembershipFields area={value.area} federation={value.federation} onChange={change} />
      <Checkbox
        label={words.active}
        hint={words.activeHint}
        checked={value.active}
        onChange={(active) => change({ active })}
      />
    </FormFrame>
  );
}
