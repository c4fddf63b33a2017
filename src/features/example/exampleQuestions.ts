/** Questions of the invented county on their way: at every stage, two that go on as one, and a dispute. */
import type { Casebook } from '../../domain/casebook.ts';
import { addDays } from '../../domain/dates.ts';
import { decideNote } from '../../domain/decideNote.ts';
import { decidePart } from '../../domain/decideParts.ts';
import { decideQuestionAnswer, decideQuestionMove, decideQuestionState } from '../../domain/decideQuestion.ts';
import {
  decideQuestionDue,
  decideQuestionMerge,
  decideQuestionPath,
  decideQuestionTold,
} from '../../domain/decideQuestionAskers.ts';
import type { Decision } from '../../domain/decision.ts';
import { contextOf, type SeveralContext } from '../../domain/drafting.ts';
import type { AnyDraft, EventId, OrgId } from '../../domain/events.ts';
import type { AnswerKind, QuestionStep } from '../../domain/learningVocabulary.ts';
import { QUESTION_PARTS, type QuestionPartKey } from '../../domain/question.ts';
import { slots } from '../../domain/slots.ts';
import { showArrived } from '../../state/opening.ts';
import type { Thunk } from '../../state/store.ts';
import { idsOf } from '../../state/workroom.ts';
import * as text from '../../text/text.ts';

/** What happens to a question, in order; each knows what came before it. */
type Step = (id: EventId, context: SeveralContext) => Decision;

interface AskedQuestion {
  readonly orgs: readonly OrgId[];
  readonly asked: string;
  readonly daysAgo: number;
  readonly parts?: { readonly [P in QuestionPartKey]?: string };
  readonly steps: readonly Step[];
}

const words = text.exampleQuestions;
const SKARABORG = 'vs-skaraborg';
const ago = (context: SeveralContext, days: number) => addDays(context.today, -days);

const move =
  (daysAgo: number, step: QuestionStep, forum: string, area: OrgId | null, why?: string): Step =>
  (note, context) =>
    decideQuestionMove(contextOf(context, slots.at(note)), {
      note,
      forum,
      area,
      step,
      why,
      on: ago(context, daysAgo),
    });

const answer =
  (daysAgo: number, kind: AnswerKind, said: string, forum: string, by?: string): Step =>
  (note, context) =>
    decideQuestionAnswer(contextOf(context, slots.reply(note)), {
      note,
      kind,
      text: said,
      forum,
      by,
      on: ago(context, daysAgo),
    });

const tell =
  (daysAgo: number, orgs: readonly OrgId[], how: string): Step =>
  (note, context) =>
    decideQuestionTold(context, { note, orgs, how, on: ago(context, daysAgo) });

const state =
  (daysAgo: number, to: 'beredd' | 'stangd'): Step =>
  (note, context) =>
    decideQuestionState(contextOf(context, slots.state(note)), { note, state: to, on: ago(context, daysAgo) });

const due =
  (days: number): Step =>
  (note, context) =>
    decideQuestionDue(contextOf(context, slots.due(note)), { note, day: addDays(context.today, days) });

const dispute: Step = (note, context) =>
  decideQuestionPath(contextOf(context, slots.path(note)), { note, path: 'tvist' });

/** The first is the one that the second, which asks the same, goes on as. */
function askedQuestions(): readonly AskedQuestion[] {
  const { shortStay, contact, introduction, dental, weekend, aids, plan } = words;
  return [
    {
      orgs: ['hjo'],
      asked: shortStay.asked,
      daysAgo: 60,
      parts: shortStay,
      steps: [
        state(58, 'beredd'),
        move(55, 'lyft', 'delregional-styrgrupp', SKARABORG, shortStay.toArea),
        move(44, 'mottagen', 'delregional-styrgrupp', SKARABORG),
        move(40, 'lyft', 'vvg', null, shortStay.toCounty),
        answer(12, 'tolkning', shortStay.answer, 'vvg', shortStay.by),
        tell(9, ['hjo'], shortStay.told),
      ],
    },
    { orgs: ['tibro', 'skara'], asked: shortStay.alike, daysAgo: 52, steps: [] },
    {
      orgs: ['boras', 'vgr-sas'],
      asked: contact.asked,
      daysAgo: 33,
      parts: contact,
      steps: [
        move(30, 'lyft', 'delregional-styrgrupp', 'vs-sodra-alvsborg', contact.why),
        move(19, 'mottagen', 'delregional-styrgrupp', 'vs-sodra-alvsborg'),
        due(30),
      ],
    },
    {
      orgs: ['stromstad', 'tanum'],
      asked: introduction.asked,
      daysAgo: 20,
      steps: [move(14, 'lyft', 'arbetsgrupp-implementering', null, introduction.why)],
    },
    {
      orgs: ['skovde', 'falkoping'],
      asked: dental.asked,
      daysAgo: 45,
      steps: [
        move(41, 'lyft', 'delregional-styrgrupp', SKARABORG, dental.up),
        move(16, 'ater', 'lokal-grupp', SKARABORG, dental.back),
      ],
    },
    { orgs: ['partille'], asked: weekend.asked, daysAgo: 11, steps: [state(8, 'beredd')] },
    {
      orgs: ['alingsas', 'vgr-su'],
      asked: aids.asked,
      daysAgo: 70,
      steps: [dispute, move(35, 'lyft', 'tvist-2', 'vs-samla', aids.why)],
    },
    {
      orgs: ['molndal'],
      asked: plan.asked,
      daysAgo: 85,
      steps: [
        move(80, 'lyft', 'delregional-styrgrupp', 'vs-goteborgsomradet', plan.why),
        answer(60, 'hanvisning', plan.answer, 'delregional-styrgrupp'),
        tell(55, ['molndal'], plan.told),
        state(54, 'stangd'),
      ],
    },
  ];
}

/** Asks them, then lets each take its next step, all in one command a time. */
export const fillExampleQuestions =
  (today: string): Thunk<void> =>
  async (dispatch, getState, { journal, clock }) => {
    const append = async (drafts: readonly AnyDraft[]) => {
      const made = await journal.append(drafts, clock().toISOString());
      await dispatch(showArrived(made));
      return idsOf(made);
    };
    const context = (): SeveralContext => ({ casebook: getState().casebook.now, today });
    const questions = askedQuestions();
    const ids = await append(questions.flatMap((question) => asking(question, context()).drafts));
    const [first = '', second = ''] = ids;
    const drafts = questions.flatMap(({ parts = {} }, index) =>
      partsOf(ids[index] ?? '', parts, getState().casebook.now, today),
    );
    await append([...drafts, ...decideQuestionMerge(context(), { into: first, notes: [second] }).drafts]);
    const most = Math.max(...questions.map(({ steps }) => steps.length));
    for (let step = 0; step < most; step += 1) {
      await append(questions.flatMap(({ steps }, index) => steps[step]?.(ids[index] ?? '', context()).drafts ?? []));
    }
  };

function asking({ orgs, asked, daysAgo }: AskedQuestion, { casebook, today }: SeveralContext): Decision {
  return decideNote(
    { casebook, today, over: [] },
    { orgs, text: asked, mark: 'fraga', on: addDays(today, -daysAgo), source: 'dialog' },
  );
}

function partsOf(
  entity: EventId,
  parts: { readonly [P in QuestionPartKey]?: string },
  casebook: Casebook,
  today: string,
): readonly AnyDraft[] {
  return QUESTION_PARTS.flatMap((key) => {
    const said = parts[key];
    return said === undefined ? [] : decidePart({ casebook, today, over: [] }, { entity, key, text: said }).drafts;
  });
}
