/** What the map shows, as it stands in the address, so that a picture can be sent as a link. */
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { CHOICES } from '../../domain/headlineStates.ts';
import { DOCUMENT_KEYS, PHASES, type Scope } from '../../domain/vocabulary.ts';
import { viewKeys } from '../../paths.ts';
import { pastDate } from '../../state/opening.ts';

export const THEMES = ['beslut', 'fas'] as const;
export type Theme = (typeof THEMES)[number];
export const LAYOUTS = ['karta', 'rutor', 'tabell'] as const;
export type Layout = (typeof LAYOUTS)[number];
export const AGES = ['aldre', 'andrat'] as const;
export type Age = (typeof AGES)[number];

/** The whole agreement and its five documents; the region's own errands stand beside the map. */
export const MAP_SCOPES: readonly Scope[] = ['avtalet', ...DOCUMENT_KEYS];

/** States of a theme that can be filtered by. */
export const STATES: Readonly<Record<Theme, readonly string[]>> = {
  // Every municipality decides for itself.
  beslut: [...CHOICES.filter((choice) => choice !== 'none'), 'olika'],
  fas: [...PHASES, 'blank', 'olika'],
};

/** Null: not said in the address, so the page chooses. */
export interface View {
  readonly theme: Theme | null;
  readonly scope: Scope;
  readonly area: string | null;
  readonly federation: string | null;
  readonly state: string | null;
  readonly age: Age | null;
  readonly layout: Layout | null;
  readonly selected: string | null;
}

export function readView(params: URLSearchParams): View {
  const theme = oneOf(THEMES, params.get(viewKeys.theme));
  return {
    theme,
    scope: oneOf(MAP_SCOPES, params.get(viewKeys.scope)) ?? 'avtalet',
    area: params.get(viewKeys.area),
    federation: params.get(viewKeys.federation),
    state: params.get(viewKeys.state),
    age: oneOf(AGES, params.get(viewKeys.age)),
    layout: oneOf(LAYOUTS, params.get(viewKeys.layout)),
    selected: params.get(viewKeys.selected),
  };
}

/** Writes what differs; null takes a key away. Other keys, such as the date, stay. */
export function writeView(params: URLSearchParams, changes: Partial<View>): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const [field, value] of Object.entries(changes)) {
    const key = viewKeys[field as keyof View];
    const isPlain = value === null || (field === 'scope' && value === 'avtalet');
    if (isPlain) written.delete(key);
    else written.set(key, value);
  }
  return written;
}

/** The view and the way to change it. Replaces the address: looking around fills nobody's history. */
export function useView(): [View, (changes: Partial<View>) => void] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => readView(params), [params]);
  const change = useCallback(
    (changes: Partial<View>) =>
      setParams((now) => writeView(now, changes), { replace: true, preventScrollReset: true }),
    [setParams],
  );
  return [view, change];
}

/** The past day that the address says; while the days are gone through it is a moment behind the one that is shown. */
export function useAddressDate(today: string): string | null {
  const [params] = useSearchParams();
  return pastDate(params.get(viewKeys.date), today);
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | null {
  return values.find((each) => each === value) ?? null;
}
