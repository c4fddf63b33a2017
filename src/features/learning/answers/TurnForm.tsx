import { useRef } from 'react';
import { decideGapAdd } from '../../../domain/decideGap.ts';
import { decideNote } from '../../../domain/decideNote.ts';
import { decideLink } from '../../../domain/decideParts.ts';
import { refused } from '../../../domain/decision.ts';
import type { EventId } from '../../../domain/events.ts';
import { GAP_KINDS, type GapKind } from '../../../domain/learningVocabulary.ts';
import type { SurveyAnswer } from '../../../domain/surveys.ts';
import { MARKS, type Mark } from '../../../domain/vocabulary.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import { commandUndone, statusSaid } from '../../../state/sessionSlice.ts';
import { useAppDispatch } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { RadioChips } from '../../../ui/RadioChips.tsx';

const words = text.answers.turn;
const POINT = 'punkt';
type Becomes = Mark | typeof POINT;

interface TurnDraft {
  becomes: Becomes | null;
  text: string;
  kind: GapKind;
}

/**
 * An answer becomes a marked note, or a point of "Nytt i avtalet". Two commands, since the link names what the first
 * one made; broken off between them the note stands there without its origin, and nothing that was written is lost.
 */
export function TurnForm({ answer, said, onDone }: { answer: SurveyAnswer; said: string; onDone: () => void }) {
  const dispatch = useAppDispatch();
  const what = useRef('');
  const created = useRef<EventId>('');
  const linking = useSaving({
    onSaved: (ids) => {
      // To the one who pressed once it is one thing: "Ångra" takes both back, and Ctrl+Z what was made.
      dispatch(commandUndone(ids));
      dispatch(statusSaid({ text: words.saidLink(what.current), undoes: [created.current, ...ids] }));
      onDone();
    },
  });
  const link = (made: EventId) => {
    created.current = made;
    linking.submit({
      decide: (context) => decideLink(context, { from: made, to: answer.id, kind: 'ursprung', set: true }),
      said: words.saidLink(what.current),
    });
  };
  const form = useForm<TurnDraft>({
    draft: `answer/${answer.id}`,
    initial: { becomes: null, text: said, kind: 'nytt' },
    onDone: (saved, ids) => {
      const [made] = ids ?? [];
      if (saved && made !== undefined) link(made);
      else onDone();
    },
  });
  const { value, change, control } = form;
  const isPoint = value.becomes === POINT;

  const save = () => {
    const { becomes, kind } = value;
    const mark = becomes === POINT ? null : becomes;
    what.current = isPoint || mark === null ? words.becamePoint : words.becameNote(text.codes.marks[mark]);
    form.send({
      decide: (context) => {
        if (becomes === null) return refused({ code: 'missing', field: 'becomes' });
        if (isPoint) {
          return decideGapAdd(context, { title: value.text, kind, document: null, statutory: false });
        }
        return decideNote(context, {
          orgs: answer.about,
          text: value.text,
          mark,
          ...(answer.on === undefined ? {} : { on: answer.on }),
        });
      },
      said: words.saidLink(what.current),
    });
  };

  return (
    <div className="answers-turn">
      <FormFrame
        form={form}
        title={words.title}
        labels={{ becomes: words.becomes, text: words.text, title: words.pointTitle }}
        onSave={save}
      >
        <RadioChips
          {...control('becomes')}
          compact
          legend={words.becomes}
          value={value.becomes}
          onChange={(becomes) => change({ becomes: becomes as Becomes })}
          autoFocus
          options={[
            ...MARKS.map((mark, index) => ({ value: mark, label: text.codes.marks[mark], digit: String(index + 1) })),
            { value: POINT, label: words.point, digit: '6' },
          ]}
        />
        {isPoint && (
          <RadioChips
            {...control('kind')}
            compact
            legend={words.kind}
            value={value.kind}
            onChange={(kind) => change({ kind: kind as GapKind })}
            options={GAP_KINDS.map((kind) => ({ value: kind, label: text.learningCodes.gapKinds[kind] }))}
          />
        )}
        <LineArea
          control={control(isPoint ? 'title' : 'text')}
          label={isPoint ? words.pointTitle : words.text}
          hint={words.textHint}
          value={value.text}
          onChange={(written) => change({ text: written })}
        />
      </FormFrame>
      {linking.parts}
    </div>
  );
}
