/** What lies ahead, of what a row says: which meeting is the next one. */
import { isFuture, isPast } from '../domain/dates.ts';
import { slots } from '../domain/slots.ts';
import type { Instance, Scope, Source } from '../domain/vocabulary.ts';
import { shortDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import type { Problem } from './judgedList.ts';
import { type Claim, type JudgeContext, problem, type ReadCell, type RowView } from './judgeListRow.ts';
import type { Meeting } from './judgeListSteps.ts';
import { INSTANCE_TEXT, outcomeSuggestions } from './judgeListSuggestions.ts';
import { readListDate } from './recogniseDate.ts';
import type { ListOrganisation } from './recogniseOrganisationNames.ts';

/** What a row is read as saying something about. */
export interface DecisionAbout {
  readonly row: RowView;
  readonly org: ListOrganisation;
  readonly scope: Scope;
  readonly source: Source | undefined;
  readonly context: JudgeContext;
}

/** What comes next, before it is a statement. */
export interface Plan {
  readonly instance: Instance;
  readonly day: string | null;
  readonly cell: ReadCell;
  readonly note?: string | undefined;
  readonly fromDecision: boolean;
}

/** A meeting without an outcome: a plan; when it has been, it is asked how it went. */
export function planOf(
  meeting: Meeting,
  open: Instance | null,
  nothing: boolean,
  about: DecisionAbout,
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
export function firstOf(plans: readonly Plan[], today: string): Plan | undefined {
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

export function plannedClaim(
  { instance, day, cell, note }: Plan,
  { org, scope, source, context }: DecisionAbout,
): Claim {
  const input = { org: { id: org.id, kind: org.kind }, scope, instance, day, note, source, on: context.assumedOn };
  return {
    proposal: { kind: 'planned', input },
    slot: slots.next(org.id, scope),
    cell: cell.name,
    text: cell.text,
    dated: false,
  };
}
