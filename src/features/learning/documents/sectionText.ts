/** Passages put into a section: as lines of its text, in an order that can be read, each with its source. */
import { inOneLine, itemLine, quoteLines, rowLine } from '../../../domain/documentText.ts';
import type { Passage } from '../../../domain/gathered.ts';
import type { SectionKey } from '../../../domain/learningDocument.ts';
import { forumAt } from '../../../state/forums.ts';
import * as text from '../../../text/text.ts';
import { actionCells, actionHead, saidIn, sourceOf } from './passageWords.ts';
import type { Places } from './places.ts';

const words = text.documents.says;

/** One passage as it stands in a section. */
interface Piece {
  readonly shape: 'item' | 'quote' | 'row';
  readonly line: string;
}

function pieceOf(passage: Passage, places: Places): Piece {
  if (passage.kind === 'action') return { shape: 'row', line: rowLine(actionCells(passage, places)) };
  const said = saidIn(passage, places);
  const source = sourceOf(passage, places);
  if (passage.section === 'citat') return { shape: 'quote', line: quoteLines(said, source) };
  const isItsOwnSource = passage.kind === 'held' || passage.kind === 'coming';
  return { shape: 'item', line: itemLine(isItsOwnSource ? said : words.withSource(inOneLine(said), source)) };
}

/** Adds one passage at the end of a text, after what is of the same shape or after a blank line. */
export function withPassage(before: string, passage: Passage, places: Places): string {
  return appended(before.trimEnd(), pieceOf(passage, places));
}

function appended(before: string, { shape, line }: Piece): string {
  const last = before.split('\n').at(-1) ?? '';
  const goesOn = (shape === 'item' && last.startsWith('– ')) || (shape === 'row' && last.startsWith('| '));
  if (goesOn) return `${before}\n${line}`;
  const begun = shape === 'row' ? `${rowLine(actionHead)}\n${line}` : line;
  return before === '' ? begun : `${before}\n\n${begun}`;
}

/** Whether a text already holds a passage, also when its source has been written otherwise. */
export function holds(written: string, passage: Passage, places: Places): boolean {
  const said = passage.kind === 'action' ? rowLine(actionCells(passage, places)) : inOneLine(saidIn(passage, places));
  return said !== '' && flattened(written).includes(inOneLine(said));
}

/** Without the signs before quoted lines, so that a quote of several lines is found too. */
function flattened(written: string): string {
  return inOneLine(written.replace(/^> ?/gm, ''));
}

/** Adds passages to a text under the headings they belong to; what already stands in it is not added again. */
export function withPassages(before: string, key: SectionKey, passages: readonly Passage[], places: Places): string {
  const fresh = passages.filter((passage) => !holds(before, passage, places));
  let written = before.trimEnd();
  for (const { heading, passages: under } of groupsOf(key, fresh, places)) {
    if (heading !== '') written = `${written}${written === '' ? '' : '\n\n'}# ${heading}\n`;
    for (const passage of under) written = withPassage(written, passage, places);
  }
  return written;
}

export interface Group {
  /** '' where no heading is needed. */
  readonly heading: string;
  readonly passages: readonly Passage[];
}

/** Passages of a section by kind, level or area: never by how far somebody has come. */
export function groupsOf(key: SectionKey, passages: readonly Passage[], places: Places): Group[] {
  const ordered = passages.toSorted(
    (a, b) => places.inOrder(a.orgs, b.orgs) || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0),
  );
  if (key === 'inledning') return byHeading(ordered, aboutOf, ABOUT);
  if (key === 'fragor') return byHeading(ordered, (passage) => levelOf(passage, places), LEVELS);
  if (key === 'citat') return ordered.length === 0 ? [] : [{ heading: '', passages: ordered }];
  const areas = [...new Set(ordered.map(({ orgs }) => places.areaOf(orgs)))];
  if (areas.length < 2) return ordered.length === 0 ? [] : [{ heading: '', passages: ordered }];
  return areas.map((area) => ({
    heading: places.areaName(area),
    passages: ordered.filter(({ orgs }) => places.areaOf(orgs) === area),
  }));
}

function byHeading(
  passages: readonly Passage[],
  headingOf: (passage: Passage) => string,
  order: readonly string[],
): Group[] {
  return order
    .map((heading) => ({ heading, passages: passages.filter((passage) => headingOf(passage) === heading) }))
    .filter((group) => group.passages.length > 0);
}

const ABOUT = [words.heldHeading, words.kfaHeading, words.anchoringHeading];

function aboutOf({ kind }: Passage): string {
  if (kind === 'held') return words.heldHeading;
  return kind === 'kfa' ? words.kfaHeading : words.anchoringHeading;
}

const { levels } = words;
const LEVELS = [levels.ingen, levels.lokal, levels.delregional, levels.lansgemensam, levels.politisk, levels.answered];

/** The level an open question is on now; those that have got their answer stand by themselves. */
function levelOf(passage: Passage, { forums }: Places): string {
  if (passage.kind !== 'question') return levels.ingen;
  if (passage.answer !== null) return levels.answered;
  if (passage.place === null) return levels.ingen;
  const { shipped, area } = forumAt(forums, passage.place);
  return levels[shipped?.level ?? (area === null ? 'lansgemensam' : 'delregional')];
}
