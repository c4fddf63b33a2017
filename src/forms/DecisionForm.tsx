import type { Statement } from '../domain/casebook.ts';
import { decideDecision } from '../domain/decideDecision.ts';
import { refused } from '../domain/decision.ts';
import { captureHeads } from '../domain/drafting.ts';
import { decisionSlots, headlineOf } from '../domain/headline.ts';
import { planLeftBy } from '../domain/next.ts';
import { DOCUMENT_KEYS, type Instance, REGION_ERRANDS, type Scope } from '../domain/vocabulary.ts';
import { selectNow, selectToday } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { DayField, dayIn } from './DayField.tsx';
import { OnTheWayFields, OutcomeField } from './DecisionFields.tsx';
import { DecisionMore } from './DecisionMore.tsx';
import { type AskedDecision, type DecisionDraft, decisionDraft, stepIn } from './decisionDraft.ts';
import { FormFrame } from './FormFrame.tsx';
import { type FormProps, given } from './formProps.ts';
import { instanceWords } from './instances.ts';
import { LineArea } from './LineArea.tsx';
import { PlanStillField } from './PlanStillField.tsx';
import { ErrandField } from './ScopeField.tsx';
import { SourceField } from './SourceField.tsx';
import { useForm } from './useForm.ts';
import { useOrganisation } from './useOrganisation.ts';

interface DecisionFormProps extends FormProps {
  corrects?: { readonly statement: Statement<'decision.recorded'>; readonly instance: Instance } | undefined;
  /** The planned day this is the answer about. */
  asked?: AskedDecision | undefined;
}

const words = text.forms.decision;
const labels = {
  outcome: words.outcome,
  instance: words.instance,
  result: words.result,
  on: text.common.date,
  paragraph: words.paragraph,
  dnr: words.dnr,
  reason: words.reason,
  wording: words.wording,
  'next.day': words.nextDay,
  'next.instance': words.next,
};
const folded = ['scope', 'instance', 'paragraph', 'dnr', 'reason', 'next.day', 'next.instance'];
const SCOPES: readonly Scope[] = ['avtalet', ...DOCUMENT_KEYS, ...REGION_ERRANDS];

/** "Nytt beslutsläge": an instance has treated the errand. The headline is derived, never chosen. */
export function DecisionForm({ organisation: id, corrects, asked, onDone, compact, ...rest }: DecisionFormProps) {
  const { scope = asked?.scope ?? 'avtalet' } = rest;
  const organisation = useOrganisation(id);
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const form = useForm<DecisionDraft>({
    draft: `decision/${id}/${scope}${corrects ? `/${corrects.statement.id}` : ''}${asked ? `/${asked.day}` : ''}`,
    initial: {
      ...decisionDraft(corrects, today, asked),
      scope,
      overs: captureHeads(
        now,
        SCOPES.flatMap((each) => decisionSlots(id, each)),
      ),
    },
    onDone,
  });
  const { value, change, control } = form;
  const on = dayIn(value.on, today, 'past');
  const named = instanceWords(organisation);
  const decided = ['ja', 'ja_tillagg', 'nej'].includes(headlineOf(now, organisation, value.scope).choice);
  const reopens = decided && !corrects && (value.choice === 'vag' || value.choice === 'inte');

  const chosen = stepIn(value);
  // A new next instance takes the place of the plan anyway; who corrects tells nothing new.
  const asksOfPlan = 'step' in chosen && !corrects && value.next.instance === null;
  const left = asksOfPlan ? planLeftBy(now, id, value.scope, { ...chosen.step, on }) : undefined;

  const save = () => {
    form.send({
      decide: (context) => {
        if ('missing' in chosen)
          return refused(...chosen.missing.map((field) => ({ code: 'missing' as const, field })));
        const { paragraph, dnr, reason, wording, source, newRound, next } = value;
        return decideDecision(
          { ...context, overs: value.overs },
          {
            org: organisation,
            scope: value.scope,
            ...chosen.step,
            on,
            ...given({
              paragraph,
              dnr,
              reason,
              wording: value.choice === 'ja_tillagg' ? wording : undefined,
              source,
              newRound: (reopens && newRound) || undefined,
              next: next.instance
                ? { instance: next.instance, day: dayIn(next.day, today, 'future') || null }
                : undefined,
              endsPlans: left && value.planStill === 'nej' ? [left.statement.id] : undefined,
            }),
          },
        );
      },
      ...(corrects ? { corrects: corrects.statement.id } : {}),
      said: text.forms.said.decision(organisation.name, 'step' in chosen ? named.step(chosen.step) : '', longDate(on)),
    });
  };

  return (
    <FormFrame
      form={form}
      title={corrects ? words.correctTitle : words.title}
      labels={labels}
      onSave={save}
      compact={compact}
      more={<DecisionMore form={form} organisation={organisation} />}
      moreFields={value.choice === 'vag' ? folded.filter((field) => field !== 'instance') : folded}
      moreOpen={corrects !== undefined}
      saveLabel={corrects && text.forms.saveCorrection}
    >
      {id === 'vgr' && (
        <ErrandField control={control('scope')} value={value.scope} onChange={(errand) => change({ scope: errand })} />
      )}
      <OutcomeField control={control('outcome')} value={value.choice} onChange={(choice) => change({ choice })} />
      {value.choice === 'vag' && <OnTheWayFields form={form} organisation={organisation} />}
      {value.choice === 'ja_tillagg' && (
        <LineArea
          control={control('wording')}
          label={words.wording}
          value={value.wording}
          onChange={(wording) => change({ wording })}
        />
      )}
      {reopens && (
        <Checkbox label={words.newRound} checked={value.newRound} onChange={(newRound) => change({ newRound })} />
      )}
      <DayField control={control('on')} value={value.on} onChange={(written) => change({ on: written })} past />
      <SourceField control={control('source')} value={value.source} onChange={(source) => change({ source })} />
      {left && (
        <PlanStillField
          plan={left}
          organisation={organisation}
          value={value.planStill}
          onChange={(planStill) => change({ planStill })}
        />
      )}
    </FormFrame>
  );
}
