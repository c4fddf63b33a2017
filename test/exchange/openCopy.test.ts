import { describe, expect, it } from 'vitest';
import type { AnyDraft, EventId } from '../../src/domain/events.ts';
import { openCopy } from '../../src/exchange/openCopy.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { memoryJournal } from '../../src/journal/memoryJournal.ts';
import { at, bundlesOf, eventsIn, idsIn, note, phase, textOf } from '../support/events.ts';
import { committed, forged, goodLine } from '../support/forge.ts';

const fileOf = async (journal: Journal) => new Blob([await textOf(journal)]);

async function previewOf(journal: Journal, file: Blob) {
  const opened = await openCopy(journal, file);
  if (!opened.ok) throw new Error(opened.refusal.what);
  return opened.preview;
}

const nothing = {
  fresh: 0,
  known: 0,
  organisations: [],
  conflicts: 0,
  newer: 0,
  quarantined: [],
  devices: 0,
  own: false,
  lifted: 0,
  filled: 0,
  redacted: 0,
};

describe('the preview of a copy', () => {
  it('tells what is new, about whom, from how many, and what is known', async () => {
    const [mine, theirs] = [await memoryJournal(), await memoryJournal()];
    await theirs.append([note('hjo', 'Ett'), note('tibro', 'Två')], at(0));
    expect(await previewOf(mine, await fileOf(theirs))).toEqual({
      ...nothing,
      fresh: 2,
      organisations: ['hjo', 'tibro'],
      devices: 1,
    });
    await mine.takeIn(await bundlesOf(theirs), at(1));
    expect(await previewOf(mine, await fileOf(theirs))).toEqual({ ...nothing, known: 2 });
    expect(await idsIn(mine)).toHaveLength(2);
  });

  it('does not promise words back that are redacted here', async () => {
    const journal = await memoryJournal();
    const { events } = await journal.append([note('hjo', 'Ett'), note('hjo', 'Två')], at(0));
    const old = await fileOf(journal);
    const [first, second] = events.map(({ id }) => id) as [EventId, EventId];
    await journal.append([{ type: 'redacted', about: ['hjo'], re: [first], data: {} }], at(1));
    await journal.erase([first, second]);
    expect(await previewOf(journal, old)).toEqual({ ...nothing, known: 2, filled: 1, redacted: 1 });
  });

  it('counts the slots that would hold two different statements, and only those', async () => {
    const [mine, theirs] = [await memoryJournal(), await memoryJournal()];
    const said = (org: string, stage: 'behov' | 'inforande', over: EventId[] = []): AnyDraft => ({
      ...(phase(org, '2026-11-03', 'Grund') as Extract<AnyDraft, { type: 'phase.assessed' }>),
      data: { phase: stage },
      over,
    });
    const { events } = await mine.append(
      [said('hjo', 'behov'), said('tibro', 'behov'), said('skovde', 'behov')],
      at(0),
    );
    const shared = await bundlesOf(mine);
    await theirs.takeIn(shared, at(1));
    const id = (place: number) => (events[place] as (typeof events)[number]).id;
    await theirs.append(
      [said('hjo', 'inforande', [id(0)]), said('tibro', 'inforande'), said('skovde', 'behov')],
      at(2),
    );
    // Hjo goes on from what was known, Skövde says the same: one slot differs.
    const preview = await previewOf(mine, await fileOf(theirs));
    expect([preview.fresh, preview.known, preview.conflicts]).toEqual([3, 3, 1]);
    // A difference that is there already is no news.
    await mine.takeIn(await bundlesOf(theirs), at(3));
    await theirs.append([said('tibro', 'inforande')], at(4));
    expect(await previewOf(mine, await fileOf(theirs))).toMatchObject({ fresh: 1, conflicts: 0 });
  });

  it('tells what comes from a newer version, what would be set aside, and why', async () => {
    const text = await forged([
      goodLine(1, { v: 2 }),
      goodLine(2, { type: 'member.founded', slot: 'member/founded', data: {} }),
      goodLine(3, committed({ ground: '19121212-1212' })),
      goodLine(4),
    ]);
    const preview = await previewOf(await memoryJournal(), new Blob([text]));
    expect([preview.fresh, preview.newer]).toEqual([3, 2]);
    expect(preview.quarantined).toMatchObject([{ reason: 'personnummer' }]);
  });

  it('tells what an undone take-in had set aside, and what gets its words back', async () => {
    const [mine, theirs] = [await memoryJournal(), await memoryJournal()];
    await theirs.append([note('hjo', 'Ett')], at(0));
    const taken = await mine.takeIn(await bundlesOf(theirs), at(1));
    await mine.undoTakeIn(taken.id);
    expect(await previewOf(mine, await fileOf(theirs))).toMatchObject({ fresh: 1, known: 1, lifted: 1 });
  });

  it('refuses example data among real, and the other way round, and changes nothing', async () => {
    const [real, example] = [await memoryJournal(), await memoryJournal('exempel')];
    await real.append([note('hjo', 'Riktigt')], at(0));
    await example.append([note('hjo', 'Påhittat')], at(0));
    const refusal = { ok: false, refusal: { what: 'workspace', line: null } };
    expect(await openCopy(real, await fileOf(example))).toEqual(refusal);
    expect(await openCopy(example, await fileOf(real))).toEqual(refusal);
    expect(await openCopy(real, new Blob(['Namn;Kommun']))).toEqual({
      ok: false,
      refusal: { what: 'foreign', line: 1 },
    });
    expect([(await eventsIn(real)).length, (await eventsIn(example)).length]).toEqual([1, 1]);
  });
});
