/** The facts of "Sedan sist" as lines: a beginning, and things that can be named one by one or counted. */
import type { OrgId } from '../domain/events.ts';
import type { NewerMoved, PhaseMoved, SinceFacts, TwoStatements } from '../domain/sinceLast.ts';
import { SOON_DAYS, type Soon } from '../domain/soon.ts';
import type { Instance } from '../domain/vocabulary.ts';
import { phaseOf } from '../register/phases.ts';
import { bySwedish, listOf, shortDate } from '../text/format.ts';
import * as text from '../text/text.ts';

const words = text.sinceText;

export const SINCE_POINTS = ['beslut', 'fas', 'dialoger', 'fragor', 'nasta', 'olika'] as const;
export type SincePoint = (typeof SINCE_POINTS)[number];

export interface SinceLine {
  readonly point: SincePoint;
  readonly lead: string;
  /** In the order they are named: names by the alphabet, what has a day by day. */
  readonly items: readonly string[];
  /** When none of them can be named: "7 organisationer". */
  readonly counted: (count: number) => string;
  /** It asks, and ends like a question. */
  readonly isAsked?: true;
}

/** What a text says of whom, with the words for what the facts only point at. */
export interface SinceNames {
  readonly nameOf: (id: OrgId) => string;
  readonly forumOf: (place: { readonly forum: string; readonly area: OrgId | null }) => string;
  /** The day it is told on, `YYYY-MM-DD`: another year than its own is said. */
  readonly day: string;
}

/** Somebody's own words take at most this many of the text's. */
const QUOTED = 9;
/** Names within one item: the rest of them are counted there. */
const NAMED_TOGETHER = 3;

/** In the order of the points; a line with nothing to say is left out. */
export function sinceLines(facts: SinceFacts, names: SinceNames): SinceLine[] {
  const { nameOf } = names;
  const { grounded, groundless, takenBack } = facts;
  const phases = (lead: string, moved: readonly PhaseMoved[]): SinceLine => ({
    point: 'fas',
    lead,
    items: moved.map((each) => phaseItem(each, names)),
    counted: words.organisations,
  });
  return [
    ...decisionLines(facts, names),
    newerLine('beslut', facts, names),
    phases(words.phase, grounded),
    phases(words.phaseGroundless, groundless),
    phases(words.phaseTakenBack, takenBack),
    newerLine('fas', facts, names),
    dialogueLine(facts, names),
    ...questionLines(facts, names),
    soonLine(facts, names),
    {
      point: 'nasta' as const,
      lead: words.passed,
      items: facts.passed
        .map(({ org, instance, day }) => words.passedIn(nameOf(org), called(instance, org === 'vgr', day, names)))
        .sort(bySwedish),
      counted: words.soonDates,
      isAsked: true as const,
    },
    {
      point: 'olika' as const,
      lead: words.two,
      items: facts.two.map((each) => twoItem(each, names)),
      counted: words.organisations,
    },
  ].filter(({ items }) => items.length > 0);
}

function decisionLines({ decisions }: SinceFacts, { nameOf }: SinceNames): SinceLine[] {
  return decisions.map(({ choice, moved }) => ({
    point: 'beslut',
    lead: choice === 'blank' ? words.takenBack : text.codes.choices[choice],
    items: moved.map((each) => errandItem(each, nameOf)),
    counted: words.organisations,
  }));
}

/** Here it is neither what an older version would say nor Uppgift saknas: it is shown after the change of version. */
function newerLine(what: 'beslut' | 'fas', { newer }: SinceFacts, { nameOf }: SinceNames): SinceLine {
  return {
    point: what,
    lead: words.newer[what],
    items: newer[what].map((each) => errandItem(each, nameOf)),
    counted: words.organisations,
  };
}

function errandItem({ org, scope }: NewerMoved, nameOf: SinceNames['nameOf']): string {
  return scope === 'avtalet' ? nameOf(org) : words.errand(nameOf(org), text.codes.scopes[scope]);
}

