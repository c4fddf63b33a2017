/**
 * "Lista att fylla i": what was sent out, kept on a hidden sheet of the list itself, so that when it
 * comes back only what somebody has changed is taken for a statement, made by somebody who saw what
 * stood then. Nothing is kept here about who got it.
 */
import type { EventId, OrgId } from './events.ts';
import { type Decider, decisionSlots, hasOwnDecision } from './headline.ts';
import { isEventId, slots } from './slots.ts';

/** The columns, in the order they are sent. */
export const SENT_COLUMNS = [
  'organisation',
  'decision',
  'instance',
  'decision-date',
  'paragraph',
  'next-instance',
  'next-date',
  'applies',
  'phase',
  'ground',
  'contact',
  'mailbox',
  'note',
] as const;
export type SentColumn = (typeof SENT_COLUMNS)[number];

export interface SentRow {
  readonly org: OrgId;
  /** What stood in the cells, '' where nothing did; the organisation's name as it was written. */
  readonly texts: Readonly<Record<SentColumn, string>>;
}

export interface SentList {
  /** The day it was made, `YYYY-MM-DD`. */
  readonly made: string;
  readonly rows: readonly SentRow[];
  /** Heads of every slot a row may come to state, when the list was made. */
  readonly overs: Readonly<Record<string, readonly EventId[]>>;
}

const MARK = 'fyrfas-lista';
const VERSION = '1';
/** More heads than any slot has; two or three is much. */
const MOST_HEADS = 100;

/** The slots that a row about an organisation may state. A note has none: it is always something new. */
export function slotsOfRow(org: Decider): string[] {
  return [
    ...(hasOwnDecision(org) ? decisionSlots(org.id, 'avtalet') : []),
    slots.applies(org.id, 'avtalet'),
    slots.phase(org.id, 'avtalet'),
    slots.contact(org.id, 'ordinarie'),
  ];
}

/** The rows of the hidden sheet. */
export function writeSentList({ made, rows, overs }: SentList): string[][] {
  return [
    [MARK, VERSION, made],
    ['kolumner', ...SENT_COLUMNS],
    ...rows.map(({ org, texts }) => ['rad', org, ...SENT_COLUMNS.map((column) => texts[column])]),
    ...Object.entries(overs).map(([slot, heads]) => ['huvud', slot, heads.join(' ')]),
  ];
}

/**
 * What was sent, or null when the sheet is none of ours or of a version this build does not know.
 * The file has been out of our hands: a slot with anything else than ids of events in it is left out, so
 * that what stands now is taken instead.
 */
export function readSentList(sheet: readonly (readonly string[])[]): SentList | null {
  const [[mark, version, made] = [], [named, ...columns] = [], ...records] = sheet;
  if (mark !== MARK || version !== VERSION || made === undefined || named !== 'kolumner') return null;
  const rows: SentRow[] = [];
  const overs = new Map<string, readonly EventId[]>();
  for (const [kind, key = '', ...rest] of records) {
    if (kind === 'rad') rows.push({ org: key, texts: textsOf(columns, rest) });
    const heads = (rest[0] ?? '').split(' ').filter((id) => id !== '');
    if (kind === 'huvud' && heads.length <= MOST_HEADS && heads.every(isEventId)) overs.set(key, heads);
  }
  return { made, rows, overs: Object.fromEntries(overs) };
}

function textsOf(columns: readonly string[], texts: readonly string[]): SentRow['texts'] {
  const textIn = (column: SentColumn) => texts[columns.indexOf(column)] ?? '';
  return Object.fromEntries(SENT_COLUMNS.map((column) => [column, textIn(column)])) as SentRow['texts'];
}
