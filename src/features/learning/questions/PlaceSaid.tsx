import type { Statement } from '../../../domain/casebook.ts';
import { forumAt, selectForums } from '../../../state/forums.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Quote } from '../../../ui/words.tsx';

/** "Lyft till Delregional styrgrupp, Skaraborg", and why. */
export function PlaceSaid({ statement }: { statement: Statement<'question.moved'> }) {
  const forums = useAppSelector(selectForums);
  const { data, words } = statement;
  return (
    <>
      <strong>{text.questions.history[data.step](forumAt(forums, data).fullName)}</strong>
      {words.note && <Quote>{words.note}</Quote>}
      {statement.redacted && <p className="muted">{text.common.redacted}</p>}
    </>
  );
}
