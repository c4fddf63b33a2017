/** "Sida till nämnden" in words: what a member of a board needs, about one municipality alone. */
import { type Casebook, drawn, type Statement, viewOf } from '../../../domain/casebook.ts';
import { isPast } from '../../../domain/dates.ts';
import { headlineOf } from '../../../domain/headline.ts';
import { hasPassed } from '../../../domain/next.ts';
import { phaseOf } from '../../../domain/phase.ts';
import { slots } from '../../../domain/slots.ts';
import type { Source } from '../../../domain/vocabulary.ts';
import { anchoringInWords } from '../../../forms/anchoringInWords.ts';
import { instanceWords } from '../../../forms/instances.ts';
import { anchoringGroups } from '../../../register/anchoringGroups.ts';
import { appliesFrom, decisionsDueBy } from '../../../register/milestones.ts';
import { phaseOf as phaseFacts } from '../../../register/phases.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import { listOf, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { decisionLines } from './boardDecision.ts';
import { actionsAbout, type BoardWork, questionsOf } from './boardWork.ts';
import { shortLine } from './shortLine.ts';

const words = text.board;

/** A list that is cut where the page would not hold it: "och 3 till". */
export interface CutList {
  readonly lines: readonly string[];
  readonly left: number;
}

interface BoardWords {
  readonly agreement: readonly string[];
  readonly decision: readonly string[];
  readonly next: string;
  readonly phase: readonly string[];
  readonly anchoring: CutList;
  /** Groups nobody has said anything of, in a sentence; empty when there are none. */
  readonly blankGroups: string;
  readonly actions: CutList;
  readonly questions: CutList;
  /** Null when no meeting is planned. */
  readonly asked: readonly string[] | null;
  readonly contact: string;
  readonly sources: readonly string[];
  /** So much that it is set a little smaller on paper. */
  readonly isLong: boolean;
}

/** What one sheet holds, with room to spare for long lines. */
const MOST = { anchoring: 11, actions: 5, questions: 3 } as const;
/** More letters than this are set a little smaller, and a sheet still holds them. */
const ROOMY = 1700;

/** @param today the day it shows: ahead of that is what has not happened */
export function boardWords(
  casebook: Casebook,
  organisation: StandingOrganisation,
  today: string,
  work: BoardWork,
): BoardWords {
  const headline = headlineOf(casebook, organisation, 'avtalet');
  const phase = phaseOf(casebook, organisation.id, 'avtalet');
  const groups = anchoringGroups.map(({ key, name }) => ({
    name,
    ...anchoringInWords(casebook, organisation, key, today),
  }));
  const known = groups.filter(({ blank }) => !blank);
  const blank = groups.filter((each) => each.blank).map(({ name }) => name);
  const statements = [
    headline.statement,
    headline.next?.statement,
    phase?.statement,
    ...known.map((each) => each.statement),
  ];
  const said = {
    agreement: agreementLines(casebook, headline.conditional, today),
    decision: decisionLines(casebook, organisation, headline, dueDay(casebook), today),
    next: nextLine(organisation, headline.next, today),
    phase: phaseLines(casebook, organisation, headline.conditional),
    anchoring: cut(
      known.map(({ name, says, on }) => words.group(name, says, on)),
      MOST.anchoring,
    ),
    blankGroups: known.length === 0 ? words.noGroups : blank.length === 0 ? '' : words.blankGroups(blank.join(', ')),
    actions: cut(actionsAbout(work, organisation.id).map(shortLine), MOST.actions),
    questions: cut(questionsOf(work, organisation.id).map(shortLine), MOST.questions),
    asked: askedLines(headline.next, today),
    contact: contactLine(casebook, organisation.id),
    sources: sourceLines(statements.filter((each) => each !== undefined)),
  };
  return { ...said, isLong: JSON.stringify(said).length > ROOMY };
}

function cut(lines: readonly string[], most: number): CutList {
  return { lines: lines.slice(0, most), left: Math.max(0, lines.length - most) };
}

function agreementLines(casebook: Casebook, conditional: boolean, today: string): string[] {
  const from = drawn<'date.moved'>(casebook, slots.milestoneDay('avtalet-galler'))?.data.day ?? appliesFrom;
  const past = from <= today;
  const when = conditional ? (past ? words.ifDecidedPast : words.ifDecided) : past ? words.decidedPast : words.decided;
  return [words.agreement, when(from)];
}

function dueDay(casebook: Casebook): string {
  return drawn<'date.moved'>(casebook, slots.milestoneDay('beslutsprocess-slut'))?.data.day ?? decisionsDueBy;
}

type Next = ReturnType<typeof headlineOf>['next'];

function nextLine(organisation: StandingOrganisation, next: Next, today: string): string {
  if (next === undefined) return words.noNext;
  const instance = instanceWords(organisation).name(next.instance);
  return hasPassed(next, today) ? words.passed(instance, next.day ?? '') : words.next(instance, next.day);
}

function askedLines(next: Next, today: string): string[] | null {
  if (next === undefined || next.day === null || isPast(next.day, today)) return null;
  return [words.askedOf[next.instance](longDate(next.day)), ...(next.note ? [shortLine(next.note)] : [])];
}

function phaseLines(casebook: Casebook, { id }: StandingOrganisation, conditional: boolean): string[] {
  const reading = phaseOf(casebook, id, 'avtalet');
  if (reading === null || reading.newer > 0 || reading.statement === undefined) return [words.noPhase];
  const said = (key: (typeof reading.alternatives)[number]) => {
    const { name, sentence } = phaseFacts(key.data.phase);
    return conditional ? words.phaseIf(name, sentence) : words.phaseIs(name, sentence);
  };
  if (reading.disputed) return [words.phaseTwo(reading.alternatives.map(said))];
  const { statement } = reading;
  const { ground } = statement.words;
  return [
    said(statement),
    ...(ground ? [text.editions.ground(shortLine(ground))] : []),
    ...(statement.on ? [words.judged(statement.on, judgedBy(statement))] : []),
  ];
}

function contactLine(casebook: Casebook, org: string): string {
  const said = (viewOf<'contact.named'>(casebook, slots.contact(org, 'ordinarie'))?.current ?? []).map(
    ({ words: named, redacted }) =>
      redacted ? text.common.redacted : [named.function, named.mailbox].filter(Boolean).join(', '),
  );
  return said.length === 0 ? words.noContact : words.contact(said.join(' / '));
}

function judgedBy({ data: { source } }: Statement<'phase.assessed'>): string {
  return source === undefined ? '' : text.codes.sourcesInText[source];
}

function sourceOf({ data }: Pick<Statement, 'data'>): string | undefined {
  const { source } = data as { source?: Source };
  return source && text.codes.sources[source];
}

/** Where what stands here was heard, and how fresh it is. */
function sourceLines(statements: readonly Statement[]): string[] {
  const sources = [...new Set(statements.flatMap((each) => sourceOf(each) ?? []))].map((each) =>
    each.toLocaleLowerCase('sv'),
  );
  const latest = statements
    .flatMap(({ on }) => on ?? [])
    .sort()
    .at(-1);
  return [
    ...(sources.length > 0 ? [words.sources(listOf(sources))] : []),
    ...(latest === undefined ? [] : [words.latest(latest)]),
    words.blankMeans,
  ];
}
