import { headsOf } from '../../../domain/casebook.ts';
import { decideLink } from '../../../domain/decideParts.ts';
import { refused } from '../../../domain/decision.ts';
import { slots } from '../../../domain/slots.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Select } from '../../../ui/Select.tsx';
import { gapsToLink, linkedInWords, notesToLink } from './linked.ts';
import type { StandFormProps } from './standForm.ts';

const words = text.notes;

/** This note belongs with another, or with a point of "Nytt i avtalet". */
export function LinkForm({ standing, place, onDone }: StandFormProps) {
  const now = useAppSelector(selectNow);
  const form = useForm({ draft: `note-link/${standing.id}`, initial: { to: '' }, onDone });
  const { value, change } = form;
  const groups = [
    { label: words.linkGaps, options: gapsToLink(now) },
    { label: words.linkNotes, options: notesToLink(now, standing) },
  ].filter(({ options }) => options.length > 0);
  const { to } = value;
  const save = () =>
    form.send({
      decide: (context) =>
        to === ''
          ? refused({ code: 'missing', field: 'to' })
          : decideLink(context, { from: standing.id, to, kind: 'hor_ihop', set: true }),
      over: to === '' ? [] : headsOf(now, slots.link(standing.id, to)),
      said: words.said(place, words.links.toLowerCase(), linkedInWords(now, to)?.said ?? ''),
    });
  const { id, error } = form.control('to');
  return (
    <FormFrame form={form} labels={{ to: words.linkTo }} onSave={save} saveLabel={words.linkAdd}>
      <Select
        id={id}
        error={error}
        label={words.linkTo}
        hint={words.linkLead}
        autoFocus
        value={to}
        onChange={(chosen) => change({ to: chosen })}
        options={[
          { value: '', label: words.linkNothing },
          ...groups.map(({ label, options }) => ({
            label,
            options: options.map((each) => ({ value: each.id, label: each.said })),
          })),
        ]}
      />
    </FormFrame>
  );
}
