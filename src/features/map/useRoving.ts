import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { OrgId } from '../../domain/events.ts';
import { type Arrow, arrowNeighbour } from '../../register/map/directions.ts';
import type { Place } from '../../register/map/places.ts';

/** After this silence a letter begins a new word. */
const PAUSE_MS = 700;

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

export interface RovingPlace {
  readonly id: OrgId;
  readonly name: string;
}

interface Roving {
  /** In the order they are read; one of them is the stop of the Tab key. */
  readonly order: readonly RovingPlace[];
  /** Where they lie, for the arrows. */
  readonly places: ReadonlyMap<OrgId, Place>;
  readonly selected: OrgId | null;
  readonly onClear: () => void;
}

/**
 * One stop for the Tab key among many buttons. Arrows go where they point, Home and End to the first and
 * last name, letters to a name; Enter and Space press the button, as buttons do; Escape clears the choice.
 */
export function useRoving({ order, places, selected, onClear }: Roving) {
  const [held, setHeld] = useState<OrgId | null>(null);
  const [focused, setFocused] = useState<OrgId | null>(null);
  const buttons = useRef(new Map<OrgId, HTMLButtonElement>());
  const typed = useRef({ letters: '', at: 0 });

  const has = (id: OrgId | null) => id !== null && order.some((each) => each.id === id);
  const stop = has(held) ? held : has(selected) ? selected : (order[0]?.id ?? null);

  const goTo = (id: OrgId | undefined) => {
    if (id === undefined) return false;
    setHeld(id);
    buttons.current.get(id)?.focus();
    return true;
  };

  const byLetter = (letter: string, from: OrgId, at: number): OrgId | undefined => {
    const letters = (at - typed.current.at < PAUSE_MS ? typed.current.letters : '') + letter.toLocaleLowerCase('sv');
    typed.current = { letters, at };
    const isOneLetter = [...letters].every((each) => each === letters[0]);
    // The same letter again goes on to the next name; a longer word may stay where it is.
    const start = order.findIndex(({ id }) => id === from) + (isOneLetter ? 1 : 0);
    const sought = isOneLetter ? letters.slice(0, 1) : letters;
    const round = [...order.slice(start), ...order.slice(0, start)];
    return round.find(({ name }) => name.toLocaleLowerCase('sv').startsWith(sought))?.id;
  };

  const onKeyDown = (id: OrgId) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    let gone = false;
    if (arrow) gone = goTo(arrowNeighbour(new Map(order.flatMap((each) => at(places, each.id))), id, arrow)) || true;
    else if (event.key === 'Home') gone = goTo(order[0]?.id);
    else if (event.key === 'End') gone = goTo(order.at(-1)?.id);
    else if (event.key === 'Escape' && selected !== null) {
      onClear();
      gone = true;
    } else if (event.key.length === 1 && event.key !== ' ') gone = goTo(byLetter(event.key, id, event.timeStamp));
    if (gone) event.preventDefault();
  };

  // The same hands from drawing to drawing, so that a place is drawn anew only when something about it has changed.
  const latest = useRef(onKeyDown);
  useLayoutEffect(() => {
    latest.current = onKeyDown;
  });
  const [hands] = useState(() => ({
    hold: (id: OrgId, element: HTMLButtonElement | null) => {
      if (element) buttons.current.set(id, element);
      else buttons.current.delete(id);
    },
    onKeyDown: (id: OrgId, event: KeyboardEvent) => latest.current(id)(event),
    onFocus: (id: OrgId) => {
      setHeld(id);
      setFocused(id);
    },
    onBlur: () => setFocused(null),
  }));

  return { hands, stop, focused, focus: (id: OrgId) => void goTo(id) };
}

export type Hands = ReturnType<typeof useRoving>['hands'];

function at(places: ReadonlyMap<OrgId, Place>, id: OrgId): [OrgId, Place][] {
  const place = places.get(id);
  return place ? [[id, place]] : [];
}
