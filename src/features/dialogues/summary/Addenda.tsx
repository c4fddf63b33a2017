import { useMemo } from 'react';
import { decideNote } from '../../../domain/decideNote.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectCasebook } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { addendaOf } from '../dialogueNotes.ts';
import { useWho } from '../useDialogue.ts';

const words = text.dialogues.summary;

/** What was added after the text was locked, each line with its date; the locked text itself is not touched. */
export function Addenda({ dialogue, editing }: { dialogue: DialogueFacts; editing: boolean }) {
  const casebook = useAppSelector(selectCasebook);
  const lines = useMemo(() => addendaOf(casebook, dialogue.id), [casebook, dialogue.id]);
  if (lines.length === 0 && !editing) return null;
  return (
    <section
      className={lines.length === 0 ? 'summary-part no-print' : 'summary-part'}
      aria-labelledby="summary-addenda"
    >
      <h2 id="summary-addenda">{words.addendum}</h2>
      {lines.length > 0 && (
        <ul className="dialogue-plain stack measure" data-gap="2">
          {lines.map(({ id, note, text: said }) => (
            <li key={id}>
              <span className="muted num">{note.on && longDate(note.on)}</span>{' '}
              <span className="dialogue-words">{said ?? text.common.redacted}</span>
            </li>
          ))}
        </ul>
      )}
      {editing && <AddendumForm dialogue={dialogue} />}
    </section>
  );
}

function AddendumForm({ dialogue }: { dialogue: DialogueFacts }) {
  const who = useWho();
  const form = useForm({
    draft: `dialogue/${dialogue.id}/addendum`,
    initial: { text: '' },
    // The line stands there for the next one.
    onDone: (saved) => {
      if (saved) form.startOver();
    },
  });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) => decideNote(context, { orgs: dialogue.orgs, text: value.text, dialogue: dialogue.id }),
      said: words.saidAddendum(who(dialogue.orgs)),
    });
  return (
    <div className="no-print measure">
      <FormFrame form={form} labels={{ text: words.addendum }} onSave={save} buttons={value.text.trim() !== ''}>
        <LineArea
          control={control('text')}
          label={words.addendum}
          hint={words.addendumHint}
          hideLabel
          value={value.text}
          onChange={(written) => change({ text: written })}
        />
      </FormFrame>
    </div>
  );
}
