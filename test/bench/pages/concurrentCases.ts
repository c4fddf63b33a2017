import { ANCHORING_GROUPS } from '../../../src/domain/vocabulary.ts';
import { organisationIds } from '../desk.ts';
import type { ConcurrentCase, ConcurrentKind } from './contestant.ts';

const KINDS: readonly ConcurrentKind[] = ['same-date', 'other-date', 'open-form'];

/** Deliberate contradictions, as many of each kind, each about a slot of its own. */
export function concurrentCases(ofEach: number): ConcurrentCase[] {
  return Array.from({ length: ofEach * KINDS.length }, (_, i): ConcurrentCase => {
    const about = organisationIds[i % organisationIds.length] as string;
    const group = ANCHORING_GROUPS[Math.floor(i / organisationIds.length)] as string;
    const kind = KINDS[i % KINDS.length] as ConcurrentKind;
    return {
      slot: `anchoring/${about}/${group}`,
      kind,
      first: { about, on: '2026-11-02', level: 'informerad', sign: 'Alla chefer har fått brevet.' },
      second: {
        about,
        on: kind === 'other-date' ? '2026-11-09' : '2026-11-02',
        level: 'forankrad',
        sign: 'Frågan ägs av ledningsgruppen.',
      },
    };
  });
}
