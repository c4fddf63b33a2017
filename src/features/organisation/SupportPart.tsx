import { phaseOf } from '../../domain/phase.ts';
import { supportQuestions } from '../../register/checklists.ts';
import { phaseOf as phaseFacts } from '../../register/phases.ts';
import { selectCasebook } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';

const words = text.card.support;

/** Stödfrågor för fasen: for the conversation. Nothing is ticked and nothing is counted. */
export function SupportPart({ id }: { id: string }) {
  const casebook = useAppSelector(selectCasebook);
  const phase = phaseOf(casebook, id, 'avtalet')?.statement?.data.phase;
  return (
    <div className="stack measure" data-gap="2">
      <p className="muted">{phase ? words.hint : words.noPhase}</p>
      <h3 className="card-errand">{phaseFacts(phase ?? 'behov').name}</h3>
      <ul>
        {supportQuestions(phase ?? 'behov').map((question) => (
          <li key={question.key}>{question.text}</li>
        ))}
      </ul>
    </div>
  );
}
