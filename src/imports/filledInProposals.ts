/** What was judged, as stated by one who saw what stood when the list was sent. */
import type { EventId } from '../domain/events.ts';
import type { SentList } from '../domain/sentList.ts';
import { slots } from '../domain/slots.ts';
import type { JudgedList, JudgedRow, Proposal } from './judgedList.ts';
import type { JudgeContext } from './judgeList.ts';

/**
 * The heads of the slots as they were sent; for a slot that was not, or whose memory is no longer whole,
 * as they are now. Rows beside which somebody has stated something since are marked.
 */
export function sentAfter(
  judged: JudgedList,
  sent: SentList,
  context: JudgeContext,
): Pick<JudgedList, 'rows' | 'overs'> {
  const overs: Record<string, readonly EventId[]> = {};
  const moved = new Set<string>();
  for (const [slot, heads] of Object.entries(judged.overs)) {
    const seen = Object.hasOwn(sent.overs, slot) ? sent.overs[slot] : undefined;
    overs[slot] = seen ?? heads;
    if (seen !== undefined && heads.some((id) => !seen.includes(id))) moved.add(slot);
  }
  const kinds = new Map(context.organisations.map(({ id, kind }) => [id, kind]));
  const rows = judged.rows.map((row): JudgedRow => {
    // "Uppgift från kommunen" is true of municipalities.
    const isOther = context.source === undefined && row.org !== null && kinds.get(row.org) !== 'municipality';
    const proposals = isOther ? row.proposals.map(withoutSource) : row.proposals;
    return { ...row, proposals, ...(proposals.some((each) => moved.has(slotOf(each))) ? { alongside: true } : {}) };
  });
  return { rows, overs };
}

function withoutSource(proposal: Proposal): Proposal {
  return { ...proposal, input: { ...proposal.input, source: undefined } } as Proposal;
}

/** The slot a proposal would state; a note has none. */
function slotOf({ kind, input }: Proposal): string {
  switch (kind) {
    case 'decision':
      return slots.decision(input.org.id, input.scope, input.instance);
    case 'planned':
      return slots.next(input.org.id, input.scope);
    case 'phase':
      return slots.phase(input.org.id, input.scope);
    case 'applies':
      return slots.applies(input.org, input.scope);
    case 'contact':
      return slots.contact(input.org, input.role);
    case 'note':
      return '';
  }
}
