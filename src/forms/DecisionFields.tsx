import { type DecisionChoice, FIVE_CHOICES } from '../domain/decideDecision.ts';
import { INSTANCES, type Instance, OUTCOMES_OF, type Outcome } from '../domain/vocabulary.ts';
import type { StandingOrganisation } from '../state/organisations.ts';
import * as text from '../text/text.ts';
import { RadioChips } from '../ui/RadioChips.tsx';
import type { DecisionDraft } from './decisionDraft.ts';
import { instanceWords } from './instances.ts';
import { choiceMarks } from './statusMarks.ts';
import type { ControlOf, Form } from './useForm.ts';
import { WordHelp } from './WordHelp.tsx';

const words = text.forms.decision;

interface OutcomeFieldProps {
  control: ControlOf;
  value: DecisionChoice | null;
  onChange: (choice: DecisionChoice) => void;
}

/** "Utfall": the five choices; keys 1 to 5. */
export function OutcomeField({ control, value, onChange }: OutcomeFieldProps) {
  return (
    <RadioChips
      {...control}
      legend={words.outcome}
      value={value}
      onChange={(chosen) => onChange(chosen as DecisionChoice)}
      autoFocus
      options={FIVE_CHOICES.map((choice, index) => ({
        value: choice,
        label: text.codes.choices[choice],
        mark: choiceMarks[choice],
        digit: String(index + 1),
      }))}
    />
  );
}

interface OnTheWayProps {
  form: Form<DecisionDraft>;
  organisation: StandingOrganisation;
}

/** "På väg" asks at once which instance, and what it did. */
export function OnTheWayFields({ form: { value, change, control }, organisation }: OnTheWayProps) {
  const { instance, result } = value;
  const named = instanceWords(organisation);
  return (
    <>
      <RadioChips
        {...control('instance')}
        compact
        legend={words.instance}
        value={instance}
        onChange={(chosen) => {
          const next = chosen as Instance;
          change({ instance: next, result: result && resultsOf(next).includes(result) ? result : null });
        }}
        options={INSTANCES.map((each, index) => ({ value: each, label: named.name(each), digit: String(index + 1) }))}
      />
      <div className="word-line">
        <WordHelp word="instans" spelled />
      </div>
      {instance && instance !== 'beredning' && (
        <RadioChips
          {...control('result')}
          compact
          legend={words.result}
          value={result}
          onChange={(chosen) => change({ result: chosen as Outcome })}
          options={resultsOf(instance).map((outcome, index) => ({
            value: outcome,
            label: text.codes.outcomes[outcome],
            digit: String(index + 1),
          }))}
        />
      )}
    </>
  );
}

const FINAL: readonly Outcome[] = ['ja', 'ja_tillagg', 'delvis', 'nej'];

/** What an instance can have done without the errand being over. */
function resultsOf(instance: Instance): readonly Outcome[] {
  return OUTCOMES_OF[instance].filter((outcome) => !FINAL.includes(outcome));
}
