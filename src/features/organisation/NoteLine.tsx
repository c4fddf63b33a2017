import { NoteForm } from '../../forms/NoteForm.tsx';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { useOpening } from './opening.ts';

/** The line to write the next note on. It is always there; "Anteckna" gives it focus. */
export function NoteLine({ organisation, autoFocus }: { organisation: StandingOrganisation; autoFocus: boolean }) {
  const { form, close, editing } = useOpening();
  if (!editing) return null;
  const asked = form?.kind === 'anteckning' ? form : null;
  return (
    <div className="card-note no-print">
      <NoteForm
        organisation={organisation.id}
        standing
        resting={form !== null && asked === null}
        asked={asked}
        autoFocus={autoFocus}
        onDone={(saved) => {
          if (!saved && asked) close();
        }}
      />
    </div>
  );
}
