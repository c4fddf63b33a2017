import { type ReactNode, useState } from 'react';
import { type Word, WordHelp } from '../../forms/WordHelp.tsx';
import { Box } from '../../ui/Box.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
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
  if (wide) {
    return (
      <Box title={title} tone="plain" actions={help && <WordHelp word={help} />}>
        {children}
      </Box>
    );
  }
  return (
    <Disclosure summary={count ? `${title} (${count})` : title} open={unfolded} onToggle={setUnfolded}>
      {help && (
        <div className="word-line">
          <WordHelp word={help} spelled />
        </div>
      )}
      {children}
    </Disclosure>
  );
}
