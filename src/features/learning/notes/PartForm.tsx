import { headsOf } from '../../../domain/casebook.ts';
import { decidePart } from '../../../domain/decideParts.ts';
import type { EventId } from '../../../domain/events.ts';
import type { NotePart } from '../../../domain/noteMachine.ts';
import { partText } from '../../../domain/parts.ts';
import { slots } from '../../../domain/slots.ts';
import { DeviationLine } from '../../../forms/DeviationLine.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import type { StandFormProps } from './standForm.ts';
import { inSentence } from './useNote.ts';

const words = text.notes;

/** One part of a note in words. An emptied one is emptied for everybody. */
export function PartForm({ standing: { id }, place, onDone, part }: StandFormProps & { part: NotePart }) {
  const now = useAppSelector(selectNow);
  const slot = slots.part(id, part);
  const form = useForm<{ text: string; over: EventId[] }>({
    draft: `note-part/${id}/${part}`,
    initial: { text: partText(now, id, part), over: headsOf(now, slot) },
    onDone,
  });
  const { value, change, control } = form;
  const { label, hint } = words.parts[part];
  const said = value.text.trim();
  const save = () =>
    form.send({
      decide: (context) => decidePart(context, { entity: id, key: part, text: value.text }),
      over: value.over,
      said:
        said === ''
          ? words.saidRemoved(place, inSentence(label))
          : words.said(place, inSentence(label), said.slice(0, 60)),
    });
  return (
    <FormFrame form={form} labels={{ text: label }} onSave={save}>
      <LineArea
        control={control('text')}
        label={label}
        hint={hint}
        value={value.text}
        onChange={(written) => change({ text: written })}
        autoFocus
      />
      <DeviationLine texts={[value.text]} />
    </FormFrame>
  );
}
