import { useSearchParams } from 'react-router';
import { isFullDate, isRealDate } from '../../../domain/dates.ts';
import { NOTE_STATES, OBSTACLE_CATEGORIES } from '../../../domain/learningVocabulary.ts';
import { NOTE_TAGS } from '../../../domain/noteMachine.ts';
import { DOCUMENT_KEYS, MARKS } from '../../../domain/vocabulary.ts';
import { viewKeys } from '../../../paths.ts';
import { NOTE_ORDERS, type NoteFilter } from './noteFilter.ts';

const KEYS = {
  area: viewKeys.area,
  mark: viewKeys.mark,
  state: viewKeys.state,
  category: viewKeys.category,
  tag: viewKeys.tag,
  document: viewKeys.scope,
  from: viewKeys.from,
  to: viewKeys.to,
  order: viewKeys.order,
} as const satisfies Readonly<Record<keyof NoteFilter, string>>;

export interface NoteFilterControl {
  readonly filter: NoteFilter;
  readonly set: (part: Partial<NoteFilter>) => void;
  readonly clear: () => void;
  /** Something is left out. */
  readonly isNarrow: boolean;
}

/** What a list shows stands in its address, so that it can be sent as a link. */
export function useNoteFilter(): NoteFilterControl {
  const [params, setParams] = useSearchParams();
  const read = (key: keyof NoteFilter) => params.get(KEYS[key]) ?? '';
  const oneOf = <T extends string>(key: keyof NoteFilter, all: readonly T[]): T | '' =>
    all.find((each) => each === read(key)) ?? '';
  const day = (key: 'from' | 'to') => (isRealDate(read(key)) && isFullDate(read(key)) ? read(key) : '');
  const filter: NoteFilter = {
    area: read('area'),
    mark: oneOf('mark', MARKS),
    state: oneOf('state', [...NOTE_STATES, 'pagar'] as const),
    category: oneOf('category', OBSTACLE_CATEGORIES),
    tag: oneOf('tag', NOTE_TAGS.ror),
    document: oneOf('document', DOCUMENT_KEYS),
    from: day('from'),
    to: day('to'),
    order: oneOf('order', NOTE_ORDERS) || 'datum',
  };
  const change = (parts: Partial<NoteFilter>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(parts) as [keyof NoteFilter, string][]) {
          if (value === '' || (key === 'order' && value === 'datum')) next.delete(KEYS[key]);
          else next.set(KEYS[key], value);
        }
        return next;
      },
      { replace: true },
    );
  const nothing: Omit<NoteFilter, 'order'> = {
    area: '',
    mark: '',
    state: '',
    category: '',
    tag: '',
    document: '',
    from: '',
    to: '',
  };
  return {
    filter,
    set: change,
    clear: () => change(nothing),
    isNarrow: (Object.keys(nothing) as (keyof typeof nothing)[]).some((key) => filter[key] !== ''),
  };
}
