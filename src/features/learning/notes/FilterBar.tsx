import { useState } from 'react';
import { OBSTACLE_CATEGORIES } from '../../../domain/learningVocabulary.ts';
import { MARK_MACHINES, NOTE_TAGS } from '../../../domain/noteMachine.ts';
import { readDate } from '../../../domain/readDate.ts';
import { DOCUMENT_KEYS, type Mark } from '../../../domain/vocabulary.ts';
import { selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Select, type SelectOption } from '../../../ui/Select.tsx';
import { NOTE_ORDERS, type NoteFilter } from './noteFilter.ts';
import type { NoteFilterControl } from './useNoteFilter.ts';

const words = text.notes.list;

interface FilterBarProps {
  marks: readonly Mark[];
  areas: readonly { id: string; name: string }[];
  control: NoteFilterControl;
}

/** What the list shows and in what order. Area, mark and order are in sight, the rest folds out. */
export function FilterBar({ marks, areas, control: { filter, set, clear, isNarrow } }: FilterBarProps) {
  const isFar = [filter.state, filter.category, filter.tag, filter.document, filter.from, filter.to].some(Boolean);
  const [open, setOpen] = useState(isFar);
  const choose = (key: keyof NoteFilter) => (value: string) => {
    // Only needs are put to somebody: that order is theirs, and goes away with their mark.
    if (key === 'order' && value === 'fragad') set({ order: value, mark: 'behov' });
    else if (key === 'mark' && filter.order === 'fragad') set({ order: 'datum', mark: value as Mark | '' });
    else set({ [key]: value });
  };
  const shownMarks = filter.mark === '' ? marks : [filter.mark];
  const states = [...new Set(shownMarks.flatMap((mark) => MARK_MACHINES[mark].states))];
  const field = (key: Exclude<keyof NoteFilter, 'from' | 'to'>, label: string, options: SelectOption[]) => (
    <Select label={label} value={filter[key]} onChange={choose(key)} options={options} />
  );
  return (
    <section className="note-filter no-print stack" data-gap="3" aria-label={words.filters}>
      <div className="note-filter-fields">
        {field('area', words.area, [
          { value: '', label: text.common.wholeCounty },
          ...areas.map(({ id, name }) => ({ value: id, label: name })),
        ])}
        {marks.length > 1 &&
          field('mark', words.mark, [
            { value: '', label: words.all },
            ...marks.map((mark) => ({ value: mark, label: text.codes.marks[mark] })),
          ])}
        {field(
          'order',
          words.order,
          NOTE_ORDERS.filter((each) => each !== 'fragad' || marks.includes('behov')).map((each) => ({
            value: each,
            label: words.orders[each],
          })),
        )}
      </div>
      <Disclosure plain summary={words.more} open={open} onToggle={setOpen}>
        {open && (
          <div className="note-filter-fields">
            {field('state', text.notes.state, [
              { value: '', label: words.anyState },
              { value: 'pagar', label: words.open },
              ...states.map((state) => ({ value: state, label: text.learningCodes.noteStates[state] })),
            ])}
            {shownMarks.includes('hinder') &&
              field('category', text.notes.category, [
                { value: '', label: words.anyCategory },
                ...OBSTACLE_CATEGORIES.map((each) => ({
                  value: each,
                  label: text.learningCodes.obstacleCategories[each],
                })),
              ])}
            {field('tag', words.tag, [
              { value: '', label: words.any },
              ...NOTE_TAGS.ror.map((each) => ({ value: each, label: text.notes.tags.ror[each] })),
            ])}
            {field('document', words.document, [
              { value: '', label: words.any },
              ...DOCUMENT_KEYS.map((each) => ({ value: each, label: text.codes.scopes[each] })),
            ])}
            <Period label={words.from} value={filter.from} onChange={choose('from')} />
            <Period label={words.to} value={filter.to} onChange={choose('to')} />
          </div>
        )}
      </Disclosure>
      {isNarrow && (
        <p>
          <TextButton onClick={clear}>{words.clear}</TextButton>
        </p>
      )}
    </section>
  );
}

/** A day as people write it; the list follows when it can be understood. */
export function Period({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  const today = useAppSelector(selectToday);
  const [written, setWritten] = useState(value === '' ? '' : longDate(value));
  const [last, setLast] = useState(value);
  const parse = (typed: string) => readDate(typed, today, 'past');
  const dayOf = (typed: string) => {
    const day = parse(typed);
    return day?.length === 10 ? day : '';
  };
  if (value !== last) {
    setLast(value);
    // Emptied from elsewhere ("Ta bort urvalet"), and not because what is being written means no day yet.
    if (value === '' && dayOf(written) !== '') setWritten('');
  }
  const take = (typed: string) => {
    setWritten(typed);
    const day = dayOf(typed);
    if (day !== value) onChange(day);
  };
  return (
    <DateField
      label={label}
      value={written}
      onChange={take}
      parse={parse}
      format={longDate}
      texts={{ pick: text.forms.pickDate, unreadable: text.forms.unreadableDate }}
    />
  );
}
