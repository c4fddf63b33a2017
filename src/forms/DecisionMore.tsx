import { INSTANCES } from '../domain/vocabulary.ts';
import type { StandingOrganisation } from '../state/organisations.ts';
import * as text from '../text/text.ts';
import { Select } from '../ui/Select.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { DayField } from './DayField.tsx';
import { type DecisionDraft, stepIn } from './decisionDraft.ts';
import { instanceWords } from './instances.ts';
import { LineArea } from './LineArea.tsx';
import { NextInstanceField } from './NextInstanceField.tsx';
import { ScopeField } from './ScopeField.tsx';
import type { Form } from './useForm.ts';

const words = text.forms.decision;

interface DecisionMoreProps {
  form: Form<DecisionDraft>;
  organisation: StandingOrganisation;
}

/** "Fler uppgifter" of a decision: who, where it can be read, what comes next, and why. */
export function DecisionMore({ form: { value, change, control }, organisation }: DecisionMoreProps) {
  const named = instanceWords(organisation);
  const chosen = stepIn(value);
  const instance = 'step' in chosen ? chosen.step.instance : 'fullmaktige';
  return (
    <>
      {value.choice !== 'vag' && (
        <Select
          {...control('instance')}
          label={words.instance}
          hint={words.instanceFixed}
          value={instance}
          onChange={() => {}}
          options={INSTANCES.map((each) => ({ value: each, label: named.name(each), disabled: each !== instance }))}
        />
      )}
      <div className="columns">
        <TextInput
          {...control('paragraph')}
          label={words.paragraph}
          value={value.paragraph}
          onChange={(paragraph) => change({ paragraph })}
        />
        <TextInput {...control('dnr')} label={words.dnr} value={value.dnr} onChange={(dnr) => change({ dnr })} />
      </div>
      <NextInstanceField
        control={control('next.instance')}
        label={words.next}
        organisation={organisation}
        value={value.next.instance}
        onChange={(next) => change({ next: { ...value.next, instance: next } })}
      />
      {value.next.instance && (
        <DayField
          control={control('next.day')}
          label={words.nextDay}
          value={value.next.day}
          leaning="future"
          onChange={(day) => change({ next: { ...value.next, day } })}
        />
      )}
      <LineArea
        control={control('reason')}
        label={words.reason}
        hint={words.reasonHint}
        value={value.reason}
        onChange={(reason) => change({ reason })}
      />
      {organisation.id !== 'vgr' && (
        <ScopeField control={control('scope')} value={value.scope} onChange={(scope) => change({ scope })} />
      )}
    </>
  );
}
