import type { Statement } from '../../../domain/casebook.ts';
import { selectWriters } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';

const words = text.dialogues.hold;

interface TwoWroteProps {
  texts: readonly Statement<'dialogue.answered' | 'dialogue.summarised'>[];
  /** Puts them together in the field; absent where nothing can be written. */
  onTogether?: (() => void) | undefined;
}

/** Two who had not seen each other's words: both are kept, each with its function, until somebody writes on. */
export function TwoWrote({ texts, onTogether }: TwoWroteProps) {
  const writers = useAppSelector(selectWriters);
  return (
    <Notice
      tone="quiet"
      title={words.twoWrote}
      actions={onTogether && <Button onClick={onTogether}>{words.writeTogether}</Button>}
    >
      <div className="two-wrote">
        {texts.map(({ id, device, words: { text: said }, redacted }) => (
          <figure key={id}>
            <blockquote className="dialogue-words">{redacted ? text.common.redacted : said}</blockquote>
            <figcaption className="muted small">
              {words.writtenBy(writers.get(device) ?? text.common.unknownWriter)}
            </figcaption>
          </figure>
        ))}
      </div>
    </Notice>
  );
}
