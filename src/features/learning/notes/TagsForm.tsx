import { decideTag } from '../../../domain/decideParts.ts';
import { refused } from '../../../domain/decision.ts';
import { captureHeads, together } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import { NOTE_TAGS, type TagCode, type TagGroup, tagKey } from '../../../domain/noteMachine.ts';
import { tagsOf } from '../../../domain/notes.ts';
import { slots } from '../../../domain/slots.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { StandFormProps } from './standForm.ts';
import { TagField } from './TagField.tsx';
import { inSentence } from './useNote.ts';

const words = text.notes;

/** Each tag is a statement of its own: two who tag different things do not stand against each other. */
export function TagsForm<G extends TagGroup>({
  standing: { id },
  place,
  onDone,
  group,
}: StandFormProps & { group: G }) {
  const now = useAppSelector(selectNow);
  const all: readonly TagCode<G>[] = NOTE_TAGS[group];
  const slotOf = (code: TagCode<G>) => slots.tag(id, tagKey(group, code));
  const before = tagsOf(now, id, group);
  const form = useForm<{ set: TagCode<G>[]; overs: Record<string, EventId[]> }>({
    draft: `note-tags/${id}/${group}`,
    initial: { set: before, overs: captureHeads(now, all.map(slotOf)) },
    onDone,
  });
  const { value, change } = form;
  const names: Readonly<Record<string, string>> = words.tags[group];
  const label = words.tagGroups[group];
  const save = () =>
    form.send({
      decide: (context) => {
        const changed = all.filter((code) => value.set.includes(code) !== before.includes(code));
        if (changed.length === 0) return refused({ code: 'nothing-changed', field: 'tag' });
        return together(
          changed.map((code) =>
            decideTag(
              { ...context, over: value.overs[slotOf(code)] ?? [] },
              { entity: id, key: tagKey(group, code), set: value.set.includes(code) },
            ),
          ),
        );
      },
      said:
        value.set.length === 0
          ? words.saidRemoved(place, inSentence(label))
          : words.said(place, inSentence(label), inSentence(listOf(value.set.map((code) => names[code] ?? code)))),
    });
  return (
    <FormFrame form={form} labels={{ tag: label }} onSave={save}>
      <TagField
        {...form.control('tag')}
        legend={label}
        options={all.map((code) => ({ value: code, label: names[code] ?? code }))}
        value={value.set}
        onChange={(set) => change({ set: all.filter((code) => set.includes(code)) })}
        autoFocus
      />
    </FormFrame>
  );
}
