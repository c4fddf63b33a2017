import type { StandingNote } from '../../../domain/notes.ts';
import { TwoStatements } from '../../../forms/differences/TwoStatements.tsx';
import * as text from '../../../text/text.ts';
import { Button, TextButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useRowForms } from './rowForms.ts';
import { type RowSpec, useRowSpecs } from './useRowSpecs.tsx';

const words = text.notes;

interface NoteRowsProps {
  standing: StandingNote;
  place: string;
}

/** What is known of a note, each with its form; what nobody has said is one line of buttons. */
export function NoteRows({ standing, place }: NoteRowsProps) {
  const { open, editing } = useRowForms();
  const specs = useRowSpecs(standing, place);
  const shown = specs.filter((spec) => isKnown(spec) || spec.row === open);
  const rest = specs.filter((spec) => !shown.includes(spec));
  return (
    <>
      <div>
        {shown.map((spec) => (
          <Row key={spec.row} spec={spec} standing={standing} place={place} />
        ))}
      </div>
      {editing && rest.length > 0 && <AddLine specs={rest} />}
    </>
  );
}

function isKnown({ value, disputed }: RowSpec): boolean {
  return Boolean(value) || disputed.length > 0;
}

function Row({ spec, ...given }: NoteRowsProps & { spec: RowSpec }) {
  const { open, ask, done, editing } = useRowForms();
  const { row, label, value, disputed, form } = spec;
  const isOpen = open === row;
  return (
    <section className="note-row" data-open={isOpen ? '' : undefined}>
      <h3 className={isOpen ? 'ff-sr' : 'note-row-label'}>{label}</h3>
      {disputed.length > 0 ? (
        <div className="note-row-two">
          {disputed.map((slot) => (
            <TwoStatements key={slot} slot={slot} />
          ))}
        </div>
      ) : (
        !isOpen && <div className="note-row-value">{value}</div>
      )}
      {editing && !isOpen && (
        <TextButton data-row={row} aria-label={words.changeWhat(label)} onClick={() => ask(row)}>
          {text.common.change}
        </TextButton>
      )}
      {isOpen && <div className="note-row-form no-print">{form({ ...given, onDone: done })}</div>}
    </section>
  );
}

/** What can be added when it is needed: nothing is asked for. */
function AddLine({ specs }: { specs: readonly RowSpec[] }) {
  const { ask } = useRowForms();
  return (
    <fieldset className="note-add no-print">
      <legend className="muted small">{words.add}</legend>
      <div className="cluster" data-gap="2">
        {specs.map(({ row, label }) => (
          <Button key={row} small data-row={row} onClick={() => ask(row)}>
            <Icon name="plus" /> {label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
