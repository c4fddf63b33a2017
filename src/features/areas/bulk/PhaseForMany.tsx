import { decidePhase } from '../../../domain/decidePhase.ts';
import { captureHeads, contextOf } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import { phaseOf, phaseStep } from '../../../domain/phase.ts';
import { slots } from '../../../domain/slots.ts';
import type { BackReason, Phase, Source } from '../../../domain/vocabulary.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { given } from '../../../forms/formProps.ts';
import { GroundField } from '../../../forms/GroundField.tsx';
import { BackField, PhaseField, VoluntaryField } from '../../../forms/PhaseFields.tsx';
import { withoutPhase } from '../../../forms/phaseDraft.ts';
import { SourceField } from '../../../forms/SourceField.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { phaseOf as phaseFacts } from '../../../register/phases.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { draftKey, type ForManyProps } from './forMany.ts';
import { ManyForm } from './ManyForm.tsx';

interface PhaseDraft {
  phase: Phase | null;
  ground: string;
  on: string;
  back: BackReason | null;
  voluntary: boolean;
  source: Source | null;
  overs: Record<string, EventId[]>;
}

const words = text.forms.phase;
const labels = { phase: words.phase, ground: words.ground, on: text.common.date, back: words.back };

/** One phase for all that are chosen, with one common ground. */
export function PhaseForMany({ orgs, area, onDone }: ForManyProps) {
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const form = useForm<PhaseDraft>({
    draft: draftKey('fas', orgs),
    initial: {
      phase: null,
      ground: '',
      on: longDate(today),
      back: null,
      voluntary: false,
      source: null,
      overs: captureHeads(
        now,
        orgs.map(({ id }) => slots.phase(id, 'avtalet')),
      ),
    },
    onDone,
  });
  const { value, change, control } = form;
  const { phase, overs } = value;
  const on = dayIn(value.on, today, 'past');
  const stepFrom = (org: string) =>
    phase === null ? 0 : phaseStep(phaseOf(now, org, 'avtalet')?.statement?.data.phase, phase);
  const someGoBack = orgs.some(({ id }) => stepFrom(id) < 0);
  const inUse = phase === 'anvandning' || phase === 'vidmakthallande';

  return (
    <ManyForm
      form={form}
      orgs={orgs}
      area={area}
      theme="fas"
      labels={labels}
      what={[phase === null ? '' : phaseFacts(phase).name, longDate(on)].join(', ')}
      decide={(context, org) => {
        if (phase === null) return withoutPhase(value);
        return decidePhase(contextOf({ ...context, overs }, slots.phase(org.id, 'avtalet')), {
          org,
          scope: 'avtalet',
          phase,
          ground: value.ground,
          on,
          ...given({
            source: value.source,
            back: stepFrom(org.id) < 0 ? value.back : undefined,
            voluntary: (inUse && value.voluntary) || undefined,
          }),
        });
      }}
    >
      <PhaseField control={control('phase')} value={phase} onChange={(chosen) => change({ phase: chosen })} />
      {someGoBack && <BackField control={control('back')} value={value.back} onChange={(back) => change({ back })} />}
      <GroundField control={control('ground')} value={value.ground} onChange={(ground) => change({ ground })} />
      <DayField control={control('on')} value={value.on} onChange={(written) => change({ on: written })} past />
      {inUse && <VoluntaryField value={value.voluntary} onChange={(voluntary) => change({ voluntary })} />}
      <SourceField control={control('source')} value={value.source} onChange={(source) => change({ source })} />
    </ManyForm>
  );
}
