/** The facts of a place in words, for table and panel. */
import type { Statement } from '../../domain/casebook.ts';
import type { OrgId } from '../../domain/events.ts';
import type { Instance, Phase, Source } from '../../domain/vocabulary.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import type { PlaceFacts } from './placeFacts.ts';

/** "KF" in a municipality, "RF" in the region. */
export function instanceName(instance: Instance, org: OrgId): string {
  return org === 'vgr' ? text.codes.regionInstancesShort[instance] : text.codes.instancesShort[instance];
}

/** "Införande". */
export function phaseName(phase: Phase): string {
  const name = text.map.phaseNames[phase];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "På väg"; or what the two statements say. */
export function decisionWords({ headline }: PlaceFacts): string {
  if (!headline.disputed) return text.codes.choices[headline.choice];
  const said = [headline.choice, headline.otherChoice ?? headline.choice].map((each) => text.codes.choicesInText[each]);
  return text.map.twoOf([...new Set(said)].join(' · '));
}

/** "KS föreslår ja, 11 nov 2026": what one statement says. */
export function stepWords(instance: Instance, statement: Statement<'decision.recorded'>, org: OrgId): string {
  const outcome = text.codes.outcomesInText[statement.data.outcome];
  const what = text.map.panel.step(instanceName(instance, org), outcome);
  return statement.on === undefined ? what : `${what}, ${shortDate(statement.on)}`;
}

/** "KF 15 dec"; "KF 15 dec har varit" where nobody has said how it went. */
export function nextWords(facts: PlaceFacts, today: string): string {
  const { next } = facts.headline;
  if (next === undefined) return '';
  const instance = instanceName(next.instance, facts.id);
  if (next.day === null) return text.map.table.nextWithoutDay(instance);
  const planned = `${instance} ${shortDate(next.day, today)}`;
  return nextHasBeen(facts, today) ? text.map.panel.hasBeen(planned) : planned;
}

/** The day of what was to come next has passed. */
export function nextHasBeen({ headline: { next } }: PlaceFacts, today: string): boolean {
  return typeof next?.day === 'string' && next.day < today;
}

/** "Införande, om avtalet beslutas": conditional until there is a yes. */
export function phaseWords({ headline, phase }: PlaceFacts): string {
  if (phase?.statement === undefined) return text.common.unknown;
  if (phase.disputed) {
    const said = phase.alternatives.map(({ data }) => text.map.phaseNames[data.phase]);
    return text.map.twoOf([...new Set(said)].join(' · '));
  }
  const { phase: key, voluntary } = phase.statement.data;
  const name = phaseName(key);
  if (!headline.conditional) return name;
  return voluntary ? `${name}, ${text.statements.voluntary}` : text.map.panel.conditional(name);
}

/** Where decision and phase come from; each source once. "Protokoll, egen bedömning". */
export function sourceWords({ headline, phase }: PlaceFacts): string {
  const sources = [headline.statement?.data.source, phase?.statement?.data.source].flatMap((each) => each ?? []);
  const [first = '', ...rest] = [...new Set<Source>(sources)].map((source) => text.codes.sources[source]);
  return [first, ...rest.map((each) => each.toLocaleLowerCase('sv'))].join(', ');
}
