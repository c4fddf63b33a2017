import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Notice as NoticeFound, Refusal } from '../domain/decision.ts';
import type { EventId } from '../domain/events.ts';
import { type SaveRequest, type SaveResult, save } from '../state/saving.ts';
import { useAppDispatch } from '../state/store.ts';
import * as text from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { WriterDialog } from './WriterDialog.tsx';

export interface Saving {
  /**
   * Sends a command down the one road. Nothing is lost on the way: the form keeps its content until saved.
   * False when another is on its way still, and nothing was sent.
   */
  readonly submit: (request: SaveRequest) => boolean;
  readonly refusals: readonly Refusal[];
  /** The sentence for a field, if the rules refused it. */
  readonly errorOf: (field: string) => string | undefined;
  readonly busy: boolean;
  /** A notice waits for "Spara ändå". */
  readonly asks: boolean;
  /** Notices with "Spara ändå", storage trouble and "Vem skriver?": put it right above the form's buttons. */
  readonly parts: ReactNode;
  /** Forgets refusals and notices, for instance when the form is changed. */
  readonly reset: () => void;
}

/** What every recording form does on saving: refusals by field, notices to read first, who writes. */
export function useSaving({ onSaved }: { onSaved: (ids: readonly EventId[]) => void }): Saving {
  const dispatch = useAppDispatch();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [notices, setNotices] = useState<readonly NoticeFound[]>([]);
  const [askWriter, setAskWriter] = useState(false);
  const [troubled, setTroubled] = useState(false);
  const [busy, setBusy] = useState(false);
  const underway = useRef(false);
  const latest = useRef<SaveRequest | null>(null);

  const reset = () => {
    setRefusals([]);
    setNotices([]);
    setTroubled(false);
  };

  const send = async (request: SaveRequest) => {
    underway.current = true;
    setBusy(true);
    latest.current = request;
    reset();
    let result: SaveResult | undefined;
    try {
      result = await dispatch(save(request));
    } finally {
      // At once, and not when the screen is next drawn: whoever has heard "Sparat" and goes on meets neither a
      // button that is busy still nor a form that leaves late and takes the keyboard along.
      flushSync(() => {
        underway.current = false;
        setBusy(false);
        // Last: what goes wrong on a screen that hears of it must not leave the form waiting for ever.
        if (result) hear(result);
      });
    }
  };

  const hear = (result: SaveResult) => {
    if (result.kind === 'refused') setRefusals(result.refusals);
    else if (result.kind === 'noticed') setNotices(result.notices);
    else if (result.kind === 'writer-needed') setAskWriter(true);
    else if (result.kind === 'trouble') setTroubled(true);
    else onSaved(result.ids);
  };

  const submit = (request: SaveRequest) => {
    // Enter pressed twice must not save twice.
    if (underway.current) return false;
    void send(request);
    return true;
  };

  const again = (changes: Partial<SaveRequest> = {}) => {
    if (latest.current) submit({ ...latest.current, ...changes });
  };

  const parts = (
    <>
      {notices.length > 0 && (
        <Notice
          tone="warning"
          announce
          actions={
            // The keyboard follows to where the question is.
            <Button variant="primary" autoFocus onClick={() => again({ despiteNotices: true })}>
              {text.common.saveAnyway}
            </Button>
          }
        >
          {notices.map(({ code, field }) => (
            <p key={`${code} ${field}`}>{text.rules.notices[code]}</p>
          ))}
        </Notice>
      )}
      {troubled && <Notice tone="refusal">{text.saving.notStored}</Notice>}
      {askWriter && (
        <WriterDialog
          onNamed={() => {
            flushSync(() => setAskWriter(false));
            again();
          }}
          onClose={() => setAskWriter(false)}
        />
      )}
    </>
  );

  return {
    submit,
    refusals,
    errorOf: (field) => {
      const refusal = refusals.find((each) => each.field === field);
      return refusal && text.rules.refusals[refusal.code];
    },
    busy,
    asks: notices.length > 0,
    parts,
    reset,
  };
}
