import type { PreviewEntry } from './ManyPreview.tsx';

/** Told apart by form, never by colour: plus, equals, an arrow from one to another, a question mark. */
const shapes: Readonly<Record<PreviewEntry['verdict'], string>> = {
  new: 'M10 4v12M4 10h12',
  known: 'M4 7.5h12M4 12.5h12',
  changes: 'M3 10h13M11.5 5.5 16 10l-4.5 4.5',
  'not-understood': 'M7 7.4a3 3 0 1 1 4.4 2.7c-1 .6-1.4 1.1-1.4 2.2M10 15.4v.3',
};

/** A calm sign before the words of a verdict. Decoration: the words say the same. */
export function VerdictSign({ verdict }: Pick<PreviewEntry, 'verdict'>) {
  return (
    <svg className="many-verdict-sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={shapes[verdict]} />
    </svg>
  );
}
