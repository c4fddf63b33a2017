/** What is read aloud of a place: "Hjo, beslut på väg, KF 15 december 2026, fas införande, uppgift från 3 november. Nordost: Karlsborg." */
import type { OrgId } from '../../domain/events.ts';
import { type CompassPoint, compass } from '../../register/map/directions.ts';
import { type Neighbour, neighboursOf } from '../../register/map/neighbours.ts';
import { dayAndMonth, listOf, longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { decisionWords, instanceName, phaseWords } from './factWords.ts';
import type { PlaceFacts } from './placeFacts.ts';

/** Where the name already stands: ", inget eget beslut, fas införande." */
export function spokenAfterName(facts: PlaceFacts, today: string): string {
  const { org, headline, phase, updated, oldDecision, oldPhase } = facts;
  const words = text.map.spoken;
  const said = [''];
  said.push(headline.disputed ? words.twoDecisions(decisionWords(facts)) : words.decision[headline.choice]);
  if (headline.next) {
    const { instance, day } = headline.next;
    said.push(day === null ? instanceName(instance, org.id) : `${instanceName(instance, org.id)} ${longDate(day)}`);
  }
  if (phase?.disputed) said.push(words.twoPhases(phaseWords(facts)));
  else said.push(phase?.statement ? words.phase(text.map.phaseNames[phase.statement.data.phase]) : words.noPhase);
  if (updated !== null) said.push(words.updated(dayOf(updated, today)));
  if (oldDecision || oldPhase) said.push(words.old);
  if (headline.newer > 0 || (phase?.newer ?? 0) > 0) said.push(words.newer);
  return `${said.join(', ')}.`;
}

/** " Nordost: Karlsborg.": by land and over water; both ways, so that nobody is a neighbour in one direction only. */
export function spokenNeighbours(id: OrgId, names: ReadonlyMap<OrgId, string>): string {
  const all = around(id);
  const told = (point: CompassPoint, way: 'land' | 'water') => {
    const there = all.filter(({ direction, over }) => direction === point && over === way);
    if (there.length === 0) return [];
    const list = listOf(there.map((each) => names.get(each.id) ?? each.id));
    return [text.map.spoken.neighbours[way](text.map.compass[point], list)];
  };
  return compass
    .flatMap((point) => [...told(point, 'land'), ...told(point, 'water')])
    .map((words) => ` ${words}`)
    .join('');
}

/** The map never changes, and is measured once. */
const measured = new Map<OrgId, readonly Neighbour[]>();

function around(id: OrgId): readonly Neighbour[] {
  const held = measured.get(id) ?? neighboursOf(id);
  measured.set(id, held);
  return held;
}

/** "3 november"; with the year when it is another than this one. */
export function dayOf(date: string, today: string): string {
  return date.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(date) : longDate(date);
}
