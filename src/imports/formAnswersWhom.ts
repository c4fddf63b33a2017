/** Who a row of answers is from, and when it was written. */
import { isFullDate, isFuture, isRealDate } from '../domain/dates.ts';
import type { OrgId } from '../domain/events.ts';
import { PERSONNUMMER_MASK } from '../domain/personnummer.ts';
import { looksLikePerson } from './formAnswersColumns.ts';
import { AS_WRITTEN, type LeftOutWhy } from './formAnswersTypes.ts';
import type { Suggestion } from './judgedList.ts';
import { recogniseOrganisation } from './recogniseOrganisation.ts';
import type { OrganisationNames } from './recogniseOrganisationNames.ts';
import type { Cell } from './table.ts';

export interface Whom {
  readonly org: OrgId | null;
  /** A network or another group that has no card. */
  readonly who?: string;
  readonly leftOut?: LeftOutWhy;
  /** It is asked which one is meant. */
  readonly suggestions?: readonly Suggestion[];
}

/** A network writes its own name: what is near no organisation is taken as it stands, never a person's name. */
export function whomOf(written: string, names: OrganisationNames, settled: string | undefined): Whom {
  if (written === '') return { org: null };
  if (written.includes(PERSONNUMMER_MASK)) return { org: null, leftOut: 'personnummer' };
  if (settled === AS_WRITTEN) return asWritten(written);
  const chosen = settled === undefined ? undefined : names.byId(settled);
  if (chosen !== undefined) return { org: chosen.id };
  const reading = recogniseOrganisation(written, names);
  if (reading.kind === 'one') return { org: reading.org.id };
  return reading.suggestions.length > 0 ? { org: null, suggestions: reading.suggestions } : asWritten(written);
}

function asWritten(written: string): Whom {
  return looksLikePerson(written) ? { org: null, leftOut: 'person' } : { org: null, who: written };
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})/;
const SLASHES = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/;

/** The day a form's own system wrote; undefined where it can not be told (3/4/2026 is two days). */
export function dayOf(cell: Cell | undefined, today: string): string | undefined {
  const day = cell && (cell.day ?? dayIn(cell.text));
  return day && isFullDate(day) && isRealDate(day) && !isFuture(day, today) ? day : undefined;
}

function dayIn(text: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return iso[0];
  const parts = SLASHES.exec(text);
  if (parts === null) return undefined;
  const [, first = '', second = '', year = ''] = parts;
  const whole = year.length === 2 ? `20${year}` : year;
  // American order unless that is impossible; where both are possible and differ nobody can tell.
  if (Number(second) > 12) return `${whole}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`;
  const isEither = Number(first) <= 12 && first !== second;
  return isEither ? undefined : `${whole}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`;
}
