import { useEffect, useRef, useState } from 'react';
import { headsOf } from '../../../domain/casebook.ts';
import { decideActionState } from '../../../domain/decideAction.ts';
import { slots } from '../../../domain/slots.ts';
import type { ActionState } from '../../../domain/vocabulary.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import { paths, withDate } from '../../../paths.ts';
import { selectCasebook, selectNow, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button, TextButton } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Quote, Tag } from '../../../ui/words.tsx';
import { ActionWords } from '../ActionWords.tsx';
import type { ActionFacts } from '../actionFacts.ts';
import { dialogueOf, isHeld } from '../dialogueFacts.ts';
import { useWho } from '../useDialogue.ts';

const words = text.dialogues.actions;
const ASKED: readonly ActionState[] = ['pagar', 'klar', 'omprovad', 'overford'];

/** Something to do: what, who, when, how it is noticed, where it comes from and how it goes. */
export function ActionItem({ facts, here }: { facts: ActionFacts; here?: boolean | undefined }) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const who = useWho();
  const dialogue = here ? null : dialogueOf(casebook, facts.action.data.dialogue);
  return (
    <li className="action-item">
      <div>
        <ActionWords facts={facts} withOrg />
        {dialogue && (
          <div className="small">
            <Link
              href={withDate(
                isHeld(dialogue) ? paths.dialogueSummary(dialogue.id) : paths.dialogue(dialogue.id),
                shown,
              )}
            >
              {words.from(text.dialogues.shortTitle(who(dialogue.orgs), shortDate(dialogue.day, today)))}
            </Link>
          </div>
        )}
      </div>
      {shown === null ? <StateButtons facts={facts} /> : <StateWords facts={facts} />}
      <HowItGoes facts={facts} editing={shown === null} />
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

/** When it was last said how it goes, with words if somebody wrote them, and a line to write some. */
function HowItGoes({ facts, editing }: { facts: ActionFacts; editing: boolean }) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const { stated, action, state, twoStates } = facts;
  const what = action.words.what ?? text.common.redacted;
  useEffect(() => {
    if (!open && wasOpen.current) place.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  const note = stated?.redacted ? text.common.redacted : stated?.words.note;
  return (
    <div ref={place} className="stack" data-gap="1">
      {stated?.on && twoStates.length === 0 && state !== 'oppen' && (
        <p className="muted small num">
          {text.summary.actions.since(text.codes.actionStates[state], longDate(stated.on))}
        </p>
      )}
      {note && <Quote>{text.card.quote(note)}</Quote>}
      {editing &&
        (open ? (
          <NoteForm facts={facts} onDone={() => setOpen(false)} />
        ) : (
          <p className="small">
            <TextButton aria-label={text.summary.actions.howOf(what)} onClick={() => setOpen(true)}>
              {text.summary.actions.how}
            </TextButton>
          </p>
        ))}
    </div>
  );
}

function NoteForm({ facts: { id, state, action }, onDone }: { facts: ActionFacts; onDone: () => void }) {
  const now = useAppSelector(selectNow);
  const slot = slots.state(id);
  const form = useForm({ draft: `action/${id}/note`, initial: { note: '', over: headsOf(now, slot) }, onDone });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) => decideActionState(context, { action: id, state, note: value.note }),
      over: value.over,
      said: words.said(action.words.what ?? text.common.redacted, text.codes.actionStates[state]),
    });
  return (
    <FormFrame form={form} labels={{ note: text.summary.actions.howLabel }} onSave={save} compact>
      <LineArea
        control={control('note')}
        label={text.summary.actions.howLabel}
        value={value.note}
        onChange={(note) => change({ note })}
        autoFocus
      />
    </FormFrame>
  );
}
