import { headsOf } from '../../../domain/casebook.ts';
import { decideDateState, decideMilestoneState } from '../../../domain/decideDateState.ts';
import { DATE_STATES, type DateState } from '../../../domain/vocabulary.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { given } from '../../../forms/formProps.ts';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import type { DateRow } from '../rows.ts';
import { inSentence } from '../whenWords.ts';

const words = text.timeline;
const labels = { state: words.stateWhich, reason: words.stateReason };

/** How far it has come, with a reason where there is one. */
export function StateForm({ row, onDone }: { row: DateRow; onDone: (saved: boolean) => void }) {
  const now = useAppSelector(selectNow);
  const slot = row.slots?.state ?? '';
  const form = useForm<{ state: DateState; reason: string; over: string[] }>({
    draft: `${slot}/stated`,
    initial: { state: row.state, reason: '', over: headsOf(now, slot) },
    onDone,
  });
  const { value, change, control } = form;
  const save = () => {
    const input = { state: value.state, ...given({ reason: value.reason }) };
    form.send({
      decide: (context) =>
        row.origin === 'milstolpe'
          ? decideMilestoneState(context, { key: row.id, ...input })
          : decideDateState(context, { date: row.id, ...input }),
      over: value.over,
      said: words.saidState(row.title, inSentence(text.learningCodes.dateStates[value.state])),
    });
  };
  return (
    <FormFrame form={form} title={words.stateTitle(row.title)} labels={labels} onSave={save}>
      <RadioChips
        {...control('state')}
        compact
        legend={labels.state}
        value={value.state}
        autoFocus
        onChange={(state) => change({ state: state as DateState })}
        options={DATE_STATES.map((state) => ({ value: state, label: text.learningCodes.dateStates[state] }))}
      />
      <LineArea
        control={control('reason')}
        label={labels.reason}
        value={value.reason}
        onChange={(reason) => change({ reason })}
      />
    </FormFrame>
  );
}
