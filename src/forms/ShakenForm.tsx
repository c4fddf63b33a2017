import { anchoringOf } from '../domain/anchoringOf.ts';
import { decideShaken } from '../domain/decideShaken.ts';
import { refused } from '../domain/decision.ts';
import { captureHeads } from '../domain/drafting.ts';
import type { EventId } from '../domain/events.ts';
import { slots } from '../domain/slots.ts';
import { type AnchoringGroup, DOWN_REASONS, type DownReason, type Source } from '../domain/vocabulary.ts';
import { anchoringGroups, downReasons } from '../register/anchoringGroups.ts';
import { selectNow, selectToday } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { RadioChips } from '../ui/RadioChips.tsx';
import { DayField, dayIn } from './DayField.tsx';
import { FormFrame } from './FormFrame.tsx';
import { type FormProps, given } from './formProps.ts';
import { LineArea } from './LineArea.tsx';
import { SourceField } from './SourceField.tsx';
import { useForm } from './useForm.ts';
import { useOrganisation } from './useOrganisation.ts';

interface ShakenDraft {
  /** `galler`: what was said holds after all. */
  reason: DownReason | 'galler' | null;
  note: string;
  on: string;
  source: Source | null;
  over: EventId[];
}

const words = text.anchoring.form;
const labels = { reason: words.reason, note: words.note, on: text.common.date, source: text.common.source };

/** "Behöver förankras på nytt": what has happened, in one choice and a few words. What was assessed stays. */
export function ShakenForm({ organisation: id, group, onDone, compact }: FormProps & { group: AnchoringGroup }) {
  const organisation = useOrganisation(id);
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const slot = slots.shaken(id, group);
  const { anew } = anchoringOf(now, organisation, group, today);
  const form = useForm<ShakenDraft>({
    draft: slot,
    initial: { reason: null, note: '', on: longDate(today), source: null, over: captureHeads(now, [slot])[slot] ?? [] },
    onDone,
  });
  const { value, change, control } = form;
  const { name } = anchoringGroups.find(({ key }) => key === group) ?? { name: group };

  const save = () => {
    const { reason, note, source } = value;
    form.send({
      decide: (context) =>
        reason === null
          ? refused({ code: 'missing', field: 'reason' })
          : decideShaken(context, {
              org: organisation,
              group,
              reason: reason === 'galler' ? null : reason,
              on: dayIn(value.on, today, 'past'),
              ...given({ note, source }),
            }),
      over: value.over,
      said: reason === 'galler' ? words.saidHolds(organisation.name, name) : words.said(organisation.name, name),
    });
  };

  return (
    <FormFrame
      form={form}
      title={words.title(name)}
      labels={labels}
      onSave={save}
      compact={compact}
      more={
        <>
          <DayField control={control('on')} value={value.on} onChange={(written) => change({ on: written })} past />
          <SourceField control={control('source')} value={value.source} onChange={(source) => change({ source })} />
        </>
      }
      moreFields={['on', 'source']}
    >
      <p className="muted small">{words.lead}</p>
      <RadioChips
        {...control('reason')}
        legend={words.reason}
        value={value.reason}
        onChange={(reason) => change({ reason: reason as ShakenDraft['reason'] })}
        autoFocus
        compact
        options={[
          ...DOWN_REASONS.map((reason, index) => ({
            value: reason as string,
            label: downReasons[reason],
            digit: String(index + 1),
          })),
          // Only what is doubted can be said to hold.
          ...(anew === null ? [] : [{ value: 'galler', label: words.holds, digit: String(DOWN_REASONS.length + 1) }]),
        ]}
      />
      <LineArea
        control={control('note')}
        label={words.note}
        hint={words.noteHint}
        value={value.note}
        onChange={(note) => change({ note })}
      />
    </FormFrame>
  );
}
