import { viewOf } from '../../domain/casebook.ts';
import { slots } from '../../domain/slots.ts';
import { GoalForm } from '../../forms/GoalForm.tsx';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { EmptyLine } from '../../ui/words.tsx';
import { OpenButton } from './OpenButton.tsx';
import { useOpening } from './opening.ts';

const words = text.card.goal;

/** On paper the own målbild stands as it is; on screen it folds out. */
export function GoalOnPaper({ id }: { id: string }) {
  const casebook = useAppSelector(selectCasebook);
  const own = viewOf<'goal.worded'>(casebook, slots.goal(id))?.current ?? [];
  if (own.length === 0) return null;
  return (
    <div className="only-print">
      <h2>{words.title}</h2>
      {own.map((goal) => (
        <p key={goal.id} className="card-text">
          {goal.redacted ? text.common.redacted : goal.words.text}
        </p>
      ))}
    </div>
  );
}

/** Målbild: the one for the county, and the organisation's own. */
export function GoalPart({ organisation: { id, name } }: { organisation: StandingOrganisation }) {
  const casebook = useAppSelector(selectCasebook);
  const { form, close } = useOpening();
  const said = (place: string) => viewOf<'goal.worded'>(casebook, slots.goal(place))?.current ?? [];
  const own = said(id);
  return (
    <div className="stack measure" data-gap="3">
      {said('lan').map((goal) => (
        <div key={goal.id}>
          <h3 className="card-errand">{words.county}</h3>
          <p className="card-text">{goal.redacted ? text.common.redacted : goal.words.text}</p>
        </div>
      ))}
      {own.map((goal) => (
        <p key={goal.id} className="card-text">
          {goal.redacted ? text.common.redacted : goal.words.text}
        </p>
      ))}
      {own.length === 0 && <EmptyLine>{words.none}</EmptyLine>}
      {form?.kind === 'malbild' ? (
        <GoalForm place={id} name={name} onDone={close} />
      ) : (
        <div>
          <OpenButton form={{ kind: 'malbild' }}>{own.length === 0 ? words.write : words.change}</OpenButton>
        </div>
      )}
    </div>
  );
}
