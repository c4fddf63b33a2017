/** Whom a row is about, and which rows are about nobody: titles, subtotals, footnotes. */
import type { Scope } from '../domain/vocabulary.ts';
import * as text from '../text/text.ts';
import type { Problem } from './judgedList.ts';
import { problem, type ReadCell, type RowView } from './judgeListRow.ts';
import { namesGathering, recogniseOrganisation } from './recogniseOrganisation.ts';
import type { ListOrganisation, OrganisationNames } from './recogniseOrganisationNames.ts';
import { folded } from './recogniseWords.ts';

export interface WhomReading {
  readonly org: ListOrganisation | null;
  readonly scope: Scope;
  readonly problems: readonly Problem[];
  /** As it is written. */
  readonly text: string;
}

const ASIDE =
  /^(?:summa|delsumma|totalt?|antal|genomsnitt|kalla|kallor|uppdatera\w*|senast|sammanstall\w*|obs|not|notera|anm|teckenforklaring|forklaring|sida \d|version|utskrift|skapad|fortsattning|kommun(?:er)?)(?=$|[\s:.,=(0-9!])/;
/** Longer than any name: a sentence. */
const SENTENCE = 45;

/** Rows that are about nobody. What looks like a name is never passed over, however it is spelt. */
export function isAside(row: RowView, names: OrganisationNames): boolean {
  const [first, ...rest] = row.filled;
  if (first === undefined) return true;
  if (ASIDE.test(folded(first.text)) && names.meant(first.text).length === 0) return true;
  const isCounts = rest.every((cell) => /^[\d\s.,%()-]*(?:av \d+)?$/.test(cell.text) && cell.day === undefined);
  if (namesGathering(first.text.replace(/\s*\(.*$/, ''), names) && isCounts) return true;
  if (rest.length > 0) return false;
  const isSentence =
    first.text.length > SENTENCE || /[.:!]$/.test(first.text) || /^[*†]/.test(first.text) || /\d{4}/.test(first.text);
  return isSentence && !/^\S+$/.test(first.text) && recogniseOrganisation(first.text, names).kind === 'unknown';
}

/** Null when the row says nothing about anybody. @param above whom the last row was about. */
export function whomOf(row: RowView, names: OrganisationNames, above: WhomReading | null): WhomReading | null {
  const named = row.first('organisation');
  const coded = row.first('code');
  const byCode = coded && recogniseOrganisation(coded.text, names);
  if (named === undefined) {
    if (byCode?.kind === 'one') return sure(byCode.org, byCode.scope, coded?.text ?? '');
    if (coded !== undefined) return doubted('organisation-unknown', coded);
    return row.saysMoreThan('organisation', 'code') ? missing(row, above) : null;
  }
  const reading = recogniseOrganisation(named.text, names);
  if (reading.kind === 'one') {
    if (byCode?.kind !== 'one' || byCode.org === reading.org) return sure(reading.org, reading.scope, named.text);
    const both = [reading.org, byCode.org].map(({ id, name }) => ({ value: id, label: name }));
    // A chosen organisation is an answer to this very question.
    return named.text === reading.org.id
      ? sure(reading.org, reading.scope, named.text)
      : doubted('organisation-several', named, both);
  }
  if (byCode?.kind === 'one') return sure(byCode.org, byCode.scope, named.text);
  return doubted(
    reading.kind === 'several' ? 'organisation-several' : 'organisation-unknown',
    named,
    reading.suggestions,
  );
}

function sure(org: ListOrganisation, scope: Scope, written: string): WhomReading {
  return { org, scope, problems: [], text: written };
}

function doubted(
  what: Problem['what'],
  cell: Pick<ReadCell, 'name' | 'text'>,
  suggestions: Problem['suggestions'] = [],
): WhomReading {
  return { org: null, scope: 'avtalet', problems: [problem(what, cell, suggestions)], text: cell.text };
}

/** Cells that were merged over several rows come with the name in the first alone. */
function missing(row: RowView, above: WhomReading | null): WhomReading {
  const cell = { name: row.place('organisation', 'code'), text: '' };
  const { org } = above ?? { org: null };
  return doubted(
    'organisation-missing',
    cell,
    org === null ? [] : [{ value: org.id, label: text.imports.sameAsAbove(org.name) }],
  );
}
