/** An area words or places a question of the guide in its own way, or goes back to the common one (model §8.3, §8.5). */
import type { DecideContext, Decision } from './decision.ts';
import { contextOf, decided, refuse, type SeveralContext, stated, together } from './drafting.ts';
import type { OrgId, WordsOf } from './events.ts';
import { type CommonQuestion, type GuideArea, guideOf } from './guide.ts';
import type { GuidePlace } from './learningVocabulary.ts';
import { slots } from './slots.ts';
import { checkOn, checkWords } from './words.ts';

interface OfGuide {
  readonly area: GuideArea;
  /** The question as the register has it. */
  readonly question: CommonQuestion;
  /** From which day it is asked so; today unless something else is said. */
  readonly on?: string | undefined;
}

/**
 * Another wording, for dialogues from `on`; earlier ones keep the wording they were held with. An empty text,
 * or the common one, goes back to the common wording and follows it from then on.
 */
export function decideGuideWording(context: DecideContext, input: OfGuide & { readonly text: string }): Decision {
  const { area, question, on = context.today } = input;
  const slot = slots.guide(area, question.key);
  const [now] = guideOf(context.casebook, area, [question]);
  const words = checkWords<WordsOf<'guide.worded'>>({ text: input.text });
  const typed = words.words.text ?? '';
  const text = typed === now?.common.text ? '' : typed;
  const draft = stated<'guide.worded'>(context, {
    type: 'guide.worded',
    about: aboutOf(area),
    slot,
    on,
    data: {},
    words: { text },
  });
  const isSame = now?.text === (text || now?.common.text) && now?.twoTexts.length === 0;
  return decided([draft], words, checkOn(on, context.today), isSame && refuse('nothing-changed', 'text'));
}

/** A step of its own, in reserve, or not asked. The order is always the common one. */
export function decideGuidePlace(context: DecideContext, input: OfGuide & { readonly place: GuidePlace }): Decision {
  const { area, question, place, on = context.today } = input;
  const slot = slots.guideStage(area, question.key);
  const [now] = guideOf(context.casebook, area, [question]);
  const draft = stated<'guide.placed'>(context, {
    type: 'guide.placed',
    about: aboutOf(area),
    slot,
    on,
    data: { place },
  });
  const isSame = now?.place === place && now.twoPlaces.length === 0;
  return decided([draft], checkOn(on, context.today), isSame && refuse('nothing-changed', 'place'));
}

/** Both as one command; what is as before is left out, and nothing changed at all is refused. */
export function decideGuideQuestion(
  context: SeveralContext,
  input: OfGuide & { readonly text: string; readonly place: GuidePlace },
): Decision {
  const { area, question } = input;
  const decisions = [
    decideGuideWording(contextOf(context, slots.guide(area, question.key)), input),
    decideGuidePlace(contextOf(context, slots.guideStage(area, question.key)), input),
  ].filter(({ refusals }) => !refusals.some(({ code }) => code === 'nothing-changed'));
  return decisions.length === 0 ? decided([], refuse('nothing-changed', 'text')) : together(decisions);
}

function aboutOf(area: GuideArea): readonly OrgId[] {
  return area === 'lan' ? [] : [area];
}
