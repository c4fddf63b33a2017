import { decideDialogueSummary } from '../../../domain/decideDialogueWords.ts';
import { refused } from '../../../domain/decision.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import { slots } from '../../../domain/slots.ts';
import type { SummaryHeading } from '../../../domain/vocabulary.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';

interface HeadingDraft {
  text: string;
  overs: Record<string, EventId[]>;
}

interface HeadingFormProps {
  dialogue: DialogueFacts;
  heading: SummaryHeading;
  /** What stands there, or what the dialogue offers. */
  text: string;
  isSuggestion: boolean;
  onDone: () => void;
}

/** The text under one heading; each is saved by itself. */
export function HeadingForm({ dialogue, heading, text: before, isSuggestion, onDone }: HeadingFormProps) {
  const now = useAppSelector(selectNow);
  const slot = slots.summary(dialogue.id, heading);
  const form = useForm<HeadingDraft>({
    draft: `dialogue/${dialogue.id}/summary/${heading}`,
    initial: { text: before, overs: captureHeads(now, [slot]) },
    onDone,
  });
  const { value, change, control } = form;
  const field = `summary.${heading}`;
  const name = text.codes.summaryHeadings[heading];

  const save = () =>
    form.send({
      decide: ({ casebook, today }) => {
        const decision = decideDialogueSummary(
          { casebook, today, overs: value.overs },
          { dialogue: dialogue.id, summary: { [heading]: value.text } },
        );
        const isSame = decision.drafts.length === 0 && decision.refusals.length === 0;
        return isSame ? refused({ code: 'nothing-changed', field }) : decision;
      },
      said: text.dialogues.summary.said(name),
    });

  return (
    <FormFrame form={form} labels={{ [field]: name, summary: name }} onSave={save} longText>
      <TextArea
        {...control(field)}
        label={name}
        hideLabel
        hint={isSuggestion ? text.dialogues.summary.suggestion : undefined}
        value={value.text}
        onChange={(written) => change({ text: written })}
        autoFocus
      />
    </FormFrame>
  );
}
