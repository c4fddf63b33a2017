import { BACK_REASONS, type BackReason, PHASES, type Phase } from '../domain/vocabulary.ts';
import { backReasons } from '../register/backReasons.ts';
import { phaseOf } from '../register/phases.ts';
import * as text from '../text/text.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { RadioChips } from '../ui/RadioChips.tsx';
import { Select } from '../ui/Select.tsx';
import { phaseMarks } from './statusMarks.ts';
import type { ControlOf } from './useForm.ts';

const words = text.forms.phase;

interface PhaseFieldProps {
  control: ControlOf;
  value: Phase | null;
  onChange: (phase: Phase) => void;
}

/** "Fas", each with its sentence from the legend; keys 1 to 4. */
export function PhaseField({ control, value, onChange }: PhaseFieldProps) {
  return (
    <div className="even-choices">
      <RadioChips
        {...control}
        legend={words.phase}
        value={value}
        onChange={(chosen) => onChange(chosen as Phase)}
        autoFocus
        options={PHASES.map((phase, index) => ({
          value: phase,
          label: phaseOf(phase).name,
          hint: phaseOf(phase).sentence,
          mark: phaseMarks[phase],
          digit: String(index + 1),
        }))}
      />
    </div>
  );
}

interface AlsoFieldProps {
  control: ControlOf;
  /** The phase that is chosen: what goes on beside it is another. */
  phase: Phase | null;
  value: readonly Phase[];
  onChange: (also: Phase[]) => void;
}

/** Other phases that go on at the same time. */
export function AlsoField({ control, phase, value, onChange }: AlsoFieldProps) {
  return (
    <fieldset className="bare" id={control.id}>
      <legend className="ff-legend">{words.also}</legend>
      <div className="cluster" data-gap="4">
        {PHASES.filter((each) => each !== phase).map((each) => (
          <Checkbox
            key={each}
            label={phaseOf(each).name}
            checked={value.includes(each)}
            onChange={(checked) => onChange(PHASES.filter((one) => (one === each ? checked : value.includes(one))))}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface BackFieldProps {
  control: ControlOf;
  value: BackReason | null;
  onChange: (reason: BackReason | null) => void;
}

/** Going back is always allowed; it only asks why. */
export function BackField({ control, value, onChange }: BackFieldProps) {
  return (
    <Select
      {...control}
      label={words.back}
      hint={words.backHint}
      value={value ?? ''}
      onChange={(chosen) => onChange(chosen === '' ? null : (chosen as BackReason))}
      options={[
        { value: '', label: text.forms.notChosen },
        ...BACK_REASONS.map((reason) => ({ value: reason, label: backReasons[reason] })),
      ]}
    />
  );
}

/** Using the agreement before a yes, or before it applies, is said as what it is: voluntary. */
export function VoluntaryField({ value, onChange }: { value: boolean; onChange: (voluntary: boolean) => void }) {
  return <Checkbox label={words.voluntary} hint={words.voluntaryHint} checked={value} onChange={onChange} />;
}
