import { type ClipboardEvent, useRef, useState } from 'react';
import { selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import type { AreaView } from '../useArea.ts';
import { ListOnDesk } from './ListOnDesk.tsx';
import './paste.css';
import { moveFocusLater } from '../../../ui/moveFocus.ts';
import { type Arrivals, pasted, useArrivals } from './useArrivals.ts';

const words = text.paste;

interface PasteDeskProps {
  area: AreaView;
  /** Nothing has been said about anybody in the area: the field stands open. */
  empty: boolean;
}

/** A list from Excel, on its way in. Nothing is seen of it until one comes, except in an area where nothing is known. */
export function PasteDesk(props: PasteDeskProps) {
  const shownDate = useAppSelector(selectShownDate);
  return shownDate === null ? <Desk key={props.area.id} {...props} /> : null;
}

function Desk({ area, empty }: PasteDeskProps) {
  const draft = `paste/${area.id}`;
  const { arrival, take, putAway } = useArrivals(draft);
  const [asked, setAsked] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  const done = () => {
    putAway();
    setAsked(false);
    moveFocusLater(() => focusAfter(opener.current));
  };

  if (arrival.kind === 'here') {
    const { list } = arrival;
    return <ListOnDesk key={list.serial} list={list} area={area} draftKey={draft} onDone={done} />;
  }
  return (
    <div className="stack no-print" data-gap="3">
      {arrival.kind === 'reading' && <Notice announce>{words.reading}</Notice>}
      {arrival.kind === 'refused' && (
        <Notice tone="refusal" title={words.refusedTitle}>
          {words.refused[arrival.refusal]}
        </Notice>
      )}
      {empty || asked ? (
        <PasteField take={take} {...(empty ? {} : { onClose: done })} />
      ) : (
        <div>
          <Button ref={opener} onClick={() => setAsked(true)}>
            {words.open}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The list one works in next, at the row that was saved; else the way to another list. */
function focusAfter(opener: HTMLElement | null): void {
  const row = document.querySelector<HTMLElement>('.area-row[tabindex="0"]');
  (row ?? opener)?.focus();
}

interface PasteFieldProps extends Pick<Arrivals, 'take'> {
  /** Not given where the field always stands. */
  onClose?: () => void;
}

/** The field for those who paste, write or choose a file. What is pasted is read at once, what is written when asked. */
function PasteField({ take, onClose }: PasteFieldProps) {
  const [written, setWritten] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const onPaste = (event: ClipboardEvent) => {
    const given = pasted(event.clipboardData);
    if (given === null || written.trim() !== '') return;
    event.preventDefault();
    take(given);
  };
  return (
    <div className="paste-field stack" data-gap="3">
      <TextArea
        label={words.field}
        hint={words.fieldHint}
        value={written}
        onChange={setWritten}
        onPaste={onPaste}
        autoFocus
        spellCheck={false}
        onKeyDown={(event) => event.key === 'Escape' && onClose?.()}
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
        {onClose && <Button onClick={onClose}>{text.common.cancel}</Button>}
        <span className="muted small">{words.orDrop}</span>
      </div>
    </div>
  );
}
