import { headsOf } from '../../domain/casebook.ts';
import { decideWriter } from '../../domain/decideWriter.ts';
import { slots } from '../../domain/slots.ts';
import { FormFrame } from '../../forms/FormFrame.tsx';
import { useForm } from '../../forms/useForm.ts';
import { areas } from '../../register/bodies.ts';
import { selectNow, selectSession, selectWriter } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

const words = text.settings;

/** Another function writes here from now on. */
export function WriterForm({ onDone }: { onDone: () => void }) {
  const casebook = useAppSelector(selectNow);
  const { device } = useAppSelector(selectSession);
  const writer = useAppSelector(selectWriter);
  const slot = slots.writer(device ?? '');
  const form = useForm({
    draft: slot,
    initial: { function: writer?.function ?? '', area: writer?.area ?? '', over: headsOf(casebook, slot) },
    onDone,
  });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) =>
        decideWriter(context, {
          device: device ?? '',
          function: value.function,
          area: value.area === '' ? null : value.area,
        }),
      over: value.over,
      said: words.writerSaved(value.function.trim()),
    });
  return (
    <FormFrame form={form} title={words.writerForm} labels={{ function: text.saving.function }} onSave={save}>
      <TextInput
        {...control('function')}
        label={text.saving.function}
        hint={words.writerHint}
        value={value.function}
        onChange={(name) => change({ function: name })}
        autoComplete="off"
        autoFocus
      />
      <Select
        label={text.saving.area}
        value={value.area}
        onChange={(area) => change({ area })}
        options={[
          { value: '', label: text.saving.noArea },
          ...areas.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </FormFrame>
  );
}
