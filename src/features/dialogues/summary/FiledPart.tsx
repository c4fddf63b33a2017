import { useEffect, useMemo, useRef, useState } from 'react';
import { filingsOf } from '../../../domain/decideFiled.ts';
import type { OrgId } from '../../../domain/events.ts';
import { REGION } from '../../../domain/headline.ts';
import { FiledForm } from '../../../forms/FiledForm.tsx';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectCasebook } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button, TextButton } from '../../../ui/Button.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';

const words = text.summary.filed;

/** "Diarieförd hos": each organisation has its own number, on the sheet and on paper. */
export function FiledPart({ dialogue, editing }: { dialogue: DialogueFacts; editing: boolean }) {
  const casebook = useAppSelector(selectCasebook);
  const organisations = useAppSelector(selectOrganisationsById);
  const [form, setForm] = useState<OrgId | 'new' | null>(null);
  const part = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  const name = (id: OrgId) => organisations.get(id)?.name ?? id;
  const filings = useMemo(() => filingsOf(casebook, dialogue.id), [casebook, dialogue.id]);
  const sorted = [...filings].sort((a, b) => bySwedish(name(a.org), name(b.org)));

  // The units of the region file with the region.
  const choices = [...new Set([...dialogue.orgs, REGION.id])];

  useEffect(() => {
    if (form === null && wasOpen.current) part.current?.querySelector('button')?.focus();
    wasOpen.current = form !== null;
  }, [form]);

  if (filings.length === 0 && !editing) return null;
  return (
    <section
      ref={part}
      className={filings.length === 0 ? 'summary-part no-print' : 'summary-part'}
      aria-labelledby="summary-filed"
    >
      <h2 id="summary-filed">{words.title}</h2>
      {filings.length === 0 && form === null && <p className="muted">{words.none}</p>}
      {sorted.length > 0 && (
        <ul className="dialogue-plain">
          {sorted.map(({ org, dnr, note, on }) => (
            <li key={`${org} ${dnr}`} className="cluster" data-gap="3">
              <span>{words.line(name(org), dnr ?? text.common.redacted)}</span>
              <span className="muted small num">{longDate(on)}</span>
              {note && <span className="muted small">{note}</span>}
              {editing && form === null && (
                <TextButton aria-label={words.change(name(org))} onClick={() => setForm(org)}>
                  {text.common.change}
                </TextButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {editing &&
        (form === null ? (
          <p className="no-print">
            <Button small onClick={() => setForm('new')}>
              {words.add}
            </Button>
          </p>
        ) : (
          <div className="no-print measure">
            <FiledForm
              entity={dialogue.id}
              choices={choices.map((id) => ({ id, name: name(id) }))}
              org={form === 'new' ? null : form}
              likely={choices.find((id) => !filings.some(({ org }) => org === id))}
              onDone={() => setForm(null)}
            />
          </div>
        ))}
    </section>
  );
}
