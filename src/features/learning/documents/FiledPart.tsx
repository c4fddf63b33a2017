import { useEffect, useRef, useState } from 'react';
import type { LearningDocument } from '../../../domain/learningDocument.ts';
import { FiledForm } from '../../../forms/FiledForm.tsx';
import { type StandingOrganisation, selectActiveOrganisations } from '../../../state/organisations.ts';
import { selectWriter } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';

/** "Diarieförd hos": each organisation has its own number. What is filed is told among the document's facts. */
export function FiledPart({ document }: { document: LearningDocument }) {
  const [open, setOpen] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const writer = useAppSelector(selectWriter);
  const all = useAppSelector(selectActiveOrganisations);
  const choices = all.filter(keepsARegister).toSorted((a, b) => bySwedish(a.name, b.name));

  useEffect(() => {
    if (!open && wasOpen.current) part.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);

  return (
    <div ref={part} className="document-filed no-print">
      {open ? (
        <FiledForm
          entity={document.id}
          choices={choices}
          org={null}
          likely={choices.find(({ id }) => id === writer?.area)?.id}
          onDone={() => setOpen(false)}
        />
      ) : (
        <Button small onClick={() => setOpen(true)}>
          {text.summary.filed.add}
        </Button>
      )}
    </div>
  );
}

/** The units of the region file with the region. */
function keepsARegister({ kind, id }: StandingOrganisation): boolean {
  return kind === 'municipality' || kind === 'association' || id === 'vgr';
}