function phaseItem({ org, phase, ground, isRedacted, dialogue }: PhaseMoved, names: SinceNames): string {
  const name = names.nameOf(org);
  if (phase === null) return name;
  const behind = [
    ...(isRedacted ? [text.common.redacted.replace(/\.$/, '').toLocaleLowerCase('sv')] : []),
    ...(ground === undefined ? [] : [words.ground(shortened(ground))]),
    ...(dialogue === undefined ? [] : [words.dialogueOn(dayIn(dialogue.day, names))]),
  ];
  return words.inPhase(name, phaseOf(phase).name.toLocaleLowerCase('sv'), behind);
}

function dialogueLine({ dialogues }: SinceFacts, names: SinceNames): SinceLine {
  return {
    point: 'dialoger',
    lead: words.held(dialogues.length),
    items: dialogues.map(({ planned, day }) => words.heldWith(named(planned.about, names), dayIn(day, names))),
    counted: words.heldCount,
  };
}

/** A dispute goes in each party's own line: it is said as one, and not among the questions to those who meet. */
function questionLines({ lifted, answered }: SinceFacts, { forumOf }: SinceNames): SinceLine[] {
  const said = (question: string | undefined) => shortened(question ?? text.common.redacted);
  return (['fraga', 'tvist'] as const).flatMap((path): SinceLine[] => {
    const going = lifted.filter((each) => each.path === path);
    const done = answered.filter((each) => each.path === path);
    const { lead, replied, counted } = words.paths[path];
    return [
      {
        point: 'fragor',
        lead: lead(going.length),
        items: going.flatMap(({ text: asked, places: [place] }) =>
          place === undefined ? [] : [words.liftedTo(said(asked), forumOf(place.data))],
        ),
        counted,
      },
      {
        point: 'fragor',
        lead: replied(done.length),
        items: done.map(({ text: asked }) => words.answeredBy(said(asked))),
        counted,
      },
    ];
  });
}

function soonLine({ soon }: SinceFacts, names: SinceNames): SinceLine {
  return {
    point: 'nasta',
    lead: words.soon(SOON_DAYS),
    items: soon.map((each) => soonItem(each, names)),
    counted: words.soonDates,
  };
}

function soonItem({ day, orgs, what, certainty }: Soon, names: SinceNames): string {
  const about = orgs.length === 0 ? calledSoon(what) : words.inPlaces(calledSoon(what), named(orgs, names));
  const on = dayIn(day, names);
  if (certainty === 'bestamd') return words.on(on, about);
  return words.on(certainty === 'preliminar' ? words.preliminary(on) : words.estimated(on), about);
}

function calledSoon(what: Soon['what']): string {
  if (what.kind === 'instans') {
    return instanceShort(what.instance, what.region);
  }
  if (what.kind === 'dialog') return words.dialogue;
  const title = shortened(what.title ?? text.common.redacted);
  return what.kind === 'atgard' ? words.toDo(title) : title;
}

function twoItem({ org, types }: TwoStatements, { nameOf }: SinceNames): string {
  // "Hinder, slag": the first word says enough of where to look.
  const about = new Set(types.map((type) => (text.statements.about[type].split(',')[0] ?? '').toLocaleLowerCase('sv')));
  return words.twoAbout(nameOf(org), listOf([...about]));
}

/** "KF 23 nov". */
function called(instance: Instance, isRegion: boolean, day: string, names: SinceNames): string {
  return words.instanceOn(instanceShort(instance, isRegion), dayIn(day, names));
}

function instanceShort(instance: Instance, isRegion: boolean): string {
  return (isRegion ? text.codes.regionInstancesShort : text.codes.instancesShort)[instance];
}

function dayIn(day: string, { day: today }: SinceNames): string {
  return shortDate(day, today);
}

function named(orgs: readonly OrgId[], { nameOf }: SinceNames): string {
  const rest = orgs.length - NAMED_TOGETHER;
  const first = orgs.slice(0, NAMED_TOGETHER).map(nameOf);
  return listOf(rest > 0 ? [...first, words.more(rest)] : first);
}

/** The first words of a sentence, without its full stop and on one line. */
export function shortened(said: string, most = QUOTED): string {
  const all = said.trim().split(/\s+/);
  const first = all.slice(0, most).join(' ');
  return all.length > most ? `${first} …` : first.replace(/[.]$/, '');
}
