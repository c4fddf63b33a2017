import type { AreaId } from './types.ts';

/** Where a forum stands: close to the work, in one area, in the whole county, or political. */
export type ForumLevel = 'lokal' | 'delregional' | 'lansgemensam' | 'politisk';

export interface Forum {
  /** Part of a slot (`forum/key/area`): never change one. */
  readonly key: string;
  /** Its name where no area has named it otherwise. */
  readonly name: string;
  readonly level: ForumLevel;
  /** Its rung on the ladder of lifted questions; null for those that stand beside it. */
  readonly rung: number | null;
  /** What it can do with a question. */
  readonly mandate: string;
  /** One for each area, which may call it something else. */
  readonly perArea: boolean;
  /** A step of a dispute, in each party's own line organisation: no forum of vårdsamverkan. */
  readonly dispute?: true;
}

/** The forums a question can be lifted to, from the bottom of the ladder. Nobody has to climb every rung. */
export const forums: readonly Forum[] = [
  {
    key: 'lokal-grupp',
    name: 'Närområdesgrupp',
    level: 'lokal',
    rung: 1,
    mandate: 'Gör lokala rutiner och för vidare det som behöver hanteras gemensamt.',
    perArea: true,
  },
  {
    key: 'delregional-beredning',
    name: 'Delregional beredning',
    level: 'delregional',
    rung: 2,
    mandate: 'Bereder frågor åt den delregionala styrgruppen.',
    perArea: true,
  },
  {
    key: 'delregional-styrgrupp',
    name: 'Delregional styrgrupp',
    level: 'delregional',
    rung: 3,
    mandate: 'Beslutar det som de lokala grupperna inte kan lösa.',
    perArea: true,
  },
  {
    key: 'delregionalt-samrad',
    name: 'Delregionalt politiskt samråd',
    level: 'politisk',
    rung: null,
    mandate: 'Anger inriktning och följer upp i området. Varje huvudman bekräftar hos sig.',
    perArea: true,
  },
  {
    key: 'arbetsgrupp-implementering',
    name: 'Arbetsgrupp implementering',
    level: 'lansgemensam',
    rung: 4,
    mandate: 'Stöder och samordnar. Verksamheterna äger förändringen.',
    perArea: false,
  },
  {
    key: 'operativ-styrgrupp',
    name: 'Gemensam operativ styrgrupp',
    level: 'lansgemensam',
    rung: 5,
    mandate: 'Styr arbetsgruppen.',
    perArea: false,
  },
  {
    key: 'vvg',
    name: 'VVG, Vårdsamverkan Västra Götaland',
    level: 'lansgemensam',
    rung: 6,
    mandate: 'Leder länets vårdsamverkan på tjänstepersonsnivå.',
    perArea: false,
  },
  {
    key: 'politisk-referensgrupp',
    name: 'Politisk referensgrupp',
    level: 'politisk',
    rung: null,
    mandate: 'Ger råd i svåra frågor.',
    perArea: false,
  },
  {
    key: 'sro',
    name: 'SRO, politiskt samrådsorgan',
    level: 'politisk',
    rung: 7,
    mandate: 'Tar ställning och rekommenderar. Beslutar inte åt någon huvudman.',
    perArea: false,
  },
  {
    key: 'huvudman',
    name: 'Huvudmännens egna beslut',
    level: 'politisk',
    rung: 8,
    mandate: 'Beslutar för egen del.',
    perArea: false,
  },
];

/**
 * The steps of a dispute (model §12.3): the agreement text speaks of five, in each party's own line and not in
 * vårdsamverkan. What they are called and hold was not found, so they stand unnamed until somebody names them.
 */
export const disputeSteps: readonly Forum[] = [1, 2, 3, 4, 5].map((step) => ({
  key: `tvist-${step}`,
  name: `Steg ${step}`,
  level: 'lokal',
  rung: null,
  mandate: 'Varje part tar frågan vidare i sin egen linje.',
  perArea: true,
  dispute: true,
}));

/**
 * What areas call their forums, where an open page says so (vardsamverkan.se, read 2016-2025).
 * People can change every one.
 */
const areaNames: Readonly<Record<AreaId, Readonly<Record<string, string>>>> = {
  'vs-fyrbodal': { 'delregionalt-samrad': 'Delregionalt politiskt samråd Fyrbodal' },
  'vs-simba': { 'lokal-grupp': 'Närområdesgrupp (NO)' },
  'vs-samla': { 'delregionalt-samrad': 'Politisk samrådsgrupp SAMLA' },
  'vs-goteborgsomradet': { 'lokal-grupp': 'NOSAM', 'delregional-styrgrupp': 'Ledningsgrupp LGS' },
  'vs-sodra-alvsborg': {
    'lokal-grupp': 'Lokal ledningsgrupp',
    'delregional-styrgrupp': 'Styrgrupp Närvård Södra Älvsborg',
  },
};

/** The name a forum has in an area before anybody has changed it. */
export function forumName(forum: Forum, area: AreaId | null): string {
  return (area === null ? undefined : areaNames[area]?.[forum.key]) ?? forum.name;
}
