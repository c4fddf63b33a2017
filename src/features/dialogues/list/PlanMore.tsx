import { LEVELS, type Level, type Scope } from '../../../domain/vocabulary.ts';
import { LineArea } from '../../../forms/LineArea.tsx';
import type { Form } from '../../../forms/useForm.ts';
import * as text from '../../../text/text.ts';
import { Select } from '../../../ui/Select.tsx';
import { DocumentsField } from '../prepare/DocumentsField.tsx';

interface MoreOfPlan {
  documents: readonly Scope[];
  /** The group's own question. */
  local: string;
  level: Level | null;
}

interface PlanMoreProps {
  form: Pick<Form<MoreOfPlan>, 'value' | 'change' | 'control'>;
  /** What follows from who meets, until somebody says another. */
  level: Level;
}

/** "Fler uppgifter" of a plan: what it is about, a question of one's own, and the level. */
export function PlanMore({ form: { value, change, control }, level }: PlanMoreProps) {
  return (
    <>
      <DocumentsField
        control={control('documents')}
        value={value.documents}
        onChange={(documents) => change({ documents })}
      />
      <LineArea
        control={control('local')}
        label={text.preparing.local}
        hint={text.preparing.localHint}
        value={value.local}
        onChange={(local) => change({ local })}
      />
      <Select
        {...control('level')}
        label={text.dialogues.plan.level}
        value={level}
        onChange={(now) => change({ level: now as Level })}
        options={LEVELS.map((each) => ({ value: each, label: text.codes.levels[each] }))}
      />
    </>
  );
}
