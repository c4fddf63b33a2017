import { drawn } from '../domain/casebook.ts';
import { decideNoteEdit, decideNoteMark } from '../domain/decideNote.ts';
import { type DecideContext, refused } from '../domain/decision.ts';
import { captureHeads, together } from '../domain/drafting.ts';
import type { EventId } from '../domain/events.ts';
import { slots } from '../domain/slots.ts';
import type { Mark } from '../domain/vocabulary.ts';
import { selectNow } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import * as text from '../text/text.ts';
import { FormFrame } from './FormFrame.tsx';
import { LineArea } from './LineArea.tsx';
import { MarkField } from './NoteForm.tsx';
import { useForm } from './useForm.ts';

interface NoteCorrectionDraft {
  text: string;
  mark: Mark | null;
  overs: Record<string, EventId[]>;
}

interface NoteCorrectionProps {
  note: EventId;
  /** What the organisation is called in the line that says "Sparat". */
  name: string;
  onDone: (saved: boolean) => void;
}

const words = text.forms.note;
const labels = { text: words.title, mark: words.mark };

/** The text and the mark of a note are statements of their own: only what is changed is stated anew. */
export function NoteCorrection({ note, name, onDone }: NoteCorrectionProps) {
  const now = useAppSelector(selectNow);
  const [textSlot, markSlot] = [slots.noteText(note), slots.noteMark(note)];
  const { text: before = '' } = drawn<'note.edited'>(now, textSlot)?.words ?? {};
  const markBefore = drawn<'note.marked'>(now, markSlot)?.data.mark ?? null;
  const form = useForm<NoteCorrectionDraft>({
    draft: `note-text/${note}`,
    initial: { text: before, mark: markBefore, overs: captureHeads(now, [textSlot, markSlot]) },
    onDone,
  });
  const { value, change, control } = form;

  const decide = (context: DecideContext) => {
    const newText = value.text.trim() !== before;
    const newMark = value.mark !== markBefore;
    if (!newText && !newMark) return refused({ code: 'nothing-changed', field: 'text' });
    const over = (slot: string) => ({ ...context, over: value.overs[slot] ?? [] });
    return together([
      ...(newText ? [decideNoteEdit(over(textSlot), { note, text: value.text })] : []),
      ...(newMark ? [decideNoteMark(over(markSlot), { note, mark: value.mark })] : []),
    ]);
  };

  return (
    <FormFrame
      form={form}
      title={words.correctTitle}
      labels={labels}
      onSave={() => form.send({ decide, said: text.forms.said.noteCorrected(name) })}
      saveLabel={text.forms.saveCorrection}
    >
      <LineArea
        control={control('text')}
        label={words.title}
        value={value.text}
        onChange={(written) => change({ text: written })}
        autoFocus
      />
      <MarkField control={control('mark')} value={value.mark} onChange={(mark) => change({ mark })} />
    </FormFrame>
  );
}
