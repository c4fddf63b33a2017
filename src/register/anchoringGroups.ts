import type { AnchoringGroup, AnchoringLevel, DownReason } from '../domain/vocabulary.ts';

/** The target groups of anchoring: nine of the guide, with socialtjänst and school beside. */
export const anchoringGroups: readonly {
  readonly key: AnchoringGroup;
  readonly name: string;
  readonly short: string;
}[] = [
  { key: 'politik', name: 'Politik', short: 'Politik' },
  { key: 'forvaltningsledning', name: 'Förvaltningsledning', short: 'Ledning' },
  { key: 'chefer', name: 'Chefer nära verksamheten', short: 'Chefer' },
  { key: 'medarbetare', name: 'Legitimerad personal och medarbetare', short: 'Medarbetare' },
  { key: 'mas_hsl', name: 'MAS, MAR och verksamhetschef HSL', short: 'MAS' },
  { key: 'fackliga', name: 'Fackliga parter', short: 'Fackliga' },
  { key: 'rad', name: 'Råd (pensionärsråd, funktionsrätt)', short: 'Råd' },
  { key: 'privata', name: 'Privata utförare', short: 'Privata' },
  { key: 'grannar', name: 'Grannar i vården (vårdcentral, sjukhusenhet, tandvård)', short: 'Vårdgrannar' },
  { key: 'socialtjanst', name: 'Socialtjänst', short: 'Socialtjänst' },
  { key: 'skola', name: 'Skola och elevhälsa', short: 'Skola' },
];

/** How far a group has come along, and how one can tell. */
export const anchoringLevels: readonly {
  readonly key: AnchoringLevel;
  readonly name: string;
  /** The sign that it is true. */
  readonly sign: string;
}[] = [
  { key: 'ej_nadd', name: 'Inte nådd', sign: 'ingen kontakt' },
  { key: 'informerad', name: 'Informerad', sign: 'har fått material eller varit med på en presentation' },
  { key: 'i_dialog', name: 'I dialog', sign: 'har frågat, invänt eller bidragit' },
  { key: 'forankrad', name: 'Förankrad', sign: 'säger med egna ord varför och vad, och stöder det' },
  { key: 'driver', name: 'Driver själv', sign: 'tar initiativ och ber andra följa med' },
];

/** A flag beside any level: worry or objection, with its text. */
export const hesitant = { key: 'tveksam', name: 'Tveksam', sign: 'oro eller invändning' } as const;

/** Why anchoring went a step down. */
export const downReasons = {
  chefsbyte: 'Chefsbyte',
  val: 'Val',
  omorganisation: 'Omorganisation',
  ny_information: 'Ny information',
  missnoje: 'Missnöje',
} as const satisfies Readonly<Record<DownReason, string>>;
