import { Kbd } from './words.tsx';

export interface KeyListProps {
  places: readonly {
    readonly title: string;
    readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
  }[];
  level: 3 | 4;
}

/** Keys and what they do, place by place. Keys in one entry are pressed together, or are of a kind. */
export function KeyList({ places, level }: KeyListProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="ff-key-places">
      {places.map(({ title, keys }) => (
        <section key={title}>
          <Heading>{title}</Heading>
          <dl className="ff-keys">
            {keys.map(({ keys: pressed, does }) => (
              <div key={does}>
                <dt>
                  {pressed.map((key) => (
                    <span key={key}>
                      <Kbd>{key}</Kbd>{' '}
                    </span>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
