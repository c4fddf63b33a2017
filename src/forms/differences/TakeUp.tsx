import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Statement } from '../../domain/casebook.ts';
import { paths, withDate } from '../../paths.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { subjectOf } from './subject.ts';
import { canBeTakenUp, orgsOf, plannedWith, takenUpIn } from './takenUp.ts';

// Asked for by a press: the map, which shows differences too, does not carry a form.
const TakeUpForm = lazy(async () => ({ default: (await import('./TakeUpForm.tsx')).TakeUpForm }));

const words = text.differences;

interface TakeUpProps {
  slot: string;
  statements: readonly Statement[];
}

/**
 * "Ta upp i dialog": the question is kept for the next dialogue with those it is about; without one it goes
 * straight to a new dialogue. Once asked, the place says when it is taken up.
 */
export function TakeUp({ slot, statements }: TakeUpProps) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const editing = shown === null;

  // The form is closed: the keyboard goes back to its button, or to the line that says when.
  useEffect(() => {
    if (!open && wasOpen.current) root.current?.querySelector<HTMLElement>('button, a[href]')?.focus();
    wasOpen.current = open;
  }, [open]);

  if (!canBeTakenUp(statements)) return null;
  const planned = plannedWith(casebook, orgsOf(statements), today);
  const taken = takenUpIn(casebook, slot, today);
  const waiting = taken !== null && !taken.held;
  const subject = subjectOf(casebook, slot);

  return (
    <div ref={root} className="stack" data-gap="3">
      {taken?.dialogue && (
        <p>
          {taken.held ? words.wasTakenUp(longDate(taken.dialogue.day)) : words.takenUp(longDate(taken.dialogue.day))}{' '}
          <Link href={withDate(paths.dialogue(taken.dialogue.id), shown)}>{words.toDialogue}</Link>
        </p>
      )}
      {waiting && taken.dialogue === null && <p>{words.waits}</p>}
      {editing && open && planned.length > 0 && (
        <div className="two-form no-print">
          <Suspense>
            <TakeUpForm slot={slot} planned={planned} onDone={() => setOpen(false)} />
          </Suspense>
        </div>
      )}
      {editing && !open && !(waiting && taken.dialogue) && (
        <div className="no-print">
          {planned.length > 0 ? (
            <Button small aria-label={words.takeUpWhat(subject)} onClick={() => setOpen(true)}>
              {words.takeUp}
            </Button>
          ) : (
            <LinkButton small href={paths.newDialogue(slot)} aria-label={words.takeUpWhat(subject)}>
              {words.takeUp}
            </LinkButton>
          )}
        </div>
      )}
    </div>
  );
}
