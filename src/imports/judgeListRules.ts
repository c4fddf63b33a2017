/** The rules, asked before anything is saved: their notices are shown, their refusals are problems of a cell. */
import { decideApplies } from '../domain/decideApplies.ts';
import { decideContact } from '../domain/decideContact.ts';
import { decideDecision } from '../domain/decideDecision.ts';
import { decideNote } from '../domain/decideNote.ts';
import { decidePhase } from '../domain/decidePhase.ts';
import { decidePlanned } from '../domain/decidePlanned.ts';
import type { Decision, RefusalCode } from '../domain/decision.ts';
import { contextOf, type SeveralContext } from '../domain/drafting.ts';
import { slots } from '../domain/slots.ts';
import * as text from '../text/text.ts';
import type { ColumnMeaning, Problem, Proposal, Suggestion } from './judgedList.ts';
import { type Claim, problem, type RowView } from './judgeListRow.ts';

/** What the rule of a proposal answers. */
export function decideProposal(context: SeveralContext, { kind, input }: Proposal): Decision {
  switch (kind) {
    case 'decision':
      return decideDecision(context, input);
    case 'planned':
      return decidePlanned(contextOf(context, slots.next(input.org.id, input.scope)), input);
    case 'phase':
      return decidePhase(contextOf(context, slots.phase(input.org.id, input.scope)), input);
    case 'applies':
      return decideApplies(contextOf(context, slots.applies(input.org, input.scope)), input);
    case 'contact':
      return decideContact(contextOf(context, slots.contact(input.org, input.role)), input);
    case 'note':
      return decideNote({ ...contextOf(context, ''), over: [] }, input);
  }
}

const PROBLEMS: Partial<Record<RefusalCode, Problem['what']>> = {
  personnummer: 'personnummer',
  'too-long': 'too-long',
  'no-own-decision': 'no-own-decision',
  'future-date': 'date-in-future',
  'impossible-date': 'date-unreadable',
};

/** The column a field of a rule was read in. */
const COLUMNS: Readonly<Record<string, readonly ColumnMeaning[]>> = {
  paragraph: ['paragraph', 'decision'],
  dnr: ['dnr', 'decision'],
  reason: ['reason'],
  wording: ['decision'],
  ground: ['ground'],
  function: ['contact', 'mailbox'],
  mailbox: ['mailbox', 'contact'],
};

/** A refusal as a problem of the cell that holds the words or the date. */
export function refusedAs(decision: Decision, claim: Claim, row: RowView): Problem[] {
  return decision.refusals.map(({ code, field }) => {
    const key = field.split('.').at(-1) ?? '';
    const cell = (COLUMNS[key] ?? []).flatMap((meaning) => row.all(meaning))[0] ?? {
      name: claim.cell,
      text: claim.text,
    };
    const suggestions: Suggestion[] =
      code === 'no-own-decision' ? [{ value: 'okand', label: text.imports.noDecisionHere }] : [];
    return problem(PROBLEMS[code] ?? 'decision-unknown', cell, suggestions);
  });
}
