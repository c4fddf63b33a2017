import { decideParts } from '../../../domain/decideMaterial.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import { MATERIAL_PARTS, type Material } from '../../../domain/materials.ts';
import { slots } from '../../../domain/slots.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { TextInput } from '../../../ui/TextInput.tsx';

const words = text.material;
const LABELS = { title: words.title, ...words.parts };
const FIELDS = ['title', ...MATERIAL_PARTS] as const;

/** What it is called, whom it is for, which function answers for it, how it is spread. */
export function MaterialPartsForm({ material, onDone }: { material: Material; onDone: () => void }) {
  const now = useAppSelector(selectNow);
  const form = useForm({
    draft: `part/${material.id}`,
    initial: {
      title: material.title,
      ...material.parts,
      overs: captureHeads(
        now,
        FIELDS.map((key) => slots.part(material.id, key)),
      ),
    },
    onDone,
  });
  const { value, change, control } = form;
  const save = () => {
    const { overs, ...texts } = value;
    form.send({
      decide: ({ casebook, today }) => decideParts({ casebook, today, overs }, { material: material.id, texts }),
      said: words.said.changed(value.title.trim()),
    });
  };
  return (
    <FormFrame form={form} title={words.changeOf(material.title)} labels={LABELS} onSave={save}>
      {FIELDS.map((key) => (
        <TextInput
          key={key}
          {...control(key)}
          label={LABELS[key]}
          hint={key === 'title' ? undefined : words.partHints[key]}
          value={value[key]}
          onChange={(written) => change({ [key]: written })}
          autoFocus={key === 'title'}
        />
      ))}
    </FormFrame>
  );
}
