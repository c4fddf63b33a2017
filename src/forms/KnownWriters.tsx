import { useId } from 'react';
import { shortAreaNames } from '../register/organisations.ts';
import type { KnownWriter } from '../state/selectors.ts';
import * as text from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import './writer.css';

const words = text.saving;
/** More than these are looked for in a list that is folded out. */
const AT_ONCE = 6;

interface KnownWritersProps {
  /** In the order they are offered. */
  writers: readonly KnownWriter[];
  busy: boolean;
  onChoose: (writer: KnownWriter) => void;
}

/** Functions that have written before, known from a copy or a folder: one click says that one is the same. */
export function KnownWriters({ writers, busy, onChoose }: KnownWritersProps) {
  const title = useId();
  const list = (some: readonly KnownWriter[]) => (
    <ul className="forms-writers" aria-labelledby={title}>
      {some.map((writer) => (
        <li key={`${writer.function} ${writer.area}`}>
          <Button wide busy={busy} onClick={() => onChoose(writer)}>
            <span>{writer.function}</span> <span className="muted">{areaInWords(writer.area)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="stack" data-gap="2">
      <p id={title}>{words.whoKnown}</p>
      {list(writers.slice(0, AT_ONCE))}
      {writers.length > AT_ONCE && (
        <Disclosure plain summary={words.whoMore(writers.length - AT_ONCE)}>
          {list(writers.slice(AT_ONCE))}
        </Disclosure>
      )}
    </div>
  );
}

function areaInWords(area: string | null): string {
  return area === null ? words.noArea : (shortAreaNames[area] ?? area);
}
