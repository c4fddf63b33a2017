import * as text from '../../../text/text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { useGuidePages } from '../useGuidePages.ts';
import { useLeftOver } from './useHoldDraft.ts';

/** Words that were written here and not finished before somebody locked the text: still here, to be copied. */
export function LeftOver({ dialogue }: { dialogue: DialogueFacts }) {
  const left = useLeftOver(dialogue.id);
  const pages = useGuidePages(dialogue).all.filter(({ question }) => left?.answers[question]?.trim());
  if (pages.length === 0) return null;
  return (
    <Notice title={text.dialogues.hold.leftOver}>
      <div className="stack" data-gap="3">
        {pages.map(({ question, name }) => (
          <div key={question}>
            <strong>{name}</strong>
            <p className="dialogue-words">{left?.answers[question]}</p>
          </div>
        ))}
      </div>
    </Notice>
  );
}
