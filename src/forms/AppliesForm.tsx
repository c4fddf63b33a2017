import type { Statement } from '../domain/casebook.ts';
import { decideApplies } from '../domain/decideApplies.ts';
import { refused } from '../domain/decision.ts';
import { captureHeads } from '../domain/drafting.ts';
import type { EventId } from '../domain/events.ts';
import { slots } from '../domain/slots.ts';
import { APPLIES_ANSWERS, type AppliesAnswer, type Source } from '../domain/vocabulary.ts';
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

interface AppliesDraft {
  answer: AppliesAnswer | null;
  from: string;
  note: string;
  on: string;
  source: Source | null;
  overs: Record<string, EventId[]>;
}

interface AppliesFormProps extends FormProps {
  /** Chosen already, for instance with one of the three buttons in the box. */
  answer?: AppliesAnswer | undefined;
  corrects?: Statement<'applies.stated'> | undefined;
}

const words = text.forms.applies;
const labels = {
  answer: words.title,
  from: words.from,
  note: words.note,
  on: words.on,
  source: text.common.source,
};

/** "Gäller avtalet här?" Asked, never concluded from a decision. */
export function AppliesForm(props: AppliesFormProps) {
  const { organisation: id, scope = 'avtalet', answer: chosen, corrects, onDone, compact } = props;
  const organisation = useOrganisation(id);
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const slot = slots.applies(id, scope);
  const { note = '' } = corrects?.words ?? {};
  const form = useForm<AppliesDraft>({
    draft: `${slot}${corrects ? `/${corrects.id}` : ''}`,
    initial: {
      answer: corrects?.data.answer ?? chosen ?? null,
      from: corrects?.data.from ? longDate(corrects.data.from) : '',
      note,
      on: longDate(corrects?.on ?? today),
      source: corrects?.data.source ?? null,
      overs: captureHeads(now, [slot]),
    },
    given: chosen === undefined ? undefined : { answer: chosen },
    onDone,
  });
  const { value, change, control } = form;

  const save = () => {
    const { answer } = value;
    const from = answer === 'ja' ? dayIn(value.from, today, 'future') : '';
    form.send({
      decide: (context) =>
        answer === null
          ? refused({ code: 'missing', field: 'answer' })
          : decideApplies(context, {
              org: id,
              scope,
              answer,
              on: dayIn(value.on, today, 'past'),
              ...given({ from, note: value.note, source: value.source }),
            }),
      over: value.overs[slot] ?? [],
      ...(corrects ? { corrects: corrects.id } : {}),
      said: text.forms.said.applies(organisation.name, answer === null ? '' : text.card.appliesInText(answer, from)),
    });
  };

  return (
    <FormFrame
      form={form}
      labels={labels}
      onSave={save}
      compact={compact}
      more={
        <DayField
          control={control('on')}
          label={words.on}
          value={value.on}
          onChange={(written) => change({ on: written })}
          past
        />
      }
      moreFields={['on']}
      moreOpen={corrects !== undefined}
      saveLabel={corrects && text.forms.saveCorrection}
    >
      <RadioChips
        {...control('answer')}
        compact
        legend={words.title}
        value={value.answer}
        onChange={(answer) => change({ answer: answer as AppliesAnswer })}
        autoFocus
        options={APPLIES_ANSWERS.map((answer, index) => ({
          value: answer,
          label: words.answers[answer],
          digit: String(index + 1),
        }))}
      />
      {value.answer === 'ja' && (
        <DayField
          control={control('from')}
          label={words.from}
          value={value.from}
          leaning="future"
          onChange={(from) => change({ from })}
        />
      )}
      <LineArea
        control={control('note')}
        label={words.note}
        hint={words.noteHint}
        value={value.note}
        onChange={(written) => change({ note: written })}
      />
      <SourceField control={control('source')} value={value.source} onChange={(source) => change({ source })} />
    </FormFrame>
  );
}
