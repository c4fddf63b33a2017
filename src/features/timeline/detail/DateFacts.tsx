import { lastDayOf } from '../../../domain/dates.ts';
import { TwoStatements } from '../../../forms/differences/TwoStatements.tsx';
import { selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { FactList } from '../../../ui/words.tsx';
import { AboutLinks } from '../AboutLinks.tsx';
import { type DateRow, kindInWords } from '../rows.ts';
import type { Timeline } from '../useTimeline.ts';
import { whenInWords } from '../whenWords.ts';
import { OrderLines } from './OrderLines.tsx';

const words = text.timeline;

interface DateFactsProps {
  row: DateRow;
  timeline: Timeline;
  editing: boolean;
  onSelect: (id: string) => void;
}

/** All that is known about one date. */
export function DateFacts({ row, timeline, editing, onSelect }: DateFactsProps) {
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const { origin, certainty, movedFrom, moveReason, days, state, states, stateReason } = row;
  const passed = lastDayOf(row.end ?? row.day) < (shown ?? today);
  const isOpen = state === 'planerad' || state === 'pagar';
  const ordered = timeline.orders.some(({ before, after }) => before === row.id || after === row.id);
  const stateWords = text.learningCodes.dateStates[state];
  const certain = certainty === 'bestamd' ? '' : `, ${text.codes.certainties[certainty]}`;
  const items = [
    { term: words.facts.when, value: whenInWords(row) + certain },
    movedFrom !== undefined && {
      term: words.facts.moved,
      value: moveReason ? words.movedBecause(longDate(movedFrom), moveReason) : words.movedFrom(longDate(movedFrom)),
    },
    { term: words.facts.level, value: words.levels[row.level] },
    { term: words.facts.about, value: <AboutLinks about={row.about} /> },
    { term: words.facts.kind, value: kindInWords(row.kind) },
    row.place && { term: words.facts.place, value: row.place },
    row.who && { term: words.facts.who, value: row.who },
    {
      term: words.facts.state,
      value: [
        stateReason ? words.stateBecause(stateWords, stateReason) : stateWords,
        // A fact and nothing more: nobody is late.
        passed && isOpen && origin !== 'milstolpe' ? words.dayPassed : '',
      ]
        .filter(Boolean)
        .join('. ')
        .replace('..', '.'),
    },
    row.note && { term: words.facts.note, value: row.note },
    row.source && { term: words.facts.source, value: row.source },
    ordered && {
      term: words.facts.order,
      value: <OrderLines row={row} timeline={timeline} editing={editing} onSelect={onSelect} />,
    },
  ].filter((item) => typeof item === 'object');
  return (
    <div className="stack" data-gap="3">
      {days.length > 1 && row.slots && <Difference sentence={words.twoDays} slot={row.slots.day} />}
      {states.length > 1 && row.slots && <Difference sentence={words.twoStates} slot={row.slots.state} />}
      <FactList items={items} />
    </div>
  );
}

function Difference({ sentence, slot }: { sentence: string; slot: string }) {
  return (
    <section className="stack" data-gap="2">
      <p>{sentence}</p>
      <TwoStatements slot={slot} withoutSentence takeUp={false} />
    </section>
  );
}
