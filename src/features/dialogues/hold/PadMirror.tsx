import type { ReactNode } from 'react';
import * as text from '../../../text/text.ts';
import type { MirrorBlock } from './mirror.ts';
import type { Span } from './textMarks.ts';

const names = text.dialogues.hold.marks;
/** An empty line has no height of its own. */
const HOLDS_A_LINE = '\u200b';

/**
 * Lies behind the text field with the same letters, unseen, so that a mark stands beside its paragraph,
 * a marked sentence is underlined and a found number is marked where it is. Only drawn; what it says is heard elsewhere.
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

/** The letters, cut where something drawn begins or ends. */
function lettersOf({ text: letters, found, sentences }: MirrorBlock): ReactNode {
  if (found.length === 0 && sentences.length === 0) return letters;
  const cuts = [...found, ...sentences].flatMap(({ from, to }) => [from, to]);
  const places = [...new Set([0, ...cuts, letters.length])].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const piece = letters.slice(from, places[index + 1]);
    const isIn = (spans: readonly Span[]) => spans.some((span) => span.from <= from && from < span.to);
    if (isIn(found)) return <mark key={from}>{piece}</mark>;
    return isIn(sentences) ? (
      <span key={from} className="pad-sentence">
        {piece}
      </span>
    ) : (
      piece
    );
  });
}
