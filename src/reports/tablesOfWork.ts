/** Tables of what people do together: dialogues, what was agreed in them, and questions that were lifted. */
import { type Casebook, drawn, type Entity } from '../domain/casebook.ts';
import { dayOfDialogue, isLockedState, stateOfAction, stateOfDialogue } from '../domain/dialogue.ts';
import { detailsOf } from '../domain/dialogueDetails.ts';
import { type Question, questionsIn } from '../domain/question.ts';
import { slots } from '../domain/slots.ts';
import { SUMMARY_HEADINGS, type SummaryHeading } from '../domain/vocabulary.ts';
import { disputeSteps, forums } from '../register/forums.ts';
import { bySwedish, capitalised, longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { concerns, type ExportInput } from './exportInput.ts';
import { type Cell, column, namesOf, originColumns, originOf, remarks, type Table } from './tableParts.ts';

const words = text.files;

/** Every dialogue, the earliest first, with what was summed up in it. */
export function dialoguesTable(input: ExportInput): Table {
  const { casebook } = input;
  const dialogues = entitiesOf(input, 'dialogue.planned')
    .map((planned) => ({ planned, day: dayOfDialogue(casebook, planned) }))
    .sort((a, b) => (`${a.day} ${a.planned.id}` < `${b.day} ${b.planned.id}` ? -1 : 1));
  return {
    key: 'dialoger',
    name: words.tables.dialoger,
    columns: [
      column('day', 12, 'day'),
      column('organisations', 24),
      column('level', 14),
      column('form', 18),
      column('state', 14),
      column('place', 22),
      column('roles', 26),
      ...SUMMARY_HEADINGS.map((heading) => ({
        name: text.codes.summaryHeadings[heading],
        width: 36,
        kind: 'text' as const,
      })),
      column('remarks', 18),
      ...originColumns,
    ],
    rows: dialogues.map(({ planned, day }) => {
      const state = stateOfDialogue(casebook, planned.id);
      const details = detailsOf(casebook, planned.id);
      return [
        day,
        namesOf(input, planned.about),
        capitalised(text.codes.levels[planned.data.level]),
        capitalised(text.codes.dialogueForms[details.form]),
        text.codes.dialogueStates[state],
        details.place || null,
        details.roles || null,
        ...SUMMARY_HEADINGS.map((heading) => summaryIn(casebook, planned.id, heading)),
        remarks([!isLockedState(state) && words.working, details.disputed.length > 0 && words.two]),
        ...originOf(input, planned),
      ];
    }),
  };
}

function summaryIn(casebook: Casebook, dialogue: string, heading: SummaryHeading): Cell {
  const statement = drawn<'dialogue.summarised'>(casebook, slots.summary(dialogue, heading));
  if (statement?.redacted) return words.removed;
  return statement?.words.text || null;
}

/** What was agreed, the earliest day first; what has no day last. */
export function actionsTable(input: ExportInput): Table {
  const { casebook } = input;
  const actions = entitiesOf(input, 'action.agreed').sort((a, b) =>
    `${a.data.day ?? '~'} ${a.id}` < `${b.data.day ?? '~'} ${b.id}` ? -1 : 1,
  );
  return {
    key: 'attgora',
    name: words.tables.attgora,
    columns: [
      column('what', 44),
      column('organisations', 24),
      column('who', 24),
      column('due', 12, 'day'),
      column('state', 16),
      column('sign', 32),
      column('note', 32),
      column('dialogue', 28),
      ...originColumns,
    ],
    rows: actions.map((action) => {
      const planned = casebook.entities[action.data.dialogue] as Entity<'dialogue.planned'> | undefined;
      return [
        action.redacted ? words.removed : (action.words.what ?? null),
        action.data.org === null ? namesOf(input, action.about) : input.nameOf(action.data.org),
        action.words.who ?? null,
        action.data.day,
        capitalised(text.codes.actionStates[stateOfAction(casebook, action.id)]),
        action.words.sign ?? null,
        drawn<'action.stated'>(casebook, slots.state(action.id))?.words.note ?? null,
        planned?.type === 'dialogue.planned'
          ? remarks([longDate(dayOfDialogue(casebook, planned)), namesOf(input, planned.about) ?? undefined])
          : null,
        ...originOf(input, action),
      ];
    }),
  };
}

/** Every question, by its words. */
export function questionsTable(input: ExportInput): Table {
  const isTold = concerns(input);
  const questions = [...questionsIn(input.casebook).values()]
    .filter(({ askers }) => isTold(askers))
    .sort((a, b) => bySwedish(a.text ?? '', b.text ?? '') || (a.id < b.id ? -1 : 1));
  return {
    key: 'fragor',
    name: words.tables.fragor,
    columns: [
      column('question', 50),
      column('path', 18),
      column('state', 18),
      column('since', 12, 'day'),
      column('forum', 24),
      column('asked', 24),
      column('wished', 14, 'day'),
      column('answerKind', 18),
      column('answer', 50),
      column('answered', 12, 'day'),
      column('untold', 22),
      column('remarks', 18),
      ...originColumns,
    ],
    rows: questions.map((question) => questionRow(input, question)),
  };
}

function questionRow(input: ExportInput, question: Question): Cell[] {
  const { places, answers, isAnswered, untold } = question;
  const [answer] = answers;
  return [
    question.text ?? words.removed,
    text.learningCodes.questionPaths[question.path],
    text.questions.stages[question.stage],
    question.since ?? null,
    [...new Set(places.map(({ data }) => forumName(data.forum)))].join(', ') || null,
    namesOf(input, question.askers),
    question.due,
    answer ? text.learningCodes.answerKinds[answer.data.kind] : null,
    answer?.redacted ? words.removed : (answer?.words.text ?? null),
    answer?.on ?? null,
    isAnswered ? namesOf(input, untold) : null,
    remarks([question.disputed.length > 0 && words.two]),
    ...originOf(input, question.note),
  ];
}

function forumName(key: string): string {
  return [...forums, ...disputeSteps].find((forum) => forum.key === key)?.name ?? key;
}

function entitiesOf<T extends 'dialogue.planned' | 'action.agreed'>(input: ExportInput, type: T): Entity<T>[] {
  const isTold = concerns(input);
  return Object.values(input.casebook.entities).filter(
    (entity): entity is Entity<T> => entity.type === type && isTold(entity.about),
  );
}
