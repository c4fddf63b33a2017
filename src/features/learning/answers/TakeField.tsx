import { type ClipboardEvent, useRef, useState } from 'react';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import type { Arrival, Given } from './useAnswerList.ts';

const words = text.answers.take;

interface TakeFieldProps {
  arrival: Arrival;
  take: (given: Given) => void;
  onClose: () => void;
}

/** Where answers come in: pasted they are read at once, written when asked; or a file. */
export function TakeField({ arrival, take, onClose }: TakeFieldProps) {
  const [written, setWritten] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.trim() === '' || written.trim() !== '') return;
    event.preventDefault();
    take({ text: pasted, html: event.clipboardData.getData('text/html') });
  };
  return (
    <div className="stack answers-take" data-gap="3">
      {arrival.kind === 'reading' && <Notice announce>{words.reading}</Notice>}
      {arrival.kind === 'refused' && (
        <Notice tone="refusal" title={words.refusedTitle}>
          {text.paste.refused[arrival.refusal]}
        </Notice>
      )}
      <TextArea
        label={words.field}
        hint={words.fieldHint}
        value={written}
        onChange={setWritten}
        onPaste={onPaste}
        autoFocus
        spellCheck={false}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <input
        ref={file}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt"
        className="ff-sr"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          // The same file can be chosen again after it has been mended.
          event.target.value = '';
          if (chosen) take(chosen);
        }}
      />
      <div className="cluster" data-gap="3">
        {written.trim() !== '' && (
          <Button variant="primary" onClick={() => take({ text: written })}>
            {words.read}
          </Button>
        )}
        <Button onClick={() => file.current?.click()}>{words.chooseFile}</Button>
        <Button onClick={onClose}>{text.common.cancel}</Button>
        <span className="muted small">{words.orDrop}</span>
      </div>
    </div>
  );
}
