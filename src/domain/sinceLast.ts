/**
 * "Sedan sist": what is otherwise in one casebook than in an earlier one, and what comes next. Facts only: they are
 * put into words, and kept short, in reports/sinceText.ts.
 */
import type { Casebook, Statement } from './casebook.ts';
import { type DialogueOnDay, dayOfDialogue, isHeldState, stateOfDialogue } from './dialogue.ts';
import { entityOf } from './drafting.ts';
import type { EventType, OrgId } from './events.ts';
import { type Change, changedBetween, type PassedDate, passedDates } from './facts.ts';
import { type Decider, REGION } from './headline.ts';
import { CHOICES, type Choice } from './headlineStates.ts';
import { type Question, questionsIn } from './question.ts';
import { type Soon, type SoonInput, soonIn } from './soon.ts';
import type { Phase, Scope } from './vocabulary.ts';

export interface SinceInput extends Omit<SoonInput, 'orgs'> {
  readonly before: Casebook;
  readonly now: Casebook;
  /** Whose decisions and phases are told, in the order their names are to stand. */
  readonly orgs: readonly (Decider & { readonly area: OrgId | null })[];
  /** An area whose own dates and dialogues are told too; null for the whole county. */
  readonly area: Decider | null;
}

/** One decision that stands otherwise than before; the region has errands beside the agreement itself. */
export interface DecisionMoved {
  readonly org: OrgId;
  readonly scope: Scope;
  readonly choice: Choice;
}

export interface PhaseMoved {
  readonly org: OrgId;
  /** Null when the judgement has been taken back. */
  readonly phase: Phase | null;
  readonly ground?: string;
  /** There is a ground, but its words have been removed. */
  readonly isRedacted: boolean;
  /** Held with it or with its area since then, the latest one before the judgement. */
  readonly dialogue?: DialogueOnDay;
}

/** How it stands is not known here: something that only a newer version can read stands there now. */
export interface NewerMoved {
  readonly org: OrgId;
  readonly scope: Scope;
}

/** Where two different statements stand, and what they are about. */
export interface TwoStatements {
  readonly org: OrgId;
  readonly types: readonly EventType[];
}

export interface SinceFacts {
  /** How many decisions and phases stand otherwise than before, also where two say differently or a newer version has. */
  readonly changed: number;
  /** By class in the order of the legend. What two say differently about is in `two` only. */
  readonly decisions: readonly { readonly choice: Choice; readonly moved: readonly DecisionMoved[] }[];
  /** With a ground in words, or a dialogue behind. */
  readonly grounded: readonly PhaseMoved[];
  readonly groundless: readonly PhaseMoved[];
  readonly takenBack: readonly PhaseMoved[];
  /** Come to be unknown since, as the map and the charts draw it: never told as the class an older version would say. */
  readonly newer: Readonly<Record<Change['what'], readonly NewerMoved[]>>;
  /** Held since, the earliest first. */
  readonly dialogues: readonly DialogueOnDay[];
  readonly lifted: readonly Question[];
  readonly answered: readonly Question[];
  readonly soon: readonly Soon[];
  readonly passed: readonly PassedDate[];
  /** Every one that stands now, also those that stood before: they wait to be taken up. */
  readonly two: readonly TwoStatements[];
}

/**
 * What has happened between the two, for these organisations. Every organisation of `changedBetween` is in `decisions`,
 * `grounded`, `groundless`, `takenBack`, `newer` or `two`. The same input gives the same facts.
 */
export function sinceLast(input: SinceInput): SinceFacts {
  const { before, now, orgs, area, day } = input;
  const everybody = area === null ? orgs : [area, ...orgs];
  const all = [...changedBetween(before, now, orgs, 'avtalet'), ...regionChanges(input)];
  const changes = all.filter(({ after }) => !after?.newer);
  const decisions = changes.flatMap(decisionMoved);
  const held = heldSince(before, now);
  const told = new Set(everybody.map(({ id }) => id));
  const phases = changes.flatMap((change) => phaseMoved(change, input, held));
  const hasGround = ({ ground, isRedacted, dialogue }: PhaseMoved) => isRedacted || Boolean(ground ?? dialogue);
  const standing = phases.filter(({ phase }) => phase !== null);
  return {
    changed: all.length,
    decisions: CHOICES.map((choice) => ({
      choice,
      moved: decisions.filter((each) => each.choice === choice),
    })).filter(({ moved }) => moved.length > 0),
    grounded: standing.filter(hasGround),
    groundless: standing.filter((each) => !hasGround(each)),
    takenBack: phases.filter(({ phase }) => phase === null),
    newer: { beslut: newerOf('beslut', all), fas: newerOf('fas', all) },
    dialogues: held.filter(({ planned }) => planned.about.some((org) => told.has(org))),
    ...questionsSince(input),
    soon: soonIn(now, { ...input, orgs: everybody }),
    passed: passedDates(now, orgs, day),
    two: twoStatements(now, everybody),
  };
}

