/**
 * What a list says, row by row, before anything is saved. Pure: the same table, casebook and answers
 * give the same verdicts; nothing is written, and no clock is read.
 *
 * A row is understood whole or not at all. What can not be understood is a problem of one cell, with
 * likely meanings; an answer is read as if it had been written in the cell, and the list is judged again.
 */

import type { NoticeCode } from '../domain/decision.ts';
import { looksLikePersonnummer, withoutPersonnummer } from '../domain/personnummer.ts';
import type { Scope, Source } from '../domain/vocabulary.ts';
import { blocksOf } from './columns.ts';
import type { JudgedList, JudgedRow, Problem, Settlements } from './judgedList.ts';
import { isPersonal } from './judgeListContact.ts';
import { decisionClaims } from './judgeListDecision.ts';
import { withKept } from './judgeListKept.ts';
import { otherClaims } from './judgeListOther.ts';
import { type RowClaims, settleRepeats } from './judgeListRepeats.ts';
import { type Claim, type JudgeContext, problem, type ReadCell, RowView } from './judgeListRow.ts';
import { decideProposal, refusedAs } from './judgeListRules.ts';
import { Known, type Standing } from './judgeListStanding.ts';
import { undatedIn } from './judgeListUndated.ts';
import { isAside, type WhomReading, whomOf } from './judgeListWhom.ts';
import { recogniseSource } from './recogniseCodes.ts';
import { OrganisationNames } from './recogniseOrganisationNames.ts';
import type { Table } from './table.ts';

export { bestTable } from './columns.ts';
export type { JudgeContext } from './judgeListRow.ts';
export type { ListOrganisation } from './recogniseOrganisationNames.ts';

/** Rows between two breaths: about 10 ms, and below 50 on a slow computer. */
const SLICE = 25;

interface Judging extends RowClaims {
  readonly row: RowView;
  readonly whom: WhomReading;
  readonly standings: Map<Claim, Standing>;
  readonly notices: Set<NoticeCode>;
  readonly isSkipped: boolean;
}

/**
 * Judges a list at once.
 * @param settlements answers to problems, by cell: read as if they were written there; '' leaves the row out.
 */
export function judgeList(table: Table, context: JudgeContext, settlements: Settlements = {}): JudgedList {
  const judging = judge(table, context, settlements);
  for (;;) {
    const { done, value } = judging.next();
    if (done) return value;
  }
}

/**
 * The same, with a pause now and then so that the page goes on answering.
 * @param pause resolves when it is time to go on; by default when the browser has done what waited.
 */
export async function judgeListInSlices(
  table: Table,
  context: JudgeContext,
  settlements: Settlements = {},
  pause: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve)),
): Promise<JudgedList> {
  const judging = judge(table, context, settlements);
  for (;;) {
    const { done, value } = judging.next();
    if (done) return value;
    await pause();
  }
}

function* judge(table: Table, context: JudgeContext, settlements: Settlements): Generator<void, JudgedList> {
  const names = new OrganisationNames(context.organisations, context.area);
  const blocks = blocksOf(table, names, context.today, context.meanings);
  yield;
  const known = new Known(context);
  const judged: Judging[] = [];
  for (const { columns, rows } of blocks) {
    let above: WhomReading | null = null;
    const views = rows.map((row) => new RowView(row, columns, settlements));
    const saysNothing = views.length > 0 && !views.some((row) => row.saysMoreThan('organisation', 'code'));
    for (const row of views) {
      if (isAside(row, names)) continue;
      const whom = whomOf(row, names, above);
      if (whom === null) continue;
      if (whom.org !== null) above = whom;
      judged.push(judgeRow(row, whom, context, known, saysNothing));
      if (judged.length % SLICE === 0) yield;
    }
  }
  settleRepeats(judged.filter(({ isSkipped }) => !isSkipped));
  const best = blocks.toSorted((a, b) => b.rows.length - a.rows.length)[0];
  const rows: JudgedRow[] = [];
  for (const each of judged) {
    rows.push(asJudged(each, context));
    if (rows.length % SLICE === 0) yield;
  }
  const columns = (best?.columns ?? []).map(({ index, heading, meaning }) => ({
    index,
    heading: heading === null ? null : withoutPersonnummer(heading),
    meaning,
  }));
  const beside = blocks.find((block) => block.beside !== null)?.beside ?? null;
  const overs = oversOf(rows, judged, context);
  return { columns, rows, overs, ...(beside === null ? {} : { beside }) };
}

