import { TwoStatements } from '../../../forms/differences/TwoStatements.tsx';
import { WordHelp } from '../../../forms/WordHelp.tsx';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Quote } from '../../../ui/words.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { useToTakeUp } from '../useToTakeUp.ts';

/** Both statements of everything that stands twice about those who meet, with the question somebody has put. */
export function OpenDifferences({ dialogue }: { dialogue: DialogueFacts }) {
  const open = useToTakeUp(dialogue);
  if (open.length === 0) return null;
  return (
    <Box title={text.differences.title} actions={<WordHelp word="tva" />}>
      <div className="stack" data-gap="5">
        <p>{text.differences.sentence}</p>
        {open.map(({ slot, about, question }) => (
          <div key={slot} className="stack" data-gap="3">
            <h3 className="prepare-difference">{about}</h3>
            <TwoStatements slot={slot} withoutSentence takeUp={false} />
            {question && (
              <div className="stack" data-gap="1">
                <p className="muted small">{text.differences.keptQuestion}</p>
                <Quote>{question}</Quote>
              </div>
            )}
          </div>
        ))}
      </div>
    </Box>
  );
}
