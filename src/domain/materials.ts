/** Material: presentation, guide, questions and answers, map. One current version of each (model §15). */
import { type Casebook, drawn, type Entity, type Statement, viewOf } from './casebook.ts';
import type { EventId, OrgId } from './events.ts';
import type { MaterialKind, MaterialState } from './learningVocabulary.ts';
import { partText } from './parts.ts';
import { slots } from './slots.ts';

/** The parts of text a material may have beside its title. */
export const MATERIAL_PARTS = ['malgrupp', 'funktion', 'kanal'] as const;
export type MaterialPart = (typeof MATERIAL_PARTS)[number];

export interface Material {
  readonly id: EventId;
  readonly kind: MaterialKind;
  /** Empty when its words have been removed. */
  readonly title: string;
  readonly state: MaterialState;
  /** The one that counts on the casebook's date; absent before the first. */
  readonly version?: Statement<'material.issued'>;
  /** More than one when two have put out different versions without knowing of each other. */
  readonly versions: readonly Statement<'material.issued'>[];
  readonly parts: Readonly<Record<MaterialPart, string>>;
  /** Who has used it, the latest first. */
  readonly used: readonly MaterialUse[];
}

export interface MaterialUse {
  readonly org: OrgId;
  readonly statement: Statement<'material.used'>;
}

/** Every material that is there on the casebook's date, in the order it was added. */
export function materialsIn(casebook: Casebook): Material[] {
  const uses = usesIn(casebook);
  return Object.values(casebook.entities)
    .filter((entity): entity is Entity<'material.added'> => entity.type === 'material.added')
    .sort((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1))
    .map((entity) => materialOf(casebook, entity, uses.get(entity.id) ?? []));
}

function materialOf(
  casebook: Casebook,
  { id, data }: Entity<'material.added'>,
  used: readonly MaterialUse[],
): Material {
  const versions = viewOf<'material.issued'>(casebook, slots.version(id))?.current ?? [];
  const [version] = versions;
  const parts = Object.fromEntries(MATERIAL_PARTS.map((key) => [key, partText(casebook, id, key)]));
  return {
    id,
    kind: data.kind,
    title: partText(casebook, id, 'title'),
    state: drawn<'material.stated'>(casebook, slots.state(id))?.data.state ?? 'aktuell',
    ...(version ? { version } : {}),
    versions,
    parts: parts as Record<MaterialPart, string>,
    used,
  };
}

/** Walks the slots once for all materials. */
function usesIn(casebook: Casebook): Map<EventId, MaterialUse[]> {
  const uses = new Map<EventId, MaterialUse[]>();
  for (const slot of Object.keys(casebook.slots)) {
    if (!slot.startsWith('used/')) continue;
    const [, org = '', material = ''] = slot.split('/');
    const statement = drawn<'material.used'>(casebook, slot);
    if (statement?.data.used !== true) continue;
    uses.set(material, [...(uses.get(material) ?? []), { org, statement }]);
  }
  for (const list of uses.values()) {
    list.sort((a, b) => (latestKey(a) > latestKey(b) ? -1 : 1));
  }
  return uses;
}

/** Those of the same day by their organisations: slots come in the order they arrived in. */
function latestKey({ org, statement }: MaterialUse): string {
  return `${statement.on ?? ''} ${org}`;
}
