import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { type Word, WordHelp } from '../../forms/WordHelp.tsx';
import { Box } from '../../ui/Box.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useKept } from '../../ui/useKept.tsx';
import { useWide } from './useWide.ts';

interface FoldedProps {
  title: string;
  children: ReactNode;
  /** Said after the title when it is folded. */
  count?: number | undefined;
  help?: Word | undefined;
  /** Something in it was asked for. */
  open?: boolean | undefined;
}

/** A part that lies open where there is room and is folded with a narrow window. */
export function Folded({ title, children, count, help, open = false }: FoldedProps) {
  const wide = useWide();
  const [unfolded, setUnfolded] = useState(open);
  const [asked, setAsked] = useState(open);
  if (open !== asked) {
    setAsked(open);
    if (open) setUnfolded(true);
  }
  const { place, content, box } = useKept(children);
  const wasWide = useRef(wide);
  useLayoutEffect(() => {
    // Turned while something is written in it: it does not fold over the words.
    if (wasWide.current && !wide && box.querySelector('form') !== null) setUnfolded(true);
    wasWide.current = wide;
  }, [wide, box]);
  return (
    <>
      {wide ? (
        <Box title={title} tone="plain" actions={help && <WordHelp word={help} />}>
          {place}
        </Box>
      ) : (
        <Disclosure summary={count ? `${title} (${count})` : title} open={unfolded} onToggle={setUnfolded}>
          {help && (
            <div className="word-line">
              <WordHelp word={help} spelled />
            </div>
          )}
          {place}
        </Disclosure>
      )}
      {content}
    </>
  );
}
