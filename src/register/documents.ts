import type { DocumentKey } from '../domain/vocabulary.ts';
import { references } from './references.ts';

/** The levels of the document hierarchy; where two disagree the one that stands higher counts. */
export const documentLevels = [
  { key: 'lag', name: 'Lag och förordning' },
  { key: 'huvudavtal', name: 'Hälso- och sjukvårdsavtalet' },
  { key: 'overenskommelse', name: 'Överenskommelser' },
  { key: 'lansgemensam', name: 'Länsgemensamma riktlinjer' },
  { key: 'delregional', name: 'Delregionala riktlinjer och rutiner' },
  { key: 'lokal', name: 'Närområdesplan och lokala rutiner' },
] as const;
export type DocumentLevel = (typeof documentLevels)[number]['key'];

export interface AgreementDocument {
  readonly key: DocumentKey;
  readonly name: string;
  /** For filters and narrow columns. */
  readonly short: string;
  readonly level: DocumentLevel;
  /** Whether the law demands that it exists. */
  readonly statutory: boolean;
  /** What it rests on. */
  readonly ground: string;
  readonly parent: DocumentKey | null;
  readonly source: string;
}

/** The agreement and its four överenskommelser, as sent for consultation in 2025. */
export const documents: readonly AgreementDocument[] = [
  {
    key: 'huvudavtal',
    name: 'Hälso- och sjukvårdsavtal',
    short: 'Huvudavtalet',
    level: 'huvudavtal',
    statutory: false,
    ground: 'Avtal mellan huvudmännen',
    parent: null,
    source: references.sro2025,
  },
  {
    key: 'ok_lakare',
    name: 'Överenskommelse: VGR:s läkaransvar i kommunal primärvård',
    short: 'Läkaransvar',
    level: 'overenskommelse',
    statutory: true,
    ground: 'Hälso- och sjukvårdslagen 16 kap. 1 §',
    parent: 'huvudavtal',
    source: references.sro2025,
  },
  {
    key: 'ok_utskrivning',
    name: 'Överenskommelse: kommunernas betalningsansvar vid in- och utskrivning från sluten hälso- och sjukvård',
    short: 'In- och utskrivning',
    level: 'overenskommelse',
    statutory: true,
    ground: 'Lagen om samverkan vid utskrivning från sluten hälso- och sjukvård (2017:612)',
    parent: 'huvudavtal',
    source: `${references.sro2025}. ${references.prop2017}`,
  },
  {
    key: 'ok_psykisk',
    name: 'Överenskommelse: samverkan kring personer med psykisk funktionsnedsättning och personer med skadligt bruk och beroende',
    short: 'Psykisk hälsa och beroende',
    level: 'overenskommelse',
    statutory: true,
    ground: 'Hälso- och sjukvårdslagen 16 kap. 3 § och socialtjänstlagen',
    parent: 'huvudavtal',
    source: references.sro2025,
  },
  {
    key: 'ok_munhalsa',
    name: 'Överenskommelse: samverkan om munhälsa, uppsökande och nödvändig tandvård',
    short: 'Munhälsa',
    level: 'overenskommelse',
    statutory: true,
    ground: 'Tandvårdslagen och tandvårdsförordningen',
    parent: 'huvudavtal',
    source: references.sro2025,
  },
];

/** Strategy, not agreement: it stands beside the hierarchy and nobody decides on it here. */
export const fardplan = {
  key: 'fardplan',
  name: 'Färdplan, länsgemensam strategi för god och nära vård',
  short: 'Färdplanen',
  validFrom: '2023-01-01',
  /** The year its direction points to. */
  towards: '2030',
  source: references.fardplan,
} as const;

/** Local plan of the care centres in a municipality or district, on the lowest level. */
export const naromradesplan = {
  key: 'naromradesplan',
  name: 'Närområdesplan',
  level: 'lokal',
  source: references.naromradesplan,
} as const;

const byKey: ReadonlyMap<DocumentKey, AgreementDocument> = new Map(documents.map((each) => [each.key, each]));

/** The document of a key. */
export function documentOf(key: DocumentKey): AgreementDocument {
  const found = byKey.get(key);
  if (!found) throw new Error(`No document ${key} in the register`);
  return found;
}
