import { decideDecision } from '../../../domain/decideDecision.ts';
import { refused } from '../../../domain/decision.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import { decisionSlots, hasOwnDecision } from '../../../domain/headline.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { OnTheWayFields, OutcomeField } from '../../../forms/DecisionFields.tsx';
import { type DecisionDraft, decisionDraft, stepIn } from '../../../forms/decisionDraft.ts';
import { given } from '../../../forms/formProps.ts';
import { instanceWords } from '../../../forms/instances.ts';
import { LineArea } from '../../../forms/LineArea.tsx';
import { NextInstanceField } from '../../../forms/NextInstanceField.tsx';
import { SourceField } from '../../../forms/SourceField.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { draftKey, type ForManyProps } from './forMany.ts';
import { ManyForm } from './ManyForm.tsx';

const words = text.forms.decision;
const labels = {
  outcome: words.outcome,
  instance: words.instance,
  result: words.result,
  on: text.common.date,
  reason: words.reason,
  wording: words.wording,
  'next.day': words.nextDay,
};

/** One step of the errand for all that are chosen and decide for themselves. */
export function DecisionForMany({ orgs, area, onDone }: ForManyProps) {
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const form = useForm<DecisionDraft>({
    draft: draftKey('beslut', orgs),
    initial: {
      ...decisionDraft(undefined, today),
      scope: 'avtalet',
      overs: captureHeads(
        now,
        orgs.flatMap(({ id }) => decisionSlots(id, 'avtalet')),
      ),
    },
    onDone,
  });
  const { value, change, control } = form;
  const { choice, overs, next, source, reason } = value;
  const on = dayIn(value.on, today, 'past');
  const chosen = stepIn(value);
  // Their instances are called alike; the region's, which are not, are few.
  const named = orgs.find(({ kind }) => kind === 'municipality') ?? orgs.find(hasOwnDecision);
  const says = named && 'step' in chosen ? instanceWords(named).step(chosen.step) : '';

  return (
    <ManyForm
      form={form}
      orgs={orgs}
      takes={hasOwnDecision}
      area={area}
      theme="beslut"
      labels={labels}
      what={[says, longDate(on)].join(', ')}
      decide={(context, org) => {
        if ('missing' in chosen) {
          return refused(...chosen.missing.map((field) => ({ code: 'missing' as const, field })));
        }
        return decideDecision(
          { ...context, overs },
          {
            org,
            scope: 'avtalet',
            ...chosen.step,
            on,
            ...given({
              source,
              reason,
              wording: choice === 'ja_tillagg' ? value.wording : undefined,
              next: next.instance
                ? { instance: next.instance, day: dayIn(next.day, today, 'future') || null }
                : undefined,
            }),
          },
        );
      }}
      more={
        named && (
          <>
            <NextInstanceField
              control={control('next.instance')}
              label={words.next}
              organisation={named}
              value={next.instance}
              onChange={(instance) => change({ next: { ...next, instance } })}
            />
            {next.instance && (
              <DayField
                control={control('next.day')}
                label={words.nextDay}
                value={next.day}
                leaning="future"
                onChange={(day) => change({ next: { ...next, day } })}
              />
            )}
            <LineArea
              control={control('reason')}
              label={words.reason}
              hint={words.reasonHint}
              value={reason}
              onChange={(written) => change({ reason: written })}
            />
          </>
        )
      }
      moreFields={['reason', 'next.day', 'next.instance']}
    >
      <OutcomeField control={control('outcome')} value={choice} onChange={(outcome) => change({ choice: outcome })} />
      {choice === 'vag' && named && <OnTheWayFields form={form} organisation={named} />}
      {choice === 'ja_tillagg' && (
        <LineArea
          control={control('wording')}
          label={words.wording}
          value={value.wording}
          onChange={(wording) => change({ wording })}
        />
      )}
      <DayField control={control('on')} value={value.on} onChange={(written) => change({ on: written })} past />
      <SourceField control={control('source')} value={source} onChange={(from) => change({ source: from })} />
    </ManyForm>
  );
}
