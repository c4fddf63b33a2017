import { useSyncExternalStore } from 'react';
import type { QuestionKey } from '../../../domain/vocabulary.ts';
import * as text from '../../../text/text.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Tag } from '../../../ui/words.tsx';
import { useHolding } from './HoldContext.tsx';
import { excerptOf } from './textMarks.ts';
import { removeMark } from './writing.ts';

const words = text.dialogues.hold;

/** The marks of a text as a list, where there is no room for them beside it. */
export function MarkedList({ question }: { question: QuestionKey }) {
  const { draft } = useHolding();
  // Redrawn when a mark comes or goes; what it says may be a few letters behind while somebody writes.
  const marks = useSyncExternalStore(draft.subscribe, () => draft.content.marks[question]);
  const standing = (marks ?? []).filter(({ lost }) => lost === undefined).sort((a, b) => a.from - b.from);
  if (standing.length === 0) return null;
  const written = draft.content.answers[question] ?? '';
  return (
    <div>
      <h3 className="small muted">{words.marked}</h3>
      <ul className="dialogue-plain stack" data-gap="1">
        {standing.map((each) => {
          const excerpt = excerptOf(written.slice(each.from, each.to));
          return (
            <li key={`${each.kind} ${each.from}`} className="marked-line">
              <Tag>{words.marks[each.kind]}</Tag>
              <span className="small">{excerpt}</span>
              <IconButton
                small
                icon="close"
                label={words.unmark(words.marks[each.kind], excerpt)}
                onClick={() => removeMark(draft, question, each)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
