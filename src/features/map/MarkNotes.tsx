import type { ReactNode } from 'react';
import * as text from '../../text/text.ts';
import { SignedWords } from '../../ui/Sign.tsx';
import type { Look } from './placeFacts.ts';

/** A sign with its words, and its age in words too. Of two different statements neither is drawn as the true one. */
export function MarkNotes({ look, children }: { look: Look; children: ReactNode }) {
  return (
    <SignedWords mark={look.two ? 'two' : look.mark} size="sm">
      {children}
      {look.old && <span className="map-note">{text.map.older}</span>}
    </SignedWords>
  );
}
