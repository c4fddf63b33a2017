/** The statements a row makes about decisions and what comes next, as their rules want them. */
import { daysBetween, isFullDate, isFuture, isPast } from '../domain/dates.ts';
import { headlineOf } from '../domain/headline.ts';
import { nextOf } from '../domain/next.ts';
import { slots } from '../domain/slots.ts';
import { INSTANCES, type Instance, type Outcome } from '../domain/vocabulary.ts';
import type { Problem } from './judgedList.ts';
import { type DecisionAbout, firstOf, type Plan, plannedClaim, planOf } from './judgeListPlans.ts';
import { type Claim, problem, type ReadCell, type RowView } from './judgeListRow.ts';
import { gather, isOpen, nextInstanceOf, type Step } from './judgeListSteps.ts';
import { plannedSuggestion, proposerSuggestions, wasThen } from './judgeListSuggestions.ts';
import { awaitedAfter, treatmentOf } from './judgeListTreatment.ts';
import { decidedOn } from './judgeListUndated.ts';
import { readListDate } from './recogniseDate.ts';

/** Everything the row says of one scope: at most one claim for each slot. */
export function decisionClaims(
  about: DecisionAbout,
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
  const awaited = awaitedAfter(gathered.steps);
  for (const meeting of gathered.meetings) planOf(meeting, awaited, gathered.nothing, about, plans, problems);
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
  const lies = gathered.steps.find((step) => step.word === 'vag' && isPlace(step.instance) && !isMinuted(step, row));
  if (lies !== undefined && lies.instance === awaited && awaited !== null && plans.length === 0)
    plans.push({ instance: awaited, day: null, cell: lies.cell, fromDecision: true });
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
function claimOf(step: Step, about: DecisionAbout, plans: Plan[], problems: Problem[]): Claim | null {
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
  let { instance, outcome }: { instance: Instance; outcome: Outcome } = taken;
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
    } else on = day;
    // "I KS, 3 november, § 45": the minutes say that it has been treated there.
    if (isMinuted(step, about.row) && !isFuture(day, today)) [instance, outcome] = [step.instance, 'yttrat'];
  } else if (instance !== 'beredning') {
    const day = decidedOn(step, about.row, today);
    if (day !== null) [on, dated] = [day, true];
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

function isPlace(instance: Instance | null): instance is Instance {
  return instance !== null && instance !== 'beredning';
}

function isMinuted(step: Step, row: RowView): step is Step & { readonly instance: Instance } {
  const { word, instance, paragraph } = step;
  const isBelow = isPlace(instance) && instance !== 'fullmaktige';
  return word === 'vag' && isBelow && (paragraph !== undefined || row.first('paragraph') !== undefined);
}

/** So many days ahead, a day without a year is as likely the next one as the last. */
const SOON = 45;

/** "15 dec" in November: the day that is soon, when it is not sure that it has been. */
function soonIn(typed: string, today: string): string | null {
  const [last, next] = (['past', 'future'] as const).map((leaning) => readListDate(typed, today, leaning));
  if (!last || !next || last === next || !isFullDate(next)) return null;
  return daysBetween(today, next) <= SOON ? next : null;
}

function underWay(cell: ReadCell, { org, scope, source, context }: DecisionAbout): Claim {
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
function withDetails(claims: readonly Claim[], { row }: DecisionAbout): Claim[] {
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
