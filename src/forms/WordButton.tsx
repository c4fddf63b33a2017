import { useState } from 'react';
import { statusSaid } from '../state/sessionSlice.ts';
import { useAppDispatch } from '../state/store.ts';
import * as text from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

const words = text.documents.page;

/** "Spara som Word". What writes the file is fetched when somebody asks for one. @param make saves it and answers with its name. */
export function WordButton({ make, primary }: { make: () => Promise<string>; primary?: boolean }) {
  const dispatch = useAppDispatch();
  const [state, setState] = useState<'resting' | 'making' | 'failed'>('resting');
  const press = async () => {
    setState('making');
    try {
      dispatch(statusSaid({ text: words.made(await make()) }));
      setState('resting');
    } catch {
      // Fetching or writing: whichever it was, nothing has been changed and it can be tried again.
      setState('failed');
    }
  };
  return (
    <>
      <Button variant={primary ? 'primary' : 'secondary'} busy={state === 'making'} onClick={() => void press()}>
        {state === 'making' ? words.making : words.word}
      </Button>
      {state === 'failed' && <Notice tone="refusal">{words.failed}</Notice>}
    </>
  );
}