function regionChanges({ before, now, orgs }: SinceInput): (Change & { scope: Scope })[] {
  if (!orgs.some(({ id }) => id === REGION.id)) return [];
  return (['uppsagning', 'implementering'] as const).flatMap((scope) =>
    changedBetween(before, now, [REGION], scope).map((change) => ({ ...change, scope })),
  );
}

function newerOf(what: Change['what'], changes: readonly (Change & { scope?: Scope })[]): NewerMoved[] {
  return changes
    .filter((change) => change.what === what && change.after?.newer)
    .map(({ org, scope = 'avtalet' }) => ({ org, scope }));
}

function decisionMoved(change: Change & { scope?: Scope }): DecisionMoved[] {
  if (change.what !== 'beslut' || change.after.disputed) return [];
  return [{ org: change.org, scope: change.scope ?? 'avtalet', choice: change.after.choice }];
}

function phaseMoved(change: Change, { orgs }: SinceInput, held: readonly DialogueOnDay[]): PhaseMoved[] {
  if (change.what !== 'fas' || change.after?.disputed) return [];
  const { org, statement, ground } = change;
  const { area = null } = orgs.find(({ id }) => id === org) ?? {};
  const dialogue = held.findLast(
    ({ day, planned: { about } }) =>
      (about.includes(org) || (area !== null && about.includes(area))) &&
      (statement?.on === undefined || day <= statement.on),
  );
  return [
    {
      org,
      phase: statement?.data.phase ?? null,
      isRedacted: statement?.redacted === true,
      ...(ground ? { ground } : {}),
      ...(dialogue === undefined ? {} : { dialogue }),
    },
  ];
}

/** Those that are held now and were not then, the earliest day first. */
function heldSince(before: Casebook, now: Casebook): DialogueOnDay[] {
  return Object.keys(now.entities)
    .flatMap((id): DialogueOnDay[] => {
      const planned = entityOf(now, id, 'dialogue.planned');
      if (planned === undefined) return [];
      const state = stateOfDialogue(now, id);
      if (!isHeldState(state) || isHeldState(stateOfDialogue(before, id))) return [];
      return [{ planned, day: dayOfDialogue(now, planned), state }];
    })
    .sort((a, b) => (`${a.day} ${a.planned.id}` < `${b.day} ${b.planned.id}` ? -1 : 1));
}

/** A question that has gone on to another forum is lifted anew. */
function questionsSince({ before, now, orgs }: SinceInput): Pick<SinceFacts, 'lifted' | 'answered'> {
  const known = new Set(orgs.map(({ id }) => id));
  const then = questionsIn(before);
  const all = [...questionsIn(now).values()].filter(
    ({ askers, stage }) => stage !== 'sammanford' && (askers.length === 0 || askers.some((id) => known.has(id))),
  );
  const isNew = (now: readonly Statement[], then: readonly Statement[] = []) =>
    now[0] !== undefined && !then.some(({ id }) => id === now[0]?.id);
  return {
    lifted: all.filter(
      ({ id, places, isAnswered }) =>
        !isAnswered && places[0]?.data.step !== 'ater' && isNew(places, then.get(id)?.places),
    ),
    answered: all.filter(({ id, answers, isAnswered }) => isAnswered && isNew(answers, then.get(id)?.answers)),
  };
}

function twoStatements(now: Casebook, orgs: readonly Decider[]): TwoStatements[] {
  const types = new Map<OrgId, Set<EventType>>();
  for (const view of Object.values(now.slots)) {
    const [first] = view.disputed ? view.current : [];
    for (const org of first?.about ?? []) {
      const held = types.get(org) ?? new Set();
      types.set(org, held.add((first as Statement).type));
    }
  }
  return orgs.flatMap(({ id }) => {
    const found = types.get(id);
    return found === undefined ? [] : [{ org: id, types: [...found].sort() }];
  });
}
