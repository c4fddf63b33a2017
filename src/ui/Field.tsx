import { type ReactNode, useId } from 'react';

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Words such as "(frivillig)" after the label. */
  optional?: string | undefined;
  /** The label is heard but not seen: only where the place says it already. */
  hideLabel?: boolean | undefined;
  id?: string | undefined;
}

/** What the control must carry so that label, hint and error belong to it. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldFrameProps extends FieldProps {
  children: (control: ControlProps) => ReactNode;
  /** Something that belongs to the control but is not part of it, for instance chips. */
  below?: ReactNode;
  /** The id of something in `below` that describes the control. */
  describedBy?: string | undefined;
}

/** Label, hint, control, error, in this order, tied together for those who hear the page. */
export function Field({
  label,
  hint,
  error,
  optional,
  hideLabel,
  id: given,
  children,
  below,
  describedBy,
}: FieldFrameProps) {
  const made = useId();
  const id = given ?? made;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : '', describedBy ?? ''].filter(Boolean).join(' ');
  return (
    <div className="ds-field">
      <label htmlFor={id} className={hideLabel ? 'ff-sr' : undefined}>
        {label}
        {optional && <span className="ff-optional"> {optional}</span>}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="ff-hint">
          {hint}
        </div>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && <ErrorLine id={`${id}-error`}>{error}</ErrorLine>}
      {below}
    </div>
  );
}

/** What is wrong, said where it is wrong. It speaks up when it appears. */
export function ErrorLine({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} className="ds-validation-message" role="alert">
      {children}
    </div>
  );
}
