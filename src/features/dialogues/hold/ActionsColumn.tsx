import { useMemo } from 'react';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { ActionWords } from '../ActionWords.tsx';
import { actionsOf } from '../actionFacts.ts';
import { KfaLastTime } from '../follow/KfaSince.tsx';
import { ActionLine } from './ActionLine.tsx';
import { useHeld, useHolding } from './HoldContext.tsx';
import { LastTimeList } from './LastTimeList.tsx';
import { addAction } from './writing.ts';

const words = text.dialogues.hold;

interface ActionsColumnProps {
  /** The line whose fields are open. */
  open: string | null;
  /** Whether somebody asked for it: it takes the keyboard, once. */
  wasAsked: () => boolean;
  onOpen: (action: string | null) => void;
  errorOf: (action: string, field: string) => string | undefined;
}

/** What the group will do, and what became of what it said last time. */
export function ActionsColumn({ open, wasAsked, onOpen, errorOf }: ActionsColumnProps) {
  const { draft, dialogue } = useHolding();
  const casebook = useAppSelector(selectNow);
  const actions = useHeld((content) => content.actions);
  const stored = useMemo(() => actionsOf(casebook, dialogue.id), [casebook, dialogue.id]);
  const [onlyOrg, ...others] = dialogue.orgs;
  return (
    <div className="hold-actions">
      <section className="stack" data-gap="3" aria-labelledby="hold-actions">
        <h2 id="hold-actions">{words.actions}</h2>
        {actions.length === 0 && stored.length === 0 && <p className="muted small">{words.noActions}</p>}
        {actions.length > 0 && (
          <ul className="dialogue-plain stack" data-gap="3">
            {actions.map((action) => (
              <ActionLine
                key={action.id}
                action={action}
                open={open === action.id}
                wasAsked={wasAsked}
                onOpen={onOpen}
                errorOf={(field) => errorOf(action.id, field)}
              />
            ))}
          </ul>
        )}
        <p>
          <Button small onClick={() => onOpen(addAction(draft, others.length === 0 ? (onlyOrg ?? null) : null))}>
            <Icon name="plus" /> {words.addAction}
          </Button>
        </p>
        {stored.length > 0 && (
          <div className="stack" data-gap="2">
            <h3 className="small muted">{words.storedActions}</h3>
            <ul className="dialogue-plain stack" data-gap="2">
              {stored.map((each) => (
                <li key={each.id}>
                  <ActionWords facts={each} withState />
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
      <LastTimeList />
      <KfaLastTime dialogue={dialogue} />
    </div>
  );
}
