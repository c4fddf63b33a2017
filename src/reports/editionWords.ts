/**
 * A lägesbild in words, as the screen, the paper and the slides tell it: four parts, each with plain facts
 * and names in alphabetical order. No order by status, no percentage, no comparison of two places.
 */
import { type Change, changedBetween, factsOf, phaseFactsOf } from '../domain/facts.ts';
import { type Headline, hasOwnDecision, REGION } from '../domain/headline.ts';
import { CHOICES } from '../domain/headlineStates.ts';
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
    questions: questionsOf(input),
  };
}

function decisionsOf({ casebook, organisations, date, nameOf }: EditionInput): EditionWords['decisions'] {
  const municipalities = organisations.filter(({ kind }) => kind === 'municipality');
  const facts = factsOf(casebook, municipalities, 'avtalet', date);
  const region = factsOf(casebook, [REGION], 'avtalet', date);
  const regions = CHOICES.find((choice) => region.byChoice[choice].length > 0) ?? 'blank';
  return {
    lead: words.lead1(facts.byChoice.ja.length + facts.byChoice.ja_tillagg.length, facts.total),
    region: `${words.region}: ${text.codes.choicesInText[regions]}`,
    classes: CHOICES.filter((choice) => choice !== 'none' || facts.byChoice.none.length > 0).map((choice) => ({
      name: text.codes.choices[choice],
      names: facts.byChoice[choice].map(nameOf),
    })),
  };
}

function phasesOf({ casebook, organisations, date, nameOf }: EditionInput): EditionWords['phases'] {
  const assessed = organisations.filter(({ kind }) => kind !== 'subregion' && kind !== 'association');
  const facts = phaseFactsOf(casebook, assessed, 'avtalet', date);
  return {
    lead: words.leadPhases(facts.total - facts.byPhase.blank.length, facts.total),
    classes: [
      ...PHASES.map((phase) => ({ name: phaseOf(phase).name, names: facts.byPhase[phase].map(nameOf) })),
      { name: text.common.unknown, names: facts.byPhase.blank.map(nameOf) },
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

function decisionIn({ choice, disputed }: Headline): string {
  return disputed ? words.two : text.codes.choicesInText[choice];
}

function phaseIn(reading: SlotReading<'phase.assessed'> | null): string {
  if (reading?.statement === undefined) return text.codes.choicesInText.blank;
  return reading.disputed ? words.two : phaseOf(reading.statement.data.phase).name.toLocaleLowerCase('sv');
}

/** Questions that wait for an answer somewhere, by forum and then by their words. */
function questionsOf({ casebook, organisations, nameOf }: EditionInput): QuestionInWords[] {
  const known = new Set(organisations.map(({ id }) => id));
  const concerned = ({ askers }: Question) => askers.length === 0 || askers.some((id) => known.has(id));
  return [...questionsIn(casebook).values()]
    .filter((question) => isOpen(question) && !question.isAnswered && question.places.length > 0)
    .filter(concerned)
    .flatMap(({ text: asked, places, askers }) => {
      const [place] = places;
      if (asked === undefined || place === undefined || place.data.step === 'ater') return [];
      const forum = [...forums, ...disputeSteps].find(({ key }) => key === place.data.forum)?.name ?? place.data.forum;
      return [{ text: asked, forum, askers: askers.map(nameOf).sort(bySwedish) }];
    })
    .sort((a, b) => bySwedish(a.forum, b.forum) || bySwedish(a.text, b.text));
}

/** Who is told of: municipalities and the region first, since they decide; all in alphabetical order. */
export function inOrder<T extends EditionInput['organisations'][number]>(organisations: readonly T[]): T[] {
  const group = (org: T) => (hasOwnDecision(org) ? 0 : 1);
  return [...organisations].sort((a, b) => group(a) - group(b) || bySwedish(a.name, b.name));
}
