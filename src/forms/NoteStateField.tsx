import type { NoteState } from '../domain/learningVocabulary.ts';
import { machineOf } from '../domain/noteMachine.ts';
import type { Mark } from '../domain/vocabulary.ts';
import * as text from '../text/text.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { RadioChips } from '../ui/RadioChips.tsx';
import type { ControlOf } from './useForm.ts';

interface NoteStateFieldProps {
  control: ControlOf;
  mark: Mark;
  value: NoteState | null;
  onChange: (state: NoteState) => void;
  /** "Genomläst": asked for when an example is to be shared. */
  checked: boolean;
  onCheck: (checked: boolean) => void;
  autoFocus?: boolean | undefined;
}

/** How far what a note speaks of has come, in the words of its mark. Keys 1 to 6. */
export function NoteStateField({ control, mark, value, onChange, checked, onCheck, autoFocus }: NoteStateFieldProps) {
  return (
    <>
      <RadioChips
        {...control}
        compact
        legend={text.notes.stateOf[mark]}
        value={value}
        onChange={(state) => onChange(state as NoteState)}
        options={machineOf(mark).states.map((state, index) => ({
          value: state,
          label: text.learningCodes.noteStates[state],
          digit: String(index + 1),
        }))}
        autoFocus={autoFocus}
      />
      {value === 'delat' && <Checkbox label={text.notes.checked} checked={checked} onChange={onCheck} />}
    </>
  );
}
