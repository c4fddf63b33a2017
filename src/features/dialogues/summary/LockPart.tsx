import { decideDialogueState } from '../../../domain/decideDialogue.ts';
import { decideDialogueSummary } from '../../../domain/decideDialogueWords.ts';
import { captureHeads, contextOf, together } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import { slots } from '../../../domain/slots.ts';
import { SUMMARY_HEADINGS, type SummaryHeading } from '../../../domain/vocabulary.ts';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { useWho } from '../useDialogue.ts';
import { suggestionFor } from './suggestions.ts';

interface ReadDraft {
  kommun: boolean;
  region: boolean;
  overs: Record<string, EventId[]>;
}

const words = text.dialogues.summary;
const SIDES = ['kommun', 'region'] as const;

/** "Läst av kommunen · Läst av regionen. Sedan låses texten." */
export function LockPart({ dialogue }: { dialogue: DialogueFacts }) {
  const { id, orgs } = dialogue;
  const now = useAppSelector(selectNow);
  const who = useWho();
  const headings = SUMMARY_HEADINGS.map((heading) => slots.summary(id, heading));
  const form = useForm<ReadDraft>({
    draft: `dialogue/${id}/read`,
    initial: { kommun: false, region: false, overs: captureHeads(now, [slots.state(id), ...headings]) },
    onDone: () => {},
  });
  const { value, change, saving } = form;

  const lock = () =>
    form.send({
      decide: (context) => {
        const several = { ...context, overs: captureHeads(now, [slots.state(id), ...headings]) };
        // What both have read is the page as it stood: words still offered from the dialogue become its text.
        const offered = SUMMARY_HEADINGS.flatMap((heading): [SummaryHeading, string][] => {
          const suggestion = suggestionFor(context.casebook, id, heading);
          const isWritten = (context.casebook.slots[slots.summary(id, heading)]?.current.length ?? 0) > 0;
          return isWritten || suggestion === '' ? [] : [[heading, suggestion]];
        });
        return together([
          decideDialogueSummary(several, { dialogue: id, summary: Object.fromEntries(offered) }),
          decideDialogueState(contextOf(several, slots.state(id)), {
            dialogue: id,
            state: 'aterkopplad',
            readBy: SIDES.filter((side) => value[side]),
          }),
        ]);
      },
      said: words.saidLocked(who(orgs)),
    });

  return (
    <section className="summary-lock no-print" aria-labelledby="summary-lock">
      <h2 id="summary-lock">{words.read}</h2>
      <p>{words.readByBoth}</p>
      <div className="cluster" data-gap="5">
        {SIDES.map((side) => (
          <Checkbox
            key={side}
            label={words.readBy[side]}
            checked={value[side]}
            onChange={(checked) => change({ [side]: checked })}
          />
        ))}
      </div>
      {saving.refusals.length > 0 && (
        <Notice tone="refusal">
          {[...new Set(saving.refusals.map(({ code }) => code))].map((code) => (
            <p key={code}>{text.rules.refusals[code]}</p>
          ))}
        </Notice>
      )}
      {saving.parts}
      <p>
        <Button
          variant={SIDES.every((side) => value[side]) ? 'primary' : 'secondary'}
          busy={saving.busy}
          onClick={lock}
        >
          {words.lock}
        </Button>
      </p>
    </section>
  );
}
