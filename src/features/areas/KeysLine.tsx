import { Kbd } from '../../ui/words.tsx';

/** Which keys there are, said where they are used. */
export function KeysLine({
  title,
  keys,
}: {
  title: string;
  keys: readonly { key: string | readonly string[]; does: string }[];
}) {
  return (
    <p className="area-keys muted small">
      <span>{title}</span>
      {keys.map(({ key, does }) => (
        <span key={does} className="area-key">
          {[key].flat().map((each) => (
            <Kbd key={each}>{each}</Kbd>
          ))}
          {does}
        </span>
      ))}
    </p>
  );
}
