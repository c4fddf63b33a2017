/** The meaning of every column of a block, from its heading and from what its cells look like. */
import type { Content } from './columnsContent.ts';
import { type Column, readHeading } from './columnsHeadings.ts';
import { recogniseDecision } from './recogniseDecision.ts';

const HALF = 0.5;
const MOST = 0.7;

/** @param headings by column, '' where there is none; null for a list without headings. */
export function meaningsOf(headings: readonly string[] | null, contents: readonly Content[]): Column[] {
  const first = contents.map((content, index) => columnOf(index, headings?.[index] ?? '', content));
  return grounded(dated(settledDecisions(withOneName(first, contents), contents), contents));
}

function columnOf(index: number, written: string, content: Content): Column {
  const heading = written === '' ? null : written;
  const base = { index, heading };
  if (heading === null) return { ...base, ...byContent(content) };
  const read = readHeading(heading);
  const { steps, unclear } = recogniseDecision({ text: heading });
  const [step] = steps;
  const isDate = read?.meaning === 'next-date' || read?.meaning === 'decision-date';
  if (step !== undefined && unclear === undefined && content.outcome < HALF && !isDate)
    return { ...base, meaning: 'decision', cross: step.word };
  if (read === null) return { ...base, ...unnamed(content) };
  const { meaning } = read;
  if (meaning === 'decision' && content.phase > content.outcome && content.phase >= HALF)
    return { ...base, meaning: 'phase' };
  if (meaning === 'next-date' && read.instance !== undefined && content.outcome >= HALF)
    return { ...base, ...read, meaning: 'decision' };
  if (meaning === 'decision-date' && content.outcome > content.date) return { ...base, ...read, meaning: 'decision' };
  if (meaning === 'applies' && content.date > HALF) return { ...base, meaning: 'applies' };
  return { ...base, ...read };
}

/** A column without a heading. Numbers 1 to 4 may be phases, but as likely count the rows: never without a word. */
function byContent(content: Content): Pick<Column, 'meaning' | 'loose'> {
  if (content.cells === 0) return { meaning: 'other' };
  if (content.code >= MOST) return { meaning: 'code' };
  if (content.organisation >= HALF) return { meaning: 'organisation' };
  if (content.date >= HALF) return { meaning: 'decision-date', loose: true };
  if (content.paragraph >= HALF) return { meaning: 'paragraph' };
  if (content.mailbox >= HALF) return { meaning: 'mailbox' };
  if (content.phase >= HALF && content.phase > content.outcome) return { meaning: 'phase' };
  return { meaning: content.decision >= HALF ? 'decision' : 'other' };
}

/** A column whose heading says nothing known: only what is plain from its cells. */
function unnamed(content: Content): Pick<Column, 'meaning'> {
  if (content.organisation >= MOST) return { meaning: 'organisation' };
  if (content.code >= MOST) return { meaning: 'code' };
  return { meaning: content.outcome >= MOST ? 'decision' : 'other' };
}

/** One column says whom a row is about: the one that names most organisations. */
function withOneName(columns: readonly Column[], contents: readonly Content[]): Column[] {
  const share = ({ index }: Column) => contents[index]?.organisation ?? 0;
  const named = columns.filter(({ meaning }) => meaning === 'organisation');
  const [best] = [...named].sort((a, b) => share(b) - share(a));
  const others = columns.filter(
    ({ meaning, heading }) => meaning === 'other' || (meaning === 'note' && heading === null),
  );
  const [better] =
    best === undefined || share(best) === 0
      ? others.filter((each) => share(each) >= HALF).sort((a, b) => share(b) - share(a))
      : [];
  const chosen =
    better ?? best ?? (columns.some(({ meaning }) => meaning === 'code') ? undefined : likeliest(columns, contents));
  return columns.map((column) => {
    if (column === chosen) return { index: column.index, heading: column.heading, meaning: 'organisation' };
    return column.meaning === 'organisation' ? { ...column, meaning: 'other' } : column;
  });
}

/** No column names organisations for the most part: the one that names any. */
function likeliest(columns: readonly Column[], contents: readonly Content[]): Column | undefined {
  const share = ({ index }: Column) => contents[index]?.organisation ?? 0;
  const [best] = columns.filter(({ meaning }) => meaning === 'other').sort((a, b) => share(b) - share(a));
  return best !== undefined && share(best) > 0 ? best : undefined;
}

/** Of several columns about the same decision, those that are understood; "Status: klart" beside "Beslut: ja" says nothing more. */
function settledDecisions(columns: readonly Column[], contents: readonly Content[]): Column[] {
  const plain = columns.filter((column) => column.meaning === 'decision' && isPlain(column));
  if (plain.length < 2) return [...columns];
  const share = ({ index }: Column) => contents[index]?.decision ?? 0;
  const best = plain.reduce((most, each) => (share(each) > share(most) ? each : most));
  return columns.map((column) => {
    if (!plain.includes(column) || column === best || share(column) >= MOST) return column;
    const isDates = (contents[column.index]?.date ?? 0) >= HALF;
    return { ...column, meaning: isDates ? 'decision-date' : 'other' };
  });
}

function isPlain({ instance, scope, cross }: Column): boolean {
  return instance === undefined && scope === undefined && cross === undefined;
}

/** A date that only says "Datum" belongs to what stands before it, or else after it. */
function dated(columns: readonly Column[], contents: readonly Content[]): Column[] {
  const isState = ({ meaning }: Column) =>
    meaning === 'decision' || meaning === 'phase' || meaning === 'applies' || meaning === 'note';
  return columns.map((column) => {
    if (column.loose !== true) return column;
    if (
      column.heading !== null &&
      (contents[column.index]?.cells ?? 0) > 0 &&
      (contents[column.index]?.date ?? 0) === 0 &&
      (contents[column.index]?.cells ?? 0) > 3
    )
      return { ...column, meaning: 'other' };
    const before = columns.slice(0, column.index).toReversed();
    const state =
      before.find((each) => isState(each) && each.meaning !== 'note') ??
      columns.slice(column.index).find(isState) ??
      before.find(isState);
    if (state?.meaning === 'phase') return { ...column, meaning: 'phase-date' };
    if (state?.meaning === 'applies') return { ...column, meaning: 'applies-from' };
    return state?.meaning === 'note' ? { ...column, meaning: 'note-date' } : column;
  });
}

/** "Motivering" is the ground of a phase where there is one, else the reason of a decision. */
function grounded(columns: readonly Column[]): Column[] {
  const has = (meaning: Column['meaning']) => columns.some((column) => column.meaning === meaning);
  return columns.map((column) => {
    if (column.meaning === 'ground' && !has('phase'))
      return { ...column, meaning: has('decision') ? 'reason' : 'note' };
    if (column.meaning === 'reason' && !has('decision'))
      return { ...column, meaning: has('phase') ? 'ground' : 'note' };
    return column;
  });
}
