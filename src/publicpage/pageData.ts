/** What the page's own program is given beside the drawn page: who, from when, and every turn. Plain data in the file. */
import type { OrgId } from '../domain/events.ts';
import type { Choice } from '../domain/headlineStates.ts';
import type { Phase } from '../domain/vocabulary.ts';

export const THEMES = ['beslut', 'fas'] as const;
export type Theme = (typeof THEMES)[number];

export const VIEWS = ['karta', 'rutor', 'tabell'] as const;
export type View = (typeof VIEWS)[number];

/** How a place is drawn: by its decision or its phase. */
export type Mark = Choice | Phase;

/** Day, place in the list of organisations, decision, the day of the decision, phase. */
export type PageTurn = readonly [
  day: string,
  organisation: number,
  decision: Choice | null,
  decided: string | null,
  phase: Phase | 'blank' | null,
];

export interface PageOrganisation {
  readonly id: OrgId;
  readonly name: string;
  /** The name of its area; empty when it has none. */
  readonly area: string;
  readonly isMunicipality: boolean;
}

export interface PageData {
  readonly title: string;
  /** The first and the last day of the slider, and the day the page opens on: `YYYY-MM-DD`. */
  readonly from: string;
  readonly date: string;
  readonly whole: string;
  readonly themes: readonly Theme[];
  readonly organisations: readonly PageOrganisation[];
  /** Earliest first. */
  readonly turns: readonly PageTurn[];
  readonly dates: readonly { readonly day: string; readonly title: string }[];
  /** "Beslutat ja", "Införande". */
  readonly names: Readonly<Record<Mark, string>>;
}
