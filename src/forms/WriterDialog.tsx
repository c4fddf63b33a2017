import { useState } from 'react';
import { decideWriter } from '../domain/decideWriter.ts';
import { areas } from '../register/bodies.ts';
import { save } from '../state/saving.ts';
import { selectSession } from '../state/selectors.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';

/** Asked at the first save of a browser, never before: a function, not a name. */
export function WriterDialog({ onNamed, onClose }: { onNamed: () => void; onClose: () => void }) {
  const dispatch = useAppDispatch();
  const { device, ownArea } = useAppSelector(selectSession);
  const [name, setName] = useState('');
  const [area, setArea] = useState(ownArea ?? '');
  const [error, setError] = useState<string>();
  const words = text.saving;

  const send = async () => {
    const result = await dispatch(
      save({
        decide: (context) =>
          decideWriter(context, { device: device ?? '', function: name, area: area === '' ? null : area }),
        said: words.whoSaved(name.trim()),
        withoutWriter: true,
        // A telephone number in a function is odd, but it is not for us to stop the first save.
        despiteNotices: true,
      }),
    );
    if (result.kind === 'saved') onNamed();
    else if (result.kind === 'refused') setError(text.rules.refusals[result.refusals[0]?.code ?? 'missing']);
    else setError(words.notStored);
  };

  return (
    <Dialog open title={words.who} closeLabel={text.common.close} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p>{words.whoHint}</p>
        <TextInput
          label={words.function}
          hint={words.whoExample}
          value={name}
          onChange={setName}
          autoComplete="off"
          autoFocus
          {...(error === undefined ? {} : { error })}
        />
        <Select
          label={words.area}
          value={area}
          onChange={setArea}
          options={[{ value: '', label: words.noArea }, ...areas.map(({ id, name: label }) => ({ value: id, label }))]}
        />
        <Button type="submit" variant="primary">
          {words.whoSave}
        </Button>
      </form>
    </Dialog>
  );
}
