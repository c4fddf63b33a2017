import { useState } from 'react';
import { selectToday } from '../../../state/selectors.ts';
import { statusSaid } from '../../../state/sessionSlice.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { FIRST, formAsList, formAsText, QUESTIONS, type QuestionKey, questionsOf } from './blankForm.ts';
import { downloadText } from './downloadText.ts';

const words = text.answers.send;

/** A blank form: questions are chosen, and taken to the system where the form is made. */
export function SendQuestions() {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={words.title} open={open} onToggle={setOpen}>
      {open && <Questions />}
    </Disclosure>
  );
}

function Questions() {
  const dispatch = useAppDispatch();
  const today = useAppSelector(selectToday);
  const [chosen, setChosen] = useState<readonly QuestionKey[]>(FIRST);
  const [own, setOwn] = useState('');
  const questions = questionsOf(chosen, own);
  const say = (sentence: string) => dispatch(statusSaid({ text: sentence, ofCopy: true }));

  const copy = () => {
    // Not every browser, and no page without a lock in its address, may write to the clipboard.
    const writing = navigator.clipboard?.writeText(formAsText(questions)) ?? Promise.reject(new Error('No clipboard'));
    void writing.then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  };
  const save = (content: string, file: string, type: 'text/plain' | 'text/csv') => {
    downloadText(content, file, type);
    say(words.downloaded(file));
  };

  return (
    <div className="stack" data-gap="4">
      <p className="measure">{words.hint}</p>
      <fieldset className="answers-choose">
        <legend>{words.choose}</legend>
        {QUESTIONS.map((key) => (
          <Checkbox
            key={key}
            label={words.questions[key]}
            checked={chosen.includes(key)}
            onChange={(is) => setChosen(is ? [...chosen, key] : chosen.filter((each) => each !== key))}
          />
        ))}
      </fieldset>
      <div className="answers-own">
        <TextArea label={words.own} hint={words.ownHint} value={own} onChange={setOwn} />
      </div>
      {questions.length === 0 ? (
        <p className="muted">{words.nothing}</p>
      ) : (
        <div className="cluster" data-gap="3">
          <Button onClick={copy}>{words.copy}</Button>
          <Button onClick={() => save(formAsText(questions), `${words.file(today)}.txt`, 'text/plain')}>
            {words.text}
          </Button>
          <Button onClick={() => save(formAsList(questions), `${words.file(today)}.csv`, 'text/csv')}>
            {words.list}
          </Button>
        </div>
      )}
    </div>
  );
}
