import type { OrgId } from '../../domain/events.ts';
import type { Look, PlaceFacts } from './placeFacts.ts';

/** A municipality as map and tiles show it. */
export interface ShownPlace {
  readonly id: OrgId;
  readonly name: string;
  readonly facts: PlaceFacts;
  readonly look: Look;
  /** What its button says. */
  readonly spoken: string;
}
