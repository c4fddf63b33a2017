/** Generated journals made into what a public page reads: real decisions and phases, and a mark in every free text. */
import type { JournalEvent, JsonObject } from '../../src/domain/events.ts';
import type { Outcome, Phase } from '../../src/domain/vocabulary.ts';

/** Letters alone, so that it looks the same however a text is escaped. */
export const MARK = 'qzxaldrigut';

/** Slots of the generated journals, and the slots of the public page that stand for them. */
const SLOTS: Readonly<Record<string, string>> = {
  'phase/ale/ok_lakare': 'decision/ale/avtalet/fullmaktige',
  'contact/ale/ordinarie': 'decision/hjo/avtalet/styrelse',
};
const PHASES: readonly Phase[] = ['behov', 'anvandning'];
const DECIDED: readonly Outcome[] = ['ja', 'nej'];

/**
 * The same events with what they say made real. Ids and what they knew of each other are untouched, so whatever
 * stands, differs or is withdrawn there does so here.
 */
export function publicEvents(events: readonly JournalEvent[]): JournalEvent[] {
  return events.map((event) => {
    const { line } = event;
    const words = line.words && Object.fromEntries(Object.keys(line.words).map((key) => [key, textOf(event, key)]));
    return { ...event, line: { ...line, ...said(event), ...(words ? { words } : {}) } };
  });
}

function textOf({ id }: JournalEvent, key: string): string {
  return `${MARK} "${key}" <b>&amp;'åäö' ${id}\n</script>${MARK.toUpperCase()}`;
}

function said({ line }: JournalEvent): Partial<JournalEvent['line']> {
  const slot = line.slot === undefined ? undefined : SLOTS[line.slot];
  const k = Number(line.data['k'] ?? 0);
  if (slot === undefined) {
    const data: JsonObject = { ...line.data, phase: PHASES[k] ?? 'behov' };
    return line.type === 'phase.assessed' ? { data } : {};
  }
  const outcome = slot.endsWith('/styrelse') ? 'foreslar_ja' : (DECIDED[k] as Outcome);
  const type = line.type === 'phase.assessed' || line.type === 'contact.named' ? 'decision.recorded' : line.type;
  const { k: _k, ...rest } = line.data;
  return { type, slot, data: { ...rest, outcome, round: 1 } };
}
