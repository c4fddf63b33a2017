import { useMemo } from 'react';
import { headsOf } from '../../../domain/casebook.ts';
import { ORDERS, type Order, type OrderInput, slotOfOrder } from '../../../domain/dateOrder.ts';
import { decideDateOrder } from '../../../domain/decideDateOrder.ts';
import { refused } from '../../../domain/decision.ts';
import { LEVELS } from '../../../domain/vocabulary.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { Select } from '../../../ui/Select.tsx';
import type { DateRow } from '../rows.ts';
import { useAboutInWords } from '../useAboutInWords.ts';
import { whenInWords } from '../whenWords.ts';

const words = text.timeline;
const labels = { order: words.orderWhich, other: words.orderOther, link: words.orderOther, tag: words.orderOther };

interface OrderFormProps {
  row: DateRow;
  rows: readonly DateRow[];
  onDone: (saved: boolean) => void;
}

/** The date lies before or after another one: what people have added, a dialogue, or one of the process's own. */
export function OrderForm({ row, rows, onDone }: OrderFormProps) {
  const now = useAppSelector(selectNow);
  const about = useAboutInWords();
  const form = useForm<{ order: Order; other: string }>({
    draft: `${row.id}/order`,
    initial: { order: 'fore', other: '' },
    onDone,
  });
  const { value, change, control } = form;
  const others = useMemo(() => rows.filter((each) => each.id !== row.id && canBeOrdered(each)), [rows, row.id]);

  const save = () => {
    const other = others.find(({ id }) => id === value.other);
    const input: OrderInput | null = other
      ? {
          date: row.id,
          order: value.order,
          other: other.origin === 'milstolpe' ? { milestone: other.id } : { entity: other.id },
        }
      : null;
    form.send({
      decide: (context) =>
        input === null
          ? refused({ code: 'missing', field: 'other' })
          : decideDateOrder(context, { ...input, set: true }),
      over: input === null ? [] : headsOf(now, slotOfOrder(input)),
      said: words.saidOrder(row.title, words.orders[value.order], other?.title ?? ''),
    });
  };

  return (
    <FormFrame form={form} title={words.orderTitle(row.title)} labels={labels} onSave={save}>
      <RadioChips
        {...control('order')}
        compact
        legend={labels.order}
        value={value.order}
        autoFocus
        onChange={(order) => change({ order: order as Order })}
        options={ORDERS.map((order) => ({ value: order, label: words.orders[order] }))}
      />
      <Select
        {...control('other')}
        label={labels.other}
        value={value.other}
        onChange={(other) => change({ other })}
        options={[
          { value: '', label: words.orderNone },
          ...LEVELS.map((level) => ({
            label: words.levels[level],
            options: others
              .filter((each) => each.level === level)
              .map((each) => ({
                value: each.id,
                label: [whenInWords(each), each.title, level === 'lansgemensam' ? '' : about(each.about)]
                  .filter(Boolean)
                  .join(', '),
              })),
          })).filter(({ options }) => options.length > 0),
        ]}
      />
    </FormFrame>
  );
}

/** A council's next meeting and an agreement have no order of their own: they are told by the journey and the dialogue. */
function canBeOrdered({ origin, state }: DateRow): boolean {
  return state !== 'utgar' && (origin === 'datum' || origin === 'dialog' || origin === 'milstolpe');
}
