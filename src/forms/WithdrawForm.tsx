import { decideRedaction } from '../domain/decideRedaction.ts';
import { decideWithdrawal } from '../domain/decideWithdrawal.ts';
import { together } from '../domain/drafting.ts';
import type { EventId } from '../domain/events.ts';
import * as text from '../text/text.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { FormFrame } from './FormFrame.tsx';
import { given } from './formProps.ts';
import { LineArea } from './LineArea.tsx';
import { useForm } from './useForm.ts';

interface WithdrawFormProps {
  statement: EventId;
  /** What the organisation is called in the line that says "Sparat". */
  name: string;
  /** Whether there are words that can be hidden. */
  hasWords?: boolean | undefined;
  onDone: (saved: boolean) => void;
}

const words = text.forms.withdraw;

/** "Ta tillbaka": it stops holding and stays in the history; its words can be hidden as well. */
export function WithdrawForm({ statement, name, hasWords = true, onDone }: WithdrawFormProps) {
  const form = useForm({
    draft: `withdraw/${statement}`,
    initial: { reason: '', hideWords: false },
    onDone,
  });
  const { value, change, control } = form;

  const save = () =>
    form.send({
      decide: (_context, ledger) => {
        const input = { ids: [statement], ...given({ reason: value.reason }) };
        const withdrawal = decideWithdrawal(ledger, input);
        return value.hideWords ? together([withdrawal, decideRedaction(ledger, input)]) : withdrawal;
      },
      said: text.forms.said.withdrawn(name),
    });

  return (
    <FormFrame
      form={form}
      title={words.title}
      labels={{ reason: words.reason }}
      onSave={save}
      saveLabel={text.common.withdraw}
    >
      <p>{words.hint}</p>
      <LineArea
        control={control('reason')}
        label={words.reason}
        value={value.reason}
        onChange={(reason) => change({ reason })}
        autoFocus
      />
      {hasWords && (
        <Checkbox
          label={words.hideWords}
          hint={words.hideWordsHint}
          checked={value.hideWords}
          onChange={(hideWords) => change({ hideWords })}
        />
      )}
    </FormFrame>
  );
}
