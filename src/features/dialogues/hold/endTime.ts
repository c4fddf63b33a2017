/** From "10.00–11.30, kommunhuset" the time it ends; nothing counts down towards it. */
const PERIOD = /\b\d{1,2}(?:[.:]\d{2})?\s*(?:[-–—]|till)\s*(\d{1,2})[.:](\d{2})\b/i;

/** "11.30", or null when no end was written. */
export function endTimeIn(place: string | undefined): string | null {
  const [, hour, minute] = PERIOD.exec(place ?? '') ?? [];
  if (hour === undefined || minute === undefined || Number(hour) > 24 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}.${minute}`;
}
