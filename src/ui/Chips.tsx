interface ChipsProps {
  /** What the chips are for; names the group. */
  label: string;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
}

/** Ready-made words: each button fills a text that can be edited afterwards. */
export function Chips({ label, options, onChoose }: ChipsProps) {
  return (
    <ul className="ff-chips" aria-label={label}>
      {options.map((option) => (
        <li key={option.value}>
          <button type="button" className="ds-chip" onClick={() => onChoose(option.value)}>
            {option.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
