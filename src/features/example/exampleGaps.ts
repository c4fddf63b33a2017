import { addDays } from '../../domain/dates.ts';
import type { AnyDraft, EventId } from '../../domain/events.ts';
import { affectsTag, SHORT_TAG } from '../../domain/gaps.ts';
import type { GapDifference, GapKind, GapState } from '../../domain/learningVocabulary.ts';
import { slots } from '../../domain/slots.ts';
import { kindTag } from '../../domain/surveys.ts';
import type { AnchoringGroup, Phase, Scope } from '../../domain/vocabulary.ts';
import { showArrived } from '../../state/opening.ts';
import type { Thunk } from '../../state/store.ts';
import * as text from '../../text/text.ts';

const words = text.exampleGaps;

/** How the invented points stand: a published one of each kind one can meet, and one that is still a draft. */
const LOOKS: readonly {
  readonly kind: GapKind;
  readonly document: Scope | null;
  readonly state: GapState;
  readonly affects: readonly AnchoringGroup[];
}[] = [
  { kind: 'nytt', document: 'ok_utskrivning', state: 'publicerad', affects: ['chefer', 'medarbetare', 'mas_hsl'] },
  { kind: 'andrat', document: 'huvudavtal', state: 'publicerad', affects: ['chefer', 'forvaltningsledning'] },
  { kind: 'fortydligat', document: 'ok_lakare', state: 'publicerad', affects: ['grannar'] },
  { kind: 'ingar_inte', document: 'huvudavtal', state: 'utkast', affects: ['skola'] },
];
const ASSESSED: readonly (readonly [string, GapDifference])[] = [
  ['hjo', 'liten_skillnad'],
  ['skara', 'ingen_skillnad'],
  ['tibro', 'stor_skillnad'],
];
/** Hjo has gone a step since; how many days ago each was judged. */
const PHASED: readonly (readonly [string, Phase, number])[] = [
  ['hjo', 'behov', 38],
  ['skara', 'inforande', 19],
  ['tibro', 'behov', 18],
];
const PHASED_SINCE = ['hjo', 'inforande', 20] as const;
const ANSWERED = ['karlsborg', 'vara', null] as const;

/** Invented points of "Nytt i avtalet", what three municipalities say of the first one and which phase they are in as to it, and one form with its answers. */
export const fillExampleGaps =
  (today: string): Thunk<void> =>
  async (dispatch, _getState, { journal, clock }) => {
    const append = async (drafts: readonly AnyDraft[]): Promise<EventId[]> => {
      const made = await journal.append(drafts, clock().toISOString());
      await dispatch(showArrived(made));
      return made.events.map(({ id }) => id);
    };
    const gaps = await append(LOOKS.map((_, index) => pointOf(index, today)));
    await append(gaps.flatMap((gap, index) => detailsOf(gap, index, today)));
    const [first] = gaps;
    if (first !== undefined) {
      await append(assessmentsOf(first, today));
      const [before = ''] = await append(
        PHASED.map((each, index) => phasedOf(first, each, today, words.grounds[index])),
      );
      const since = phasedOf(first, PHASED_SINCE, today, words.groundSince);
      await append([{ ...since, over: [before] }]);
    }
    const [survey] = await append([
      {
        type: 'survey.opened',
        about: [],
        on: addDays(today, -9),
        data: { day: null },
        words: { title: words.survey, from: words.from },
      },
    ]);
    if (survey !== undefined) await append(answersOf(survey, today));
  };

function pointOf(index: number, today: string): AnyDraft {
  const { kind, document } = LOOKS[index] ?? { kind: 'nytt', document: null };
  const { title = '', before = '', after = '' } = words.points[index] ?? {};
  return {
    type: 'gap.added',
    about: [],
    on: addDays(today, -60),
    data: { kind, document, statutory: false },
    words: { title, ...(before === '' ? {} : { before }), ...(after === '' ? {} : { after }) },
  };
}

function detailsOf(gap: EventId, index: number, today: string): AnyDraft[] {
  const { state, affects } = LOOKS[index] ?? { state: 'utkast', affects: [] };
  const { chapter = '', expected = '' } = words.points[index] ?? {};
  const parts = Object.entries({ kapitel: chapter, forvantas: expected }).filter(([, said]) => said !== '');
  const tags = [...affects.map(affectsTag), ...(state === 'publicerad' ? [SHORT_TAG] : [])];
  return [
    ...parts.map(
      ([key, said]): AnyDraft => ({
        type: 'part.worded',
        about: [],
        slot: slots.part(gap, key),
        data: {},
        words: { text: said },
      }),
    ),
    ...tags.map((key): AnyDraft => ({ type: 'tag.set', about: [], slot: slots.tag(gap, key), data: { set: true } })),
    { type: 'gap.stated', about: [], slot: slots.state(gap), on: addDays(today, -40), data: { state } },
  ];
}

function assessmentsOf(gap: EventId, today: string): AnyDraft[] {
  return ASSESSED.map(([org, difference], index): AnyDraft => {
    const [note = '', plan = ''] = [words.notes[index], words.plans[index]];
    return {
      type: 'gap.assessed',
      about: [org],
      slot: slots.gap(org, gap),
      on: addDays(today, -20 + index),
      data: { difference, source: 'dialog' },
      words: { note, ...(plan === '' ? {} : { plan }) },
    };
  });
}

function phasedOf(
  gap: EventId,
  [org, phase, daysAgo]: readonly [string, Phase, number],
  today: string,
  ground = '',
): AnyDraft {
  return {
    type: 'gap.phased',
    about: [org],
    slot: slots.gapPhase(org, gap),
    on: addDays(today, -daysAgo),
    data: { phase, source: 'dialog' },
    words: { ground },
  };
}

function answersOf(survey: EventId, today: string): AnyDraft[] {
  const choice = words.questions.length;
  return [
    {
      type: 'tag.set',
      about: [],
      slot: slots.tag(survey, kindTag('val', choice)),
      data: { set: true },
    },
    ...words.answers.flatMap((answers, index) =>
      answers.map((said, place): AnyDraft => {
        const org = ANSWERED[index] ?? null;
        return {
          type: 'survey.answered',
          about: org === null ? [] : [org],
          on: addDays(today, -12 + index),
          data: { survey, question: place + 1, respondent: index + 1 },
          words: {
            question: words.questions[place] ?? '',
            text: said,
            ...(org === null ? { who: words.network } : {}),
          },
        };
      }),
    ),
  ];
}
