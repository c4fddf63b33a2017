import { type ReactNode, useState } from 'react';
import { Box } from '../../ui/Box.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWide } from './useWide.ts';

interface FoldedProps {
  title: string;
  children: ReactNode;
  /** Said after the title when it is folded. */
  count?: number | undefined;
  /** Something in it was asked for. */
  open?: boolean | undefined;
}

/** A part that lies open where there is room and is folded with a narrow window. */
export function Folded({ title, children, count, open = false }: FoldedProps) {
  const wide = useWide();
  const [unfolded, setUnfolded] = useState(open);
  const [asked, setAsked] = useState(open);
  if (open !== asked) {
    setAsked(open);
    if (open) setUnfolded(true);
  }
  if (wide) {
    return (
      <Box title={title} tone="plain">
        {children}
      </Box>
    );
  }
  return (
    <Disclosure summary={count ? `${title} (${count})` : title} open={unfolded} onToggle={setUnfolded}>
      {children}
    </Disclosure>
  );
}
