import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { selectToday } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { clockTime, shortDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { Button, TextButton } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import './forms.css';
import { controlId, type Form } from './useForm.ts';

interface FormFrameProps {
  form: Pick<Form<object>, 'id' | 'saving' | 'refused' | 'restoredFrom' | 'startOver' | 'cancel'>;
  /** Stands above the form; a form in a row, or one that always stands there, has none. */
  title?: string | undefined;
  onSave: () => void;
  /** What each refusable field is called, for the summary of errors. */
  labels: Readonly<Record<string, string>>;
  children: ReactNode;
  /** "Fler uppgifter". */
  more?: ReactNode;
  /** Fields inside "Fler uppgifter": it opens when one of them is refused. */
  moreFields?: readonly string[] | undefined;
  moreOpen?: boolean | undefined;
  saveLabel?: string | undefined;
  compact?: boolean | undefined;
  /** Enter gives a new line in the long text; the line about keys says so. */
  longText?: boolean | undefined;
  /** False for a form that always stands on the page and has not been begun. */
  buttons?: boolean | undefined;
}

/**
 * What all forms have in common: Enter in a line saves, Ctrl+Enter saves anywhere, Escape stops and
 * keeps the draft; refusals lead to their field; notices, storage trouble and "Vem skriver?" stand
 * right above the buttons, outside the form element since a form can not hold another.
 */
export function FormFrame({ form, title, onSave, labels, children, ...rest }: FormFrameProps) {
  const { more, moreFields = [], moreOpen = false, saveLabel, compact, longText, buttons = true } = rest;
  const { saving, refused } = form;

  const stopOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    form.cancel();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    stopOnEscape(event);
    if (!saves(event)) return;
    event.preventDefault();
    onSave();
  };

  return (
    <div className="form-frame stack" data-gap="4">
      {title !== undefined && !compact && <h3 className="form-title">{title}</h3>}
      <form
        id={form.id}
        className="stack"
        data-gap="4"
        noValidate
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <ErrorSummary
          title={text.forms.errors}
          errors={refused.map((field) => ({
            fieldId: controlId(form.id, field),
            // What no field shows is said here; what one shows is said there, and only named here.
            message: labels[field] ?? saving.errorOf(field) ?? field,
          }))}
        />
        <Restored form={form} />
        {children}
        {more && <More open={moreOpen || refused.some((field) => moreFields.includes(field))}>{more}</More>}
      </form>
      {saving.parts}
      {buttons && (
        <div className="cluster" data-gap="3">
          <Button
            type="submit"
            form={form.id}
            // While something is asked, "Spara ändå" is the answer that leads on.
            variant={saving.asks ? 'secondary' : 'primary'}
            busy={saving.busy}
            onKeyDown={stopOnEscape}
            // Leaving a field may say something about it, and move the button away from under the press.
            onMouseDown={(event) => event.preventDefault()}
          >
            {saveLabel ?? text.common.save}
          </Button>
          <Button onClick={form.cancel} onKeyDown={stopOnEscape}>
            {text.common.cancel}
          </Button>
          {!compact && (
            <span className="muted small">
              {longText ? text.forms.keysLong : text.forms.keys[0]}
              {!longText && <span className="form-keys-line">{text.forms.keys[1]}</span>}
              {!longText && text.forms.keys[2]}
            </span>
          )}
        </div>
      )}
    </div>
  );
}

/** Enter saves from a line, a choice or a text that is marked as a line; Ctrl+Enter from everywhere. */
function saves(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return true;
  if (event.shiftKey || event.altKey) return false;
  const { target } = event;
  if (target instanceof HTMLTextAreaElement) return target.dataset['enter'] === 'saves';
  return target instanceof HTMLInputElement;
}

/** The rest folds out; it is drawn only when open, so that what is not asked for is not in the way. */
function More({ open, children }: { open: boolean; children: ReactNode }) {
  const [unfolded, setUnfolded] = useState(open);
  const [asked, setAsked] = useState(open);
  // Opened by an error it stays open while the error is being put right.
  if (open !== asked) {
    setAsked(open);
    if (open) setUnfolded(true);
  }
  return (
    <Disclosure plain summary={text.common.more} open={unfolded} onToggle={setUnfolded}>
      {unfolded && (
        <div className="stack" data-gap="4">
          {children}
        </div>
      )}
    </Disclosure>
  );
}

function Restored({ form }: { form: Pick<FormFrameProps['form'], 'restoredFrom' | 'startOver'> }) {
  const today = useAppSelector(selectToday);
  const { restoredFrom } = form;
  if (restoredFrom === null) return null;
  const day = new Intl.DateTimeFormat('sv-SE').format(new Date(restoredFrom));
  const when = day === today ? clockTime(restoredFrom) : `${shortDate(day, today)} ${clockTime(restoredFrom)}`;
  return (
    <p className="muted small">
      {text.forms.restored(when)} <TextButton onClick={form.startOver}>{text.forms.startOver}</TextButton>
    </p>
  );
}
