/** What differs between two dates, place by place, with what stands behind it. */
import type { Casebook, Statement } from '../../../domain/casebook.ts';
import { type DialogueOnDay, dialoguesWith, isHeldState } from '../../../domain/dialogue.ts';
import { type Change, changedBetween } from '../../../domain/facts.ts';
import type { Instance, Scope } from '../../../domain/vocabulary.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import { bySwedish, dayAndMonth, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { decisionWords, phaseWords, stepWords } from '../factWords.ts';
import { lookOf, type PlaceFacts, placeFactsOf } from '../placeFacts.ts';
import type { ShownPlace } from '../places.ts';
import type { Theme } from '../view.ts';
import type { Comparison } from './useComparison.ts';

export interface ChangedPlace {
  readonly what: Theme;
  readonly before: PlaceFacts;
  readonly after: PlaceFacts;
  readonly statement?: Statement;
  /** "KF ja, 15 dec 2026"; absent for a phase, and when something was taken back. */
  readonly step?: string;
  readonly ground?: string;
  /** Held between the two days, the latest one before the change. */
  readonly dialogue?: DialogueOnDay;
}

/** Every change among these, by name. A change of instance is a change too. */
export function changedPlaces(
  { earlier, later, from, to }: Comparison,
  organisations: readonly StandingOrganisation[],
  scope: Scope,
): ChangedPlace[] {
  const byId = new Map(organisations.map((org) => [org.id, org]));
  return changedBetween(earlier, later, organisations, scope)
    .flatMap((change): ChangedPlace[] => {
      const org = byId.get(change.org);
      if (org === undefined) return [];
      const { statement, ground } = change;
      const step = stepOf(change);
      const dialogue = dialogueBehind(later, org, from, statement?.on ?? to);
      return [
        {
          what: change.what,
          before: placeFactsOf(earlier, org, scope, from),
          after: placeFactsOf(later, org, scope, to),
          ...(statement === undefined ? {} : { statement }),
          ...(step === undefined ? {} : { step }),
          ...(ground === undefined ? {} : { ground }),
          ...(dialogue === undefined ? {} : { dialogue }),
        },
      ];
    })
    .sort((a, b) => bySwedish(a.after.org.name, b.after.org.name));
}

function stepOf(change: Change): string | undefined {
  if (change.what !== 'beslut' || change.statement === undefined) return undefined;
  return stepWords(change.after.instance as Instance, change.statement, change.org);
}

/** With the organisation itself or with its area. */
function dialogueBehind(
  casebook: Casebook,
  { id, area }: StandingOrganisation,
  from: string,
  on: string,
): DialogueOnDay | undefined {
  const all = [id, ...(area === null ? [] : [area])].flatMap((org) => dialoguesWith(casebook, org));
  return all
    .filter(({ day, state }) => isHeldState(state) && day > from && day <= on)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
}

/** "Ändrat mellan 27 oktober och 24 november"; with the years when they differ. */
export function titleOf({ from, to }: Pick<Comparison, 'from' | 'to'>): string {
  const said = from.slice(0, 4) === to.slice(0, 4) ? dayAndMonth : longDate;
  return text.changes.title(said(from), said(to));
}

/** What it is called before and after. */
export function wordsOf(facts: PlaceFacts, what: Theme): string {
  return what === 'beslut' ? decisionWords(facts) : phaseWords(facts);
}

/** The changed ones as the map shows them: ○ → ●. */
export function shownChanges(changes: readonly ChangedPlace[]): ShownPlace[] {
  return changes.map(({ what, before, after }) => ({
    id: after.id,
    name: after.org.name,
    facts: after,
    look: { ...lookOf(after, what), before: lookOf(before, what).mark },
    spoken: text.changes.spoken(after.org.name, wordsOf(before, what), wordsOf(after, what)),
  }));
}
