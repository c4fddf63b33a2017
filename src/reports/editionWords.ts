/**
 * A lägesbild in words, as the screen, the paper and the slides tell it: four parts, each with plain facts
 * and names in alphabetical order. No order by status, no percentage, no comparison of two places.
 */
import type { OrgId } from '../domain/events.ts';
import { type Change, changedBetween, factsOf, phaseFactsOf } from '../domain/facts.ts';
import { type Headline, hasOwnDecision, REGION } from '../domain/headline.ts';
import { CHOICES } from '../domain/headlineStates.ts';
import type { QuestionPath } from '../domain/learningVocabulary.ts';
import { isOpen, type Question, questionsIn } from '../domain/question.ts';
import type { SlotReading } from '../domain/reading.ts';
import { PHASES } from '../domain/vocabulary.ts';
import { disputeSteps, forums } from '../register/forums.ts';
import { phaseOf } from '../register/phases.ts';
import { bySwedish, longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import type { EditionInput } from './editionInput.ts';

const words = text.editions;

/** One class and who is in it. */
export interface NamedClass {
  readonly name: string;
  readonly names: readonly string[];
}

export interface ChangeInWords {
  readonly place: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** The words behind it; absent when it was changed without any. */
  readonly ground?: string;
  readonly on?: string;
}

export interface QuestionInWords {
  readonly text: string;
  readonly forum: string;
  readonly askers: readonly string[];
}

export interface EditionWords {
  readonly decisions: { readonly lead: string; readonly region: string; readonly classes: readonly NamedClass[] };
  readonly phases: { readonly lead: string; readonly classes: readonly NamedClass[] };
  /** Null when there is nothing to compare with. */
  readonly changes: { readonly heading: string; readonly lines: readonly ChangeInWords[] } | null;
  readonly questions: readonly QuestionInWords[];
  /** They go in each party's own line, so they are no questions to those who meet; nobody is pointed out. */
  readonly disputes: readonly QuestionInWords[];
}

/** @param input organisations in alphabetical order; the same input gives the same words. */
export function editionWords(input: EditionInput): EditionWords {
  return {
    decisions: decisionsOf(input),
    phases: phasesOf(input),
    changes: input.before && {
      heading: words.changesSince(input.before.title, longDate(input.before.date)),
      lines: changesOf(input, input.before.casebook),
    },
    questions: questionsOf(input, 'fraga'),
    disputes: questionsOf(input, 'tvist'),
  };
}

function decisionsOf({ casebook, organisations, date, nameOf }: EditionInput): EditionWords['decisions'] {
  const municipalities = organisations.filter(({ kind }) => kind === 'municipality');
  const facts = factsOf(casebook, municipalities, 'avtalet', date);
  const region = factsOf(casebook, [REGION], 'avtalet', date);
  const regions = CHOICES.find((choice) => region.byChoice[choice].length > 0) ?? 'blank';
  const known = withoutNewer(facts.newer);
  const yes = known([...facts.byChoice.ja, ...facts.byChoice.ja_tillagg]);
  return {
    lead: words.lead1(yes.length, facts.total),
    region: `${words.region}: ${region.newer.length > 0 ? words.newerInText : text.codes.choicesInText[regions]}`,
    classes: [
      ...CHOICES.filter((choice) => choice !== 'none' || facts.byChoice.none.length > 0).map((choice) => ({
        name: text.codes.choices[choice],
        names: known(facts.byChoice[choice]).map(nameOf),
      })),
      ...newerClass(facts.newer, nameOf),
    ],
  };
}

/** What a newer version has said is not known here: neither said as something else, nor as "Uppgift saknas". */
function withoutNewer(newer: readonly OrgId[]) {
  const isNewer = new Set(newer);
  return (ids: readonly OrgId[]) => ids.filter((id) => !isNewer.has(id));
}

function newerClass(newer: readonly OrgId[], nameOf: EditionInput['nameOf']): NamedClass[] {
  return newer.length === 0 ? [] : [{ name: words.newer, names: newer.map(nameOf) }];
}

function phasesOf({ casebook, organisations, date, nameOf }: EditionInput): EditionWords['phases'] {
  const assessed = organisations.filter(({ kind }) => kind !== 'subregion' && kind !== 'association');
  const facts = phaseFactsOf(casebook, assessed, 'avtalet', date);
  const known = withoutNewer(facts.newer);
  const assessedPhases = PHASES.flatMap((phase) => known(facts.byPhase[phase]));
  return {
    lead: words.leadPhases(assessedPhases.length, facts.total),
    classes: [
      ...PHASES.map((phase) => ({ name: phaseOf(phase).name, names: known(facts.byPhase[phase]).map(nameOf) })),
      { name: text.common.unknown, names: known(facts.byPhase.blank).map(nameOf) },
      ...newerClass(facts.newer, nameOf),
    ],
  };
}

function changesOf({ casebook, organisations, nameOf }: EditionInput, before: EditionInput['casebook']) {
  return changedBetween(before, casebook, organisations, 'avtalet').map(
    (change): ChangeInWords => ({
      place: nameOf(change.org),
      what: change.what === 'beslut' ? words.decisions : words.phases,
      from: change.what === 'beslut' ? decisionIn(change.before) : phaseIn(change.before),
      to: change.what === 'beslut' ? decisionIn(change.after) : phaseIn(change.after),
      ...groundOf(change),
    }),
  );
}

function groundOf({ ground, statement }: Change): Pick<ChangeInWords, 'ground' | 'on'> {
  return { ...(ground ? { ground } : {}), ...(statement?.on ? { on: statement.on } : {}) };
}

function decisionIn({ choice, disputed, newer }: Headline): string {
  if (newer > 0) return words.newerInText;
  return disputed ? words.two : text.codes.choicesInText[choice];
}

function phaseIn(reading: SlotReading<'phase.assessed'> | null): string {
  if (reading?.newer) return words.newerInText;
  if (reading?.statement === undefined) return text.codes.choicesInText.blank;
  return reading.disputed ? words.two : phaseOf(reading.statement.data.phase).name.toLocaleLowerCase('sv');
}

/** What waits for an answer somewhere, by forum and then by its words. */
function questionsOf(
  { casebook, organisations, nameOf, forumOf = shippedForum }: EditionInput,
  path: QuestionPath,
): QuestionInWords[] {
  const known = new Set(organisations.map(({ id }) => id));
  const concerned = ({ askers }: Question) => askers.length === 0 || askers.some((id) => known.has(id));
  return [...questionsIn(casebook).values()]
    .filter(
      (question) => question.path === path && isOpen(question) && !question.isAnswered && question.places.length > 0,
    )
    .filter(concerned)
    .flatMap(({ text: asked, places, askers }) => {
      const [place] = places;
      if (asked === undefined || place === undefined || place.data.step === 'ater') return [];
      return [{ text: asked, forum: forumOf(place.data), askers: askers.map(nameOf).sort(bySwedish) }];
    })
    .sort((a, b) => bySwedish(a.forum, b.forum) || bySwedish(a.text, b.text));
}

function shippedForum({ forum }: { readonly forum: string }): string {
  return [...forums, ...disputeSteps].find(({ key }) => key === forum)?.name ?? forum;
}

/** Who is told of: municipalities and the region first, since they decide; all in alphabetical order. */
export function inOrder<T extends EditionInput['organisations'][number]>(organisations: readonly T[]): T[] {
  const group = (org: T) => (hasOwnDecision(org) ? 0 : 1);
  return [...organisations].sort((a, b) => group(a) - group(b) || bySwedish(a.name, b.name));
}
