import { useState } from 'react';
import { drawn, headsOf } from '../../domain/casebook.ts';
import { decideForum } from '../../domain/decideForum.ts';
import { slots } from '../../domain/slots.ts';
import { FormFrame } from '../../forms/FormFrame.tsx';
import { useForm } from '../../forms/useForm.ts';
import { areas } from '../../register/bodies.ts';
import { type Forum, forumName, forums } from '../../register/forums.ts';
import { selectCasebook, selectNow, selectSession } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { FactList } from '../../ui/words.tsx';

const words = text.settings;

/** Forums have different names in different areas. */
export function ForumsBox({ readOnly }: { readOnly: boolean }) {
  const { ownArea } = useAppSelector(selectSession);
  const casebook = useAppSelector(selectCasebook);
  const [area, setArea] = useState(ownArea ?? areas[0]?.id ?? '');
  const [changing, setChanging] = useState<string | null>(null);
  // When its form has closed, the keyboard is back on the button that opened it.
  const [changed, setChanged] = useState<string | null>(null);
  return (
    <Box title={words.forums}>
      <div className="stack settings-forums" data-gap="4">
        <p className="measure">{words.forumsLead}</p>
        <Select
          label={words.forumsFor}
          value={area}
          onChange={setArea}
          options={areas.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <FactList
          items={forums.map((forum) => {
            const slot = slots.forum(forum.key, forum.perArea ? area : 'lan');
            const name =
              drawn<'forum.named'>(casebook, slot)?.words.name ?? forumName(forum, forum.perArea ? area : null);
            const key = `${forum.key} ${area}`;
            return {
              term: forum.name,
              value:
                changing === key ? (
                  <ForumForm
                    key={key}
                    forum={forum}
                    area={forum.perArea ? area : 'lan'}
                    name={name}
                    onDone={() => {
                      setChanged(key);
                      setChanging(null);
                    }}
                  />
                ) : (
                  <span className="cluster" data-gap="3">
                    {name}
                    {!readOnly && (
                      <Button
                        small
                        variant="quiet"
                        autoFocus={changed === key}
                        aria-label={words.change(name)}
                        onClick={() => setChanging(key)}
                      >
                        {text.common.change}
                      </Button>
                    )}
                  </span>
                ),
            };
          })}
        />
      </div>
    </Box>
  );
}

interface ForumFormProps {
  forum: Forum;
  area: string;
  name: string;
  onDone: () => void;
}

function ForumForm({ forum, area, name, onDone }: ForumFormProps) {
  const casebook = useAppSelector(selectNow);
  const slot = slots.forum(forum.key, area);
  const form = useForm({ draft: slot, initial: { name, over: headsOf(casebook, slot) }, onDone });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) => decideForum(context, { key: forum.key, area, name: value.name }),
      over: value.over,
      said: words.forumChanged(value.name.trim()),
    });
  return (
    <FormFrame form={form} title={words.change(forum.name)} labels={{ name: words.name }} onSave={save} compact>
      <TextInput
        {...control('name')}
        label={words.forumLabel(forum.name)}
        value={value.name}
        onChange={(next) => change({ name: next })}
        autoComplete="off"
        autoFocus
      />
    </FormFrame>
  );
}
