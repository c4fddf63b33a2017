import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { headsOf } from '../../../domain/casebook.ts';
import { decideNote } from '../../../domain/decideNote.ts';
import { decideNoteState } from '../../../domain/decideNoteState.ts';
import { decideLink } from '../../../domain/decideParts.ts';
import { together } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import { slots } from '../../../domain/slots.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import { paths } from '../../../paths.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import type { StandFormProps } from './standForm.ts';

const words = text.notes;

/**
 * An obstacle becomes a question: a note of its own, so that the obstacle keeps its mark and its place
 * among the others. The question must be there before anything can point at it, so it is written first,
 * and the link and the obstacle's new state after it, in one command. If that second save does not come
 * about, the question stands and the obstacle is as it was.
 */
export function LiftForm({ standing, place, onDone }: StandFormProps) {
  const now = useAppSelector(selectNow);
  const navigate = useNavigate();
  const question = useRef<EventId | null>(null);
  const { id, note } = standing;
  const [stateHeads] = useState(() => headsOf(now, slots.state(id)));
  const linking = useSaving({
    onSaved: () => {
      onDone(true);
      if (question.current !== null) void navigate(paths.note(question.current));
    },
  });
  const form = useForm({
    draft: `note-lift/${id}`,
    initial: { text: standing.text ?? '' },
    onDone: (saved, ids) => {
      const [made] = ids ?? [];
      if (!saved || made === undefined) return onDone(false);
      question.current = made;
      linking.submit({
        decide: (context) =>
          together([
            decideLink({ ...context, over: [] }, { from: made, to: id, kind: 'ursprung', set: true }),
            decideNoteState({ ...context, over: stateHeads }, { note: id, state: 'lyft' }),
          ]),
        // That it is lifted was asked for by the button: its order is not asked about once more.
        despiteNotices: true,
        said: words.lifted(place),
      });
    },
  });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) =>
        decideNote(context, {
          orgs: note.about,
          text: value.text,
          mark: 'fraga',
        }),
      said: words.lifted(place),
    });
  return (
    <>
      <FormFrame
        form={form}
        title={words.liftTitle}
        labels={{ text: words.liftQuestion }}
        onSave={save}
        saveLabel={words.liftSave}
      >
        <LineArea
          control={control('text')}
          label={words.liftQuestion}
          hint={words.liftHint}
          value={value.text}
          onChange={(written) => change({ text: written })}
          autoFocus
        />
      </FormFrame>
      {linking.refusals.map(({ code }) => (
        <p key={code} role="alert">
          {text.rules.refusals[code]}
        </p>
      ))}
      {linking.parts}
    </>
  );
}
