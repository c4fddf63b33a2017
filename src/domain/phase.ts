/** Reading phases. A phase is judged by people: nothing here computes one (model §5.4). */
import type { Casebook } from './casebook.ts';
import type { OrgId } from './events.ts';
import { readingOf, type SlotReading } from './reading.ts';
import { slots } from './slots.ts';
import { PHASES, type Phase, SCOPES, type Scope } from './vocabulary.ts';

/**
 * The phase that holds for a scope: a document's own, else avtalet's, else null (Uppgift saknas). What
 * documents have been judged to is never summed up to a phase for the whole.
 * A later merge may make it disputed, or put a judgement with a later date first.
 */
export function phaseOf(casebook: Casebook, org: OrgId, scope: Scope): SlotReading<'phase.assessed'> | null {
  return readingOf(casebook, scope, (each) => slots.phase(org, each));
}

/** Every scope that has a phase of its own, the whole first: "Huvudavtalet: Införande. Munhälsa: Användning." */
export function phasesByScope(
  casebook: Casebook,
  org: OrgId,
): { readonly scope: Scope; readonly reading: SlotReading<'phase.assessed'> }[] {
  return SCOPES.flatMap((scope) => {
    const reading = phaseOf(casebook, org, scope);
    return reading?.scope === scope ? [{ scope, reading }] : [];
  });
}

/** How many steps from one phase to another: negative back ("tillbaka för att säkra"), 0 when nothing was known. */
export function phaseStep(from: Phase | undefined, to: Phase): number {
  return from === undefined ? 0 : PHASES.indexOf(to) - PHASES.indexOf(from);
}
