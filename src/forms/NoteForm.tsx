import { useEffect, useRef, useState } from 'react';
import { decideNote } from '../domain/decideNote.ts';
import { MARKS, type Mark, type Source } from '../domain/vocabulary.ts';
import { selectToday } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { RadioChips } from '../ui/RadioChips.tsx';
import { DayField, dayIn } from './DayField.tsx';
import { DeviationLine } from './DeviationLine.tsx';
import { FormFrame } from './FormFrame.tsx';
import { type FormProps, given } from './formProps.ts';
import { LineArea } from './LineArea.tsx';
import { SourceField } from './SourceField.tsx';
import { type ControlOf, useForm } from './useForm.ts';
import { useOrganisation } from './useOrganisation.ts';

interface NoteDraft {
  text: string;
  mark: Mark | null;
  on: string;
  source: Source | null;
}

interface NoteFormProps extends FormProps {
  mark?: Mark | undefined;
  /** Always on the page: only the line until somebody writes in it, and a new line after each save. */
  standing?: boolean | undefined;
  /** While another form is open an untouched standing one draws back to its line. */
  resting?: boolean | undefined;
  /** A standing one is asked for by a button: it takes focus, once for each new object. */
  asked?: object | null | undefined;
  /** Takes focus when it appears. */
  autoFocus?: boolean | undefined;
}

const words = text.forms.note;
const labels = { text: words.title, mark: words.mark, on: text.common.date, source: text.common.source };

/** "Anteckna": one line is enough. */
export function NoteForm({ organisation: id, mark, onDone, compact, ...rest }: NoteFormProps) {
  const { standing = false, resting = false, asked = null, autoFocus = !standing } = rest;
  const organisation = useOrganisation(id);
  const today = useAppSelector(selectToday);
  const line = useRef<HTMLTextAreaElement>(null);
  const [used, setUsed] = useState(autoFocus);
  const [wasResting, setWasResting] = useState(resting);
  if (resting !== wasResting) {
    setWasResting(resting);
    if (resting) setUsed(false);
  }
  const initial: NoteDraft = { text: '', mark: mark ?? null, on: longDate(today), source: null };
  useEffect(() => {
    if (asked) line.current?.focus();
  }, [asked]);
  const form = useForm<NoteDraft>({
    draft: `note/${id}`,
    initial,
    onDone: (saved) => {
      if (standing) {
        setUsed(saved);
        // The next note is written where this one was; one that was left half-written stands there still.
        if (saved) {
          form.goOn();
          if (hasKeyboard(line.current)) line.current?.focus();
        } else line.current?.blur();
      }
      onDone(saved);
    },
  });
  const { value, change, control } = form;

  const save = () => {
    const on = dayIn(value.on, today, 'past');
    form.send({
      decide: (context) =>
        decideNote(context, {
          orgs: [id],
          text: value.text,
          mark: value.mark,
          ...given({ on, source: value.source }),
        }),
      said: text.forms.said.note(organisation.name, longDate(on || today)),
    });
  };

  const area = (
    <LineArea
      ref={line}
      control={control('text')}
      label={words.title}
      hideLabel={standing}
      placeholder={words.placeholder}
      value={value.text}
      onChange={(written) => change({ text: written })}
      autoFocus={autoFocus}
      onFocus={() => setUsed(true)}
    />
  );
  const unfolded = !standing || used || value.text !== '';

  return (
    <FormFrame
      form={form}
      title={standing ? undefined : words.title}
      labels={labels}
      onSave={save}
      compact={compact}
      buttons={unfolded}
      more={
        unfolded && (
          <SourceField control={control('source')} value={value.source} onChange={(source) => change({ source })} />
        )
      }
      moreFields={['source']}
    >
      {area}
      {unfolded && (
        <>
          <p className="muted small">{words.hint}</p>
          <DeviationLine texts={[value.text]} />
          <MarkField control={control('mark')} value={value.mark} onChange={(chosen) => change({ mark: chosen })} />
          <DayField control={control('on')} value={value.on} onChange={(written) => change({ on: written })} past />
        </>
      )}
    </FormFrame>
  );
}

/** The keyboard is still in the form, or nowhere: whoever has gone on is not fetched back. */
function hasKeyboard(field: HTMLElement | null): boolean {
  const focused = document.activeElement;
  return focused === document.body || field?.closest('.form-frame')?.contains(focused) === true;
}

const NONE = 'ingen';

interface MarkFieldProps {
  control: ControlOf;
  value: Mark | null;
  onChange: (mark: Mark | null) => void;
  autoFocus?: boolean | undefined;
}

/** What a note is about: Behov, Hinder, Exempel, Fråga, Skillnad, or nothing of that. Keys 0 to 5. */
export function MarkField({ control, value, onChange, autoFocus }: MarkFieldProps) {
  return (
    <RadioChips
      {...control}
      compact
      legend={words.mark}
      value={value ?? NONE}
      autoFocus={autoFocus}
      onChange={(chosen) => onChange(chosen === NONE ? null : (chosen as Mark))}
      options={[
        { value: NONE, label: words.noMark, digit: '0' },
        ...MARKS.map((mark, index) => ({ value: mark, label: text.codes.marks[mark], digit: String(index + 1) })),
      ]}
    />
  );
}
