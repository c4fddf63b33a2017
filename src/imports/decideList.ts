/** A judged list as one command: all of it or nothing, and one "Ångra". */
import type { Casebook, Statement } from '../domain/casebook.ts';
import type { Decision } from '../domain/decision.ts';
import { type SeveralContext, together } from '../domain/drafting.ts';
import type { AnyDraft } from '../domain/events.ts';
import type { JudgedList, Proposal } from './judgedList.ts';
import { decideProposal } from './judgeListRules.ts';

/**
 * Decides everything that the understood rows propose; rows that are not understood are left out.
 * What the person saw when the list was judged (`judged.overs`) is what the statements know.
 * Several steps of one errand are decided in the order of their days, so that their rounds follow.
 */
export function decideList(context: SeveralContext, judged: JudgedList): Decision {
  const overs = { ...context.overs, ...judged.overs };
  const proposals = judged.rows.filter(({ verdict }) => verdict !== 'not-understood').flatMap((row) => row.proposals);
  const steps = new Map<string, number>();
  for (const proposal of proposals) steps.set(errandOf(proposal), (steps.get(errandOf(proposal)) ?? 0) + 1);
  let { casebook } = context;
  const decisions = proposals.toSorted(byDay).map((proposal) => {
    const decision = decideProposal({ ...context, casebook, overs }, proposal);
    const goesOn = proposal.kind === 'decision' && (steps.get(errandOf(proposal)) ?? 0) > 1;
    if (goesOn) casebook = withSteps(casebook, decision.drafts);
    return decision;
  });
  return together(decisions);
}

function errandOf({ kind, input }: Proposal): string {
  return kind === 'decision' ? `${input.org.id} ${input.scope}` : kind;
}

/** Only steps of errands have an order; everything else stays where it is, before them. */
function byDay(a: Proposal, b: Proposal): number {
  const [one, other] = [a, b].map((each) => (each.kind === 'decision' ? each.input.on : ''));
  if (one === other) return 0;
  return (one as string) < (other as string) ? -1 : 1;
}

/** The casebook as if these steps stood: for the round of the next step alone, never for what is known (`overs`). */
function withSteps(casebook: Casebook, drafts: readonly AnyDraft[]): Casebook {
  const slots = { ...casebook.slots };
  for (const draft of drafts) {
    if (draft.type !== 'decision.recorded' || draft.slot === undefined) continue;
    const { type, about, on = '', data, slot } = draft;
    const statement: Statement = { id: slot, type, at: '', device: '', about, on, data, words: {} };
    slots[slot] = { heads: slots[slot]?.heads ?? [], current: [statement], disputed: false, newer: 0 };
  }
  return { ...casebook, slots };
}
