import { decideGapState } from '../../../domain/decideGap.ts';
import { refused } from '../../../domain/decision.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import type { GapPoint } from '../../../domain/gaps.ts';
import { GAP_STATES, type GapState } from '../../../domain/learningVocabulary.ts';
import { slots } from '../../../domain/slots.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { given } from '../../../forms/formProps.ts';
import { gapTitle } from '../../../forms/gaps/gapInWords.ts';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';

interface StateDraft {
  state: GapState | null;
  reason: string;
  on: string;
  overs: Record<string, EventId[]>;
}

const words = text.gaps.state;

/** Utkast, granskad, publicerad, ersatt; another order is asked about. The next one is proposed. */
export function GapStateForm({ point, onDone }: { point: GapPoint; onDone: (saved: boolean) => void }) {
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const slot = slots.state(point.id);
  const form = useForm<StateDraft>({
    draft: slot,
    initial: {
      state: GAP_STATES[GAP_STATES.indexOf(point.state) + 1] ?? null,
      reason: '',
      on: longDate(today),
      overs: captureHeads(now, [slot]),
    },
    onDone,
  });
  const { value, change, control } = form;
  const save = () => {
    const { state } = value;
    form.send({
      decide: (context) =>
        state === null
          ? refused({ code: 'missing', field: 'state' })
          : decideGapState(context, {
              gap: point.id,
              state,
              on: dayIn(value.on, today, 'past'),
              ...given({ reason: value.reason }),
            }),
      over: value.overs[slot] ?? [],
      said: words.said(gapTitle(point), state === null ? '' : text.learningCodes.gapStates[state].toLowerCase()),
    });
  };
  return (
    <FormFrame
      form={form}
      title={words.title}
      labels={{ state: text.gaps.point.state, reason: words.reason, on: text.common.date }}
      onSave={save}
      more={
        <>
          <LineArea
            control={control('reason')}
            label={words.reason}
            value={value.reason}
            onChange={(reason) => change({ reason })}
          />
          <DayField control={control('on')} value={value.on} onChange={(on) => change({ on })} past />
        </>
      }
      moreFields={['reason', 'on']}
    >
      <RadioChips
        {...control('state')}
        compact
        legend={text.gaps.point.state}
        hint={words.hint}
        value={value.state}
        onChange={(state) => change({ state: state as GapState })}
        autoFocus
        options={GAP_STATES.map((state, index) => ({
          value: state,
          label: text.learningCodes.gapStates[state],
          digit: String(index + 1),
        }))}
      />
    </FormFrame>
  );
}
