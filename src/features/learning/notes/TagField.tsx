import { ErrorLine } from '../../../ui/Field.tsx';
import { useFocusOnce } from '../../../ui/useFocusOnce.ts';

interface TagFieldProps<V extends string> {
  id: string;
  error?: string | undefined;
  legend: string;
  options: readonly { value: V; label: string }[];
  value: readonly V[];
  onChange: (value: V[]) => void;
  autoFocus?: boolean | undefined;
}

/** Any number of a few: the chips of a choice, each with a box of its own. */
export function TagField<V extends string>(props: TagFieldProps<V>) {
  const { id, error, legend, options, value, onChange, autoFocus } = props;
  const first = useFocusOnce<HTMLInputElement>(autoFocus);
  const toggle = (each: V, set: boolean) => onChange(set ? [...value, each] : value.filter((kept) => kept !== each));
  return (
    <fieldset
      id={id}
      className="ff-choices note-tags"
      data-compact=""
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="ff-legend">{legend}</legend>
      <div className="ff-choices-list">
        {options.map((option, index) => (
          <label key={option.value} className="ff-choice">
            <input
              ref={index === 0 ? first : undefined}
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
            <span className="ff-choice-words">
              <span className="ff-choice-label">{option.label}</span>
            </span>
          </label>
        ))}
      </div>
      {error && <ErrorLine id={`${id}-error`}>{error}</ErrorLine>}
    </fieldset>
  );
}
