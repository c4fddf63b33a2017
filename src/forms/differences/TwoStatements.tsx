import './differences.css';
import { type ReactNode, useId, useRef } from 'react';
import { type SlotView, viewOf } from '../../domain/casebook.ts';
import { decideSettlement } from '../../domain/decideSettlement.ts';
import type { EventType } from '../../domain/events.ts';
import { selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { moveFocusLater } from '../../ui/moveFocus.ts';
import { statementInWords } from '../statementInWords.ts';
import { useSaving } from '../useSaving.tsx';
import { StatementSaid, StatementSource } from './StatementSaid.tsx';
import { TakeUp } from './TakeUp.tsx';
import { useDifferenceNames } from './useDifferenceNames.ts';

const words = text.differences;

interface TwoStatementsProps<T extends EventType> {
  slot: string;
  /** What a card says; without it, the statement in a few words. */
  children?: ((statement: SlotView<T>['current'][number]) => ReactNode) | undefined;
  /** Said before where it comes from: "§ 191". */
  before?: ((statement: SlotView<T>['current'][number]) => readonly string[]) | undefined;
  /** The sentence stands above several of them already. */
  withoutSentence?: boolean | undefined;
  /** False where the difference is about to be taken up anyway: on the page that prepares a dialogue. */
  takeUp?: boolean | undefined;
}

/**
 * Every statement that stands in a slot, as large as the others, with source, date and function; who knows
 * says which holds, or it is taken up in a dialogue. In the past both are shown, without buttons.
 */
export function TwoStatements<T extends EventType>(props: TwoStatementsProps<T>) {
  const { slot, children, before, withoutSentence, takeUp = true } = props;
  const casebook = useAppSelector(selectCasebook);
  const editing = useAppSelector(selectShownDate) === null;
  const view = viewOf<T>(casebook, slot);
  const names = useDifferenceNames();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const around = useRef<Element | null>(null);
  // The button that was pressed goes away with the choice: the keyboard stays where the difference stood.
  const saving = useSaving({ onSaved: () => moveFocusLater(() => focusWithin(around.current)) });
  if (!view) return null;
  const { current, heads } = view;
  const place = names.place(current);

  const choose = (chosen: string, what: string) => {
    around.current = root.current?.closest('section') ?? null;
    saving.submit({
      // What the person saw is what is settled: later arrivals stay beside it.
      decide: (_context, ledger) => decideSettlement(ledger, { slot, chosen, over: [...heads] }),
      said: words.settled(place, what),
    });
  };

  return (
    <div ref={root} className="two stack" data-gap="3">
      {!withoutSentence && <p>{words.sentence}</p>}
      <ul className="two-cards">
        {current.map((statement) => {
          const { says, quote } = statementInWords(statement, slot, names);
          return (
            <li key={statement.id} className="two-card">
              <div id={`${id}-${statement.id}`} className="stack" data-gap="2">
                {children ? children(statement) : <StatementSaid statement={statement} slot={slot} />}
                <StatementSource statement={statement} before={before?.(statement)} />
              </div>
              {editing && !statement.redacted && (
                <div className="no-print">
                  <Button
                    small
                    aria-label={words.chooseThis(says || (quote ?? ''))}
                    aria-describedby={`${id}-${statement.id}`}
                    busy={saving.busy}
                    // The second press of a double click would fall on what slid up in its place.
                    onClick={({ detail }) => detail < 2 && choose(statement.id, says)}
                  >
                    {words.choose}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {saving.refusals.map(({ code }) => (
        <p key={code} role="alert">
          {text.rules.refusals[code]}
        </p>
      ))}
      {saving.parts}
      {takeUp && <TakeUp slot={slot} statements={current} />}
    </div>
  );
}

/** To the first thing that can be used where the difference stood; to the screen when that place is gone too. */
function focusWithin(box: Element | null): void {
  const usable = box?.isConnected ? box.querySelector<HTMLElement>('button, a[href]') : null;
  (usable ?? document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: usable === null });
}
