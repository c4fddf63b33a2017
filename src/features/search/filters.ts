/** What Sök is narrowed to: kind, area, period. */
import { addDays } from '../../domain/dates.ts';
import type { OrgId } from '../../domain/events.ts';
import { TEXT_KINDS, type TextKind } from './textRules.ts';

/** Whatever was written as a note, with a mark or without. */
export const NOTE_KINDS = [
  'anteckning',
  'behov',
  'hinder',
  'exempel',
  'fraga',
  'skillnad',
] as const satisfies TextKind[];

/** `organisationer` and `gora` are not texts: names, screens and what can be done. */
export type KindChoice = 'allt' | 'organisationer' | 'gora' | 'anteckningar' | TextKind;
export type PeriodChoice = 'allt' | '30' | '182' | 'aret' | 'framat' | 'egen';

export interface Filters {
  readonly kind: KindChoice;
  /** An area's id, `COUNTY_WIDE` for those who work in the whole county, null for all. */
  readonly area: OrgId | null;
  readonly period: PeriodChoice;
  /** Of the period one chooses oneself: days, or null for no limit. */
  readonly from: string | null;
  readonly to: string | null;
}

export const noFilters: Filters = { kind: 'allt', area: null, period: 'allt', from: null, to: null };

export function isNarrowed({ kind, area, period }: Filters): boolean {
  return kind !== 'allt' || area !== null || period !== 'allt';
}

/** Which kinds of text are asked for; null is all. */
export function kindsOf({ kind }: Filters): readonly TextKind[] | null {
  if (kind === 'allt') return null;
  if (kind === 'anteckningar') return NOTE_KINDS;
  return TEXT_KINDS.filter((each) => each === kind);
}

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** The days that are asked for; null is all. */
export function periodOf({ period, from, to }: Filters, today: string): Period | null {
  switch (period) {
    case 'allt':
      return null;
    case 'egen':
      return from === null && to === null ? null : { from, to };
    case 'aret':
      return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };
    case 'framat':
      return { from: today, to: null };
    default:
      return { from: addDays(today, -Number(period)), to: today };
  }
}

/** Whether any of the date lies in the period: `2026-10` does in one that begins on 20 October. */
export function isWithin(date: string, { from, to }: Period): boolean {
  return (from === null || date >= from.slice(0, date.length)) && (to === null || date <= to.slice(0, date.length));
}
