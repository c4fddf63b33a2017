import { useEffect, useRef, useState } from 'react';
import { type Casebook, headsOf, type Statement, viewOf } from '../../../domain/casebook.ts';
import { decideDialogueReading } from '../../../domain/decideDialogueReading.ts';
import { isLockedState, readingIn } from '../../../domain/dialogue.ts';
import type { EventId } from '../../../domain/events.ts';
import type { ReadingSide } from '../../../domain/learningVocabulary.ts';
import { slots } from '../../../domain/slots.ts';
import { SUMMARY_HEADINGS } from '../../../domain/vocabulary.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectCasebook, selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button, TextButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { ReadingForm } from './ReadingForm.tsx';
import { sidesOf } from './shownText.ts';

const words = text.summary.read;

/** Each side says that it has read the page, and may take it back until it is locked. */
export function Readings({ dialogue }: { dialogue: DialogueFacts }) {
  const organisations = useAppSelector(selectOrganisationsById);
  const sides = sidesOf(dialogue.orgs, organisations);
  return (
    <ul className="dialogue-plain summary-readings">
      {sides.map((side) => (
        <ReadingRow key={side} dialogue={dialogue} side={side} />
      ))}
    </ul>
  );
}

/** Locked before everybody had read it: a side that reads it later may still say so. */
export function LateReadings({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const organisations = useAppSelector(selectOrganisationsById);
  // Decided when the page opens: the row that is pressed does not go away under the hand.
  const [sides] = useState(() =>
    sidesOf(dialogue.orgs, organisations).filter((side) => readingIn(casebook, dialogue.id, side) === undefined),
  );
  if (sides.length === 0) return null;
  return (
    <section className="summary-lock no-print" aria-label={words.late}>
      <ul className="dialogue-plain summary-readings">
        {sides.map((side) => (
          <ReadingRow key={side} dialogue={dialogue} side={side} />
        ))}
      </ul>
    </section>
  );
}

/** On the sheet, also on paper: who has read it, and when. */
export function ReadingLine({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const organisations = useAppSelector(selectOrganisationsById);
  const read = sidesOf(dialogue.orgs, organisations).flatMap((side) => {
    const reading = readingIn(casebook, dialogue.id, side);
    return reading ? [inWords(side, reading)] : [];
  });
  return read.length === 0 ? null : <p className="summary-foot num">{read.join(' · ')}</p>;
}

function ReadingRow({ dialogue, side }: { dialogue: DialogueFacts; side: ReadingSide }) {
  const casebook = useAppSelector(selectCasebook);
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(false);
  const reading = readingIn(casebook, dialogue.id, side);
  const isTwo = viewOf(casebook, slots.read(dialogue.id, side))?.disputed === true && reading === undefined;

  useEffect(() => {
    if (!open && wasOpen.current) row.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);

  return (
    <li ref={row} className="summary-reading">
      {reading ? (
        <>
          <p className="num">
            <Icon name="check" /> {inWords(side, reading)}
          </p>
          {!isLockedState(dialogue.state) && <TakeBack dialogue={dialogue.id} side={side} />}
          {!isLockedState(dialogue.state) && isChangedSince(casebook, dialogue.id, reading) && (
            <p className="small summary-reading-note">{words.changed}</p>
          )}
        </>
      ) : open ? (
        <fieldset className="summary-reading-form">
          <legend>{words.mark[side]}</legend>
          <ReadingForm dialogue={dialogue.id} side={side} onDone={() => setOpen(false)} />
        </fieldset>
      ) : (
        <>
          <p className="muted">{isTwo ? words.twoSay : words.notRead[side]}</p>
          <Button small onClick={() => setOpen(true)}>
            {words.mark[side]}
          </Button>
        </>
      )}
    </li>
  );
}

function TakeBack({ dialogue, side }: { dialogue: EventId; side: ReadingSide }) {
  const now = useAppSelector(selectNow);
  const saving = useSaving({ onSaved: () => {} });
  const takeBack = () =>
    saving.submit({
      decide: (context) => decideDialogueReading(context, { dialogue, side, read: false }),
      over: headsOf(now, slots.read(dialogue, side)),
      said: words.saidBack(words.mark[side]),
    });
  return (
    <>
      <TextButton aria-label={words.takeBackWhat(words.mark[side])} onClick={takeBack}>
        {words.takeBack}
      </TextButton>
      {saving.parts}
    </>
  );
}

function inWords(side: ReadingSide, { on = '', words: said, redacted }: Statement<'dialogue.read'>): string {
  return words.line(words.mark[side], longDate(on), redacted ? '' : (said.by ?? ''));
}

/** By the writers' clocks, and only to say it: nothing is decided by it. */
function isChangedSince(casebook: Casebook, dialogue: EventId, reading: Statement): boolean {
  return SUMMARY_HEADINGS.some((heading) =>
    viewOf(casebook, slots.summary(dialogue, heading))?.current.some((each) => isAfter(each, reading)),
  );
}

/** On one device the order is known, however fast one writes. */
function isAfter(one: Statement, other: Statement): boolean {
  if (one.device === other.device) return numberOf(one) > numberOf(other);
  return one.at > other.at;
}

function numberOf({ id }: Statement): number {
  return Number(id.split('.')[1]);
}
