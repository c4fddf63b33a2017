import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyChipWords } from '../../src/app/copyChipWords.ts';
import type { SafeCopy } from '../../src/journal/journal.ts';
import { copyStanding } from '../../src/state/copyStanding.ts';
import type { FolderStatus } from '../../src/state/folderStatus.ts';

const name = 'Implementering';
const at = '2026-11-22T08:12:00.000Z';
const copies: (SafeCopy | null)[] = [
  null,
  { at, place: 'fil', name: 'fyrfas-kopia.fyrfas', runs: [] },
  { at, place: 'mapp', name, runs: [] },
];

const status = fc.oneof(
  fc.constantFrom<FolderStatus>(
    { kind: 'unknown' },
    { kind: 'unsupported' },
    { kind: 'none' },
    { kind: 'asleep', name },
  ),
  fc.record({
    kind: fc.constant('connected' as const),
    name: fc.constant(name),
    at: fc.constantFrom(null, at),
    busy: fc.boolean(),
  }),
  fc
    .constantFrom('permission' as const, 'gone' as const, 'full' as const, 'read-only' as const, 'failed' as const)
    .map((trouble): FolderStatus => ({ kind: 'trouble', name, trouble, at })),
);

test('it never claims a copy that does not hold everything of one’s own, and never is quiet about the only copy', () => {
  fc.assert(
    fc.property(
      status,
      fc.constantFrom(...copies),
      fc.integer({ min: 1, max: 900 }),
      fc.boolean(),
      fc.boolean(),
      (met, safeCopy, unsafeEvents, keepsNothing, online) => {
        const standing = copyStanding({
          workspace: null,
          keepsNothing,
          heldEvents: 1000,
          unsafeEvents,
          safeCopy,
          folder: { status: met, aside: [], others: 0, peers: [] },
        });
        const { label, state } = copyChipWords(standing, '2026-11-22', online);
        expect(label).not.toMatch(/^Kopia|^Mappen I|Inläst|Inget/);
        expect(state).not.toBe('fine');
        const isUnderWay = met.kind === 'connected';
        if (safeCopy === null && !isUnderWay) expect(state).toBe('unsafe');
      },
    ),
  );
});
