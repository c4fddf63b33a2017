import { useEffect, useRef, useState } from 'react';
import { viewOf } from '../../../domain/casebook.ts';
import type { LockedSummary } from '../../../domain/lockedSummary.ts';
import { slots } from '../../../domain/slots.ts';
import type { SummaryHeading } from '../../../domain/vocabulary.ts';
import { selectCasebook } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { KfaSince } from '../follow/KfaSince.tsx';
import { TwoWrote } from '../hold/TwoWrote.tsx';
import { HeadingForm } from './HeadingForm.tsx';
import { suggestionFor } from './suggestions.ts';

const words = text.dialogues.summary;

interface HeadingPartProps {
  dialogue: DialogueFacts;
  heading: SummaryHeading;
  /** Neither locked nor in the past. */
  editing: boolean;
  /** What was locked; what others wrote without knowing of it stands among the addenda. */
  locked: LockedSummary | null;
}

/** One of the five headings: what has been written, or until then the dialogue's own words. */
export function HeadingPart({ dialogue, heading, editing, locked }: HeadingPartProps) {
  const casebook = useAppSelector(selectCasebook);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const standing = viewOf<'dialogue.summarised'>(casebook, slots.summary(dialogue.id, heading))?.current ?? [];
  const lockedText = locked?.texts.get(heading);
  const current = lockedText === undefined ? standing : [lockedText];
  const [statement, ...others] = current;
  const written = statement?.redacted ? text.common.redacted : statement?.words.text;
  const offered = statement === undefined ? suggestionFor(casebook, dialogue.id, heading) : '';
  const shown = written ?? offered;
  const name = text.codes.summaryHeadings[heading];
  const isOpen = open && editing;

  useEffect(() => {
    if (!isOpen && wasOpen.current) button.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  return (
    <section className="summary-part" aria-labelledby={`heading-${heading}`}>
      <div ref={button} className="summary-head">
        <h2 id={`heading-${heading}`}>{name}</h2>
        {editing && !isOpen && (
          <TextButton
            aria-label={shown === '' ? words.writeHeading(name) : words.changeHeading(name)}
            onClick={() => setOpen(true)}
          >
            {shown === '' ? words.write : text.common.change}
          </TextButton>
        )}
      </div>
      {isOpen ? (
        <HeadingForm
          dialogue={dialogue}
          heading={heading}
          text={others.length > 0 ? current.flatMap((each) => each.words.text ?? []).join('\n\n') : shown}
          isSuggestion={offered !== ''}
          onDone={() => setOpen(false)}
        />
      ) : others.length > 0 ? (
        <TwoWrote texts={current} />
      ) : shown === '' ? (
        <p className={locked ? 'muted' : 'muted summary-empty'}>{locked ? text.summary.addendum.empty : words.empty}</p>
      ) : (
        <>
          {offered !== '' && <p className="muted small">{words.from}</p>}
          <Lines>{shown}</Lines>
        </>
      )}
      {heading === 'kfa' && !isOpen && <KfaSince dialogue={dialogue} />}
    </section>
  );
}

/** A line is a point of its own, as it was marked or agreed. */
function Lines({ children }: { children: string }) {
  const lines = linesIn(children);
  if (lines.length < 2) return <p className="dialogue-words measure">{children}</p>;
  return (
    <ul className="summary-lines measure">
      {lines.map(({ end, line }) => (
        <li key={end}>{line}</li>
      ))}
    </ul>
  );
}

/** Lines with something on them, without the sign people put before a point; named by where they end. */
function linesIn(words: string): { readonly end: number; readonly line: string }[] {
  let end = 0;
  return words
    .split('\n')
    .map((line) => {
      end += line.length + 1;
      return { end, line: line.replace(/^\s*[-–•*]\s+/, '').trim() };
    })
    .filter(({ line }) => line !== '');
}
