/**
 * Whether an event still stands: may its writer speak, is it void, is it replaced?
 *
 * Void: named in `re` by a non-void `withdrawn`. Replaced: reachable by `re` from a non-void statement.
 * Both are asked without recursion and remembered until the next event is taken, so that no chain of
 * withdrawals or corrections is too long.
 */
import { type EventNode, isKnown, isStatement } from './eventNodes.ts';
import type { JournalEvent } from './events.ts';
import { entityOfSlot } from './slots.ts';

/** Whether an event may speak at all. Until there are members, everybody may (the `authorised` hook). */
export type Authorised = (event: JournalEvent) => boolean;

export class Standing {
  private readonly authorised: Authorised;
  private readonly withdrawn: Question;
  private readonly corrected: Question;

  constructor(authorised: Authorised) {
    this.authorised = authorised;
    // Void when some withdrawal of it is itself not void.
    this.withdrawn = new Question(
      () => false,
      (actor) => this.acts(actor, 'withdrawn'),
      false,
    );
    // The way may lead through void corrections: withdrawing B when C corrected B brings nobody back.
    this.corrected = new Question(
      (actor) => this.corrects(actor),
      () => true,
      true,
    );
  }

  /** Forgets what was worked out; called when an event has been taken. */
  forget(): void {
    this.withdrawn.forget();
    this.corrected.forget();
  }

  speaks(node: EventNode): boolean {
    return node.event !== undefined && this.authorised(node.event);
  }

  isVoid(node: EventNode): boolean {
    return this.withdrawn.answer(node);
  }

  /**
   * Whether its statement of this slot is replaced. A creating event makes one statement for each field:
   * a statement in one field of an entity corrects the creating event in that field alone.
   */
  isReplaced(node: EventNode, slot: string): boolean {
    return node.actors.some(
      (actor) => !isOtherField(actor, node, slot) && (this.corrects(actor) || this.corrected.answer(actor)),
    );
  }

  isLive(node: EventNode, slot: string): boolean {
    return this.speaks(node) && (node.actors.length === 0 || !(this.isVoid(node) || this.isReplaced(node, slot)));
  }

  /** Whether this is an act of a kind that may act; a void one does not. */
  acts(node: EventNode, type: 'withdrawn' | 'redacted'): boolean {
    return isKnown(node, type) && this.speaks(node);
  }

  private corrects(node: EventNode): boolean {
    return this.speaks(node) && isStatement(node) && !this.isVoid(node);
  }
}

function isOtherField(actor: EventNode, creator: EventNode, slot: string): boolean {
  const stated = actor.event?.line.slot;
  return stated !== undefined && stated !== slot && entityOfSlot(stated) === creator.id;
}

/** A yes-or-no question about an event whose answer hangs on those who act on it. */
class Question {
  private readonly answers = new Map<EventNode, boolean>();
  private readonly settles: (actor: EventNode) => boolean;
  private readonly matters: (actor: EventNode) => boolean;
  private readonly wanted: boolean;

  /**
   * Yes, when some actor settles it by itself, or some actor that matters has the wanted answer to the
   * same question; else no.
   */
  constructor(settles: (actor: EventNode) => boolean, matters: (actor: EventNode) => boolean, wanted: boolean) {
    this.settles = settles;
    this.matters = matters;
    this.wanted = wanted;
  }

  forget(): void {
    if (this.answers.size > 0) this.answers.clear();
  }

  answer(asked: EventNode): boolean {
    if (asked.actors.length === 0) return false;
    const known = this.answers.get(asked);
    if (known !== undefined) return known;
    const path: { node: EventNode; next: number }[] = [{ node: asked, next: 0 }];
    this.answers.set(asked, false);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { node } = top;
      const actor = node.actors[top.next];
      if (actor === undefined) {
        path.pop();
      } else if (this.settles(actor)) {
        this.answers.set(node, true);
        path.pop();
      } else if (!this.matters(actor)) {
        top.next += 1;
      } else {
        const its = actor.actors.length === 0 ? false : this.answers.get(actor);
        if (its === this.wanted) {
          this.answers.set(node, true);
          path.pop();
        } else if (its !== undefined) {
          top.next += 1;
        } else {
          // Answered first; then this place is looked at again. Ids hold hashes, so there are no circles.
          this.answers.set(actor, false);
          path.push({ node: actor, next: 0 });
        }
      }
    }
    return this.answers.get(asked) === true;
  }
}
