import { FIVE_CHOICES } from '../../../domain/decideDecision.ts';
import { APPLIES_ANSWERS, INSTANCES } from '../../../domain/vocabulary.ts';
import type { Problem } from '../../../imports/judgedList.ts';
import { phases } from '../../../register/phases.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import type { SettleProps } from './SettleRow.tsx';

/** What can be meant, in the words that the form uses: the same words are read in a list. */
const MEANT: Partial<Record<Problem['what'], readonly string[]>> = {
  'decision-unknown': FIVE_CHOICES.map((choice) => text.codes.choices[choice]),
  'phase-unknown': phases.map(({ name }) => name),
  'instance-unknown': INSTANCES.map((instance) => text.codes.instances[instance]),
  'applies-unknown': APPLIES_ANSWERS.map((answer) => text.codes.applies[answer]),
};

/** One of a few meanings, for a word that was not understood: every one of them a press away, with the day that stood beside it. */
export function SettleChoice({ problem, onAnswer }: SettleProps) {
  const suggested = problem.suggestions.map(({ label }) => label);
  return (MEANT[problem.what] ?? [])
    .filter((each) => !suggested.includes(each))
    .map((each) => (
      <Button
        key={each}
        small
        onClick={() => onAnswer(problem.kept === undefined ? each : withKept(each, problem.kept), each)}
      >
        {each}
      </Button>
    ));
}

/** In one breath: after a comma the day would be another part's. */
function withKept(choice: string, kept: string): string {
  return `${choice.replaceAll(',', '')} ${kept}`;
}
