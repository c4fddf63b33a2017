import { useMemo, useState } from 'react';
import { type AnchoringLine, anchoringHistoryOf, heldSince } from '../../domain/anchoringHistory.ts';
import type { OrgId } from '../../domain/events.ts';
import type { AnchoringGroup } from '../../domain/vocabulary.ts';
import { assessmentInWords } from '../../forms/anchoringInWords.ts';
import { downReasons } from '../../register/anchoringGroups.ts';
import { selectNow, selectShownDate, selectWriters } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { useWorkroom } from '../../state/WorkroomContext.tsx';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Said } from './Said.tsx';

const words = text.anchoring;

/** What has been said of a group by the date that is shown, and since when it has stood where it stands. */
export function useAnchoringHistory(org: OrgId, group: AnchoringGroup) {
  const { ledger } = useWorkroom();
  const now = useAppSelector(selectNow);
  const shown = useAppSelector(selectShownDate);
  return useMemo(() => {
    // The ledger is not in the store; the casebook changes whenever it does.
    void now;
    const lines = anchoringHistoryOf(ledger, org, group, shown);
    return { lines, since: heldSince(lines) };
  }, [ledger, now, shown, org, group]);
}

/** The way here, folded: every assessment with who, when and what showed it, and what shook it. */
export function AnchoringHistory({ name, lines }: { name: string; lines: readonly AnchoringLine[] }) {
  const [open, setOpen] = useState(false);
  if (lines.length < 2) return null;
  return (
    <div className="card-anchoring-history no-print">
      <Disclosure
        plain
        open={open}
        onToggle={setOpen}
        summary={
          <>
            <VisuallyHidden>{words.historyOf(name, lines.length)}</VisuallyHidden>
            <span aria-hidden>{words.history(lines.length)}</span>
          </>
        }
      >
        {open && (
          <ol className="plain-list stack" data-gap="2">
            {lines.map((line) => (
              <HistoryLine key={line.id} line={line} />
            ))}
          </ol>
        )}
      </Disclosure>
    </div>
  );
}

function HistoryLine({ line }: { line: AnchoringLine }) {
  const writers = useAppSelector(selectWriters);
  const { device, data, on } = line;
  const said = line.words as { sign?: string; note?: string };
  const from = [
    words.writtenBy(writers.get(device) ?? text.common.unknownWriter),
    data.source && text.codes.sourcesInText[data.source],
  ];
  return (
    <li>
      <p className="num">{words.line(longDate(on ?? ''), inWords(line))}</p>
      <Said statement={line} words={said.sign ?? said.note} />
      <p className="muted small">{from.filter(Boolean).join(' · ')}</p>
    </li>
  );
}

function inWords(line: AnchoringLine): string {
  if (line.type === 'anchoring.assessed') return assessmentInWords(line);
  const { reason } = line.data as { reason: keyof typeof downReasons | null };
  if (reason === null) return words.holdsAfterAll.toLowerCase();
  return `${words.again.toLowerCase()}, ${downReasons[reason].toLowerCase()}`;
}
