import { useId, useRef, useState } from 'react';
import type { EventId } from '../domain/events.ts';
import type { SaveRequest } from '../state/saving.ts';
import { type DraftControl, useDraft } from '../state/useDraft.ts';
import { type Saving, useSaving } from './useSaving.tsx';
import { writtenSince } from './writtenSince.ts';

/** What ties a control to its error; names are those the rules use in their refusals. */
export interface ControlOf {
  readonly id: string;
  readonly error: string | undefined;
}

export interface Form<T> {
  readonly id: string;
  readonly value: T;
  readonly change: (part: Partial<T>) => void;
  readonly control: (name: string) => ControlOf;
  readonly send: (request: SaveRequest) => void;
  readonly saving: Saving;
  /** Names refused at the last save and not touched since. */
  readonly refused: readonly string[];
  readonly restoredFrom: string | null;
  /** Throws the draft away and begins again. */
  readonly startOver: () => void;
  /** For a form that stands there after a save: begins again, with what was written while it was being saved. */
  readonly goOn: () => void;
  /** Stops, and keeps what was written. */
  readonly cancel: () => void;
}

interface FormOptions<T> {
  /** Key of the draft: the form and what it is about. */
  readonly draft: string;
  readonly initial: T;
  /** Chosen on the way here, with a button: an older draft does not take it back. */
  readonly given?: Partial<T> | undefined;
  /** True after "Sparat", with the ids of what was written. */
  readonly onDone: (saved: boolean, ids?: readonly EventId[]) => void;
}

/** A form's content, its draft and its saving as one thing. */
export function useForm<T extends object>({ draft: key, initial, given, onDone }: FormOptions<T>): Form<T> {
  const id = useId();
  const draft: DraftControl<T> = useDraft(key, initial, given);
  const sent = useRef(initial);
  // Fields changed after a refusal: what was said about them no longer holds.
  const [touched, setTouched] = useState<readonly string[]>([]);
  const saving = useSaving({
    onSaved: (ids) => {
      void draft.clear();
      onDone(true, ids);
    },
  });
  const isTouched = (field: string) => touched.some((each) => field === each || field.startsWith(`${each}.`));
  const refused = saving.refusals.map(({ field }) => field).filter((field) => !isTouched(field));

  const change = (part: Partial<T>) => {
    draft.change(part);
    if (saving.refusals.length > 0) setTouched((before) => [...before, ...Object.keys(part)]);
    // "Spara ändå" sends what the notice was about: a changed form must be looked at anew.
    else saving.reset();
  };

  return {
    id,
    value: draft.value,
    change,
    control: (name) => ({
      id: controlId(id, name),
      error: refused.includes(name) ? saving.errorOf(name) : undefined,
    }),
    send: (request) => {
      setTouched([]);
      if (saving.submit(request)) sent.current = draft.value;
    },
    saving,
    refused,
    restoredFrom: draft.restoredFrom,
    startOver: () => {
      saving.reset();
      draft.change(initial);
      void draft.clear();
    },
    goOn: () => {
      const since = writtenSince(sent.current, draft.latest(), initial);
      draft.change({ ...initial, ...since });
      if (Object.keys(since).length === 0) void draft.clear();
    },
    cancel: () => onDone(false),
  };
}

export function controlId(form: string, name: string): string {
  return `${form}-${name}`;
}
