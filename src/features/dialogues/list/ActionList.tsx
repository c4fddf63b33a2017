import { useMemo } from 'react';
import { headsOf } from '../../../domain/casebook.ts';
import { decideActionState } from '../../../domain/decideAction.ts';
import { slots } from '../../../domain/slots.ts';
import type { ActionState } from '../../../domain/vocabulary.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import { paths, withDate } from '../../../paths.ts';
import { selectCasebook, selectNow, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Link } from '../../../ui/Link.tsx';
import { EmptyLine, Tag } from '../../../ui/words.tsx';
import { ActionWords } from '../ActionWords.tsx';
import { type ActionFacts, actionsIn, isEnded } from '../actionFacts.ts';
import { dialogueOf } from '../dialogueFacts.ts';
import { useWho } from '../useDialogue.ts';

const words = text.dialogues.actions;
const ASKED: readonly ActionState[] = ['pagar', 'klar', 'omprovad', 'overford'];

/** What has been agreed, from every dialogue: asked plainly, never chased. */
export function ActionList() {
  const casebook = useAppSelector(selectCasebook);
  const actions = useMemo(() => actionsIn(casebook), [casebook]);
  const open = actions.filter((each) => !isEnded(each));
  const ended = actions.filter(isEnded);
  if (actions.length === 0) return <EmptyLine>{words.none}</EmptyLine>;
  return (
    <div className="stack" data-gap="3">
      {open.length === 0 ? <EmptyLine>{words.noneOpen}</EmptyLine> : <Lines actions={open} />}
      {ended.length > 0 && (
        <Disclosure summary={words.ended(ended.length)}>
          <Lines actions={ended} />
        </Disclosure>
      )}
    </div>
  );
}

function Lines({ actions }: { actions: readonly ActionFacts[] }) {
  return (
    <ul className="dialogue-plain action-list">
      {actions.map((each) => (
        <ActionItem key={each.id} facts={each} />
      ))}
    </ul>
  );
}

function ActionItem({ facts }: { facts: ActionFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const who = useWho();
  const dialogue = dialogueOf(casebook, facts.action.data.dialogue);
  return (
    <li className="action-item">
      <div>
        <ActionWords facts={facts} withOrg />
        {dialogue && (
          <div className="small">
            <Link href={withDate(paths.dialogue(dialogue.id), shown)}>
              {words.from(text.dialogues.shortTitle(who(dialogue.orgs), shortDate(dialogue.day, today)))}
            </Link>
          </div>
        )}
      </div>
      {shown === null ? <StateButtons facts={facts} /> : <StateWords facts={facts} />}
    </li>
  );
}

function StateWords({ facts: { state, twoStates } }: { facts: ActionFacts }) {
  if (twoStates.length > 0) return <Tag>{words.twoStates}</Tag>;
  return <Tag>{text.codes.actionStates[state]}</Tag>;
}

/** One press says how it goes, and the same press takes it back; each is a command that can be undone. */
function StateButtons({ facts }: { facts: ActionFacts }) {
  const now = useAppSelector(selectNow);
  const slot = slots.state(facts.id);
  const what = facts.action.words.what ?? text.common.redacted;
  const saving = useSaving({ onSaved: () => {} });
  const say = (state: ActionState) =>
    saving.submit({
      decide: (context) => decideActionState(context, { action: facts.id, state }),
      // What stood on the screen that was pressed.
      over: headsOf(now, slot),
      said: words.said(what, text.codes.actionStates[state]),
    });
  return (
    <div className="stack" data-gap="2">
      {facts.twoStates.length > 0 && (
        <p className="small">{facts.twoStates.map((each) => text.codes.actionStates[each]).join(' ≠ ')}</p>
      )}
      <fieldset className="cluster action-states" data-gap="2" aria-label={words.how(what)}>
        {ASKED.map((state) => (
          <Button
            key={state}
            small
            busy={saving.busy}
            aria-pressed={facts.twoStates.length === 0 && facts.state === state}
            onClick={() => say(facts.state === state && facts.twoStates.length === 0 ? 'oppen' : state)}
          >
            {text.codes.actionStates[state]}
          </Button>
        ))}
      </fieldset>
      {saving.parts}
    </div>
  );
}
