/** The statements a row makes about phase, whether the agreement applies, contacts and notes. */
import { isFuture } from '../domain/dates.ts';
import { slots } from '../domain/slots.ts';
import type { Scope, Source } from '../domain/vocabulary.ts';
import { tidied } from '../domain/words.ts';
import { phases } from '../register/phases.ts';
import * as text from '../text/text.ts';
import type { ColumnMeaning, Problem } from './judgedList.ts';
import { contactClaim } from './judgeListContact.ts';
import { type Claim, type JudgeContext, problem, type ReadCell, type RowView } from './judgeListRow.ts';
import { recogniseApplies, recognisePhase } from './recogniseCodes.ts';
import { type ListLeaning, readListDate, takenDates } from './recogniseDate.ts';
import type { ListOrganisation } from './recogniseOrganisationNames.ts';

export interface OtherAbout {
  readonly row: RowView;
  readonly org: ListOrganisation;
  readonly scope: Scope;
  readonly source: Source | undefined;
  readonly context: JudgeContext;
}

export function otherClaims(about: OtherAbout, hasDecision: boolean): { claims: Claim[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const phase = phaseClaim(about, problems);
  const claims = [
    phase,
    appliesClaim(about, problems),
    contactClaim(about, problems),
    ...noteClaims(about, phase !== null, hasDecision, problems),
  ];
  return { claims: claims.filter((claim) => claim !== null), problems };
}

/** The date of another cell, null when none is written there; what can not be a date is a problem. */
function dateIn(about: OtherAbout, meaning: ColumnMeaning, leaning: ListLeaning, problems: Problem[]): string | null {
  const cell = about.row.first(meaning);
  if (cell === undefined || /^[-–—?.\s]*$/.test(cell.text)) return null;
  const { today } = about.context;
  const day = cell.day ?? readListDate(takenDates(cell.text).dates[0] ?? cell.text, today, leaning);
  if (day === null) problems.push(problem('date-unreadable', cell));
  else if (leaning === 'past' && isFuture(day, today)) problems.push(problem('date-in-future', cell));
  else return day;
  return null;
}

function phaseClaim(about: OtherAbout, problems: Problem[]): Claim | null {
  const { row, org, scope, source, context } = about;
  const cell = row.first('phase');
  const reading = cell && recognisePhase(cell.text);
  if (!cell || !reading) return null;
  if ('unclear' in reading) {
    const likely = phases.filter(({ key }) => reading.unclear.includes(key));
    problems.push(
      problem(
        'phase-unknown',
        cell,
        likely.map(({ key, name }) => ({ value: key, label: name })),
      ),
    );
    return null;
  }
  const day = dateIn(about, 'phase-date', 'past', problems);
  const ground = row.first('ground')?.text ?? text.imports.phaseGround;
  const on = day ?? context.assumedOn ?? context.today;
  const input = { org: { id: org.id, kind: org.kind }, scope, phase: reading.code, ground, on, source };
  return { proposal: { kind: 'phase', input }, slot: slots.phase(org.id, scope), ...from(cell), dated: day !== null };
}

function appliesClaim(about: OtherAbout, problems: Problem[]): Claim | null {
  const { row, org, scope, source, context } = about;
  const cell = row.first('applies') ?? row.first('applies-from');
  if (cell === undefined) return null;
  const reading =
    cell.day === undefined ? recogniseApplies(cell.text) : { code: { answer: 'ja' as const, from: cell.day } };
  if (reading === null) return null;
  if ('unclear' in reading) {
    const likely = reading.unclear.map(({ answer }) => ({ value: answer, label: text.codes.applies[answer] }));
    problems.push(problem('applies-unknown', cell, likely));
    return null;
  }
  const { answer } = reading.code;
  const written = reading.code.from === null ? null : readListDate(reading.code.from, context.today, 'near');
  if (reading.code.from !== null && written === null) problems.push(problem('date-unreadable', cell));
  const said = written ?? (cell.column.meaning === 'applies' ? dateIn(about, 'applies-from', 'near', problems) : null);
  const input = { org: org.id, scope, answer, from: said ?? undefined, source, on: context.assumedOn };
  return { proposal: { kind: 'applies', input }, slot: slots.applies(org.id, scope), ...from(cell), dated: false };
}

/** Notes; and a reason or ground that has no decision or phase to stand with, so that the words are not lost. */
function noteClaims(about: OtherAbout, hasPhase: boolean, hasDecision: boolean, problems: Problem[]): Claim[] {
  const { row, org, source, context } = about;
  const homeless = [...(hasDecision ? [] : row.all('reason')), ...(hasPhase ? [] : row.all('ground'))];
  const cells = [...row.all('note'), ...homeless].filter(({ text: said }) => !/^[-–—?.*x\s]*$/i.test(said));
  if (cells.length === 0) return [];
  const on = dateIn(about, 'note-date', 'past', problems) ?? context.assumedOn;
  return cells.map((cell) => ({
    proposal: { kind: 'note', input: { orgs: [org.id], text: cell.text, on, source } },
    slot: noteName(org.id, cell.text),
    ...from(cell),
    dated: false,
  }));
}

/** A note is told from others by whom it is about and what it says. */
export function noteName(org: string, said: string): string {
  return `note/${org}/${tidied(said)}`;
}

function from({ name, text: written }: ReadCell): Pick<Claim, 'cell' | 'text'> {
  return { cell: name, text: written };
}
