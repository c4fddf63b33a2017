import * as text from '../../text/text.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Timeline } from './useTimeline.ts';
import { whenInWords } from './whenWords.ts';

const words = text.timeline;

/** Orders that the days do not keep, in words. Nobody is to blame: one of the days is to be looked at again. */
export function Clashes({ timeline, onSelect }: { timeline: Timeline; onSelect: (id: string) => void }) {
  const { clashes, byId } = timeline;
  if (clashes.length === 0) return null;
  return (
    <Notice tone="warning" title={words.clashes}>
      <ul className="plain-list">
        {clashes.map(({ before, after, input }) => {
          const first = byId.get(before);
          const then = byId.get(after);
          if (first === undefined || then === undefined) return null;
          const date = byId.get(input.date) ?? first;
          return (
            <li key={`${before} ${after}`}>
              {words.clash(first.title, whenInWords(first), then.title, whenInWords(then))}{' '}
              <TextButton aria-label={words.show(date.title)} onClick={() => onSelect(date.id)}>
                {words.showIt}
              </TextButton>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
