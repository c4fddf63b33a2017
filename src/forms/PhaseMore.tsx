import { PHASES } from '../domain/vocabulary.ts';
import { supportQuestions } from '../register/checklists.ts';
import { phaseOf } from '../register/phases.ts';
import * as text from '../text/text.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import type { PhaseDraft } from './phaseDraft.ts';
import { ScopeField } from './ScopeField.tsx';
import { SourceField } from './SourceField.tsx';
import type { Form } from './useForm.ts';

const words = text.forms.phase;

/** "Fler uppgifter" of a phase assessment. */
export function PhaseMore({ form: { value, change, control } }: { form: Form<PhaseDraft> }) {
  const { phase, also } = value;
  return (
    <>
      <ScopeField control={control('scope')} value={value.scope} onChange={(scope) => change({ scope })} />
      <fieldset className="bare" id={control('also').id}>
        <legend className="ff-legend">{words.also}</legend>
        <div className="cluster" data-gap="4">
          {PHASES.filter((each) => each !== phase).map((each) => (
            <Checkbox
              key={each}
              label={phaseOf(each).name}
              checked={also.includes(each)}
              onChange={(checked) =>
                change({ also: PHASES.filter((one) => (one === each ? checked : also.includes(one))) })
              }
            />
          ))}
        </div>
      </fieldset>
      <TextInput
        {...control('where')}
        label={words.where}
        hint={words.whereHint}
        value={value.where}
        onChange={(where) => change({ where })}
      />
      <TextInput
        {...control('by')}
        label={words.by}
        hint={words.byHint}
        value={value.by}
        onChange={(by) => change({ by })}
      />
      <SourceField control={control('source')} value={value.source} onChange={(source) => change({ source })} />
      {phase && (
        <Disclosure plain summary={words.support}>
          <p className="muted small">{words.supportHint}</p>
          <ul>
            {supportQuestions(phase).map((question) => (
              <li key={question.key}>{question.text}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
