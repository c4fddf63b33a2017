import { useEffect, useRef } from 'react';
import type { Refusal } from '../../../domain/decision.ts';
import { kfaDimensionNames } from '../../../register/kfaSteps.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { type ProblemPlace, placeOf } from './finish.ts';
import { useHolding } from './HoldContext.tsx';
import { type GuidePages, pageOf } from './pages.ts';

const words = text.dialogues.hold;

interface ProblemListProps {
  problems: readonly Refusal[];
  stopped: number;
  onGo: (place: ProblemPlace) => void;
}

/** What stops "Avsluta", each line a way to its place. One line per place: a marked paragraph is also its text. */
export function ProblemList({ problems, stopped, onGo }: ProblemListProps) {
  const { draft, pages } = useHolding();
  const box = useRef<HTMLDivElement>(null);
  const lines = new Map(
    problems.map(({ code, field }) => {
      const place = placeOf(field, draft.content);
      return [`${nameOf(place, pages)} ${code}`, { place, said: text.rules.refusals[code] }] as const;
    }),
  );
  useEffect(() => {
    if (stopped === 0) return;
    // After the page the first problem stands on has been drawn, which would take the keyboard itself.
    const frame = requestAnimationFrame(() => box.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [stopped]);
  if (lines.size === 0) return null;
  return (
    <div ref={box} className="hold-problems" tabIndex={-1}>
      <Notice tone="refusal" title={words.problems}>
        <ul className="dialogue-plain stack" data-gap="1">
          {[...lines].map(([key, { place, said }]) => (
            <li key={key}>
              {place.kind === 'page' ? (
                said
              ) : (
                <>
                  <TextButton onClick={() => onGo(place)}>{nameOf(place, pages)}</TextButton>
                  {`: ${said}`}
                </>
              )}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function nameOf(place: ProblemPlace, pages: GuidePages): string {
  if (place.kind === 'question') return pageOf(pages, place.question).name;
  if (place.kind === 'kfa') return words.groundOf(kfaDimensionNames[place.dimension]);
  if (place.kind === 'action') return words.actions;
  return place.kind === 'day' ? words.heldOn : '';
}
