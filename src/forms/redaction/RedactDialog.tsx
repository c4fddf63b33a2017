import './redaction.css';
import { useEffect, useId, useRef, useState } from 'react';
import { decidePassage, placesOf } from '../../domain/decidePassage.ts';
import type { Ledger } from '../../domain/ledger.ts';
import { Passage } from '../../domain/passage.ts';
import { kinOf } from '../../domain/passageKin.ts';
import { isSetLikePersonnummer } from '../../domain/personnummer.ts';
import { maskInDrafts } from '../../state/draftWords.ts';
import { syncNow } from '../../state/folder.ts';
import { useAppDispatch } from '../../state/store.ts';
import { useWorkroom } from '../../state/WorkroomContext.tsx';
import * as text from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSaving } from '../useSaving.tsx';
import { ChoosePassage } from './ChoosePassage.tsx';
import { ReviewPlaces } from './ReviewPlaces.tsx';
import type { ReadableText } from './readable.ts';

const words = text.redaction;

interface RedactDialogProps {
  texts: readonly ReadableText[];
  /** What was marked on the page when it was opened. */
  marked: string;
  onClose: () => void;
  onRemoved?: (() => void) | undefined;
}

/** What is wrong with what was chosen, by field. */
export interface ChoiceErrors {
  readonly passage?: string | undefined;
  readonly reason?: string | undefined;
}

/**
 * First the words and the reason, then every place they stand in and what removing them means. Nothing of it
 * is kept as a draft: what is to be gone must not be written down once more.
 */
export function RedactDialog({ texts, marked, onClose, onRemoved }: RedactDialogProps) {
  const { ledger } = useWorkroom();
  const dispatch = useAppDispatch();
  const id = useId();
  const [passage, setPassage] = useState(() => markedIn(texts, marked));
  const [reason, setReason] = useState('');
  const [reviews, setReviews] = useState(false);
  const [except, setExcept] = useState<readonly string[]>([]);
  /** Places that have the same words and nothing to do with the texts that were read. */
  const [others, setOthers] = useState<readonly string[]>([]);
  const [errors, setErrors] = useState<ChoiceErrors>({});
  const body = useRef<HTMLDivElement>(null);
  const wanted = new Passage(passage);
  const places = reviews ? placesOf(ledger, wanted) : [];
  const chosen = places.filter(({ key }) => !except.includes(key)).length;
  const saving = useSaving({
    onSaved: () => {
      onClose();
      onRemoved?.();
      // Own files in a shared folder lose the words now, not first at the next look.
      void dispatch(syncNow());
    },
  });

  useEffect(() => {
    // Each of the two steps is read from its beginning.
    if (reviews) body.current?.querySelector<HTMLElement>('h3')?.focus();
  }, [reviews]);

  const review = () => {
    const found = decidePassage(ledger, { passage, reason }).refusals;
    const passageError = found.find(({ field }) => field === 'passage');
    const reasonError = found.find(({ field }) => field === 'reason');
    setErrors({
      passage: passageError && (passageError.code === 'missing' ? words.passageMissing : words.nowhere),
      reason:
        reasonError && (reasonError.code === 'missing' ? words.reasonMissing : text.rules.refusals[reasonError.code]),
    });
    const foreign = foreignIn(ledger, texts, wanted);
    setOthers(foreign);
    setExcept(isSetLikePersonnummer(passage) ? [] : foreign);
    saving.reset();
    setReviews(found.length === 0);
    const wrong = passageError ? 'passage' : 'reason';
    if (found.length > 0) document.getElementById(`${id}-${wrong}`)?.focus();
  };

  const remove = () =>
    saving.submit({
      decide: (_context, held) => decidePassage(held, { passage, reason, except }),
      first: (drafts) => maskInDrafts(drafts, wanted),
      said: words.said(chosen),
      saidUnerased: words.saidUnerased,
    });

  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={words.title}
      closeLabel={words.close}
      footer={
        <div className="cluster" data-gap="3">
          {reviews ? (
            <>
              <Button variant="primary" busy={saving.busy} disabled={chosen === 0} onClick={remove}>
                {words.remove}
              </Button>
              <Button onClick={() => setReviews(false)}>{words.back}</Button>
            </>
          ) : (
            <Button variant="primary" onClick={review}>
              {words.review}
            </Button>
          )}
          <Button onClick={onClose}>{text.common.cancel}</Button>
        </div>
      }
    >
      <div ref={body} className="stack redact" data-gap="4">
        {reviews ? (
          <ReviewPlaces
            places={places}
            others={others}
            passage={wanted}
            isNumber={isSetLikePersonnummer(passage)}
            except={except}
            onExcept={setExcept}
          />
        ) : (
          <ChoosePassage
            id={id}
            texts={texts}
            passage={passage}
            onPassage={setPassage}
            reason={reason}
            onReason={setReason}
            errors={errors}
          />
        )}
        {saving.parts}
        {saving.refusals.map(({ code, field }) => (
          <p key={field} role="alert">
            {text.rules.refusals[code]}
          </p>
        ))}
      </div>
    </Dialog>
  );
}

/**
 * Places where the words may say something else: they stay unless they are chosen. When the words stand in
 * nothing that belongs to what was read, they were written to be found wherever they are.
 */
function foreignIn(ledger: Ledger, texts: readonly ReadableText[], passage: Passage): string[] {
  const places = placesOf(ledger, passage);
  const read = texts.map(({ event }) => event);
  const kin = kinOf(ledger, passage, places, read);
  return kin.size === 0 ? [] : places.flatMap(({ key }) => (kin.has(key) ? [] : [key]));
}

/** What was marked on the page, when it stands in one of the texts; the only text there is need not be marked. */
function markedIn(texts: readonly ReadableText[], marked: string): string {
  const wanted = new Passage(marked);
  return texts.some(({ text: said }) => wanted.isIn(said)) ? marked.trim() : '';
}
