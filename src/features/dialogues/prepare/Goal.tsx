import { type Casebook, drawn, viewOf } from '../../../domain/casebook.ts';
import type { OrgId } from '../../../domain/events.ts';
import { slots } from '../../../domain/slots.ts';
import { selectCasebook } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { EmptyLine, Quote } from '../../../ui/words.tsx';

/** The målbild of one who meets; where two are written both are told below, with the other differences. */
export function goalOf(casebook: Casebook, place: OrgId | 'lan'): string {
  const view = viewOf<'goal.worded'>(casebook, slots.goal(place));
  if (view?.disputed) return text.dialogues.prepare.disputed;
  const statement = drawn<'goal.worded'>(casebook, slots.goal(place));
  return statement?.redacted ? text.common.redacted : (statement?.words.text ?? '');
}

/** What the county has said it wants to reach. */
export function CountyGoal() {
  const casebook = useAppSelector(selectCasebook);
  const goal = goalOf(casebook, 'lan');
  return goal === '' ? <EmptyLine>{text.preparing.noGoal}</EmptyLine> : <Quote>{goal}</Quote>;
}
