/**
 * Answers from Microsoft Forms, Google Forms or any table with one respondent a row: what each column holds, what
 * each row says, and what of it is known already. Nothing is saved here and nothing is guessed about whom a row means.
 */
import type { AnswerInput } from '../domain/decideSurvey.ts';
import { PERSONNUMMER_MASK } from '../domain/personnummer.ts';
import { QUESTION_KINDS, type QuestionKind, type Survey } from '../domain/surveys.ts';
import { LONGEST_TEXT } from '../domain/words.ts';
import { columnsOf, headingPlace } from './formAnswersColumns.ts';
import { KnownAnswers } from './formAnswersKnown.ts';
import type {
  AnswerRow,
  AnswerVerdict,
  FormChoices,
  FormColumn,
  FormQuestion,
  JudgedAnswers,
  LeftOut,
  RowChoice,
} from './formAnswersTypes.ts';
import { dayOf, whomOf } from './formAnswersWhom.ts';
import { turns } from './readTablePause.ts';
import { type ListOrganisation, OrganisationNames } from './recogniseOrganisationNames.ts';
import { cellName, type Table, type TableRow } from './table.ts';

export interface FormContext {
  /** As the screens have them. */
  readonly organisations: readonly ListOrganisation[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What answers are taken in to, when it is here already. */
  readonly survey: Survey | null;
}

export const NOTHING_CHOSEN: FormChoices = { columns: {}, rows: {} };

/** So many answers are taken in by one save; the rest of a long list comes with the next one. */
const MOST_AT_ONCE = 2_000;
/** A question is a line or two; what is longer is cut in its heading. */
const LONGEST_QUESTION = 1_000;

/**
 * Reads the answers of a table. Takes turns with the page where the table is long.
 * @param choices what a person has said about columns and rows.
 */
export async function judgeAnswers(
  table: Table,
  context: FormContext,
  choices: FormChoices = NOTHING_CHOSEN,
): Promise<JudgedAnswers> {
  const names = new OrganisationNames(context.organisations, null);
  const place = headingPlace(table);
  const rows = table.rows.slice(place + 1);
  const columns = columnsOf(table.rows[place], rows, names, choices.columns);
  const known = new KnownAnswers(context.survey);
  const questions = columns.flatMap((column): AskedIn[] => {
    const kind = QUESTION_KINDS.find((each) => each === column.meaning);
    if (kind === undefined) return [];
    const words = (column.heading ?? cellName(column.index, 0).replace('0', '')).slice(0, LONGEST_QUESTION);
    return [{ column: column.index, number: known.numberOf(words), words, kind }];
  });
  const numbers = respondentNumbers(columns, rows);
  for (const number of numbers) known.reserve(number);
  const turn = turns();
  const read: AnswerRow[] = [];
  for (const [index, row] of rows.entries()) {
    const settled = choices.rows[row.number];
    read.push(
      rowOf(row, numbers[index] as number, { columns, questions, names, known, settled, today: context.today }),
    );
    const pausing = turn();
    if (pausing) await pausing;
  }
  return {
    columns,
    questions: questions.map(({ number, words, kind }): FormQuestion => ({ number, words, kind })),
    rows: inTurn(withTwins(read, known, choices)),
  };
}

interface AskedIn {
  readonly column: number;
  readonly number: number;
  readonly words: string;
  readonly kind: QuestionKind;
}

interface RowContext {
  readonly columns: readonly FormColumn[];
  readonly questions: readonly AskedIn[];
  readonly names: OrganisationNames;
  readonly known: KnownAnswers;
  readonly settled: RowChoice | undefined;
  readonly today: string;
}

/** The numbers of the form's own system, where each row has one of its own; else the place in the list. */
function respondentNumbers(columns: readonly FormColumn[], rows: readonly TableRow[]): number[] {
  const id = columns.find(({ meaning }) => meaning === 'id');
  const own = id === undefined ? [] : rows.map(({ cells }) => Number(cells[id.index]?.text));
  const areGood = own.length > 0 && own.every((number) => Number.isSafeInteger(number) && number > 0);
  return areGood && new Set(own).size === own.length ? own : rows.map((_, index) => index + 1);
}

function rowOf(row: TableRow, number: number, context: RowContext): AnswerRow {
  const { columns, questions, names, known, settled, today } = context;
  const cellOf = (meaning: FormColumn['meaning']) => {
    const column = columns.find((each) => each.meaning === meaning);
    return column && { at: column.index, text: row.cells[column.index]?.text ?? '' };
  };
  const leftOut: LeftOut[] = [];
  const leave = (column: number, why: LeftOut['why']): [] => {
    leftOut.push({ cell: cellName(column, row.number), why });
    return [];
  };
  const organisation = cellOf('organisation');
  const whom = whomOf(organisation?.text ?? '', names, settled?.whom);
  if (whom.leftOut && organisation) leave(organisation.at, whom.leftOut);
  const role = cellOf('who');
  if (role?.text.includes(PERSONNUMMER_MASK)) leave(role.at, 'personnummer');
  const function_ = role && !role.text.includes(PERSONNUMMER_MASK) ? role.text : '';
  const who = [whom.who ?? '', function_].filter((each) => each !== '').join(', ');
  const on = whenOf(columns, row, today);
  const given = questions.flatMap(({ column, number: question, words }): (AnswerInput & { column: number })[] => {
    const text = row.cells[column]?.text ?? '';
    if (text === '') return [];
    if (text.includes(PERSONNUMMER_MASK)) return leave(column, 'personnummer');
    if (text.length > LONGEST_TEXT) return leave(column, 'too-long');
    const from = {
      respondent: number,
      org: whom.org,
      ...(who === '' ? {} : { who }),
      ...(on === undefined ? {} : { on }),
    };
    return [{ question, words, text, ...from, column }];
  });
  const respondent = respondentOf(given, number, known);
  const said = given.map(({ column: _column, ...answer }) => ({ ...answer, respondent }));
  const answers = said.filter((answer, place) => {
    const isRemoved = known.isRemoved(answer);
    if (isRemoved) leave(given[place]?.column ?? 0, 'removed');
    return !isRemoved && !known.has(answer);
  });
  return {
    number: row.number,
    respondent,
    org: whom.org,
    ...(who === '' ? {} : { who }),
    ...(on === undefined ? {} : { on }),
    verdict: verdictOf(said, answers, settled, whom.suggestions !== undefined),
    answers,
    said,
    leftOut,
    ...(organisation && organisation.text !== '' ? { written: organisation.text } : {}),
    ...(whom.suggestions ? { suggestions: whom.suggestions } : {}),
  };
}

/**
 * Whoever has said exactly this is the same respondent, also in another row. A row whose number somebody else has,
 * with other answers to all of it, is a new respondent: rows move when one is taken away.
 */
function respondentOf(said: readonly AnswerInput[], number: number, known: KnownAnswers): number {
  const same = known.sayingThis(said);
  if (same !== undefined || said.length === 0) return same ?? number;
  if (!known.isTaken(number)) return number;
  return said.some((answer) => known.has(answer) || known.isRemoved(answer)) ? number : known.free();
}

function verdictOf(
  said: readonly AnswerInput[],
  answers: readonly AnswerInput[],
  settled: RowChoice | undefined,
  asks: boolean,
): AnswerVerdict {
  if (said.length === 0) return 'empty';
  if (answers.length === 0) return 'known';
  if (settled?.take === 'out') return 'skipped';
  if (asks) return 'asks';
  return answers.length < said.length ? 'adds' : 'new';
}

/** When it was sent in: the form's own time of completion goes before other times. */
function whenOf(columns: readonly FormColumn[], row: TableRow, today: string): string | undefined {
  const times = columns.filter(({ meaning }) => meaning === 'time');
  const last = times.find(({ heading }) => /complet|slutf|sluttid|submitted|inskick/i.test(heading ?? ''));
  return dayOf(row.cells[(last ?? times[0])?.index ?? -1], today);
}

/** One answer per organisation: of several the last in the list counts, and one that has answered before is asked about. */
function withTwins(rows: readonly AnswerRow[], known: KnownAnswers, choices: FormChoices): AnswerRow[] {
  const last = new Map(rows.flatMap((row) => (row.org !== null && isWanted(row) ? [[row.org, row.number]] : [])));
  return rows.map((row) => {
    if (row.org === null || !isWanted(row) || choices.rows[row.number]?.take === 'in') return row;
    const before = known.answeredFor(row.org);
    const isAgain = last.get(row.org) !== row.number || (before !== undefined && before !== row.respondent);
    return isAgain ? { ...row, verdict: 'again' } : row;
  });
}

function isWanted({ verdict }: AnswerRow): boolean {
  return verdict === 'new' || verdict === 'adds';
}

function inTurn(rows: readonly AnswerRow[]): AnswerRow[] {
  let count = 0;
  return rows.map((row) => {
    if (!isWanted(row)) return row;
    count += row.answers.length;
    return count > MOST_AT_ONCE && count > row.answers.length ? { ...row, verdict: 'later' } : row;
  });
}

/** Everything that would be saved. */
export function answersToSave({ rows }: JudgedAnswers): AnswerInput[] {
  return rows.filter(isWanted).flatMap(({ answers }) => answers);
}
