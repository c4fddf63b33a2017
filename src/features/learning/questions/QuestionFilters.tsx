import { useState } from 'react';
import { ANSWER_KINDS } from '../../../domain/learningVocabulary.ts';
import { DOCUMENT_KEYS } from '../../../domain/vocabulary.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Select, type SelectOption } from '../../../ui/Select.tsx';
import { Period } from '../notes/FilterBar.tsx';
import { QUESTION_ORDERS, type QuestionFilter, SHOWN_STAGES } from './questionFilter.ts';
import type { QuestionFilterControl } from './useQuestionFilter.ts';

const words = text.questions.list;
const shared = text.notes.list;

interface QuestionFiltersProps {
  control: QuestionFilterControl;
  areas: readonly { id: string; name: string }[];
  /** Forums where something waits, and the chosen one. */
  forums: readonly { id: string; name: string }[];
}

/** What the list shows and in what order: area, forum and order in sight, the rest folds out. */
export function QuestionFilters({ control, areas, forums }: QuestionFiltersProps) {
  const { filter, set, clear, isNarrow } = control;
  const isFar = [filter.stage, filter.kind, filter.document, filter.from, filter.to].some(Boolean);
  const [open, setOpen] = useState(isFar);
  const choose = (key: keyof QuestionFilter) => (value: string) => set({ [key]: value });
  const field = (key: Exclude<keyof QuestionFilter, 'from' | 'to'>, label: string, options: SelectOption[]) => (
    <Select label={label} value={filter[key]} onChange={choose(key)} options={options} />
  );
  const named = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section className="no-print stack" data-gap="3" aria-label={shared.filters}>
      <div className="note-filter-fields">
        {field('area', words.area, [{ value: '', label: text.common.wholeCounty }, ...named(areas)])}
        {field('forum', words.forum, [{ value: '', label: words.all }, ...named(forums)])}
        {field(
          'order',
          words.order,
          QUESTION_ORDERS.map((each) => ({ value: each, label: words.orders[each] })),
        )}
      </div>
      <Disclosure plain summary={shared.more} open={open} onToggle={setOpen}>
        {open && (
          <div className="note-filter-fields">
            {field('stage', words.state, [
              { value: '', label: words.all },
              ...SHOWN_STAGES.map((stage) => ({ value: stage, label: text.questions.stages[stage] })),
            ])}
            {field('kind', words.kind, [
              { value: '', label: words.all },
              ...ANSWER_KINDS.map((kind) => ({ value: kind, label: text.learningCodes.answerKinds[kind] })),
            ])}
            {field('document', words.document, [
              { value: '', label: words.all },
              ...DOCUMENT_KEYS.map((each) => ({ value: each, label: text.codes.scopes[each] })),
            ])}
            <Period label={shared.from} value={filter.from} onChange={choose('from')} />
            <Period label={shared.to} value={filter.to} onChange={choose('to')} />
          </div>
        )}
      </Disclosure>
      {isNarrow && (
        <p>
          <TextButton onClick={clear}>{shared.clear}</TextButton>
        </p>
      )}
    </section>
  );
}
