import { useState } from 'react';
import type { Edition } from '../../../domain/editions.ts';
import type { EditionInput } from '../../../reports/editionInput.ts';
import { selectSession } from '../../../state/selectors.ts';
import { statusSaid } from '../../../state/sessionSlice.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useCountedSlides } from './useCountedSlides.ts';

const words = text.slides;

interface SlidesButtonProps {
  /** Null while it is being put together. */
  input: (() => Promise<EditionInput>) | null;
  /** Whose slides they are; what is shown on the screen when absent. */
  edition?: Edition;
  /** What the slides show, for the button's own name: "Skaraborg, 1 mars". Absent where the heading says it. */
  of?: string;
  primary?: boolean;
}

/** "Spara PowerPoint". What writes it is fetched when somebody asks for one. */
export function SlidesButton({ input, edition, of, primary }: SlidesButtonProps) {
  const dispatch = useAppDispatch();
  const count = useCountedSlides(edition);
  const isExample = useAppSelector(selectSession).workspace === 'exempel';
  const [state, setState] = useState<'resting' | 'making' | 'failed'>('resting');
  const press = async () => {
    if (input === null) return;
    setState('making');
    try {
      const [shown, { slidesFileName, slidesOf }, { saveSlides }] = await Promise.all([
        input(),
        import('../../../reports/slidesWords.ts'),
        import('../../../reports/slidesMaking.ts'),
      ]);
      const name = slidesFileName(shown);
      await saveSlides(slidesOf(shown, isExample, await count(shown)), name);
      dispatch(statusSaid({ text: words.saved(name) }));
      setState('resting');
    } catch {
      // Fetching or writing: whichever it was, nothing has been changed and it can be tried again.
      setState('failed');
    }
  };
  return (
    <>
      <Button
        variant={primary ? 'primary' : 'secondary'}
        busy={input === null || state === 'making'}
        onClick={() => void press()}
      >
        {state === 'making' ? words.making : of === undefined ? words.button : words.buttonOf(of)}
      </Button>
      {state === 'failed' && <Notice tone="refusal">{words.failed}</Notice>}
    </>
  );
}
