import type { Statement } from '../domain/casebook.ts';
import { decideRecommendation } from '../domain/decideRecommendation.ts';
import { refused } from '../domain/decision.ts';
import { captureHeads } from '../domain/drafting.ts';
import type { EventId } from '../domain/events.ts';
import { slots } from '../domain/slots.ts';
import {
  DOCUMENT_KEYS,
  RECOMMENDATIONS,
  type Recommended,
  type RecommendingBody,
  type Scope,
  type Source,
} from '../domain/vocabulary.ts';
import { selectNow, selectToday } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { RadioChips } from '../ui/RadioChips.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { DayField, dayIn } from './DayField.tsx';
import { FormFrame } from './FormFrame.tsx';
import { given } from './formProps.ts';
import { ScopeField } from './ScopeField.tsx';
import { SourceField } from './SourceField.tsx';
import { useForm } from './useForm.ts';

interface RecommendationDraft {
  outcome: Recommended | null;
  on: string;
  paragraph: string;
  scope: Scope;
  source: Source | null;
  overs: Record<string, EventId[]>;
}

interface RecommendationFormProps {
  body: RecommendingBody;
  scope?: Scope | undefined;
  corrects?: Statement<'recommendation.given'> | undefined;
  onDone: (saved: boolean) => void;
}

const words = text.forms.recommendation;
const labels = {
  outcome: words.outcome,
  on: text.common.date,
  paragraph: text.forms.decision.paragraph,
  source: text.common.source,
};

/** A body without mandate to decide recommends. It never changes anybody's headline. */
export function RecommendationForm({ body, scope = 'avtalet', corrects, onDone }: RecommendationFormProps) {
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const { paragraph = '' } = corrects?.words ?? {};
  const form = useForm<RecommendationDraft>({
    draft: `${slots.recommendation(body, scope)}${corrects ? `/${corrects.id}` : ''}`,
    initial: {
      outcome: corrects?.data.outcome ?? null,
      on: longDate(corrects?.on ?? today),
      paragraph,
      scope,
      source: corrects?.data.source ?? null,
      overs: captureHeads(
        now,
        ['avtalet' as const, ...DOCUMENT_KEYS].map((each) => slots.recommendation(body, each)),
      ),
    },
    onDone,
  });
  const { value, change, control } = form;

  const save = () => {
    const { outcome } = value;
    const on = dayIn(value.on, today, 'past');
    form.send({
      decide: (context) =>
        outcome === null
          ? refused({ code: 'missing', field: 'outcome' })
          : decideRecommendation(context, {
              body,
              scope: value.scope,
              outcome,
              on,
              ...given({ paragraph: value.paragraph, source: value.source }),
            }),
      over: value.overs[slots.recommendation(body, value.scope)] ?? [],
      ...(corrects ? { corrects: corrects.id } : {}),
      said: text.forms.said.recommendation(
        text.codes.bodies[body],
        outcome === null ? '' : text.codes.recommendations[outcome],
        longDate(on),
      ),
    });
  };

  return (
    <FormFrame
      form={form}
      title={words.title}
      labels={labels}
      onSave={save}
      more={
        <>
          <TextInput
            {...control('paragraph')}
            label={text.forms.decision.paragraph}
            value={value.paragraph}
            onChange={(written) => change({ paragraph: written })}
          />
          <ScopeField control={control('scope')} value={value.scope} onChange={(chosen) => change({ scope: chosen })} />
        </>
      }
      moreFields={['paragraph', 'scope']}
      moreOpen={corrects !== undefined}
      saveLabel={corrects && text.forms.saveCorrection}
    >
      <RadioChips
        {...control('outcome')}
        legend={words.outcome}
        hint={words.hint}
        value={value.outcome}
        onChange={(outcome) => change({ outcome: outcome as Recommended })}
        autoFocus
        options={RECOMMENDATIONS.map((outcome, index) => ({
          value: outcome,
          label: text.codes.recommendations[outcome],
          digit: String(index + 1),
        }))}
      />
      <DayField control={control('on')} value={value.on} onChange={(written) => change({ on: written })} past />
      <SourceField control={control('source')} value={value.source} onChange={(source) => change({ source })} />
    </FormFrame>
  );
}
