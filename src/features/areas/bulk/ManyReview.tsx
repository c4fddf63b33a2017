import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { AnyDraft, OrgId } from '../../../domain/events.ts';
import { casebookAfter } from '../../../domain/whatIf.ts';
import type { PreviewTheme } from '../../../forms/many/looks.ts';
import { ManyPreview } from '../../../forms/many/ManyPreview.tsx';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { entriesOf, type ManyRow } from './manyEntries.ts';

const words = text.bulk;

interface ManyReviewProps {
  rows: readonly ManyRow[];
  /** What would be saved. */
  drafts: readonly AnyDraft[];
  what: string;
  theme: PreviewTheme;
  area: OrgId | null;
  busy: boolean;
  /** "Vem skriver?" and storage trouble. */
  parts: ReactNode;
  onBack: () => void;
  /** With those it says something new about. */
  onSave: (about: readonly StandingOrganisation[]) => void;
  children: ReactNode;
}

/** What is about to be saved, as list and map. Nothing is stored before "Spara". */
export function ManyReview({
  rows,
  drafts,
  what,
  theme,
  area,
  onBack,
  onSave,
  busy,
  parts,
  children,
}: ManyReviewProps) {
  const now = useAppSelector(selectNow);
  const { ledger, clock } = useWorkroom();
  const sum = useRef<HTMLHeadingElement>(null);
  const entries = useMemo(() => entriesOf(now, rows), [now, rows]);
  const fresh = rows.filter(({ verdict }) => verdict !== 'known');
  // As it would stand: the same road as at saving, in a ledger of its own.
  const after = useMemo(() => casebookAfter(ledger, drafts, clock().toISOString(), now), [ledger, drafts, clock, now]);
  const count = (verdict: ManyRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;

  useEffect(() => sum.current?.focus(), []);

  return (
    <div className="stack" data-gap="4">
      <div>
        <h3 ref={sum} tabIndex={-1} className="form-title">
          {words.reviewTitle(what)}
        </h3>
        <p>{words.sum(count('new'), count('changes'), count('known'))}</p>
        {fresh.some(({ decision }) => decision.notices.length > 0) && <p>{words.odd}</p>}
        {fresh.length === 0 && <p>{words.nothingNew}</p>}
      </div>
      {children}
      <ManyPreview entries={entries} after={after} theme={theme} area={area}>
        {parts}
        <div className="cluster" data-gap="3">
          {fresh.length > 0 && (
            <Button variant="primary" busy={busy} onClick={() => onSave(fresh.map(({ org }) => org))}>
              {words.save(fresh.length)}
            </Button>
          )}
          <Button onClick={onBack}>{words.back}</Button>
        </div>
      </ManyPreview>
    </div>
  );
}
