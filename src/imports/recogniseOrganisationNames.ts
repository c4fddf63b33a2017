/** Every name an organisation goes by, and which organisations a written name may mean. */
import type { OrgId } from '../domain/events.ts';
import { organisationOf, shortAreaNames } from '../register/organisations.ts';
import type { Organisation } from '../register/types.ts';
import { wordsOf } from './recogniseWords.ts';

/** As the screens have them: renamed, moved and added to by people. */
export interface ListOrganisation extends Organisation {
  /** Inactive ones are not recognised: they are left out of lists and choices everywhere. */
  readonly active: boolean;
}

/** What people call the region and its units beside the names in the register. */
const CALLED: Readonly<Record<OrgId, readonly string[]>> = {
  vgr: ['Regionen', 'Region Västra Götaland', 'VG-regionen', 'Västra Götalands läns landsting', 'VG region'],
  'vgr-su': ['Sahlgrenska', 'Sahlgrenska sjukhuset'],
  'vgr-nu': ['NU sjukvård', 'NU-sjukhusen', 'Norra Älvsborgs länssjukhus och Uddevalla sjukhus', 'NÄL'],
  'vgr-sas': ['SÄS Borås', 'Södra Älvsborgs sjukhus Borås'],
  'vgr-skas': ['Skaraborgs sjukhus SkaS'],
  'vgr-siv': ['SiV', 'Sjukhusen Väst'],
  'vgr-habilitering-halsa': ['Habilitering och hälsa', 'Hab och hälsa', 'Hab & hälsa', 'HoH'],
  'vgr-folktandvarden': ['Folktandvården', 'FTV Västra Götaland'],
  'vgr-narhalsan': ['Närhälsan Västra Götaland', 'Närhälsans vårdcentraler'],
  'privat-medtanken': ['Medtanken'],
  'privat-vardval-ovriga': ['Privata vårdcentraler', 'Privata utförare', 'Privata vårdgivare', 'Övriga privata'],
};

/** Words beside a municipality's name that say nothing. */
const GENERIC = new Set(['kommun', 'kommunen', 'komun', 'kommn', 'kommu', 'kn', 'stad', 'stads', 'k']);

/** The keys a written name is looked up by, the surest first. */
export function keysOf(written: string): string[] {
  const words = wordsOf(written.replace(/\bk:n\b/gi, ' '));
  const telling = words.filter((word) => !GENERIC.has(word));
  const key = (telling.length > 0 ? telling : words).join('');
  const keys = [words.join(''), key, withoutGenitive(key)];
  return [...new Set([...keys, ...keys.map(withoutDigraphs)])].filter((each) => each !== '');
}

function withoutGenitive(key: string): string {
  return key.length > 3 && key.endsWith('s') ? key.slice(0, -1) : key;
}

/** "Goeteborg", "Boraas": å, ä and ö as they are typed where the keys are missing. */
function withoutDigraphs(key: string): string {
  return key.replaceAll('aa', 'a').replaceAll('ae', 'a').replaceAll('oe', 'o');
}

export interface NamedOrganisation {
  readonly org: ListOrganisation;
  readonly key: string;
}

/** What every name means. Municipalities, the region and its units go before areas and federations of the same name. */
export class OrganisationNames {
  readonly all: readonly ListOrganisation[];
  /** Names to be near to, for spelling mistakes. */
  readonly named: readonly NamedOrganisation[];
  private readonly first = new Map<string, ListOrganisation[]>();
  private readonly second = new Map<string, ListOrganisation[]>();
  private readonly ids = new Map<OrgId, ListOrganisation>();
  private readonly codes = new Map<string, ListOrganisation>();
  private readonly seats = new Map<string, ListOrganisation[]>();
  /** The same name is asked for in every check of a row. */
  private readonly asked = new Map<string, readonly ListOrganisation[]>();
  private readonly area: OrgId | null;

  constructor(organisations: readonly ListOrganisation[], area: OrgId | null) {
    this.all = organisations.filter(({ active }) => active);
    this.area = area;
    const named: NamedOrganisation[] = [];
    for (const org of this.all) {
      this.ids.set(org.id, org);
      if (org.code !== null) this.codes.set(org.code, org);
      const isGathering = org.kind === 'subregion' || org.kind === 'association';
      const asShipped = organisationOf(org.id)?.name ?? org.name;
      for (const name of [org.name, org.officialName, asShipped, ...(CALLED[org.id] ?? [])]) {
        for (const key of keysOf(name)) file(isGathering ? this.second : this.first, key, org);
      }
      for (const name of [org.abbr, shortAreaNames[org.id]]) {
        if (name) for (const key of keysOf(name)) file(isGathering ? this.second : this.first, key, org);
      }
      for (const key of org.seat === null ? [] : keysOf(org.seat)) file(this.seats, key, org);
      for (const name of new Set([org.name, asShipped])) named.push({ org, key: wordsOf(name).join('') });
    }
    this.named = named;
  }

  byId(id: OrgId): ListOrganisation | undefined {
    return this.ids.get(id);
  }

  byCode(code: string): ListOrganisation | undefined {
    return this.codes.get(code);
  }

  /** Everybody a name may mean: one, several, or nobody. The own area's goes before others of the same name. */
  meant(written: string): readonly ListOrganisation[] {
    const asked = this.asked.get(written);
    if (asked !== undefined) return asked;
    const found = this.lookUp(keysOf(written));
    this.asked.set(written, found);
    return found;
  }

  private lookUp(keys: readonly string[]): readonly ListOrganisation[] {
    for (const names of [this.first, this.second]) {
      for (const key of keys) {
        const found = names.get(key);
        if (found !== undefined) return this.nearest(found);
      }
    }
    return [];
  }

  /** Those whose main place it is: a suggestion, never a reading ("Kungshamn" is Sotenäs). */
  seatedIn(written: string): readonly ListOrganisation[] {
    return keysOf(written).flatMap((key) => this.seats.get(key)?.filter(({ kind }) => kind === 'municipality') ?? []);
  }

  isOwn({ id, area }: ListOrganisation): boolean {
    return this.area !== null && (area === this.area || id === this.area);
  }

  private nearest(found: readonly ListOrganisation[]): readonly ListOrganisation[] {
    if (found.length === 1) return found;
    const own = found.filter((org) => this.isOwn(org));
    return own.length === 1 ? own : found;
  }
}

function file(names: Map<string, ListOrganisation[]>, key: string, org: ListOrganisation): void {
  const held = names.get(key);
  if (held === undefined) names.set(key, [org]);
  else if (!held.includes(org)) held.push(org);
}
