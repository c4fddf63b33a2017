/** What can be chosen in Sök, and what then happens. */
import type { OrgId } from '../../domain/events.ts';
import type { Piece } from './excerpt.ts';

/** What happens when it is chosen. */
export type Errand =
  | { readonly kind: 'go'; readonly path: string }
  | { readonly kind: 'example' | 'leave-example' | 'print' | 'today' }
  /** Shows more of what was found; nothing is left. */
  | { readonly kind: 'more' };

export interface Target {
  readonly key: string;
  readonly label: string;
  /** What it is: "Kommun i Skaraborg", "Sida", "Åtgärd", "Behov, 18 nov". */
  readonly detail: string;
  /** Names and what can be done, not texts: what Sök can be narrowed to. */
  readonly sort?: 'organisation' | 'do';
  /** The organisation or area it is about. */
  readonly org?: OrgId;
  /** What was found in a text. */
  readonly excerpt?: readonly Piece[];
  readonly errand: Errand;
}

/** Actions come after what they are about: "hjo" leads to Hjo first. */
export const LATER = { area: -0.5, organisation: 0, screen: 1, action: 2 } as const;
