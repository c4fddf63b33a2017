import { drawn, type Entity } from '../domain/casebook.ts';
import { decideDateMove, decideMilestoneMove } from '../domain/decideDate.ts';
import { captureHeads } from '../domain/drafting.ts';
import type { EventId } from '../domain/events.ts';
import { slots } from '../domain/slots.ts';
import type { Certainty } from '../domain/vocabulary.ts';
import { selectNow, selectToday } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { CertaintyField } from './DateForm.tsx';
import { DayField, dayIn } from './DayField.tsx';
import { FormFrame } from './FormFrame.tsx';
import { given } from './formProps.ts';
import { LineArea } from './LineArea.tsx';
import { useForm } from './useForm.ts';

interface MoveDraft {
  day: string;
  certainty: Certainty;
  reason: string;
  overs: Record<string, EventId[]>;
}

interface MoveFormProps {
  /** What is moved: a date somebody has added, or one of the register's milestones. */
  moves: { readonly date: EventId } | { readonly key: string };
  title: string;
  /** How certain the day it has is. */
  certainty: Certainty;
  /** What the place is called in the line that says "Sparat". */
  name: string;
  onDone: (saved: boolean) => void;
}

const words = text.forms.moveDate;
const labels = { day: words.day, certainty: text.forms.newDate.certainty, reason: words.reason };

/** A meeting that moves keeps its identity; the old day and the reason stay in the history. */
export function MoveForm({ moves, title, certainty, name, onDone }: MoveFormProps) {
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const slot = 'key' in moves ? slots.milestoneDay(moves.key) : slots.day(moves.date);
  const form = useForm<MoveDraft>({
    draft: `${slot}/move`,
    initial: { day: '', certainty, reason: '', overs: captureHeads(now, [slot]) },
    onDone,
  });
  const { value, change, control } = form;

  const save = () => {
    const day = dayIn(value.day, today, 'future');
    const move = { day, certainty: value.certainty, ...given({ reason: value.reason }) };
    form.send({
      decide: (context) =>
        'key' in moves
          ? decideMilestoneMove(context, { key: moves.key, ...move })
          : decideDateMove(context, { date: moves.date, ...move }),
      over: value.overs[slot] ?? [],
      said: text.forms.said.date(name, title, longDate(day)),
    });
  };

  return (
    <FormFrame form={form} title={words.title(title)} labels={labels} onSave={save}>
      <DayField
        control={control('day')}
        label={words.day}
        value={value.day}
        leaning="future"
        onChange={(written) => change({ day: written })}
        autoFocus
      />
      <CertaintyField
        control={control('certainty')}
        value={value.certainty}
        onChange={(chosen) => change({ certainty: chosen })}
      />
      <LineArea
        control={control('reason')}
        label={words.reason}
        value={value.reason}
        onChange={(reason) => change({ reason })}
      />
    </FormFrame>
  );
}

interface MoveDateFormProps extends Pick<MoveFormProps, 'name' | 'onDone'> {
  date: Entity<'date.added'>;
}

/** The same, for a date that is at hand as it was added. */
export function MoveDateForm({ date, name, onDone }: MoveDateFormProps) {
  const now = useAppSelector(selectNow);
  const certainty = drawn<'date.moved'>(now, slots.day(date.id))?.data.certainty ?? date.data.certainty;
  const { title = text.common.redacted } = date.words;
  return <MoveForm moves={{ date: date.id }} title={title} certainty={certainty} name={name} onDone={onDone} />;
}
