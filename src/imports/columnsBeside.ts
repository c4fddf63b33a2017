/** Two tables beside each other on one sheet: what stands in the second is about somebody else than the row's first name. */
import { readHeading } from './columnsHeadings.ts';
import type { OrganisationNames } from './recogniseOrganisationNames.ts';
import type { TableRow } from './table.ts';

const HALF = 0.5;

/**
 * The column (0 is A) where a second table begins, or null. There both columns name organisations that
 * decide for themselves, and mostly different ones.
 * @param headings null for a list without.
 */
export function besideAt(
  headings: readonly string[] | null,
  rows: readonly TableRow[],
  width: number,
  names: OrganisationNames,
): number | null {
  const named = Array.from({ length: width }, (_, index) => index).filter((index) => {
    const heading = headings?.[index] ?? '';
    if (heading !== '' && readHeading(heading)?.meaning !== 'organisation') return false;
    const said = rows.flatMap(({ cells }) => cells[index]?.text || []);
    return said.length > 1 && said.filter((text) => whoIn(text, names) !== undefined).length >= said.length * HALF;
  });
  const [first, ...others] = named;
  if (first === undefined) return null;
  return others.find((other) => other > first + 1 && differ(rows, first, other, names)) ?? null;
}

function differ(rows: readonly TableRow[], one: number, other: number, names: OrganisationNames): boolean {
  const pairs = rows
    .map(({ cells }) => [whoIn(cells[one]?.text ?? '', names), whoIn(cells[other]?.text ?? '', names)])
    .filter(([a, b]) => a !== undefined && b !== undefined);
  return pairs.length > 0 && pairs.filter(([a, b]) => a !== b).length >= pairs.length * HALF;
}

/** A municipality, a unit of the region or a private provider; areas and federations stand beside their own. */
function whoIn(text: string, names: OrganisationNames): string | undefined {
  if (text === '' || text.length > 60) return undefined;
  return names.meant(text).find(({ kind }) => kind !== 'subregion' && kind !== 'association')?.id;
}
