/** What a row's cells say about the treatment of the errand, gathered: steps taken and meetings to come. */
import { isFuture } from '../domain/dates.ts';
import type { Instance } from '../domain/vocabulary.ts';
import type { Problem } from './judgedList.ts';
import { problem, type ReadCell, type RowView } from './judgeListRow.ts';
import { decisionSuggestions, outcomesOf } from './judgeListSuggestions.ts';
import { recogniseInstance } from './recogniseCodes.ts';
import { readListDate } from './recogniseDate.ts';
import { type DecisionReading, recogniseDecision } from './recogniseDecision.ts';
import type { DecisionWord } from './recogniseDecisionWords.ts';
import { folded } from './recogniseWords.ts';

export interface WrittenDate {
  readonly typed: string;
  readonly cell: ReadCell;
}

export interface Step {
  readonly word: DecisionWord;
  readonly instance: Instance | null;
  readonly date: WrittenDate | null;
  readonly cell: ReadCell;
  readonly paragraph?: string | undefined;
  readonly dnr?: string | undefined;
  readonly wording?: string | undefined;
}

export interface Meeting {
  readonly instance: Instance | null;
  /** Null: the day is not known. */
  readonly date: WrittenDate | null;
  readonly cell: ReadCell;
  /** It is said to lie ahead, by its words or its heading. */
  readonly ahead: boolean;
  /** Read in a column of what comes next, not of what was decided. */
  readonly isNext: boolean;
  readonly note?: string;
}

export interface Gathered {
  readonly steps: readonly Step[];
  readonly meetings: readonly Meeting[];
  readonly problems: readonly Problem[];
  /** "Uppgift saknas" was said in so many words. */
  readonly nothing: boolean;
}

const OPEN: readonly DecisionWord[] = ['vag', 'inte', 'bordlagd', 'aterremitterad', 'yttrat'];
/** Whether the errand is still on its way after it: then a date may as well lie ahead. */
export const isOpen = (word: DecisionWord) => OPEN.includes(word);

