import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useAppStore } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { useHolding } from './HoldContext.tsx';
import { PadMirror } from './PadMirror.tsx';
import { type Page, padId } from './pages.ts';
import { MARK_KINDS, type MarkKind, type Span } from './textMarks.ts';
import type { Mirror } from './useMirror.ts';
import { write } from './writing.ts';

export interface PadHandle {
  readonly selection: () => { readonly start: number; readonly end: number };
  readonly select: (span: Span) => void;
}

interface TextPadProps {
  page: Page;
  stored: string;
  mirror: Mirror;
  describedBy: string;
  invalid: boolean;
  autoFocus: boolean;
  ref: Ref<PadHandle>;
  onMark: (kind: MarkKind) => void;
  onNext: () => void;
  /** The caret moved, or the text changed under it. */
  onCaret: () => void;
}

/**
 * The big text. It is the browser's own field and React never writes in it while somebody does: a
 * letter costs the same in the first line as after thirty thousand others.
 */
export function TextPad({ page, stored, mirror, describedBy, invalid, autoFocus, ref, ...on }: TextPadProps) {
  const { draft, dialogue } = useHolding();
  const store = useAppStore();
  const field = useRef<HTMLTextAreaElement>(null);
  const { question } = page;
  const [first] = useState(() => draft.content.answers[question] ?? stored);
  const written = useRef(first);

  useImperativeHandle(ref, () => ({
    selection: () => ({ start: field.current?.selectionStart ?? 0, end: field.current?.selectionEnd ?? 0 }),
    select: ({ from, to }) => {
      field.current?.focus();
      field.current?.setSelectionRange(from, to);
    },
  }));

  // Words that came another way: two texts put together, or the stored one changed before anybody wrote.
  useEffect(() => {
    const refresh = () => {
      const now = draft.content.answers[question] ?? stored;
      if (now === written.current || field.current === null) return;
      written.current = now;
      field.current.value = now;
    };
    refresh();
    return draft.subscribe(refresh);
  }, [draft, question, stored]);

  const focusAtStart = useRef(autoFocus);
  useEffect(() => {
    if (!focusAtStart.current || field.current === null) return;
    const { length } = field.current.value;
    field.current.focus({ preventScroll: true });
    field.current.setSelectionRange(length, length);
    // The end of a long text comes into sight, above the row of marks; a short one stays where it is.
    if (hasGrown(field.current)) field.current.scrollIntoView({ block: 'end' });
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      on.onNext();
    }
    const kind = event.altKey && !event.ctrlKey && !event.metaKey ? MARK_KINDS[digitOf(event) - 1] : undefined;
    if (kind !== undefined) {
      event.preventDefault();
      on.onMark(kind);
    }
  };

  return (
    <div className="pad">
      <PadMirror blocks={mirror.blocks} />
      <textarea
        ref={field}
        id={padId(page)}
        className="pad-text"
        defaultValue={first}
        placeholder={text.dialogues.hold.empty}
        aria-label={page.name}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        spellCheck
        onChange={(event) => {
          written.current = event.target.value;
          write(
            { draft, dialogue: dialogue.id, casebook: store.getState().casebook.now },
            question,
            event.target.value,
          );
          on.onCaret();
        }}
        onSelect={on.onCaret}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** There is more text than the field is high from the start. */
function hasGrown(field: HTMLElement): boolean {
  return field.offsetHeight > Number.parseFloat(getComputedStyle(field).minHeight) + 1;
}

/** The key's place on the keyboard: with Alt a digit may write another sign. */
function digitOf({ code, key }: KeyboardEvent): number {
  return Number(/^(?:Digit|Numpad)([1-5])$/.exec(code)?.[1] ?? key);
}
