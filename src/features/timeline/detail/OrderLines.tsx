import { headsOf } from '../../../domain/casebook.ts';
import { type DateOrder, slotOfOrder } from '../../../domain/dateOrder.ts';
import { decideDateOrder } from '../../../domain/decideDateOrder.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { moveFocusLater } from '../../../ui/moveFocus.ts';
import type { DateRow } from '../rows.ts';
import type { Timeline } from '../useTimeline.ts';
import { whenInWords } from '../whenWords.ts';

const words = text.timeline;

interface OrderLinesProps {
  row: DateRow;
  timeline: Timeline;
  editing: boolean;
  onSelect: (id: string) => void;
}

/** What the date lies before and after, and whether the days keep it. */
export function OrderLines({ row, timeline, editing, onSelect }: OrderLinesProps) {
  const here = timeline.orders.filter(({ before, after }) => before === row.id || after === row.id);
  return (
    <ul className="plain-list stack" data-gap="2">
      {here.map((order) => (
        <OrderLine
          key={`${order.before} ${order.after}`}
          order={order}
          row={row}
          timeline={timeline}
          editing={editing}
          onSelect={onSelect}
        />
      ))}
    </ul>
  );
}

function OrderLine({ order, row, timeline, editing, onSelect }: OrderLinesProps & { order: DateOrder }) {
  const now = useAppSelector(selectNow);
  // The button goes away with its line: the keyboard stays where the order is stated.
  const saving = useSaving({
    onSaved: () => moveFocusLater(() => document.querySelector<HTMLElement>('[data-act="order"]')?.focus()),
  });
  const other = timeline.byId.get(order.before === row.id ? order.after : order.before);
  if (other === undefined) return null;
  const said = (order.before === row.id ? words.shouldPrecede : words.shouldFollow)(other.title, whenInWords(other));
  const remove = () =>
    saving.submit({
      decide: (context) => decideDateOrder(context, { ...order.input, set: false }),
      over: headsOf(now, slotOfOrder(order.input)),
      said: words.saidOrderRemoved(row.title, other.title),
    });
  return (
    <li>
      <span>{said}</span>{' '}
      <TextButton aria-label={words.show(other.title)} onClick={() => onSelect(other.id)}>
        {words.showIt}
      </TextButton>{' '}
      {editing && (
        <TextButton aria-label={words.orderRemoveWhat(said)} onClick={remove}>
          {words.orderRemove}
        </TextButton>
      )}
      {timeline.clashes.includes(order) && (
        <p className="timeline-clash">
          <Icon name="warning" /> {words.clashHere}
        </p>
      )}
      {saving.parts}
    </li>
  );
}
