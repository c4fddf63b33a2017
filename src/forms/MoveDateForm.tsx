import { drawn, type Entity } from '../domain/casebook.ts';
import { decideDateMove } from '../domain/decideDate.ts';
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

interface MoveDateFormProps {
  date: Entity<'date.added'>;
  /** What the organisation is called in the line that says "Sparat". */
  name: string;
  onDone: (saved: boolean) => void;
}

const words = text.forms.moveDate;
const labels = { day: words.day, certainty: text.forms.newDate.certainty, reason: words.reason };

/** A meeting that moves keeps its identity; the old day and the reason stay in the history. */
export function MoveDateForm({ date, name, onDone }: MoveDateFormProps) {
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const slot = slots.day(date.id);
  const { title = text.common.redacted } = date.words;
  const form = useForm<MoveDraft>({
    draft: `${slot}/move`,
    initial: {
      day: '',
      certainty: drawn<'date.moved'>(now, slot)?.data.certainty ?? date.data.certainty,
      reason: '',
      overs: captureHeads(now, [slot]),
    },
    onDone,
  });
  const { value, change, control } = form;

  const save = () => {
    const day = dayIn(value.day, today, 'future');
    form.send({
      decide: (context) =>
        decideDateMove(context, {
          date: date.id,
          day,
          certainty: value.certainty,
          ...given({ reason: value.reason }),
        }),
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
        onChange={(certainty) => change({ certainty })}
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
