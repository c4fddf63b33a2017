import { Kbd } from '../../ui/words.tsx';

/** Which keys there are, said where they are used. */
export function KeysLine({ title, keys }: { title: string; keys: readonly { key: string; does: string }[] }) {
  return (
    <p className="area-keys muted small">
      <span>{title}</span>
      {keys.map(({ key, does }) => (
        <span key={key} className="nowrap">
          <Kbd>{key}</Kbd> {does}
        </span>
      ))}
    </p>
  );
}
