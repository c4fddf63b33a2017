/** Which questions a list shows, and in what order: the ladder, geography, the day or the alphabet, and nothing else. */
import type { Casebook } from '../../../domain/casebook.ts';
import { firstDayOf, lastDayOf } from '../../../domain/dates.ts';
import type { OrgId } from '../../../domain/events.ts';
import type { AnswerKind } from '../../../domain/learningVocabulary.ts';
import { dayOfNote, hasTag } from '../../../domain/notes.ts';
import type { Question, QuestionStage } from '../../../domain/question.ts';
import type { DocumentKey } from '../../../domain/vocabulary.ts';
import { type Forums, forumAt, forumKey } from '../../../state/forums.ts';
import { bySwedish } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';

export const QUESTION_ORDERS = ['forum', 'plats', 'datum', 'bokstav'] as const;
export type QuestionOrder = (typeof QUESTION_ORDERS)[number];

/** What can be asked for: a question that goes on as another is found where it is answered. */
export const SHOWN_STAGES = [
  'utkast',
  'beredd',
  'lyft',
  'mottagen',
  'ater',
  'besvarad',
  'aterkopplad',
  'stangd',
] as const satisfies readonly QuestionStage[];
export type ShownStage = (typeof SHOWN_STAGES)[number];

/** Empty fields let everything through. */
export interface QuestionFilter {
  readonly area: OrgId | '';
  readonly stage: ShownStage | '';
  /** As `forumKey` writes it. */
  readonly forum: string;
  readonly kind: AnswerKind | '';
  readonly document: DocumentKey | '';
  /** Days, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly order: QuestionOrder;
}

export interface Sorting {
  readonly casebook: Casebook;
  readonly forums: Forums;
  /** Which area an organisation belongs to; `lan` for those who work in the whole county. */
  readonly areaOf: (org: OrgId) => OrgId;
  /** What the areas are called, in geographic order. */
  readonly areas: readonly { readonly id: OrgId; readonly name: string }[];
}

/** It waits at a forum: lifted there, received or sent back, and not answered since. */
export function waitsAt({ stage, places }: Question, forum: string): boolean {
  const isUnderWay = stage === 'lyft' || stage === 'mottagen' || stage === 'ater';
  return isUnderWay && places.some(({ data }) => forumKey(data.forum, data.area) === forum);
}

export function filtered(questions: readonly Question[], filter: QuestionFilter, sorting: Sorting): Question[] {
  return questions.filter((question) => fits(question, filter, sorting));
}

function fits(question: Question, filter: QuestionFilter, { casebook, areaOf }: Sorting): boolean {
  const { id, stage, askers, places, answers } = question;
  const day = dayOfNote(question);
  const checks = [
    stage !== 'sammanford',
    filter.area === '' ||
      askers.some((org) => org === filter.area || areaOf(org) === filter.area) ||
      places.some(({ data }) => data.area === filter.area),
    filter.stage === '' || stage === filter.stage,
    filter.forum === '' || waitsAt(question, filter.forum),
    filter.kind === '' || answers.some(({ data }) => data.kind === filter.kind),
    filter.document === '' || hasTag(casebook, id, 'dokument', filter.document),
    filter.from === '' || lastDayOf(day) >= filter.from,
    filter.to === '' || firstDayOf(day) <= filter.to,
  ];
  return checks.every(Boolean);
}

export interface QuestionGroup {
  readonly key: string;
  /** Null where the order needs no heading. */
  readonly heading: string | null;
  /** The forum, as `forumKey` writes it, where the heading is one. */
  readonly place?: string;
  /** The stage that the heading already says. */
  readonly stage?: QuestionStage;
  /** It is a forum of vårdsamverkan, and can be given its questions on paper. */
  readonly printed?: true;
  readonly questions: readonly Question[];
}

/** Open questions under their headings. One that two have lifted to different forums stands under both. */
export function ordered(questions: readonly Question[], order: QuestionOrder, sorting: Sorting): QuestionGroup[] {
  const latest = questions.toSorted((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
  if (order === 'datum') return [{ key: 'alla', heading: null, questions: latest }];
  if (order === 'bokstav') {
    const named = questions.toSorted((a, b) => bySwedish(a.text ?? '', b.text ?? ''));
    return [{ key: 'alla', heading: null, questions: named }];
  }
  return order === 'plats' ? byArea(latest, sorting) : byForum(latest, sorting);
}

function sortKey(question: Question): string {
  return `${dayOfNote(question)} ${question.note.at} ${question.id}`;
}

/** As a steering group reads it: from the bottom of the ladder upwards, then answers on their way back, then the rest. */
function byForum(questions: readonly Question[], { forums }: Sorting): QuestionGroup[] {
  const places = new Map(
    questions
      .filter(({ stage }) => stage === 'lyft' || stage === 'mottagen' || stage === 'ater')
      .flatMap((question) => question.places.map(({ data }) => [forumKey(data.forum, data.area), data])),
  );
  const { list, dispute } = text.questions;
  const found = [...places]
    .map(([key, data]) => ({ key, forum: forumAt(forums, data) }))
    .sort((a, b) => a.forum.order - b.forum.order || bySwedish(a.forum.fullName, b.forum.fullName))
    .map(({ key, forum }) => ({
      key,
      place: key,
      ...(forum.dispute ? {} : { printed: true as const }),
      heading: forum.dispute ? `${dispute.tag}: ${forum.fullName}` : forum.fullName,
      questions: questions.filter((question) => waitsAt(question, key)),
    }));
  const rest = [
    { key: 'svar', heading: list.answered, stages: ['besvarad', 'aterkopplad'] },
    { key: 'hemma', heading: list.notLifted, stages: ['beredd', 'utkast'], stage: 'utkast' as const },
    { key: 'avslutade', heading: list.closed, stages: ['stangd'] },
  ].map(({ stages, ...group }) => ({ ...group, questions: questions.filter(({ stage }) => stages.includes(stage)) }));
  return [...found, ...rest.filter((group) => group.questions.length > 0)];
}

function byArea(questions: readonly Question[], { areas, areaOf }: Sorting): QuestionGroup[] {
  const areaOfQuestion = ({ askers }: Question) => {
    const found = new Set(askers.map(areaOf));
    return found.size === 1 ? [...found][0] : undefined;
  };
  return [...areas, { id: undefined, name: text.questions.list.manyAreas }]
    .map(({ id, name }) => ({
      key: id ?? 'flera',
      heading: name,
      questions: questions.filter((question) => areaOfQuestion(question) === id),
    }))
    .filter((group) => group.questions.length > 0);
}

/** Every answer that has been given, interpretations first since they are for everybody; the latest first. */
export function answered(questions: readonly Question[]): { interpretations: Question[]; others: Question[] } {
  const day = ({ answers }: Question) => answers[0]?.on ?? '';
  const all = questions
    .filter(({ answers, stage }) => answers.length > 0 && stage !== 'sammanford')
    .sort((a, b) => (`${day(a)} ${a.id}` < `${day(b)} ${b.id}` ? 1 : -1));
  const isInterpretation = ({ answers }: Question) => answers.some(({ data }) => data.kind === 'tolkning');
  return { interpretations: all.filter(isInterpretation), others: all.filter((each) => !isInterpretation(each)) };
}
