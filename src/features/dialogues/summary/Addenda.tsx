import { useMemo } from 'react';
import { decideNote } from '../../../domain/decideNote.ts';
import type { LockedSummary } from '../../../domain/lockedSummary.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectCasebook, selectWriters } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { addendaOf } from '../dialogueNotes.ts';
import { useWho } from '../useDialogue.ts';

const words = text.dialogues.summary;

interface AddendaProps {
  dialogue: DialogueFacts;
  /** What was locked, and what was written elsewhere without knowing of it. */
  locked: LockedSummary | null;
  editing: boolean;
}

interface Line {
  readonly key: string;
  readonly day: string;
  readonly at: string;
  readonly device: string;
  /** The heading it was written under, when it was written elsewhere. */
  readonly under: string | undefined;
  readonly said: string | undefined;
}

/** What came after the text was locked, each line with its day and its writer; the locked text itself is not touched. */
export function Addenda({ dialogue, locked, editing }: AddendaProps) {
  const casebook = useAppSelector(selectCasebook);
  const writers = useAppSelector(selectWriters);
  const lines = useMemo(() => linesOf(addendaOf(casebook, dialogue.id), locked), [casebook, dialogue.id, locked]);
  if (lines.length === 0 && !editing) return null;
  return (
    <section
      className={lines.length === 0 ? 'summary-part no-print' : 'summary-part'}
      aria-labelledby="summary-addenda"
    >
      <h2 id="summary-addenda">{words.addendum}</h2>
      {lines.length > 0 && (
        <ul className="dialogue-plain stack measure summary-addenda" data-gap="3">
          {lines.map(({ key, day, device, under, said }) => (
            <li key={key}>
              <p className="muted small num">
                {text.summary.addendum.by(longDate(day), writers.get(device) ?? text.common.unknownWriter)}
              </p>
              {under && <p className="small">{text.summary.addendum.elsewhere(under)}</p>}
              <p className="dialogue-words">{said ?? text.common.redacted}</p>
            </li>
          ))}
        </ul>
      )}
      {editing && <AddendumForm dialogue={dialogue} />}
    </section>
  );
}

/** The day a line has: when it was true, or for a text that has no such day when it was written down. */
function linesOf(addenda: ReturnType<typeof addendaOf>, locked: LockedSummary | null): Line[] {
  const notes = addenda.map(({ id, note, text: said }): Line => {
    const { at, device, on = at.slice(0, 10) } = note;
    return { key: id, day: on, at, device, under: undefined, said };
  });
  const elsewhere = (locked?.later ?? []).map(({ heading, statement }): Line => {
    const { id, at, device, words: written, redacted } = statement;
    const under = text.codes.summaryHeadings[heading];
    return { key: id, day: at.slice(0, 10), at, device, under, said: redacted ? undefined : written.text };
  });
  return [...notes, ...elsewhere].sort((a, b) => (`${a.day} ${a.at}` < `${b.day} ${b.at}` ? -1 : 1));
}

function AddendumForm({ dialogue }: { dialogue: DialogueFacts }) {
  const who = useWho();
  const form = useForm({
    draft: `dialogue/${dialogue.id}/addendum`,
    initial: { text: '' },
    // The line stands there for the next one.
    onDone: (saved) => {
      if (saved) form.goOn();
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
