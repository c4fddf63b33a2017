import { type KeyboardEvent, useState } from 'react';
import type { Lane } from './axisLayout.ts';

/**
 * One stop for Tab, and arrows inside: left and right in a lane, up and down to the nearest date of the next lane,
 * Home and End to the first and the last of the lane.
 */
export function useAxisKeys(lanes: readonly Lane[], selected: string) {
  const [focused, setFocused] = useState<string | null>(null);
  const all = lanes.flatMap(({ entries }) => entries);
  const isThere = (id: string | null) => all.some((entry) => entry.id === id);
  const current = isThere(focused) ? focused : isThere(selected) ? selected : (all[0]?.id ?? null);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextOf(lanes, current, event.key);
    if (next === null) return;
    event.preventDefault();
    const buttons = event.currentTarget.closest('.axis')?.querySelectorAll<HTMLElement>('[data-date]') ?? [];
    for (const button of buttons) if (button.dataset['date'] === next) button.focus();
  };
  return { current, onKeyDown, onFocus: setFocused };
}

function nextOf(lanes: readonly Lane[], current: string | null, key: string): string | null {
  const index = lanes.findIndex(({ entries }) => entries.some(({ id }) => id === current));
  const entries = lanes[index]?.entries ?? [];
  const at = entries.findIndex(({ id }) => id === current);
  const here = entries[at];
  if (here === undefined) return null;
  if (key === 'ArrowRight') return entries[at + 1]?.id ?? null;
  if (key === 'ArrowLeft') return entries[at - 1]?.id ?? null;
  if (key === 'Home') return entries[0]?.id ?? null;
  if (key === 'End') return entries.at(-1)?.id ?? null;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const way = key === 'ArrowDown' ? lanes.slice(index + 1) : lanes.slice(0, index).reverse();
  const lane = way.find(({ entries: there }) => there.length > 0);
  const nearest = [...(lane?.entries ?? [])].sort(
    (a, b) => Math.abs(a.start - here.start) - Math.abs(b.start - here.start),
  )[0];
  return nearest?.id ?? null;
}
