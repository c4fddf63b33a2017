import * as text from '../../../text/text.ts';
import { useToTakeUp } from '../useToTakeUp.ts';
import { useHolding } from './HoldContext.tsx';

/** On the first page of a dialogue: what stands twice about those who meet, so that it is not forgotten. */
export function TakeUpHere() {
  const { dialogue } = useHolding();
  const open = useToTakeUp(dialogue);
  if (open.length === 0) return null;
  return (
    <div className="question-take-up">
      <p>{text.differences.takeUpHere}</p>
      <ul>
        {open.map(({ slot, about, question }) => (
          <li key={slot}>{question === undefined ? about : text.differences.withQuestion(about, question)}</li>
        ))}
      </ul>
    </div>
  );
}
