import { useSearchParams } from 'react-router';
import { isFullDate, isRealDate } from '../../../domain/dates.ts';
import { ANSWER_KINDS } from '../../../domain/learningVocabulary.ts';
import { DOCUMENT_KEYS } from '../../../domain/vocabulary.ts';
import { viewKeys } from '../../../paths.ts';
import { QUESTION_ORDERS, type QuestionFilter, SHOWN_STAGES } from './questionFilter.ts';

const KEYS = {
  area: viewKeys.area,
  stage: viewKeys.state,
  forum: viewKeys.forum,
  kind: viewKeys.answer,
  document: viewKeys.scope,
  from: viewKeys.from,
  to: viewKeys.to,
  order: viewKeys.order,
} as const satisfies Readonly<Record<keyof QuestionFilter, string>>;

const NOTHING = { area: '', stage: '', forum: '', kind: '', document: '', from: '', to: '' } as const;

export interface QuestionFilterControl {
  readonly filter: QuestionFilter;
  readonly set: (part: Partial<QuestionFilter>) => void;
  readonly clear: () => void;
  /** Something is left out. */
  readonly isNarrow: boolean;
}

/** What the list shows stands in its address, so that it can be sent as a link. */
export function useQuestionFilter(): QuestionFilterControl {
  const [params, setParams] = useSearchParams();
  const read = (key: keyof QuestionFilter) => params.get(KEYS[key]) ?? '';
  const oneOf = <T extends string>(key: keyof QuestionFilter, all: readonly T[]): T | '' =>
    all.find((each) => each === read(key)) ?? '';
  const day = (key: 'from' | 'to') => (isRealDate(read(key)) && isFullDate(read(key)) ? read(key) : '');
  const filter: QuestionFilter = {
    area: read('area'),
    stage: oneOf('stage', SHOWN_STAGES),
    forum: read('forum'),
    kind: oneOf('kind', ANSWER_KINDS),
    document: oneOf('document', DOCUMENT_KEYS),
    from: day('from'),
    to: day('to'),
    order: oneOf('order', QUESTION_ORDERS) || 'forum',
  };
  const set = (parts: Partial<QuestionFilter>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(parts) as [keyof QuestionFilter, string][]) {
          if (value === '' || (key === 'order' && value === 'forum')) next.delete(KEYS[key]);
          else next.set(KEYS[key], value);
        }
        return next;
      },
      { replace: true },
    );
  return {
    filter,
    set,
    clear: () => set(NOTHING),
    isNarrow: (Object.keys(NOTHING) as (keyof typeof NOTHING)[]).some((key) => filter[key] !== ''),
  };
}
