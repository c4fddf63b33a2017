/** What one form says of each chosen organisation, beside what stands there today. */
import { type Casebook, type Statement, viewOf } from '../../../domain/casebook.ts';
import type { Decision } from '../../../domain/decision.ts';
import type { AnyDraft } from '../../../domain/events.ts';
import { headlineOf } from '../../../domain/headline.ts';
import type { PreviewEntry } from '../../../forms/many/ManyPreview.tsx';
import { statementInWords } from '../../../forms/statementInWords.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';

/** One organisation and what the rules answer about it. */
export interface ManyRow {
  readonly org: StandingOrganisation;
  readonly decision: Decision;
  readonly verdict: 'new' | 'changes' | 'known';
}

export function rowsOf(
  now: Casebook,
  orgs: readonly StandingOrganisation[],
  decide: (org: StandingOrganisation) => Decision,
): ManyRow[] {
  return orgs.map((org) => {
    const decision = decide(org);
    const standing = decision.drafts.flatMap((draft) => standingAt(now, draft));
    const isKnown = decision.drafts.length > 0 && decision.drafts.every((draft) => isSaid(now, draft));
    const changes = standing.length > 0 || saidOtherwise(now, org, decision).length > 0;
    return { org, decision, verdict: isKnown ? 'known' : changes ? 'changes' : 'new' };
  });
}

export function entriesOf(now: Casebook, rows: readonly ManyRow[]): PreviewEntry[] {
  return rows.map(({ org, decision, verdict }) => ({
    key: org.id,
    org: org.id,
    heading: org.name,
    verdict,
    says: decision.drafts.flatMap(linesOf),
    before: verdict === 'changes' ? before(now, org, decision) : [],
    notices: [...new Set(decision.notices.map(({ code }) => text.rules.notices[code]))],
  }));
}

function before(now: Casebook, org: StandingOrganisation, decision: Decision): string[] {
  const headline = saidOtherwise(now, org, decision);
  if (headline.length > 0) return headline;
  return decision.drafts.flatMap((draft) =>
    standingAt(now, draft).map((statement) => sentence(statement, draft.slot ?? '')),
  );
}

/** Of a decision the whole headline is told: what stood may have been said by another instance. */
function saidOtherwise(now: Casebook, org: StandingOrganisation, { drafts }: Decision): string[] {
  if (!drafts.some(({ type }) => type === 'decision.recorded')) return [];
  const { choice, otherChoice, statement } = headlineOf(now, org, 'avtalet');
  if (statement === undefined) return [];
  const on = statement.on === undefined ? '' : `, ${longDate(statement.on)}`;
  const other = otherChoice === undefined ? [] : [text.codes.choices[otherChoice]];
  return [`${text.codes.choices[choice]}${on}`, ...other];
}

function standingAt(now: Casebook, { slot }: AnyDraft): readonly Statement[] {
  return slot === undefined ? [] : (viewOf(now, slot)?.current ?? []);
}

/** The same, word for word and of the same day, stands there alone. */
function isSaid(now: Casebook, draft: AnyDraft): boolean {
  const [standing, other] = standingAt(now, draft);
  return standing !== undefined && other === undefined && core(standing) === core(draft);
}

function core({ on, data, words = {} }: Pick<Statement, 'on' | 'data' | 'words'> | AnyDraft): string {
  const sorted = (parts: object) => Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([on, sorted(data), sorted(words)]);
}

function linesOf(draft: AnyDraft): string[] {
  const statement = { ...draft, id: '', at: '', device: '', words: draft.words ?? {} } as Statement;
  const quote = statementInWords(statement, draft.slot ?? '', names).quote;
  return [sentence(statement, draft.slot ?? ''), ...(quote === undefined ? [] : [text.bulk.quoted(quote)])];
}

const names = { organisation: (id: string) => id };

/** "Behovsinventering, 22 november 2026". A plan carries its own day. */
function sentence(statement: Statement, slot: string): string {
  const { about, says } = statementInWords(statement, slot, names);
  const hasOwnDay = statement.type === 'decision.planned' || statement.type === 'date.added';
  const on = statement.on === undefined || hasOwnDay ? '' : longDate(statement.on);
  return [says === '' ? about : says, on].filter((part) => part !== '').join(', ');
}
