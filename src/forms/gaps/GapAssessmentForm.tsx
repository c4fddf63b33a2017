import type { Statement } from '../../domain/casebook.ts';
import { decideGapAssessment } from '../../domain/decideGapAssessment.ts';
import { refused } from '../../domain/decision.ts';
import { captureHeads } from '../../domain/drafting.ts';
import type { EventId } from '../../domain/events.ts';
import { type GapPoint, localGap } from '../../domain/gaps.ts';
import { GAP_DIFFERENCES, type GapDifference } from '../../domain/learningVocabulary.ts';
import { slots } from '../../domain/slots.ts';
import type { Source } from '../../domain/vocabulary.ts';
import { selectNow, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { DayField, dayIn } from '../DayField.tsx';
import { FormFrame } from '../FormFrame.tsx';
import { type FormProps, given } from '../formProps.ts';
import { LineArea } from '../LineArea.tsx';
import { SourceField } from '../SourceField.tsx';
import { useForm } from '../useForm.ts';
import { useOrganisation } from '../useOrganisation.ts';
import { gapTitle } from './gapInWords.ts';

interface GapDraft {
  difference: GapDifference | null;
  note: string;
  plan: string;
  on: string;
  source: Source | null;
  overs: Record<string, EventId[]>;
}

interface GapAssessmentFormProps extends FormProps {
  point: GapPoint;
  corrects?: Statement<'gap.assessed'> | undefined;
}

const words = text.gaps.local;
const labels = {
  difference: words.question,
  note: words.note,
  plan: words.plan,
  on: text.common.date,
  source: text.common.source,
};

/** How far an organisation is from one point today, and what it plans. An earlier judgement stays in the history. */
export function GapAssessmentForm({ organisation: id, point, corrects, onDone, compact }: GapAssessmentFormProps) {
  const organisation = useOrganisation(id);
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const slot = slots.gap(id, point.id);
  const start = corrects ?? localGap(now, id, point.id).statement;
  const form = useForm<GapDraft>({
    draft: `${slot}${corrects ? `/${corrects.id}` : ''}`,
    initial: {
      difference: start?.data.difference ?? null,
      note: start?.words.note ?? '',
      plan: start?.words.plan ?? '',
      on: longDate(corrects?.on ?? today),
      source: corrects?.data.source ?? null,
      overs: captureHeads(now, [slot]),
    },
    onDone,
  });
  const { value, change, control } = form;
  const title = gapTitle(point);

  const save = () => {
    const { difference } = value;
    form.send({
      decide: (context) =>
        difference === null
          ? refused({ code: 'missing', field: 'difference' })
          : decideGapAssessment(context, {
              org: id,
              gap: point.id,
              difference,
              on: dayIn(value.on, today, 'past'),
              ...given({ note: value.note, plan: value.plan, source: value.source }),
            }),
      over: value.overs[slot] ?? [],
      ...(corrects ? { corrects: corrects.id } : {}),
      said: words.said(
        organisation.name,
        title,
        difference === null ? '' : text.learningCodes.gapDifferences[difference].toLowerCase(),
      ),
    });
  };

  return (
    <FormFrame
      form={form}
      title={words.formTitle(title)}
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
      moreOpen={corrects !== undefined}
      saveLabel={corrects && text.forms.saveCorrection}
    >
      <RadioChips
        {...control('difference')}
        legend={words.question}
        value={value.difference}
        onChange={(difference) => change({ difference: difference as GapDifference })}
        autoFocus
        options={GAP_DIFFERENCES.map((difference, index) => ({
          value: difference,
          label: text.learningCodes.gapDifferences[difference],
          hint: words.hints[difference],
          digit: String(index),
        }))}
      />
      <LineArea control={control('note')} label={words.note} value={value.note} onChange={(note) => change({ note })} />
      <LineArea
        control={control('plan')}
        label={words.plan}
        hint={words.planHint}
        value={value.plan}
        onChange={(plan) => change({ plan })}
      />
    </FormFrame>
  );
}
