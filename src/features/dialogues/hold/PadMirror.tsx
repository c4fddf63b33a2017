import type { ReactNode } from 'react';
import * as text from '../../../text/text.ts';
import type { MirrorBlock } from './mirror.ts';

const names = text.dialogues.hold.marks;
/** An empty line has no height of its own. */
const HOLDS_A_LINE = '\u200b';

/**
 * Lies behind the text field with the same letters, unseen, so that a mark stands beside its paragraph
 * and a found number is marked where it is. Only drawn; what it says is heard elsewhere.
 */
export function PadMirror({ blocks }: { blocks: readonly MirrorBlock[] | null }) {
  if (blocks === null) return null;
  return (
    <div className="pad-mirror" aria-hidden="true">
      {blocks.map((block) => (
        <div key={block.line} className="pad-block" data-marked={block.isMarked ? '' : undefined}>
          {block.kinds.length > 0 && (
            <span className="pad-tags">
              {block.kinds.map((kind) => (
                <span key={kind} className="ff-tag">
                  {names[kind]}
                </span>
              ))}
            </span>
          )}
          {lettersOf(block)}
          {block.text === '' && HOLDS_A_LINE}
        </div>
      ))}
    </div>
  );
}

function lettersOf({ text: letters, found }: MirrorBlock): ReactNode {
  if (found.length === 0) return letters;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, to } of found) {
    parts.push(letters.slice(at, from), <mark key={from}>{letters.slice(from, to)}</mark>);
    at = to;
  }
  return [...parts, letters.slice(at)];
}
