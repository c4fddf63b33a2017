import { headsOf } from '../../../domain/casebook.ts';
import { decideConsent } from '../../../domain/decideConsent.ts';
import { refused } from '../../../domain/decision.ts';
import type { EventId } from '../../../domain/events.ts';
import { consentOf } from '../../../domain/notes.ts';
import { slots } from '../../../domain/slots.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import type { StandFormProps } from './standForm.ts';
import { inSentence } from './useNote.ts';

const words = text.notes;

interface ConsentDraft {
  given: boolean | null;
  by: string;
  on: string;
  over: EventId[];
}

/** Whether those whose example it is agree that others see it. */
export function ConsentForm({ standing: { id }, place, onDone }: StandFormProps) {
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const before = consentOf(now, id);
  const form = useForm<ConsentDraft>({
    draft: `note-consent/${id}`,
    initial: {
      given: before?.data.given ?? null,
      by: before?.words.by ?? '',
      on: longDate(today),
      over: headsOf(now, slots.consent(id)),
    },
    onDone,
  });
  const { value, change, control } = form;
  const save = () => {
    const { given } = value;
    const on = dayIn(value.on, today, 'past');
    form.send({
      decide: (context) =>
        given === null
          ? refused({ code: 'missing', field: 'given' })
          : decideConsent(context, { note: id, given, by: value.by, ...(on === '' ? {} : { on }) }),
      over: value.over,
      said: words.said(place, inSentence(words.consent), inSentence(given ? words.consentYes : words.consentNo)),
    });
  };
  return (
    <FormFrame form={form} labels={{ given: words.consent, by: words.consentBy, on: text.common.date }} onSave={save}>
      <RadioChips
        {...control('given')}
        compact
        legend={words.consent}
        hint={words.consentLead}
        value={value.given === null ? null : value.given ? 'ja' : 'nej'}
        onChange={(chosen) => change({ given: chosen === 'ja' })}
        options={[
          { value: 'ja', label: words.consentYes, digit: '1' },
          { value: 'nej', label: words.consentNo, digit: '2' },
        ]}
        autoFocus
      />
      <LineArea
        control={control('by')}
        label={words.consentBy}
        hint={words.consentByHint}
        value={value.by}
        onChange={(by) => change({ by })}
      />
      <DayField control={control('on')} value={value.on} onChange={(on) => change({ on })} past />
    </FormFrame>
  );
}
