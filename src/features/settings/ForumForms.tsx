import { headsOf } from '../../domain/casebook.ts';
import { decideForum } from '../../domain/decideForum.ts';
import type { EventId, OrgId } from '../../domain/events.ts';
import { slots } from '../../domain/slots.ts';
import { FormFrame } from '../../forms/FormFrame.tsx';
import { useForm } from '../../forms/useForm.ts';
import { areas } from '../../register/bodies.ts';
import { keyOfAdded, type StandingForum, selectForums } from '../../state/forums.ts';
import { selectNow } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

const words = text.settings;
const COUNTY = 'lan';

interface ForumFormProps {
  forum: StandingForum;
  onDone: () => void;
}

/** What an area calls one of its forums, or the county one of its own. */
export function ForumForm({ forum, onDone }: ForumFormProps) {
  const casebook = useAppSelector(selectNow);
  const area = forum.area ?? COUNTY;
  const slot = slots.forum(forum.key, area);
  const called = forum.shipped?.name ?? forum.name;
  const form = useForm<{ name: string; over: EventId[] }>({
    draft: slot,
    initial: { name: forum.name, over: headsOf(casebook, slot) },
    onDone,
  });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) => decideForum(context, { key: forum.key, area, name: value.name }),
      over: value.over,
      said: words.forumChanged(value.name.trim()),
    });
  return (
    <FormFrame form={form} title={words.change(called)} labels={{ name: words.name }} onSave={save} compact>
      <TextInput
        {...control('name')}
        label={words.forumLabel(called)}
        value={value.name}
        onChange={(next) => change({ name: next })}
        autoComplete="off"
        autoFocus
      />
    </FormFrame>
  );
}

interface AddForumFormProps {
  area: OrgId;
  onDone: () => void;
}

/** A forum that the list has not: the ladder is theirs, with as many steps as there are. */
export function AddForumForm({ area, onDone }: AddForumFormProps) {
  const forums = useAppSelector(selectForums);
  const form = useForm<{ name: string; whose: OrgId | typeof COUNTY }>({
    draft: 'forum-new',
    initial: { name: '', whose: area },
    onDone,
  });
  const { value, change, control } = form;
  const whose = value.whose === COUNTY ? COUNTY : area;
  const save = () => {
    const key = keyOfAdded(forums, value.name, whose === COUNTY ? null : whose);
    form.send({
      decide: (context) =>
        decideForum(
          { ...context, over: headsOf(context.casebook, slots.forum(key, whose)) },
          { key, area: whose, name: value.name },
        ),
      said: words.forumAdded(value.name.trim()),
    });
  };
  return (
    <FormFrame
      form={form}
      title={words.forumAdd}
      labels={{ name: words.forumName, area: words.forumWhose }}
      onSave={save}
      compact
    >
      <TextInput
        {...control('name')}
        label={words.forumName}
        value={value.name}
        onChange={(name) => change({ name })}
        autoComplete="off"
        autoFocus
      />
      <RadioChips
        {...control('area')}
        compact
        legend={words.forumWhose}
        value={whose}
        onChange={(chosen) => change({ whose: chosen })}
        options={[
          { value: area, label: areas.find(({ id }) => id === area)?.name ?? area },
          { value: COUNTY, label: words.forumInCounty },
        ]}
      />
    </FormFrame>
  );
}
