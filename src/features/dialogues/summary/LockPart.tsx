import { decideDialogueLock } from '../../../domain/decideDialogueReading.ts';
import { readingIn } from '../../../domain/dialogue.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import { slots } from '../../../domain/slots.ts';
import { SUMMARY_HEADINGS } from '../../../domain/vocabulary.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { useWho } from '../useDialogue.ts';
import { Readings } from './Readings.tsx';
import { shownPage, sidesOf } from './shownText.ts';

const words = text.summary.read;

/** "Läst av kommunen · Läst av regionen. Sedan låses texten." */
export function LockPart({ dialogue, onLocked }: { dialogue: DialogueFacts; onLocked: () => void }) {
  const { id, orgs } = dialogue;
  const now = useAppSelector(selectNow);
  const organisations = useAppSelector(selectOrganisationsById);
  const who = useWho();
  const saving = useSaving({ onSaved: onLocked });
  const sides = sidesOf(orgs, organisations);
  const isRead = sides.every((side) => readingIn(now, id, side) !== undefined);

  const lock = () => {
    // What both have read is the page that is shown; what arrives while it is being saved is not locked with it.
    const summary = shownPage(now, id);
    const overs = captureHeads(now, [
      slots.state(id),
      ...SUMMARY_HEADINGS.map((heading) => slots.summary(id, heading)),
    ]);
    saving.submit({
      decide: (context) => decideDialogueLock({ ...context, overs }, { dialogue: id, summary, sides }),
      said: text.dialogues.summary.saidLocked(who(orgs)),
    });
  };

  return (
    <section className="summary-lock no-print" aria-labelledby="summary-lock">
      <h2 id="summary-lock">{words.title}</h2>
      <p className="muted small">{sides.length > 2 ? words.leadThree : words.lead}</p>
      <Readings dialogue={dialogue} />
      {saving.refusals.length > 0 && (
        <Notice tone="refusal">
          {[...new Set(saving.refusals.map(({ code }) => code))].map((code) => (
            <p key={code}>{text.rules.refusals[code]}</p>
          ))}
        </Notice>
      )}
      {saving.parts}
      <p>
        <Button variant={isRead ? 'primary' : 'secondary'} busy={saving.busy} onClick={lock}>
          {words.lock}
        </Button>
      </p>
    </section>
  );
}
