/** Which points are shown; it stands in the address, so that a picture can be sent as a link. */
import type { GapPoint } from '../../../domain/gaps.ts';
import { GAP_KINDS, GAP_STATES, type GapKind, type GapState } from '../../../domain/learningVocabulary.ts';
import { ANCHORING_GROUPS, type AnchoringGroup, DOCUMENT_KEYS, type Scope } from '../../../domain/vocabulary.ts';
import { viewKeys } from '../../../paths.ts';

/** `''`: all but those that are replaced; `alla`: those too. */
export type StateChoice = '' | 'alla' | GapState;
export const GAP_DOCUMENTS: readonly Scope[] = ['avtalet', ...DOCUMENT_KEYS];

export interface GapFilter {
  readonly group: AnchoringGroup | '';
  readonly document: Scope | '';
  readonly kind: GapKind | '';
  readonly state: StateChoice;
}

/** The address's key of each choice. */
export const filterKeys: Readonly<Record<keyof GapFilter, string>> = {
  group: viewKeys.group,
  document: viewKeys.scope,
  kind: viewKeys.category,
  state: viewKeys.state,
};

/** What an address asks for; what it does not know is left out. */
export function filterIn(params: URLSearchParams): GapFilter {
  const one = <T extends string>(key: keyof GapFilter, all: readonly T[]) =>
    all.find((each) => each === params.get(filterKeys[key])) ?? '';
  return {
    group: one('group', ANCHORING_GROUPS),
    document: one('document', GAP_DOCUMENTS),
    kind: one('kind', GAP_KINDS),
    state: one<StateChoice>('state', [...GAP_STATES, 'alla']),
  };
}

export function isShown(point: GapPoint, { group, document, kind, state }: GapFilter): boolean {
  if (group !== '' && !point.affects.includes(group)) return false;
  if (document !== '' && point.document !== document) return false;
  if (kind !== '' && point.kind !== kind) return false;
  if (state === 'alla') return true;
  return state === '' ? point.state !== 'ersatt' : point.state === state;
}
