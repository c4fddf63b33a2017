import { decideLink } from '../../domain/decideParts.ts';
import { refused } from '../../domain/decision.ts';
import type { EventId } from '../../domain/events.ts';
import { gapPoints } from '../../domain/gaps.ts';
import { slots } from '../../domain/slots.ts';
import { selectNow } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Select } from '../../ui/Select.tsx';
import { EmptyLine } from '../../ui/words.tsx';
import { FormFrame } from '../FormFrame.tsx';
import { useForm } from '../useForm.ts';
import { gapTitle } from './gapInWords.ts';

interface GapPickerProps {
  /** The note that belongs to a point. */
  note: EventId;
  onDone: (saved: boolean) => void;
}

const words = text.gaps.picker;

/** "Koppla till en punkt": a note marked Skillnad belongs to a point of "Nytt i avtalet", and is read there too. */
export function GapPicker({ note, onDone }: GapPickerProps) {
  const now = useAppSelector(selectNow);
  const points = gapPoints(now).filter(({ state }) => state !== 'ersatt');
  const form = useForm({ draft: `link/${note}/gap`, initial: { gap: '' }, onDone });
  const { value, change, control } = form;
  const chosen = points.find(({ id }) => id === value.gap);
  if (points.length === 0) return <EmptyLine>{words.none}</EmptyLine>;

  const save = () =>
    form.send({
      decide: (context) =>
        chosen === undefined
          ? refused({ code: 'missing', field: 'gap' })
          : decideLink(context, { from: note, to: chosen.id, kind: 'hor_ihop', set: true }),
      over: chosen === undefined ? [] : (now.slots[slots.link(note, chosen.id)]?.heads ?? []),
      said: words.said(chosen === undefined ? '' : gapTitle(chosen)),
    });

  return (
    <FormFrame form={form} labels={{ gap: words.point }} onSave={save} saveLabel={words.save} compact>
      <Select
        {...control('gap')}
        label={words.point}
        value={value.gap}
        onChange={(gap) => change({ gap })}
        autoFocus
        options={[
          { value: '', label: words.choose },
          ...points.map((point) => ({ value: point.id, label: gapTitle(point) })),
        ]}
      />
    </FormFrame>
  );
}
