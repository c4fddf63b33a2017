import type { Statement } from '../domain/casebook.ts';
import { decidePhase } from '../domain/decidePhase.ts';
import { captureHeads } from '../domain/drafting.ts';
import { headlineOf } from '../domain/headline.ts';
import { phaseOf, phaseStep } from '../domain/phase.ts';
import { slots } from '../domain/slots.ts';
import { SCOPES } from '../domain/vocabulary.ts';
import { appliesFrom } from '../register/milestones.ts';
import { phaseOf as phaseFacts } from '../register/phases.ts';
import { selectNow, selectToday } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { DayField, dayIn } from './DayField.tsx';
import { FormFrame } from './FormFrame.tsx';
import { type FormProps, given } from './formProps.ts';
import { GroundField } from './GroundField.tsx';
import { BackField, PhaseField, VoluntaryField } from './PhaseFields.tsx';
import { PhaseMore } from './PhaseMore.tsx';
import { type PhaseDraft, phaseDraft, withoutPhase } from './phaseDraft.ts';
import { useForm } from './useForm.ts';
import { useOrganisation } from './useOrganisation.ts';

interface PhaseFormProps extends FormProps {
  corrects?: Statement<'phase.assessed'> | undefined;
}

const words = text.forms.phase;
const labels = {
  phase: words.phase,
  ground: words.ground,
  on: text.common.date,
  back: words.back,
  also: words.also,
  where: words.where,
  by: words.by,
};

/** "Ny fasbedömning": a dated judgement with its ground in words. */
export function PhaseForm({ organisation: id, scope = 'avtalet', corrects, onDone, compact }: PhaseFormProps) {
  const organisation = useOrganisation(id);
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const form = useForm<PhaseDraft>({
    draft: `phase/${id}/${scope}${corrects ? `/${corrects.id}` : ''}`,
    initial: {
      ...phaseDraft(corrects, today),
      scope,
      overs: captureHeads(
        now,
        SCOPES.map((each) => slots.phase(id, each)),
      ),
    },
    onDone,
  });
  const { value, change, control } = form;
  const on = dayIn(value.on, today, 'past');
  const from = corrects ? undefined : phaseOf(now, id, value.scope)?.statement?.data.phase;
  const goesBack = value.phase !== null && phaseStep(from, value.phase) < 0;
  const inUse = [value.phase, ...value.also].some((each) => each === 'anvandning' || each === 'vidmakthallande');
  const early = inUse && (on < appliesFrom || headlineOf(now, organisation, value.scope).conditional);

  const save = () =>
    form.send({
      decide: (context) => {
        const { phase } = value;
        if (phase === null) return withoutPhase(value);
        return decidePhase(context, {
          org: organisation,
          scope: value.scope,
          phase,
          ground: value.ground,
          on,
          ...given({
            also: value.also,
            where: value.where,
            by: value.by,
            source: value.source,
            back: goesBack ? value.back : corrects?.data.back,
            voluntary: (early && value.voluntary) || undefined,
          }),
        });
      },
      over: value.overs[slots.phase(id, value.scope)] ?? [],
      ...(corrects ? { corrects: corrects.id } : {}),
      said: text.forms.said.phase(organisation.name, value.phase ? phaseFacts(value.phase).name : '', longDate(on)),
    });

  return (
    <FormFrame
      form={form}
      title={corrects ? words.correctTitle : words.title}
      labels={labels}
      onSave={save}
      compact={compact}
      more={<PhaseMore form={form} />}
      moreFields={['scope', 'also', 'where', 'by', 'source']}
      moreOpen={corrects !== undefined}
      saveLabel={corrects && text.forms.saveCorrection}
    >
      <PhaseField control={control('phase')} value={value.phase} onChange={(phase) => change({ phase })} />
      {goesBack && <BackField control={control('back')} value={value.back} onChange={(back) => change({ back })} />}
      <GroundField control={control('ground')} value={value.ground} onChange={(ground) => change({ ground })} />
      <DayField control={control('on')} value={value.on} onChange={(written) => change({ on: written })} past />
      {early && <VoluntaryField value={value.voluntary} onChange={(voluntary) => change({ voluntary })} />}
    </FormFrame>
  );
}
