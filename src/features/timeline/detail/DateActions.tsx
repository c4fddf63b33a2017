import { useEffect, useRef, useState } from 'react';
import { MoveForm } from '../../../forms/MoveDateForm.tsx';
import { WithdrawForm } from '../../../forms/WithdrawForm.tsx';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import type { DateRow } from '../rows.ts';
import { useAboutInWords } from '../useAboutInWords.ts';
import { OrderForm } from './OrderForm.tsx';
import { StateForm } from './StateForm.tsx';

const words = text.timeline;
type Act = 'move' | 'state' | 'order' | 'takeBackMove' | 'takeBack';

interface DateActionsProps {
  row: DateRow;
  rows: readonly DateRow[];
}

/** What can be said about a date here. Dialogues and councils' meetings are told of on their own pages. */
export function DateActions({ row, rows }: DateActionsProps) {
  const [act, setAct] = useState<Act | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const left = useRef<Act | null>(null);
  // The form goes away: the keyboard goes back to the button it came from, or to the heading when that went too.
  useEffect(() => {
    if (act !== null || left.current === null) return;
    const button = place.current?.querySelector<HTMLElement>(`[data-act="${left.current}"]`);
    (button ?? document.querySelector<HTMLElement>('.date-panel-title'))?.focus();
    left.current = null;
  }, [act]);
  const isMilestone = row.origin === 'milstolpe';
  if (!isMilestone && row.origin !== 'datum') return null;
  const acts: readonly (Act | false)[] = [
    'move',
    'state',
    !isMilestone && 'order',
    row.move !== undefined && 'takeBackMove',
    !isMilestone && 'takeBack',
  ];
  const done = () => {
    left.current = act;
    setAct(null);
  };
  return (
    <div ref={place} className="stack no-print" data-gap="3">
      {act === null ? (
        <>
          <div className="cluster" data-gap="2">
            {acts.map(
              (each) =>
                each && (
                  <Button
                    key={each}
                    small
                    data-act={each}
                    variant={each === 'takeBack' || each === 'takeBackMove' ? 'quiet' : 'secondary'}
                    aria-label={words[`${each}What`](row.title)}
                    onClick={() => setAct(each)}
                  >
                    {words[each]}
                  </Button>
                ),
            )}
          </div>
          {isMilestone && <p className="muted small measure">{words.orderOfMilestone}</p>}
        </>
      ) : (
        <ActForm act={act} row={row} rows={rows} onDone={done} />
      )}
    </div>
  );
}

function ActForm({ act, row, rows, onDone }: DateActionsProps & { act: Act; onDone: () => void }) {
  const about = useAboutInWords();
  const name = row.about.length === 0 ? words.countyPlace : about(row.about);
  switch (act) {
    case 'move':
      return (
        <MoveForm
          moves={row.origin === 'milstolpe' ? { key: row.id } : { date: row.id }}
          title={row.title}
          certainty={row.certainty}
          name={name}
          onDone={onDone}
        />
      );
    case 'state':
      return <StateForm row={row} onDone={onDone} />;
    case 'order':
      return <OrderForm row={row} rows={rows} onDone={onDone} />;
    case 'takeBackMove':
      return <WithdrawForm statement={row.move ?? ''} name={row.title} onDone={onDone} />;
    case 'takeBack':
      return <WithdrawForm statement={row.id} name={row.title} onDone={onDone} />;
  }
}
