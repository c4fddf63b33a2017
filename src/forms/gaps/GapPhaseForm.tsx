import type { Statement } from '../../domain/casebook.ts';
import { decideGapPhase } from '../../domain/decideGapPhase.ts';
import { captureHeads } from '../../domain/drafting.ts';
import type { EventId } from '../../domain/events.ts';
import { gapPhaseOf } from '../../domain/gapPhases.ts';
import type { GapPoint } from '../../domain/gaps.ts';
import { phaseStep } from '../../domain/phase.ts';
import { slots } from '../../domain/slots.ts';
import type { BackReason, Phase, Source } from '../../domain/vocabulary.ts';
import { phaseOf as phaseFacts } from '../../register/phases.ts';
import { selectNow, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { DayField, dayIn } from '../DayField.tsx';
import { FormFrame } from '../FormFrame.tsx';
import { type FormProps, given } from '../formProps.ts';
import { GroundField } from '../GroundField.tsx';
import { AlsoField, BackField, PhaseField } from '../PhaseFields.tsx';
import { withoutPhase } from '../phaseDraft.ts';
import { SourceField } from '../SourceField.tsx';
import { useForm } from '../useForm.ts';
import { useOrganisation } from '../useOrganisation.ts';
import { gapTitle } from './gapInWords.ts';

interface GapPhaseDraft {
  phase: Phase | null;
  ground: string;
  /** As written. */
  on: string;
  also: readonly Phase[];
  back: BackReason | null;
  by: string;
  source: Source | null;
  /** Heads of the slot, from the moment the form was opened. */
  over: EventId[];
}

interface GapPhaseFormProps extends FormProps {
  point: GapPoint;
  corrects?: Statement<'gap.phased'> | undefined;
}

const words = text.gaps.phase;
const labels = {
  phase: text.forms.phase.phase,
  ground: text.forms.phase.ground,
  on: text.common.date,
  back: text.forms.phase.back,
  also: text.forms.phase.also,
  by: text.forms.phase.by,
};

/** Which phase an organisation is in as to one point, with its ground in words. An earlier judgement stays in the history. */
export function GapPhaseForm({ organisation: id, point, corrects, onDone, compact }: GapPhaseFormProps) {
  const organisation = useOrganisation(id);
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const slot = slots.gapPhase(id, point.id);
  const { data, words: said } = corrects ?? {};
  const form = useForm<GapPhaseDraft>({
    draft: `${slot}${corrects ? `/${corrects.id}` : ''}`,
    initial: {
      phase: data?.phase ?? null,
      ground: said?.ground ?? '',
      on: longDate(corrects?.on ?? today),
      also: data?.also ?? [],
      back: data?.back ?? null,
      by: said?.by ?? '',
      source: data?.source ?? null,
      over: captureHeads(now, [slot])[slot] ?? [],
    },
    onDone,
  });
  const { value, change, control } = form;
  const title = gapTitle(point);
  const from = corrects ? undefined : gapPhaseOf(now, id, point.id).statement?.data.phase;
  const goesBack = value.phase !== null && phaseStep(from, value.phase) < 0;

  const save = () => {
    const { phase } = value;
    form.send({
      decide: (context) => {
        if (phase === null) return withoutPhase(value);
        return decideGapPhase(context, {
          org: organisation,
          gap: point.id,
          phase,
          ground: value.ground,
          on: dayIn(value.on, today, 'past'),
          also: value.also,
          ...given({ by: value.by, source: value.source, back: goesBack ? value.back : corrects?.data.back }),
        });
      },
      over: value.over,
      ...(corrects ? { corrects: corrects.id } : {}),
      said: words.said(organisation.name, title, phase === null ? '' : phaseFacts(phase).name.toLowerCase()),
    });
  };

  return (
    <FormFrame
      form={form}
      title={corrects ? words.correctTitle(title) : words.formTitle(title)}
      labels={labels}
      onSave={save}
      compact={compact}
      more={
        <>
          <AlsoField
            control={control('also')}
            phase={value.phase}
            value={value.also}
            onChange={(also) => change({ also })}
          />
          <TextInput
            {...control('by')}
            label={text.forms.phase.by}
            hint={text.forms.phase.byHint}
            value={value.by}
            onChange={(by) => change({ by })}
          />
        </>
      }
      moreFields={['also', 'by']}
      moreOpen={corrects !== undefined}
      saveLabel={corrects && text.forms.saveCorrection}
    >
      <PhaseField control={control('phase')} value={value.phase} onChange={(phase) => change({ phase })} />
      {goesBack && <BackField control={control('back')} value={value.back} onChange={(back) => change({ back })} />}
      <GroundField control={control('ground')} value={value.ground} onChange={(ground) => change({ ground })} />
      <DayField control={control('on')} value={value.on} onChange={(written) => change({ on: written })} past />
      <SourceField control={control('source')} value={value.source} onChange={(source) => change({ source })} />
    </FormFrame>
  );
}
