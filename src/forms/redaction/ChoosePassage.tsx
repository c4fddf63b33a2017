import { type SyntheticEvent, useState } from 'react';
import { wholeWords } from '../../domain/passage.ts';
import * as text from '../../text/text.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Chips } from '../../ui/Chips.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { ChoiceErrors } from './RedactDialog.tsx';
import type { ReadableText } from './readable.ts';

const words = text.redaction;

interface ChoosePassageProps {
  id: string;
  texts: readonly ReadableText[];
  passage: string;
  onPassage: (passage: string) => void;
  reason: string;
  onReason: (reason: string) => void;
  errors: ChoiceErrors;
}

const SHOWN_OF_A_TEXT = 40;

function beginning(said: string): string {
  const line = said.replace(/\s+/g, ' ').trim();
  return line.length <= SHOWN_OF_A_TEXT ? line : `${line.slice(0, SHOWN_OF_A_TEXT).trimEnd()} …`;
}

/**
 * The text can be marked by keyboard too, which Chromium does not do in a field that says `readonly`: so it is
 * one that takes nothing in.
 */
function onlyRead(area: HTMLTextAreaElement | null): (() => void) | undefined {
  const stop = (event: Event) => event.preventDefault();
  area?.addEventListener('beforeinput', stop);
  return () => area?.removeEventListener('beforeinput', stop);
}

/** The words that are to go, marked in the text or written, and why. */
export function ChoosePassage({ id, texts, passage, onPassage, reason, onReason, errors }: ChoosePassageProps) {
  const [key, setKey] = useState(texts[0]?.key ?? '');
  const read = texts.find((each) => each.key === key) ?? texts[0];

  const take = (event: SyntheticEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart: start, selectionEnd: end } = event.currentTarget;
    const span = wholeWords(value, { start, end });
    const marked = value.slice(span.start, span.end).trim();
    if (marked !== '') onPassage(marked);
  };

  return (
    <>
      {texts.length > 1 && (
        <Select
          label={words.which}
          value={read?.key ?? ''}
          onChange={setKey}
          options={texts.map((each) => ({ value: each.key, label: words.whichText(each.label, beginning(each.text)) }))}
        />
      )}
      <div className="redact-read stack" data-gap="2">
        <TextArea
          label={words.read}
          hint={words.readHint}
          value={read?.text ?? ''}
          ref={onlyRead}
          aria-readonly
          inputMode="none"
          spellCheck={false}
          onChange={() => {}}
          onSelect={take}
        />
        <p>
          <TextButton onClick={() => onPassage(read?.text ?? '')}>{words.all}</TextButton>
        </p>
      </div>
      <TextArea
        id={`${id}-passage`}
        label={words.passage}
        hint={words.passageHint}
        error={errors.passage}
        value={passage}
        onChange={onPassage}
      />
      <div className="stack" data-gap="2">
        <TextInput
          id={`${id}-reason`}
          label={words.reason}
          hint={words.reasonHint}
          error={errors.reason}
          value={reason}
          onChange={onReason}
        />
        <Chips
          label={text.forms.readyWords}
          options={words.reasons.map((each) => ({ value: each, label: each }))}
          onChoose={onReason}
        />
      </div>
    </>
  );
}
