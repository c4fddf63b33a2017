import type { Next } from '../domain/next.ts';
import type { StandingOrganisation } from '../state/organisations.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { RadioChips } from '../ui/RadioChips.tsx';
import { instanceWords } from './instances.ts';

const words = text.forms.decision;

interface PlanStillFieldProps {
  plan: Next;
  organisation: StandingOrganisation;
  value: 'ja' | 'nej' | null;
  onChange: (answer: 'ja' | 'nej') => void;
}

/** A yes or no leaves a plan standing that was written down later: nobody but who writes knows whether it still holds. */
export function PlanStillField({ plan: { instance, day }, organisation, value, onChange }: PlanStillFieldProps) {
  const name = instanceWords(organisation).short(instance);
  return (
    <RadioChips
      compact
      legend={day === null ? words.planStillNoDay(name) : words.planStill(name, longDate(day))}
      value={value}
      onChange={(answer) => onChange(answer === 'nej' ? 'nej' : 'ja')}
      options={[
        { value: 'ja', label: words.planStillAnswers.ja },
        { value: 'nej', label: words.planStillAnswers.nej },
      ]}
    />
  );
}
