/** The picture of the process: five levels from those who decide to those who do, each with who and what. */
import { type Casebook, drawn } from '../../../domain/casebook.ts';
import { lastDayOf } from '../../../domain/dates.ts';
import { slots } from '../../../domain/slots.ts';
import type { Level } from '../../../domain/vocabulary.ts';
import { type DocumentLevel, documentLevels, documents } from '../../../register/documents.ts';
import { type Forum, forumName, forums } from '../../../register/forums.ts';
import type { AreaId } from '../../../register/types.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import * as text from '../../../text/text.ts';
import { type DateRow, dateRows } from '../rows.ts';

const words = text.process;

export const COLUMNS = ['huvudman', 'politisk', 'lansgemensam', 'delregional', 'lokal'] as const;
export type ColumnKey = (typeof COLUMNS)[number];

export interface Column {
  readonly key: ColumnKey;
  readonly who: readonly { readonly name: string; readonly does: string }[];
  readonly documents: readonly string[];
  /** The next date of its level; null where none is known. */
  readonly next: DateRow | null;
}

const DOCUMENT_LEVELS: Readonly<Record<ColumnKey, readonly DocumentLevel[]>> = {
  huvudman: ['huvudavtal', 'overenskommelse'],
  politisk: [],
  lansgemensam: ['lansgemensam'],
  delregional: ['delregional'],
  lokal: ['lokal'],
};
const DATE_LEVEL: Readonly<Partial<Record<ColumnKey, Level>>> = {
  lansgemensam: 'lansgemensam',
  delregional: 'delregional',
  lokal: 'lokal',
};

/** @param area whose names the forums are called by; null for the common ones. */
export function columnsOf(
  casebook: Casebook,
  organisations: readonly StandingOrganisation[],
  area: AreaId | null,
  day: string,
): Column[] {
  const coming = dateRows(casebook, organisations).filter(
    (row) => row.state !== 'utgar' && lastDayOf(row.end ?? row.day) >= day,
  );
  const municipalities = organisations.filter(({ kind }) => kind === 'municipality').length;
  const own: Readonly<Partial<Record<ColumnKey, Column['who']>>> = {
    huvudman: [
      { name: words.municipalities(municipalities), does: words.municipalityChain },
      { name: words.region, does: words.regionChain },
    ],
    politisk: [{ name: words.federations, does: words.federationsDo }],
    lokal: [{ name: words.operations, does: words.operationsDo }],
  };
  return COLUMNS.map((key) => ({
    key,
    who: [...forumsOf(key).map((forum) => inWords(casebook, forum, area)), ...(own[key] ?? [])],
    documents: DOCUMENT_LEVELS[key].flatMap(documentsOn),
    next: coming.find(({ level }) => level === DATE_LEVEL[key]) ?? null,
  }));
}

/** The highest first. What the principals decide by themselves has a column of its own. */
function forumsOf(key: ColumnKey): Forum[] {
  const of = forums.filter(({ level, key: own }) => level === key && own !== 'huvudman');
  return of.sort((a, b) => (b.rung ?? 0) - (a.rung ?? 0));
}

function inWords(casebook: Casebook, forum: Forum, area: AreaId | null) {
  const place = forum.perArea ? area : 'lan';
  const stated = place === null ? undefined : drawn<'forum.named'>(casebook, slots.forum(forum.key, place))?.words.name;
  return { name: stated ?? forumName(forum, forum.perArea ? area : null), does: forum.mandate };
}

function documentsOn(level: DocumentLevel): string[] {
  const named = documents.filter((each) => each.level === level).map(({ short }) => short);
  return named.length > 0 ? named : documentLevels.filter(({ key }) => key === level).map(({ name }) => name);
}
