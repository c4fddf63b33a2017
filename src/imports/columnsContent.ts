/** What the cells of a column look like: for lists without headings, and to check what a heading says. */

import { recognisePhase } from './recogniseCodes.ts';
import { readListDate, takenDates } from './recogniseDate.ts';
import { recogniseDecision } from './recogniseDecision.ts';
import type { OrganisationNames } from './recogniseOrganisationNames.ts';
import type { Cell } from './table.ts';

/** Shares of the cells that say anything, 0 to 1. */
export interface Content {
  readonly cells: number;
  readonly organisation: number;
  readonly code: number;
  readonly date: number;
  /** An outcome in words, or that nothing is known. */
  readonly decision: number;
  /** An outcome in words. */
  readonly outcome: number;
  readonly phase: number;
  readonly paragraph: number;
  readonly mailbox: number;
}

const ENOUGH = 60;
const SILENT = /^[-–—?.*\s]*$/;
const CODE = /^(?:[a-z]{1,12}[ :.-]?)?1[45]\d\d$/i;

export function contentOf(cells: readonly Cell[], names: OrganisationNames, today: string): Content {
  const said = cells.filter(({ text }) => !SILENT.test(text)).slice(0, ENOUGH);
  const share = (test: (cell: Cell) => boolean) => (said.length === 0 ? 0 : said.filter(test).length / said.length);
  return {
    cells: said.length,
    organisation: share(
      ({ text }) => text.length < 80 && /[a-zåäö]/i.test(text) && names.meant(nameIn(text)).length > 0,
    ),
    code: share(({ text }) => CODE.test(text.trim())),
    date: share((cell) => isDate(cell, today)),
    decision: share((cell) => isDecision(cell, false)),
    outcome: share((cell) => isDecision(cell, true)),
    phase: share(({ text }) => /[a-zåäö]/i.test(text) && isPhase(text)),
    paragraph: share(({ text }) => /^(?:§|par)/i.test(text)),
    mailbox: share(({ text }) => /^\S+@\S+\.\S+$/.test(text)),
  };
}

/** Without a kommunkod before it and a note after it. */
function nameIn(text: string): string {
  return text.replace(/^1\d{3}[ ,:.-]+/, '').replace(/\s*[(*].*$/, '');
}

/** Whether a cell is a date and little more: "KF 15 dec" is, "Ja 15 dec" is not. */
export function isDate({ text, day }: Cell, today: string): boolean {
  if (day !== undefined) return true;
  if (/^1[45]\d\d$/.test(text.trim())) return false;
  if (readListDate(text, today, 'near') !== null) return true;
  const { rest, dates } = takenDates(text);
  return (
    dates.length > 0 && rest.replace(/@\d+/g, '').trim().length <= 12 && recogniseDecision({ text }).steps.length === 0
  );
}

/** Whether a cell says an outcome that is understood (or, unless `plainly`, that nothing is known). */
export function isDecision(cell: Cell, plainly: boolean): boolean {
  if (cell.day !== undefined || cell.text.length > 200) return false;
  const { steps, unclear, nothing } = recogniseDecision(cell);
  return unclear === undefined ? steps.length > 0 || (!plainly && nothing) : !plainly && unclear.length > 0;
}

function isPhase(text: string): boolean {
  const reading = recognisePhase(text);
  return reading !== null && 'code' in reading;
}
