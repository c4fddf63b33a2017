import { useState } from 'react';
import { areas } from '../../register/bodies.ts';
import { type StandingForum, selectForums } from '../../state/forums.ts';
import { selectSession } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { FactList } from '../../ui/words.tsx';
import { AddForumForm, ForumForm } from './ForumForms.tsx';

const words = text.settings;
const ADDING = 'ny';

/** Forums have different names in different areas, and an area can have one that others have not. */
export function ForumsBox({ readOnly }: { readOnly: boolean }) {
  const { ownArea } = useAppSelector(selectSession);
  const forums = useAppSelector(selectForums);
  const [area, setArea] = useState(ownArea ?? areas[0]?.id ?? '');
  const [changing, setChanging] = useState<string | null>(null);
  // When its form has closed, the keyboard is back on the button that opened it.
  const [changed, setChanged] = useState<string | null>(null);
  const close = (key: string) => {
    setChanged(key);
    setChanging(null);
  };
  const shown = [...forums.values()]
    .filter((forum) => forum.area === area || (forum.area === null && !forum.dispute))
    .sort((a, b) => a.order - b.order);

  const itemOf = (forum: StandingForum) => {
    const key = `${forum.key} ${area}`;
    return {
      // An added one is called nothing else; two may have been given the same name since.
      term: forum.shipped?.name ?? `${words.forumOwn}: ${forum.key.replace(/^egen-/, '')}`,
      value:
        changing === key ? (
          <ForumForm key={key} forum={forum} onDone={() => close(key)} />
        ) : (
          <span className="cluster" data-gap="3">
            {forum.name}
            {!readOnly && (
              <Button
                small
                variant="quiet"
                autoFocus={changed === key}
                aria-label={words.change(forum.name)}
                onClick={() => setChanging(key)}
              >
                {text.common.change}
              </Button>
            )}
          </span>
        ),
    };
  };

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
        <FactList items={shown.filter(({ dispute }) => !dispute).map(itemOf)} />
        {!readOnly &&
          (changing === ADDING ? (
            <AddForumForm area={area} onDone={() => close(ADDING)} />
          ) : (
            <div>
              <Button small autoFocus={changed === ADDING} onClick={() => setChanging(ADDING)}>
                {words.forumAdd}
              </Button>
            </div>
          ))}
        <h3>{words.disputeSteps}</h3>
        <p className="measure">{words.disputeLead}</p>
        <FactList items={shown.filter(({ dispute }) => dispute).map(itemOf)} />
      </div>
    </Box>
  );
}