function judgeRow(row: RowView, whom: WhomReading, context: JudgeContext, known: Known, saysNothing: boolean): Judging {
  const judging: Judging = {
    row,
    whom,
    number: row.number,
    problems: [...whom.problems],
    proposed: [],
    known: [],
    standings: new Map(),
    notices: new Set(),
    isSkipped: row.isSkipped,
  };
  if (whom.org === null) return judging;
  if (saysNothing)
    judging.problems.push(problem('nothing-said', { name: row.place('organisation', 'code'), text: whom.text }));
  const claims = claimsOf(row, whom, context, judging.problems);
  for (const claim of claims) {
    const standing = known.standingOf(claim);
    if (claim.implied && standing !== 'new') continue;
    judging.standings.set(claim, standing);
    if (standing === 'known') judging.known.push(claim);
    else judging.proposed.push(claim);
  }
  judging.proposed = judging.proposed.map((claim) => {
    const filled = known.filled(claim);
    judging.standings.set(filled, judging.standings.get(claim) ?? 'new');
    return filled;
  });
  askRules(judging, context);
  for (const cell of row.masked())
    if (judging.problems.every((each) => each.cell !== cell.name)) judging.problems.push(problem('personnummer', cell));
  return judging;
}

function claimsOf(row: RowView, whom: WhomReading, context: JudgeContext, problems: Problem[]): Claim[] {
  if (whom.org === null) return [];
  const said = row.first('source');
  const source: Source | undefined = (said && recogniseSource(said.text)) ?? context.source;
  const about = { row, org: whom.org, source, context };
  const claims: Claim[] = [];
  const scopes = new Set(row.all('decision').map((cell) => scopeOf(cell, whom)));
  const hasSteps = scopes.size > 0;
  if (!hasSteps || row.first('next-date') !== undefined) scopes.add(whom.scope);
  for (const scope of scopes) {
    const stands = hasSteps && row.all('decision').some((cell) => scopeOf(cell, whom) === scope);
    const decisions = decisionClaims({ ...about, scope }, (cell) => {
      // One date may be of all documents that were decided, but for those with a date of their own.
      const isDate = cell.column.meaning === 'decision-date';
      const isOfAll = isDate && cell.column.scope === undefined && (stands ? !hasOwnDate(row, scope) : !hasSteps);
      return isOfAll || (scopeOf(cell, whom) === scope && (stands || !isDate));
    });
    claims.push(...decisions.claims);
    problems.push(...decisions.problems);
  }
  const hasDecision = claims.some(({ proposal, implied }) => proposal.kind === 'decision' && !implied);
  const others = otherClaims({ ...about, scope: 'avtalet' }, hasDecision);
  problems.push(...others.problems);
  return withKept([...claims, ...others.claims], about);
}

function hasOwnDate(row: RowView, scope: Scope): boolean {
  return row.all('decision-date').some(({ column }) => column.scope === scope);
}

/** What a cell is about: its column's own document, or what the row is about. */
function scopeOf({ column }: ReadCell, whom: WhomReading): Scope {
  return column.scope ?? whom.scope;
}

/** Asks the rules about what would be saved: their refusals are problems, and a row with problems contradicts nobody. */
function askRules({ row, problems, proposed, notices }: Judging, { casebook, today }: JudgeContext): void {
  for (const claim of proposed) {
    const decision = decideProposal({ casebook, today }, claim.proposal);
    for (const { code } of decision.notices) notices.add(code);
    if (claim.proposal.kind === 'contact' && isPersonal(claim.proposal.input.mailbox)) notices.add('phone-or-email');
    problems.push(...refusedAs(decision, claim, row));
  }
}

/** The verdict, when every row has been compared with the others. */
function asJudged(judging: Judging, { today }: JudgeContext): JudgedRow {
  const { row, whom, problems, proposed, known, standings, notices, number, isSkipped } = judging;
  const all = once(problems);
  const base = { number, org: whom.org?.id ?? null, known: safe(known).map(({ proposal }) => proposal) };
  const left = { verdict: 'not-understood', proposals: [], problems: all, notices: [] } as const;
  if (isSkipped) return { ...base, ...left, skipped: true };
  if (all.length > 0) return { ...base, ...left };
  const changes = proposed.some((claim) => standings.get(claim) === 'changes');
  const verdict = proposed.length === 0 ? 'known' : changes ? 'changes' : 'new';
  const proposals = proposed.map(({ proposal }) => proposal);
  const undated = undatedIn(proposed, row, today);
  const said: Pick<JudgedRow, 'verdict' | 'proposals' | 'problems' | 'notices'> = {
    verdict,
    proposals,
    problems: [],
    notices: proposed.length === 0 ? [] : [...notices],
  };
  return { ...base, ...said, ...(undated === undefined ? {} : { undated }) };
}

function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [`${each.cell} ${each.what}`, each])).values()];
}

/** What a row says again may hold a personnummer that was refused where it was first said. */
function safe(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ proposal }) => !looksLikePersonnummer(JSON.stringify(proposal.input)));
}

/** What the person saw in every slot that the list may come to state. */
function oversOf(
  rows: readonly JudgedRow[],
  judged: readonly Judging[],
  { casebook }: JudgeContext,
): JudgedList['overs'] {
  const overs: Record<string, readonly string[]> = {};
  rows.forEach((row, place) => {
    if (row.proposals.length === 0) return;
    for (const { slot, proposal } of judged[place]?.proposed ?? []) {
      if (proposal.kind !== 'note') overs[slot] = [...(casebook.slots[slot]?.heads ?? [])];
    }
  });
  return overs;
}
