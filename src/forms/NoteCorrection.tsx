import { decideNoteEdit, decideNoteMark } from '../domain/decideNote.ts';
import { decideNoteState } from '../domain/decideNoteState.ts';
import { type DecideContext, refused } from '../domain/decision.ts';
import { captureHeads, together } from '../domain/drafting.ts';
import type { EventId } from '../domain/events.ts';
import type { NoteState } from '../domain/learningVocabulary.ts';
import { machineOf } from '../domain/noteMachine.ts';
import { isAddendum, noteOf, stateUnder } from '../domain/notes.ts';
import { slots } from '../domain/slots.ts';
import type { Mark } from '../domain/vocabulary.ts';
import { selectNow } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import * as text from '../text/text.ts';
import { DeviationLine } from './DeviationLine.tsx';
import { FormFrame } from './FormFrame.tsx';
import { LineArea } from './LineArea.tsx';
import { MarkField } from './NoteForm.tsx';
import { NoteStateField } from './NoteStateField.tsx';
import { useForm } from './useForm.ts';

interface NoteCorrectionDraft {
  text: string;
  mark: Mark | null;
  /** Null until it is touched. */
  state: NoteState | null;
  checked: boolean;
  overs: Record<string, EventId[]>;
}

interface NoteCorrectionProps {
  note: EventId;
  /** What the organisation is called in the line that says "Sparat". */
  name: string;
  onDone: (saved: boolean) => void;
}

const words = text.forms.note;
const labels = { text: words.title, mark: words.mark, state: text.notes.state };

/** The text, the mark and the state of a note are statements of their own: only what is changed is stated anew. */
export function NoteCorrection({ note, name, onDone }: NoteCorrectionProps) {
  const now = useAppSelector(selectNow);
  const standing = noteOf(now, note);
  const [textSlot, markSlot, stateSlot] = [slots.noteText(note), slots.noteMark(note), slots.state(note)];
  const [before, markBefore] = [standing?.text ?? '', standing?.mark ?? null];
  const isFixed = standing !== undefined && isAddendum(now, standing.note);
  const form = useForm<NoteCorrectionDraft>({
    draft: `note-text/${note}`,
    initial: {
      text: before,
      mark: markBefore,
      state: null,
      checked: false,
      overs: captureHeads(now, [textSlot, markSlot, stateSlot]),
    },
    onDone,
  });
  const { value, change, control } = form;
  const { states, ownWay } = machineOf(value.mark);
  // A state that was chosen under another mark is not one of this mark's.
  const [stateBefore] = stateUnder(now, note, value.mark);
  const state = value.state !== null && states.includes(value.state) ? value.state : stateBefore;

  const decide = (context: DecideContext) => {
    const newText = !isFixed && value.text.trim() !== before;
    const newMark = value.mark !== markBefore;
    const newState = state !== null && state !== stateBefore && !ownWay;
    if (!newText && !newMark && !newState) return refused({ code: 'nothing-changed', field: 'text' });
    const over = (slot: string) => ({ ...context, over: value.overs[slot] ?? [] });
    const { mark, checked } = value;
    return together([
      ...(newText ? [decideNoteEdit(over(textSlot), { note, text: value.text })] : []),
      ...(newMark ? [decideNoteMark(over(markSlot), { note, mark })] : []),
      ...(newState ? [decideNoteState(over(stateSlot), { note, state, mark, checked })] : []),
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
      {isFixed ? (
        <p className="measure">{text.notes.isAddendum}</p>
      ) : (
        <LineArea
          control={control('text')}
          label={words.title}
          value={value.text}
          onChange={(written) => change({ text: written })}
          autoFocus
        />
      )}
      <DeviationLine texts={[value.text]} />
      <MarkField control={control('mark')} value={value.mark} onChange={(mark) => change({ mark })} />
      {value.mark !== null && !ownWay && (
        <NoteStateField
          control={control('state')}
          mark={value.mark}
          value={state}
          onChange={(chosen) => change({ state: chosen })}
          checked={value.checked}
          onCheck={(checked) => change({ checked })}
        />
      )}
    </FormFrame>
  );
}
