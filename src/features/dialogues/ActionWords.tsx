import { selectOrganisationsById } from '../../state/organisations.ts';
import { selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import type { ActionFacts } from './actionFacts.ts';

const words = text.dialogues.actions;

interface ActionWordsProps {
  facts: ActionFacts;
  withState?: boolean | undefined;
  /** Whose it is: where actions of several organisations stand together. */
  withOrg?: boolean | undefined;
}

/** "Ny helgrutin", and under it "vårdcentralschef, 28 feb". A day that has been is said like any other. */
export function ActionWords({ facts: { action, state, twoStates }, withState, withOrg }: ActionWordsProps) {
  const today = useAppSelector(selectToday);
  const organisations = useAppSelector(selectOrganisationsById);
  const { what, who, sign } = action.words;
  const { org, day } = action.data;
  const facts = [
    who,
    withOrg ? (org === null ? words.all : organisations.get(org)?.name) : undefined,
    day === null ? undefined : shortDate(day, today),
    withState ? (twoStates.length > 0 ? words.twoStates : text.codes.actionStates[state]) : undefined,
  ].filter((each) => each !== undefined && each !== '');
  return (
    <div className="action-words">
      <div className="action-what">{action.redacted ? text.common.redacted : what}</div>
      {facts.length > 0 && <div className="muted small num">{facts.join(', ')}</div>}
      {sign && <div className="muted small">{words.sign(sign)}</div>}
    </div>
  );
}
