import { supportQuestions } from '../register/checklists.ts';
import * as text from '../text/text.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { AlsoField } from './PhaseFields.tsx';
import type { PhaseDraft } from './phaseDraft.ts';
import { ScopeField } from './ScopeField.tsx';
import { SourceField } from './SourceField.tsx';
import type { Form } from './useForm.ts';

const words = text.forms.phase;

/** "Fler uppgifter" of a phase assessment. */
export function PhaseMore({ form: { value, change, control } }: { form: Form<PhaseDraft> }) {
  const { phase } = value;
  return (
    <>
      <ScopeField control={control('scope')} value={value.scope} onChange={(scope) => change({ scope })} />
      <AlsoField control={control('also')} phase={phase} value={value.also} onChange={(also) => change({ also })} />
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
