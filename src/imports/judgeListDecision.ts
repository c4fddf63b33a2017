/** The statements a row makes about decisions and what comes next, as their rules want them. */
import { daysBetween, isFullDate, isFuture, isPast } from '../domain/dates.ts';
import { headlineOf } from '../domain/headline.ts';
import { nextOf } from '../domain/next.ts';
import { slots } from '../domain/slots.ts';
import { INSTANCES, type Instance, type Outcome, type Scope, type Source } from '../domain/vocabulary.ts';
import { shortDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import type { Problem } from './judgedList.ts';
import { type Claim, type JudgeContext, problem, type ReadCell, type RowView } from './judgeListRow.ts';
import { gather, isOpen, type Meeting, nextInstanceOf, type Step } from './judgeListSteps.ts';
import {
  INSTANCE_TEXT,
  outcomeSuggestions,
  plannedSuggestion,
  proposerSuggestions,
  wasThen,
} from './judgeListSuggestions.ts';
import { treatmentOf } from './judgeListTreatment.ts';
import { readListDate } from './recogniseDate.ts';
import type { ListOrganisation } from './recogniseOrganisationNames.ts';

interface About {
  readonly row: RowView;
  readonly org: ListOrganisation;
  readonly scope: Scope;
  readonly source: Source | undefined;
  readonly context: JudgeContext;
}

interface Plan {
  readonly instance: Instance;
  readonly day: string | null;
  readonly cell: ReadCell;
  readonly note?: string | undefined;
  readonly fromDecision: boolean;
}

/** Everything the row says of one scope: at most one claim for each slot. */
export function decisionClaims(
  about: About,
  isOwn: (cell: ReadCell) => boolean,
): { claims: Claim[]; problems: Problem[] } {
  const { row, org, scope, context } = about;
  const gathered = gather(row, isOwn, context.today);
  const problems = [...gathered.problems];
  const plans: Plan[] = [];
  const claims: Claim[] = [];
  for (const step of gathered.steps) {
    const claim = claimOf(step, about, plans, problems);
    if (claim === null) continue;
    const other = claims.find(({ slot }) => slot === claim.slot);
    if (other === undefined) claims.push(claim);
    else if (outcomeIn(other) !== outcomeIn(claim)) problems.push(problem('decision-unknown', step.cell));
  }
  const openInstance = gathered.steps.find(({ word }) => word === 'bordlagd' || word === 'aterremitterad')?.instance;
  for (const meeting of gathered.meetings) {
    planOf(meeting, openInstance ?? null, gathered.nothing, about, plans, problems);
  }
  // What is said of a stage says that it is on its way.
  const isStaged = claims.some(({ loosely }) => loosely === undefined);
  if (isStaged) claims.splice(0, claims.length, ...claims.filter(({ loosely }) => loosely === undefined));
  // When the council has treated it, earlier meetings are no plans.
  const hasDecided = gathered.steps.some(
    ({ word, instance }) => word !== 'vag' && word !== 'inte' && (instance ?? 'fullmaktige') === 'fullmaktige',
  );
  if (hasDecided)
    plans.splice(0, plans.length, ...plans.filter(({ day }) => day === null || !isPast(day, context.today)));
  const next = nextInstanceOf(row, problems);
  if (next !== null && plans.length === 0) plans.push({ ...next, day: null, fromDecision: false });
  const named =
    next === null ? plans : plans.map((each) => (each.fromDecision ? each : { ...each, instance: next.instance }));
  const plan = firstOf(named, context.today);
  if (plan !== undefined) {
    const isFirstSaid =
      gathered.steps.length === 0 && plan.fromDecision && headlineOf(context.casebook, org, scope).state === 'okand';
    if (isFirstSaid && (plan.day === null || !isPast(plan.day, context.today)))
      claims.push({ ...underWay(plan.cell, about), implied: true });
    claims.push(plannedClaim(plan, about));
  }
  return { claims: withDetails(claims, about), problems };
}

function outcomeIn({ proposal }: Claim): Outcome | null {
  return proposal.kind === 'decision' ? proposal.input.outcome : null;
}

/** A step as a statement; null when it can not be one, with the problem said. What lies ahead becomes a plan. */
function claimOf(step: Step, about: About, plans: Plan[], problems: Problem[]): Claim | null {
  const { context, org, scope, source } = about;
  const { today } = context;
  const taken = treatmentOf(step, () => nextOf(context.casebook, org.id, scope)?.instance);
  if (taken === null) {
    problems.push(
      problem(
        'decision-unknown',
        step.cell,
        proposerSuggestions(step.word === 'foreslar_nej' ? 'foreslar_nej' : 'foreslar_ja'),
      ),
    );
    return null;
  }
  let on = context.assumedOn ?? today;
  let { instance, outcome } = taken;
  let dated = step.date !== null;
  if (step.date !== null) {
    const day = readListDate(step.date.typed, today, isOpen(step.word) ? 'near' : 'past');
    if (day === null) {
      problems.push(problem('date-unreadable', step.date.cell));
      return null;
    }
    const soon = isOpen(step.word) ? null : soonIn(step.date.typed, today);
    if (soon !== null) {
      const at = step.instance ?? 'fullmaktige';
      problems.push(
        problem('date-in-future', step.date.cell, [
          plannedSuggestion(at, soon),
          wasThen(step, at, day, step.date.cell !== step.cell),
        ]),
      );
      return null;
    }
    if (isFuture(day, today)) {
      const at =
        step.instance ?? (step.word === 'bordlagd' || step.word === 'aterremitterad' ? instance : 'fullmaktige');
      if (!isOpen(step.word)) {
        problems.push(problem('date-in-future', step.date.cell, [plannedSuggestion(at, day)]));
        return null;
      }
      plans.push({ instance: at, day, cell: step.date.cell, fromDecision: true });
      dated = false;
      if (step.word === 'vag') [instance, outcome] = ['beredning', 'pagar'];
    } else on = day;
  } else if (step.word === 'vag' && step.instance === 'fullmaktige') {
    plans.push({ instance: 'fullmaktige', day: null, cell: step.cell, fromDecision: true });
  }
  const { paragraph, dnr, wording } = step;
  const input = { org: { id: org.id, kind: org.kind }, scope, instance, outcome, on, source, paragraph, dnr, wording };
  return {
    proposal: { kind: 'decision', input },
    slot: slots.decision(org.id, scope, instance),
    cell: step.cell.name,
    text: step.cell.text,
    dated,
    ...(step.word === 'vag' && instance === 'beredning' ? { loosely: true } : {}),
  };
}

/** So many days ahead, a day without a year is as likely the next one as the last. */
const SOON = 45;

/** "15 dec" in November: the day that is soon, when it is not sure that it has been. */
function soonIn(typed: string, today: string): string | null {
  const [last, next] = (['past', 'future'] as const).map((leaning) => readListDate(typed, today, leaning));
  if (!last || !next || last === next || !isFullDate(next)) return null;
  return daysBetween(today, next) <= SOON ? next : null;
}

/** A meeting without an outcome: a plan; when it has been, it is asked how it went. */
function planOf(
  meeting: Meeting,
  open: Instance | null,
  nothing: boolean,
  about: About,
  plans: Plan[],
  problems: Problem[],
): void {
  const { today } = about.context;
  const { date, cell, note, isNext } = meeting;
  const instance = meeting.instance ?? open ?? 'fullmaktige';
  if (date === null) {
    plans.push({ instance, day: null, cell, note, fromDecision: false });
    return;
  }
  const day = readListDate(date.typed, today, meeting.ahead ? 'future' : 'near');
  if (day === null) problems.push(problem('date-unreadable', date.cell));
  else if (!isNext && !meeting.ahead && !isFuture(day, today) && day !== today) {
    if (!nothing) problems.push(problem('decision-unknown', cell, outcomeSuggestions(instance, day)));
  } else {
    const isPreliminary = /\bprel/i.test(cell.text);
    plans.push({
      instance,
      day,
      cell,
      note: isPreliminary ? text.imports.preliminary : note,
      fromDecision: !isNext,
    });
  }
}

/** One plan stands at a time: what comes first, or else what was last; what comes after it is kept in its note. */
function firstOf(plans: readonly Plan[], today: string): Plan | undefined {
  const sorted = plans.toSorted((a, b) => ((a.day ?? '~') < (b.day ?? '~') ? -1 : 1));
  const ahead = sorted.filter(({ day }) => day === null || !isPast(day, today));
  const first = ahead[0] ?? sorted.at(-1);
  if (first === undefined) return undefined;
  const later = ahead.filter((plan) => plan !== first && (plan.day ?? first.day) !== first.day);
  const notes = [
    ...sorted.map(({ note }) => note),
    ...later.map(({ instance, day }) => (day === null ? undefined : `${INSTANCE_TEXT[instance]} ${shortDate(day)}`)),
  ];
  const note = [...new Set(notes)].filter((each) => each !== undefined && each !== '').join(', ');
  return { ...first, note: note === '' ? undefined : note };
}

function plannedClaim({ instance, day, cell, note }: Plan, { org, scope, source, context }: About): Claim {
  const input = { org: { id: org.id, kind: org.kind }, scope, instance, day, note, source, on: context.assumedOn };
  return {
    proposal: { kind: 'planned', input },
    slot: slots.next(org.id, scope),
    cell: cell.name,
    text: cell.text,
    dated: false,
  };
}

function underWay(cell: ReadCell, { org, scope, source, context }: About): Claim {
  const on = context.assumedOn ?? context.today;
  const input = {
    org: { id: org.id, kind: org.kind },
    scope,
    instance: 'beredning',
    outcome: 'pagar',
    on,
    source,
  } as const;
  const slot = slots.decision(org.id, scope, 'beredning');
  return { proposal: { kind: 'decision', input }, slot, cell: cell.name, text: cell.text, dated: false, loosely: true };
}

/** Paragraph, diarienummer and reason of their own columns belong to the highest instance that is said. */
function withDetails(claims: readonly Claim[], { row }: About): Claim[] {
  const height = (claim: Claim) =>
    claim.proposal.kind === 'decision' ? INSTANCES.indexOf(claim.proposal.input.instance) : -1;
  const highest = claims.filter(({ implied }) => implied === undefined).toSorted((a, b) => height(b) - height(a))[0];
  const written = row.first('paragraph')?.text;
  const paragraph =
    written !== undefined && /^\d+[a-z]?$/i.test(written) ? `§ ${written}` : written?.replace(/^§+\s*/, '§ ');
  const dnr = row.first('dnr')?.text;
  const reason = row.first('reason')?.text;
  return claims.map((claim) => {
    const { proposal } = claim;
    if (claim !== highest || proposal.kind !== 'decision') return claim;
    const { input } = proposal;
    const said = { paragraph: paragraph ?? input.paragraph, dnr: dnr ?? input.dnr, reason: reason ?? input.reason };
    return { ...claim, proposal: { kind: 'decision', input: { ...input, ...said } } };
  });
}
