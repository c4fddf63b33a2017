import { useMemo } from 'react';
import { RedactText } from '../../../forms/redaction/RedactText.tsx';
import { textsOf } from '../../../forms/redaction/readable.ts';
import { selectCasebook } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { EmptyLine } from '../../../ui/words.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { markedIn } from '../dialogueNotes.ts';
import { useGuidePages } from '../useGuidePages.ts';
import { NotesHere } from './NotesHere.tsx';
import { TwoWrote } from './TwoWrote.tsx';
import { useAskedAnswer } from './useAskedQuestion.ts';
import { storedAnswers } from './writing.ts';

/** The answers to read: when the text is locked, or a past date is shown. */
export function AnswersRead({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const answered = useGuidePages(dialogue).all.flatMap((page) => {
    const texts = storedAnswers(casebook, dialogue.id, page.question);
    return texts.some(({ words, redacted }) => redacted || words.text) ? [{ page, texts }] : [];
  });
  const marked = useMemo(() => markedIn(casebook, dialogue.id), [casebook, dialogue.id]);
  const asked = useAskedAnswer();
  if (answered.length === 0) return <EmptyLine>{text.dialogues.hold.noAnswers}</EmptyLine>;
  return (
    <div className="stack" data-gap="4">
      {answered.map(({ page, texts }) => (
        <div key={page.question} ref={asked(page.question)} tabIndex={-1} className="answer-read">
          <Box title={page.name} tone="plain">
            <p className="muted small">{page.prompts.join(' ')}</p>
            {texts.length > 1 ? (
              <TwoWrote texts={texts} />
            ) : (
              texts.map(({ id, redacted, words }) => (
                <p key={id} className="dialogue-words measure">
                  {redacted ? text.common.redacted : words.text}
                </p>
              ))
            )}
            <NotesHere
              notes={marked.filter(({ note }) => note.data.question === page.question)}
              title={text.preparing.markedHere}
            />
          </Box>
        </div>
      ))}
      <p>
        <RedactText
          texts={answered.flatMap(({ page, texts }) => texts.flatMap((each) => textsOf(each, page.name)))}
          what={text.dialogues.hold.readOnly}
        />
      </p>
    </div>
  );
}
