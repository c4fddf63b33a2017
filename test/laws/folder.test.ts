import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DeviceKey, makeDeviceKey } from '../../src/journal/device.ts';
import { faultsAfter, happen, newWeek, settle, weather } from '../support/folderSchedule.ts';
import { Random } from '../support/random.ts';

const SCHEDULES = Number(process.env['FOLDER_RUNS'] ?? 500);

/** Sorted, so that the same schedule meets the devices in the same order however they were drawn. */
async function keysInOrder(): Promise<DeviceKey[]> {
  const keys = await Promise.all(Array.from({ length: 24 }, makeDeviceKey));
  return keys.filter((key) => key !== null).sort((a, b) => (a.device < b.device ? -1 : 1));
}

test('over a shared folder that is kept alike badly, everybody ends with the same, and nothing said to be safe is lost', async () => {
  const keys = await keysInOrder();
  let counted = 0;
  const met: Record<string, number> = {};
  const seeds = fc.array(fc.nat(0xffff), { minLength: 3, maxLength: 22, size: 'max' });
  await fc.assert(
    fc.asyncProperty(seeds, async (drawn) => {
      counted += 1;
      const week = await newWeek(keys);
      for (const seed of drawn) await happen(week, new Random(seed));
      await settle(week);
      for (const [what, times] of Object.entries(weather(week))) met[what] = (met[what] ?? 0) + times;
      expect(await faultsAfter(week), week.told.join(', ')).toEqual([]);
    }),
    { seed: 20_261_122, numRuns: SCHEDULES },
  );
  console.log(`shared folder: ${counted} schedules, ${JSON.stringify(met)}`);
  expect(counted).toBeGreaterThanOrEqual(SCHEDULES);
  expect(Object.entries(met).filter(([, times]) => times < SCHEDULES / 50)).toEqual([]);
});
