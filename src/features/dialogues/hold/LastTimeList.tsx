import { useMemo } from 'react';
import type { EventId } from '../../../domain/events.ts';
import type { ActionState } from '../../../domain/vocabulary.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { ActionWords } from '../ActionWords.tsx';
import { type ActionFacts, lastTimeBefore } from '../actionFacts.ts';
import { useHeld, useHolding } from './HoldContext.tsx';
import { followUp } from './writing.ts';

/** Asked in this order; "inte påbörjad" is how it stands until somebody says something else. */
const ASKED: readonly ActionState[] = ['klar', 'pagar', 'omprovad', 'overford'];

/** What was agreed last time, asked first. The answers wait in the draft like everything else. */
export function LastTimeList() {
  const { draft, dialogue } = useHolding();
  const casebook = useAppSelector(selectNow);
  const followUps = useHeld((content) => content.followUps);
  const { actions } = useMemo(() => lastTimeBefore(casebook, dialogue), [casebook, dialogue]);
  if (actions.length === 0) return null;
  return (
    <section className="stack hold-last-time" data-gap="3" aria-labelledby="hold-last-time">
      <h2 id="hold-last-time">{text.dialogues.hold.lastTime}</h2>
      <ul className="dialogue-plain stack" data-gap="4">
        {actions.map((each) => (
          <li key={each.id} className="stack" data-gap="2">
            <ActionWords facts={each} />
            <RadioChips
              compact
              hideLegend
              legend={text.dialogues.actions.how(each.action.words.what ?? text.common.redacted)}
              value={answerOf(followUps, each)}
              onChange={(state) => followUp({ draft, casebook, dialogue: dialogue.id }, each.id, state as ActionState)}
              options={ASKED.map((state) => ({ value: state, label: text.codes.actionStates[state] }))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function answerOf(followUps: Readonly<Record<EventId, ActionState>>, { id, state }: ActionFacts): string | null {
  const now = followUps[id] ?? state;
  return now === 'oppen' ? null : now;
}
