import { type ReactNode, useId, useRef } from 'react';
import { type SlotView, viewOf } from '../../domain/casebook.ts';
import { decideSettlement } from '../../domain/decideSettlement.ts';
import type { EventType } from '../../domain/events.ts';
import { useSaving } from '../../forms/useSaving.tsx';
import { selectCasebook } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Byline } from './Byline.tsx';
import { useOpening } from './opening.ts';

interface TwoStatementsProps<T extends EventType> {
  slot: string;
  /** What the organisation is called in the line that says "Sparat". */
  name: string;
  /** Said before where each comes from. */
  before?: ((statement: SlotView<T>['current'][number]) => string[]) | undefined;
  children: (statement: SlotView<T>['current'][number]) => ReactNode;
}

/** The box splits in parts of equal size: every statement that stands, as large as the others. */
export function TwoStatements<T extends EventType>({ slot, name, before, children }: TwoStatementsProps<T>) {
  const { editing } = useOpening();
  const casebook = useAppSelector(selectCasebook);
  const view = viewOf<T>(casebook, slot);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<Element | null>(null);
  // The button that was pressed goes away with the choice: the keyboard stays in the box where it was.
  const saving = useSaving({
    onSaved: () => void setTimeout(() => box.current?.querySelector<HTMLElement>('button, a[href]')?.focus()),
  });
  if (!view) return null;
  const { current, heads } = view;
  return (
    <div ref={root} className="stack" data-gap="3">
      <p>{text.card.disputed.words}</p>
      <div className="card-two">
        {current.map((statement) => (
          <div key={statement.id} className="card-half stack" data-gap="2">
            <div id={`${id}-${statement.id}`} className="stack" data-gap="2">
              {children(statement)}
              <Byline statement={statement} before={before?.(statement)} withWriter />
            </div>
            {editing && (
              <Button
                small
                aria-describedby={`${id}-${statement.id}`}
                busy={saving.busy}
                onClick={() => {
                  box.current = root.current?.closest('section') ?? null;
                  saving.submit({
                    // What the person saw is what is settled: later arrivals stay beside it.
                    decide: (_context, ledger) =>
                      decideSettlement(ledger, { slot, chosen: statement.id, over: [...heads] }),
                    said: text.forms.said.settled(name),
                  });
                }}
              >
                {text.card.disputed.choose}
              </Button>
            )}
          </div>
        ))}
      </div>
      {saving.refusals.map(({ code }) => (
        <p key={code} role="alert">
          {text.rules.refusals[code]}
        </p>
      ))}
      {saving.parts}
    </div>
  );
}
