/** Generated journals made into what a public page reads: real decisions and phases, and a mark in every free text. */
import type fc from 'fast-check';
import type { JournalEvent, JsonObject } from '../../src/domain/events.ts';
import { REGION } from '../../src/domain/headline.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { PUBLIC_CONTENTS, type PublicContent, wordless } from '../../src/domain/publicLevels.ts';
import type { Outcome, Phase } from '../../src/domain/vocabulary.ts';
import { municipalities } from '../../src/register/municipalities.ts';
import { publicPicture } from '../../src/reports/publicApproval.ts';
import { type PublicSource, siftedFrom } from '../../src/reports/publicSifting.ts';
import { TODAY } from './copy.ts';
import { schedules } from './journals.ts';

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
function publicEvents(events: readonly JournalEvent[]): JournalEvent[] {
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

export interface Generated {
  readonly events: readonly JournalEvent[];
  readonly shuffled: readonly JournalEvent[];
}

/** Journals by several devices, with a mark in every text. */
export function publicJournals(): fc.Arbitrary<Generated> {
  return schedules(30).map(({ events: written, random }): Generated => {
    const events = publicEvents(written);
    return { events, shuffled: random.shuffled(events) };
  });
}

export const ORGANISATIONS: PublicSource['organisations'] = [...municipalities, { ...REGION, area: null }];
export const SOURCE = { date: TODAY, asPlannedThen: false, whole: 'Hela länet', isExample: false };

export function siftedOf(
  events: readonly JournalEvent[],
  organisations: PublicSource['organisations'] = ORGANISATIONS,
) {
  const ledger = new Ledger();
  ledger.fill(wordless(events));
  return siftedFrom({ ...SOURCE, ledger, organisations });
}

export function pictureOf(
  events: readonly JournalEvent[],
  contents: readonly PublicContent[] = PUBLIC_CONTENTS,
  text = '',
) {
  return publicPicture(siftedOf(events), { contents, text, made: `${TODAY}T09:00:00.000Z`, mark: null });
}
