/** What was typed in a cell and has no place of its own is kept as a note of the organisation, never dropped. */
import { hasOwnDecision } from '../domain/headline.ts';
import * as text from '../text/text.ts';
import { noteName, type OtherAbout } from './judgeListOther.ts';
import type { Claim, ReadCell, RowView } from './judgeListRow.ts';
import { recogniseDecision } from './recogniseDecision.ts';
import { INSTANCE_WORDS } from './recogniseDecisionWords.ts';
import { wordsOf } from './recogniseWords.ts';

/** Meetings of those who decide nothing themselves are notes; so are the words of a cell that was answered more shortly. */
export function withKept(claims: readonly Claim[], about: Omit<OtherAbout, 'scope'>): Claim[] {
  const { row, org } = about;
  const isPlan = ({ proposal }: Claim) => proposal.kind === 'planned' && !hasOwnDecision(org);
  const plans = row.all('next-date').filter(({ name }) => claims.some((claim) => isPlan(claim) && claim.cell === name));
  const notes = [...plans, ...shortened(row)].map((cell) => noteOf(cell, about));
  return [...claims.filter((claim) => !isPlan(claim) || !plans.some(({ name }) => name === claim.cell)), ...notes];
}

/** Cells about the decision whose answer says less than what was written. '-' was a choice to leave the cell out. */
function shortened(row: RowView): ReadCell[] {
  const cells = [...row.all('decision'), ...row.all('decision-date'), ...row.all('next-date')];
  return cells.filter(
    ({ written = '', text: answer, column }) =>
      answer !== '-' && !answer.includes(written) && saysMore(written, column.meaning === 'decision'),
  );
}

const SEVERAL_WORDS = /\p{L}[^\p{L}]+\p{L}/u;

/** Whether it says more than the one thing that an answer to it tells: a second instance, a choice, words of its own. */
function saysMore(written: string, isDecision: boolean): boolean {
  if (!SEVERAL_WORDS.test(written)) return false;
  const { steps, meetings, wording } = recogniseDecision({ text: written });
  const said = steps.length + meetings.length;
  if (wording !== undefined || said > 1 || (said === 0 && isDecision)) return true;
  const words = ` ${wordsOf(written).join(' ')} `;
  return / (?:eller|men) /.test(words) || INSTANCE_WORDS.filter(([pattern]) => words.search(pattern) >= 0).length > 1;
}

function noteOf(
  { name, column, written, text: said }: ReadCell,
  { org, source, context }: Omit<OtherAbout, 'scope'>,
): Claim {
  const kept = text.imports.fromList(column.heading, written ?? said);
  const input = { orgs: [org.id], text: kept, on: context.assumedOn, source };
  return { proposal: { kind: 'note', input }, slot: noteName(org.id, kept), cell: name, text: said, dated: false };
}
