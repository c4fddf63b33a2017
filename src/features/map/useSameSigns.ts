import { useState } from 'react';
import type { ShownPlace } from './places.ts';

/**
 * The same list as long as every place is drawn as before. Finding room for the plates and drawing the county take
 * longer than a frame, and most days that somebody goes through change no sign.
 */
export function useSameSigns(places: readonly ShownPlace[]): readonly ShownPlace[] {
  const key = places.map(drawnAs).join('\n');
  const [held, setHeld] = useState({ key, places });
  if (held.key === key) return held.places;
  setHeld({ key, places });
  return places;
}

function drawnAs({ id, name, look: { mark, earlier, two, old, before } }: ShownPlace): string {
  return [id, name, mark, earlier, two, old, before].join('\t');
}
