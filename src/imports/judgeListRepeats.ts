/** The same organisation in two rows: the same thing is said once, different things of different kinds are both said. */

import type { Json } from '../domain/events.ts';
import { jcs } from '../domain/jcs.ts';
import { withoutPersonnummer } from '../domain/personnummer.ts';
import type { Problem, Proposal } from './judgedList.ts';
import type { Claim } from './judgeListRow.ts';

/** Where a row has come in the judging: its claims, with what is to be done about each. */
export interface RowClaims {
  readonly number: number;
  readonly problems: Problem[];
  /** To be saved. */
  proposed: Claim[];
  /** Stands here already, or is said by a row before. */
  known: Claim[];
}

/** Finds what rows say twice, and marks those that contradict one another. Rows with problems are passed over. */
export function settleRepeats(rows: readonly RowClaims[]): void {
  const said = new Map<string, { row: RowClaims; claim: Claim }>();
  for (const row of rows) {
    if (row.problems.length > 0) continue;
    for (const claim of [...row.proposed, ...row.known]) {
      for (const key of keysOf(claim)) {
        const before = said.get(key);
        if (before === undefined) said.set(key, { row, claim });
        else if (before.row !== row) compare(before, { row, claim }, () => said.set(key, { row, claim }));
      }
    }
  }
}

interface Said {
  readonly row: RowClaims;
  readonly claim: Claim;
}

/** @param goOn lets later rows be compared with the second one instead. */
function compare(first: Said, second: Said, goOn: () => void): void {
  if (saysTheSame(first.claim, second.claim)) {
    if (first.claim.slot !== second.claim.slot) return;
    second.row.proposed = second.row.proposed.filter((claim) => claim !== second.claim);
    if (!second.row.known.includes(second.claim)) second.row.known = [...second.row.known, second.claim];
    return;
  }
  const [one, other] = [dayOf(first.claim), dayOf(second.claim)];
  if (one !== null && other !== null && one !== other) {
    // Two days tell a story: the later one is where it stands, the earlier can not be saved with it.
    mark(one < other ? first : second);
    if (one < other) goOn();
    return;
  }
  mark(first);
  mark(second);
}

function mark({ row, claim }: Said): void {
  if (row.problems.some(({ cell, what }) => cell === claim.cell && what === 'row-repeated')) return;
  row.problems.push({ cell: claim.cell, text: withoutPersonnummer(claim.text), what: 'row-repeated', suggestions: [] });
}

/** A claim meets others of its slot; one about where the errand stands, undated, meets all of its scope. */
function keysOf({ slot, proposal, dated, implied }: Claim): string[] {
  if (implied) return [];
  if (proposal.kind !== 'decision' || dated) return [slot];
  const { org, scope, outcome } = proposal.input;
  return outcome === 'ej_startad' || outcome === 'ja' || outcome === 'ja_tillagg' || outcome === 'nej'
    ? [slot, `stands/${org.id}/${scope}`]
    : [slot];
}

function dayOf({ proposal, dated }: Claim): string | null {
  return dated && (proposal.kind === 'decision' || proposal.kind === 'phase') ? proposal.input.on : null;
}

/** Alike in everything that both say. */
function saysTheSame(a: Claim, b: Claim): boolean {
  const [one, other] = [plain(a.proposal, a.dated && b.dated), plain(b.proposal, a.dated && b.dated)];
  return Object.entries(one).every(
    ([key, value]) => other[key] === undefined || value === undefined || jcs(value) === jcs(other[key]),
  );
}

/** What a proposal says; its date only when both have one, and never where it comes from. */
function plain({ input }: Proposal, withDate: boolean): Record<string, Json | undefined> {
  const { source: _source, on, ...rest } = input;
  return { ...(rest as unknown as Record<string, Json | undefined>), on: withDate ? on : undefined };
}
