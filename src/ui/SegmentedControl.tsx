import { type ReactNode, useId } from 'react';

interface SegmentedControlProps<Value extends string> {
  legend: string;
  value: Value;
  onChange: (value: Value) => void;
  options: readonly { value: Value; label: string; before?: ReactNode }[];
  /** The name of the group is seen before it; otherwise it is only heard. */
  showLegend?: boolean | undefined;
}

/** One radio group drawn as one control: "Karta", "Rutor", "Tabell". */
export function SegmentedControl<Value extends string>({
  legend,
  value,
  onChange,
  options,
  showLegend,
}: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <div className="ff-segments" role="radiogroup" aria-labelledby={`${name}-legend`}>
      <span id={`${name}-legend`} className={showLegend ? 'ff-segments-legend' : 'ff-sr'}>
        {legend}
      </span>
      <div className="ff-segments-list">
        {options.map((option) => (
          <label key={option.value} className="ff-segment">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.before}
            <span data-words={option.label}>{option.label}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