/** Gathers what is said for one scope. @param isOwn whether a column is about this scope. */
export function gather(row: RowView, isOwn: (cell: ReadCell) => boolean, today: string): Gathered {
  const steps: Step[] = [];
  const meetings: Meeting[] = [];
  const problems: Problem[] = [];
  let nothing = false;
  const saidBy = instanceOf(row, 'instance', problems);
  for (const cell of row.all('decision').filter(isOwn)) {
    const reading = cell.column.cross === undefined ? recogniseDecision(cell) : crossed(cell, cell.column.cross);
    const unclear = reading.unclear ?? whether(reading, cell);
    if (unclear !== undefined) {
      const { suggestions, kept } = outcomesOf({ ...reading, unclear });
      problems.push({ ...problem('decision-unknown', cell, suggestions), ...(kept === undefined ? {} : { kept }) });
      continue;
    }
    nothing ||= reading.nothing;
    addReading(reading, cell, saidBy);
  }
  const hasOutcome = steps.length > 0;
  for (const cell of [...row.all('decision-date'), ...row.all('next-date')].filter(isOwn)) {
    const isNext = cell.column.meaning === 'next-date';
    const reading = recogniseDecision(cell);
    if (reading.unclear === undefined && reading.steps.some(({ word }) => word !== 'vag')) {
      addReading(reading, cell, saidBy);
    } else addDates(reading, cell, isNext);
  }
  return { steps, meetings, problems, nothing: nothing && !hasOutcome };

  function addReading(reading: DecisionReading, cell: ReadCell, saidBy: Instance | null): void {
    const { paragraph, dnr, wording } = reading;
    const at = cell.column.instance ?? saidBy;
    for (const { word, instance, date } of reading.steps) {
      const written = date === null ? null : { typed: date, cell };
      const says = reading.steps.length === 1 || instance === 'fullmaktige' ? { paragraph, dnr, wording } : {};
      steps.push({ word, instance: instance ?? at, date: written, cell, ...says });
    }
    for (const { instance, date, ahead } of reading.meetings) {
      const said = instance ?? (reading.steps.length === 0 ? at : null);
      // "I nämnd": it lies there now.
      if (date === null && said !== null && !ahead) steps.push({ word: 'vag', instance: said, date: null, cell });
      else
        meetings.push({
          instance: said,
          date: date === null ? null : { typed: date, cell },
          cell,
          ahead,
          isNext: false,
        });
    }
  }

  function addDates(reading: DecisionReading, cell: ReadCell, isNext: boolean): void {
    if (reading.nothing) return;
    // "KF 15/12 inställt", "inget möte i KF".
    if (/\b(?:install\w*|utgar|stalls in|inget|ingen|inga|ej|inte)\b/.test(folded(cell.text))) {
      problems.push(problem('date-unreadable', cell));
      return;
    }
    // "KF i maj": more is said than the day.
    const note = isNext && reading.unclear !== undefined ? cell.text : undefined;
    const said = [...reading.meetings, ...reading.steps.map(({ instance, date }) => ({ instance, date, ahead: true }))];
    const dates = said.filter(({ date, instance }) => date !== null || (isNext && instance !== null));
    const alone = readListDate(cell.text, today, isNext ? 'future' : 'past');
    if (dates.length === 0 && alone !== null) dates.push({ date: cell.text, instance: null, ahead: false });
    if (dates.length === 0) {
      if (!isNext) problems.push(problem('date-unreadable', cell));
      // "Våren 2027" is no day, and is worth keeping.
      else
        meetings.push({
          instance: cell.column.instance ?? null,
          date: null,
          cell,
          ahead: true,
          isNext,
          note: cell.text,
        });
      return;
    }
    for (const { date, instance, ahead } of dates) {
      const at = instance ?? cell.column.instance ?? null;
      const written = date === null ? null : { typed: date, cell };
      const lies = ahead || reading.preliminary;
      if (written === null || !addToStep(written, at, lies, cell, isNext))
        meetings.push({
          instance: at,
          date: written,
          cell,
          ahead: lies || (isNext && cell.column.instance === undefined),
          isNext,
          ...(note === undefined ? {} : { note }),
        });
    }
  }

  /** The date of a step that has none. What is said to lie ahead is none of a step taken: then the step lies ahead too. */
  function addToStep(
    date: WrittenDate,
    instance: Instance | null,
    ahead: boolean,
    cell: ReadCell,
    isNext: boolean,
  ): boolean {
    if (isNext && cell.column.instance === undefined) return false;
    const place = steps.findLastIndex(
      (step) => step.date === null && (instance === null || step.instance === null || step.instance === instance),
    );
    const step = steps[place];
    if (step === undefined) return false;
    if (ahead || isNext) {
      const day = readListDate(date.typed, today, ahead ? 'future' : 'near');
      if (day !== null && isFuture(day, today)) {
        if (!isOpen(step.word) && ahead) steps.splice(place, 1);
        return false;
      }
      if (step.word === 'vag' || step.word === 'inte') return false;
    }
    steps[place] = { ...step, date, instance: step.instance ?? instance };
    return true;
  }
}

/** What a plain yes or no may mean under a heading that asks whether. */
function whether(
  { steps }: DecisionReading,
  { column: { asks }, answered }: ReadCell,
): readonly DecisionWord[] | undefined {
  const [step, ...others] = steps;
  if (asks === undefined || answered || step === undefined || others.length > 0) return undefined;
  if (step.word === 'nej') return ['inte', 'vag', 'nej'];
  return step.word === 'ja' && asks === 'whether-decided' ? ['ja', 'ja_tillagg', 'nej'] : undefined;
}

/** A cross under "Ja", or the day it happened. */
function crossed(cell: ReadCell, word: DecisionWord): DecisionReading {
  const said = /^(?:x|1|ja|v|✓|✔|✗|✘|☑|☒|sant|true)$/i.test(cell.text.trim());
  const [meeting] = said ? [] : recogniseDecision(cell).meetings;
  const date = meeting?.date ?? null;
  if (!said && date === null) return { steps: [], meetings: [], nothing: true, preliminary: false };
  return {
    steps: [{ word, instance: meeting?.instance ?? null, date }],
    meetings: [],
    nothing: false,
    preliminary: false,
  };
}

function instanceOf(row: RowView, meaning: 'instance' | 'next-instance', problems: Problem[]): Instance | null {
  const cell = row.first(meaning);
  const reading = cell && recogniseInstance(cell.text);
  if (!cell || !reading) return null;
  if ('code' in reading) return reading.code;
  problems.push(problem('instance-unknown', cell, decisionSuggestions([], reading.unclear)));
  return null;
}

/** The instance of the column that says who is next. */
export function nextInstanceOf(row: RowView, problems: Problem[]): { instance: Instance; cell: ReadCell } | null {
  const instance = instanceOf(row, 'next-instance', problems);
  const cell = row.first('next-instance');
  return instance === null || cell === undefined ? null : { instance, cell };
}
