import { useState } from 'react';
import { areas } from '../../register/bodies.ts';
import { startExample } from '../../state/example.ts';
import { chooseOwnArea } from '../../state/opening.ts';
import { selectSession, selectWriter } from '../../state/selectors.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { FactList } from '../../ui/words.tsx';
import { WriterForm } from './WriterForm.tsx';

const words = text.settings;

export function ThisBrowserBox({ readOnly }: { readOnly: boolean }) {
  const dispatch = useAppDispatch();
  const { ownArea, workspace } = useAppSelector(selectSession);
  const writer = useAppSelector(selectWriter);
  const [changing, setChanging] = useState(false);
  // When the form has closed, the keyboard is back on the button that opened it.
  const [changed, setChanged] = useState(false);
  return (
    <Box title={words.browser}>
      <div className="stack" data-gap="4">
        {changing ? (
          <WriterForm
            onDone={() => {
              setChanged(true);
              setChanging(false);
            }}
          />
        ) : (
          <FactList
            items={[
              {
                term: words.writer,
                value: (
                  <span className="cluster" data-gap="3">
                    {writer?.function ?? words.noWriter}
                    {writer !== null && !readOnly && (
                      <Button small autoFocus={changed} onClick={() => setChanging(true)} aria-label={words.writerForm}>
                        {text.common.change}
                      </Button>
                    )}
                  </span>
                ),
              },
            ]}
          />
        )}
        <Select
          label={words.ownArea}
          hint={words.ownAreaHint}
          value={ownArea ?? ''}
          onChange={(area) => void dispatch(chooseOwnArea(area === '' ? null : area))}
          options={[
            { value: '', label: words.noOwnArea },
            ...areas.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <div className="stack" data-gap="2">
          <p className="muted">{workspace === 'exempel' ? words.exampleNow : words.exampleHint}</p>
          {workspace !== 'exempel' && (
            <div>
              <Button onClick={startExample}>{words.example}</Button>
            </div>
          )}
        </div>
      </div>
    </Box>
  );
}
