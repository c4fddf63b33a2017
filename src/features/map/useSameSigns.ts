import { useMemo, useState } from 'react';
import type { ShownPlace } from './places.ts';

/**
 * The same list as long as every place is drawn as before. Finding room for the plates and drawing the county take
 * longer than a frame, and most days that somebody goes through change no sign.
 */
export function useSameSigns(places: readonly ShownPlace[]): readonly ShownPlace[] {
  return useSameWhile(places, drawnAs);
}

/** The same list as long as every plate is as large as before: a sign of the same width moves nothing. */
export function useSameSizes(
  places: readonly ShownPlace[],
  sizeOf: (place: ShownPlace) => string,
): readonly ShownPlace[] {
  return useSameWhile(places, sizeOf);
}

function useSameWhile(places: readonly ShownPlace[], keyOf: (place: ShownPlace) => string): readonly ShownPlace[] {
  const [held] = useState(() => ({ key: '', places }));
  return useMemo(() => {
    const key = places.map(keyOf).join('\n');
    if (held.key !== key || held.places.length !== places.length) Object.assign(held, { key, places });
    return held.places;
  }, [held, places, keyOf]);
}

function drawnAs({ id, name, look: { mark, earlier, two, old, before } }: ShownPlace): string {
  return [id, name, mark, earlier, two, old, before].join('\t');
}
