/** Three ways to one more view: a picture of an area, one municipality, a day that has been. */
import { useState } from 'react';
import { isFullDate } from '../../../domain/dates.ts';
import { readDate } from '../../../domain/readDate.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { keyOf, type Showable, viewName } from './chosenViews.ts';
import { picturesOf } from './pictures.ts';

const words = text.projectorViews;

interface AddViewProps {
  showable: Showable;
  chosen: readonly string[];
  onAdd: (key: string) => void;
}

export function AddView({ showable, chosen, onAdd }: AddViewProps) {
  const { areas, places, today } = showable;
  const [typed, setTyped] = useState('');
  const pictures = [
    ...picturesOf(
      areas.map(({ id }) => id),
      true,
    ),
    { area: null, theme: 'beslut' as const, kind: 'andrat' as const },
    { area: null, theme: 'beslut' as const, kind: 'nasta' as const },
  ];
  const left = (options: { value: string; label: string }[]) => [
    { value: '', label: words.choose },
    ...options.filter(({ value }) => !chosen.includes(value)),
  ];
  const parse = (said: string): string | null => {
    const date = readDate(said, today);
    return date !== null && isFullDate(date) && date < today ? date : null;
  };
  const addDay = () => {
    const day = parse(typed);
    if (day === null) return;
    onAdd(`dag/${day}`);
    setTyped('');
  };
  return (
    <fieldset className="views-add">
      <legend>{words.add}</legend>
      {/* What is chosen here goes into the list at once, so the choice itself is always empty. */}
      <Select
        label={words.addPicture}
        value=""
        onChange={onAdd}
        options={left(pictures.map((each) => ({ value: keyOf(each), label: viewName(each, showable) })))}
      />
      <Select
        label={words.addPlace}
        value=""
        onChange={onAdd}
        options={left(places.map(({ id, name }) => ({ value: `plats/${id}`, label: name })))}
      />
      <form
        className="views-day"
        onSubmit={(event) => {
          event.preventDefault();
          addDay();
        }}
      >
        <DateField
          label={words.addDay}
          value={typed}
          onChange={setTyped}
          parse={parse}
          format={longDate}
          texts={{ pick: words.pickDay, unreadable: words.unreadable }}
          max={today}
        />
        <Button type="submit">{words.addIt}</Button>
      </form>
    </fieldset>
  );
}
