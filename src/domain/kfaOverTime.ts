/**
 * Känd, förstådd, använd over time: what each dialogue said, and what has become stronger or weaker since
 * the organisation's dialogue before it (model §7). Words only: a step is a label, and the change is said
 * per organisation, dimension and side. Nothing is counted, averaged or compared between places, and what
 * could not be judged gives no change.
 */
import { type Casebook, type Statement, viewOf } from './casebook.ts';
import { type DialogueOnDay, dialoguesWith, isBefore, isHeldState } from './dialogue.ts';
import type { EventId, OrgId } from './events.ts';
import { slots } from './slots.ts';
import { KFA_DIMENSIONS, KFA_SIDES, KFA_STEPS, type KfaDimension, type KfaSide, type KfaStep } from './vocabulary.ts';

export type KfaChange = 'starkt' | 'oforandrad' | 'forsvagad';

/** What one side said in one dialogue. */
export interface KfaSaid {
  readonly side: KfaSide;
  /** Every unbeaten statement, the drawn one first; two writers may have put down two labels. */
  readonly statements: readonly Statement<'kfa.assessed'>[];
  readonly disputed: boolean;
}

/** What was said of one dimension in one dialogue; no sides when nothing was. */
export interface KfaPicture {
  readonly dimension: KfaDimension;
  readonly sides: readonly KfaSaid[];
  /** "Olika bilder": each side's own view, instead of one in common. */
  readonly split: boolean;
}

/** The picture of each dimension that anything was said of, in the order they are asked. */
export function kfaOf(casebook: Casebook, dialogue: EventId): KfaPicture[] {
  return KFA_DIMENSIONS.map((dimension) => pictureOf(casebook, dialogue, dimension)).filter(
    ({ sides }) => sides.length > 0,
  );
}

function pictureOf(casebook: Casebook, dialogue: EventId, dimension: KfaDimension): KfaPicture {
  const sides = KFA_SIDES.flatMap((side): KfaSaid[] => {
    const view = viewOf<'kfa.assessed'>(casebook, slots.kfa(dialogue, dimension, side));
    if (view === undefined || view.current.length === 0) return [];
    const statements = view.disputed ? view.current : view.current.slice(0, 1);
    return [{ side, statements, disputed: view.disputed }];
  });
  return { dimension, sides, split: sides.some(({ side }) => side !== 'gemensam') };
}

/** A dimension now and in the dialogue it was last spoken of in before. */
export interface KfaSince {
  readonly dimension: KfaDimension;
  readonly now: KfaPicture;
  /** Null: it was not spoken of before. */
  readonly before: { readonly dialogue: EventId; readonly day: string; readonly picture: KfaPicture } | null;
  /** One picture has become several, or several one: said as such, and then nothing is stronger or weaker. */
  readonly turned: 'split' | 'common' | null;
  /** By side, where both times gave something to compare. */
  readonly changes: ReadonlyMap<KfaSide, KfaChange>;
}

/**
 * What has changed for one organisation since its dialogue before this one. A dimension that was not
 * spoken of then is looked for further back. A later merge may add a dialogue in between.
 */
export function kfaSinceLast(casebook: Casebook, org: OrgId, dialogue: EventId): KfaSince[] {
  const earlier = heldBefore(casebook, org, dialogue).reverse();
  return kfaOf(casebook, dialogue).map((now) => {
    const { dimension } = now;
    for (const { planned, day } of earlier) {
      const picture = pictureOf(casebook, planned.id, dimension);
      if (picture.sides.length > 0) {
        const turned = now.split === picture.split ? null : now.split ? 'split' : 'common';
        const changes = turned === null ? changesOf(dimension, picture, now) : new Map<KfaSide, KfaChange>();
        return { dimension, now, before: { dialogue: planned.id, day, picture }, turned, changes };
      }
    }
    return { dimension, now, before: null, turned: null, changes: new Map() };
  });
}

/** What was said in the organisation's dialogue before this one: where "Sedan sist?" begins. Null for the first. */
export function kfaLastTime(
  casebook: Casebook,
  org: OrgId,
  dialogue: EventId,
): { readonly dialogue: EventId; readonly day: string; readonly pictures: readonly KfaPicture[] } | null {
  for (const { planned, day } of heldBefore(casebook, org, dialogue).reverse()) {
    const pictures = kfaOf(casebook, planned.id);
    if (pictures.length > 0) return { dialogue: planned.id, day, pictures };
  }
  return null;
}

/** Every held dialogue of an organisation that said anything, the latest first, each with what changed since the one before. */
export function kfaOverTime(
  casebook: Casebook,
  org: OrgId,
): { readonly dialogue: EventId; readonly day: string; readonly since: readonly KfaSince[] }[] {
  return dialoguesWith(casebook, org)
    .filter(({ state }) => isHeldState(state))
    .map(({ planned, day }) => ({ dialogue: planned.id, day, since: kfaSinceLast(casebook, org, planned.id) }))
    .filter(({ since }) => since.length > 0)
    .reverse();
}

function heldBefore(casebook: Casebook, org: OrgId, dialogue: EventId): DialogueOnDay[] {
  const all = dialoguesWith(casebook, org);
  const here = all.find(({ planned }) => planned.id === dialogue);
  if (here === undefined) return [];
  // Two that different writers held on one day are neither of them "last time" to the other.
  return all.filter((each) => isHeldState(each.state) && isBefore(each, here));
}

function changesOf(dimension: KfaDimension, before: KfaPicture, now: KfaPicture): Map<KfaSide, KfaChange> {
  const changes = new Map<KfaSide, KfaChange>();
  for (const side of KFA_SIDES) {
    const [from, to] = [placeOf(dimension, before, side), placeOf(dimension, now, side)];
    if (from === null || to === null) continue;
    changes.set(side, to > from ? 'starkt' : to < from ? 'forsvagad' : 'oforandrad');
  }
  return changes;
}

/** Where a side's label stands among the steps; null when there is none, or two, or it could not be judged. */
function placeOf(dimension: KfaDimension, { sides }: KfaPicture, side: KfaSide): number | null {
  const said = sides.find((each) => each.side === side);
  const step = said?.statements[0]?.data.step;
  if (said === undefined || step === undefined || said.disputed || step === 'ej_bedombar') return null;
  const steps: readonly KfaStep[] = KFA_STEPS[dimension];
  return steps.indexOf(step);
}
