import type { ReactNode } from 'react';
import { TwoStatements } from '../../../forms/differences/TwoStatements.tsx';
import { selectCasebook } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { useRowForms } from './rowForms.ts';

interface NoteRowProps {
  /** Names the row; its form is opened and found again by it. */
  row: string;
  label: string;
  /** What is known; nothing when nobody has said. */
  value?: ReactNode;
  /** The slots it stands in: where two different statements stand, both are shown. */
  slots?: readonly string[] | undefined;
  /** What its button is called while nothing is known: "Skriv" or "Välj". */
  first?: 'write' | 'choose' | undefined;
  form: (done: () => void) => ReactNode;
}

/** One thing that may be known of a note: what is said of it, and the form that says it, under each other. */
export function NoteRow({ row, label, value, slots = [], first = 'write', form }: NoteRowProps) {
  const { open, ask, done, editing } = useRowForms();
  const casebook = useAppSelector(selectCasebook);
  const disputed = slots.filter((slot) => casebook.slots[slot]?.disputed === true);
  const isKnown = Boolean(value) || disputed.length > 0;
  const isOpen = open === row;
  const does = isKnown ? 'change' : first;
  return (
    <section className="note-row" data-known={isKnown ? '' : undefined} data-open={isOpen ? '' : undefined}>
      <h3 className="note-row-label">{label}</h3>
      <div className="note-row-value">
        {disputed.map((slot) => (
          <TwoStatements key={slot} slot={slot} />
        ))}
        {disputed.length === 0 && (value || <span className="muted">{text.common.unknown}</span>)}
      </div>
      {editing && !isOpen && (
        <TextButton data-row={row} aria-label={nameOf(does, label)} onClick={() => ask(row)}>
          {does === 'change' ? text.common.change : text.notes[does]}
        </TextButton>
      )}
      {isOpen && <div className="note-row-form no-print">{form(done)}</div>}
    </section>
  );
}

function nameOf(does: 'change' | 'write' | 'choose', label: string): string {
  const names = { change: text.notes.changeWhat, write: text.notes.writeWhat, choose: text.notes.chooseWhat };
  return names[does](label);
}
