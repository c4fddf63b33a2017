import { useState } from 'react';
import type { SlotView, Statement } from '../../domain/casebook.ts';
import { decideSettlement } from '../../domain/decideSettlement.ts';
import { statementInWords } from '../../forms/statementInWords.ts';
import { useSaving } from '../../forms/useSaving.tsx';
import { paths } from '../../paths.ts';
import { selectOrganisationsById } from '../../state/organisations.ts';
import { selectWriters } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Quote } from '../../ui/words.tsx';

const words = text.copies;

interface DifferenceProps {
  slot: string;
  view: SlotView;
  readOnly: boolean;
}

/** Both statements in equal size; a person who knows chooses, and the other stays in the history. */
export function Difference({ slot, view, readOnly }: DifferenceProps) {
  const organisations = useAppSelector(selectOrganisationsById);
  const writers = useAppSelector(selectWriters);
  // What the person sees is what the choice is over: anything that arrives later is not settled by it.
  const [over] = useState(view.heads);
  // The box goes away with the choice: the keyboard goes to the screen, not back to its very beginning.
  const saving = useSaving({
    onSaved: () => void setTimeout(() => document.querySelector('main')?.focus({ preventScroll: true })),
  });
  const nameOf = (id: string) => organisations.get(id)?.name ?? id;
  const place = view.current[0]?.about[0];
  const placeName = place === undefined ? words.county : nameOf(place);

  const choose = (statement: Statement, said: string) =>
    saving.submit({
      decide: (_context, ledger) => decideSettlement(ledger, { slot, chosen: statement.id, over: [...over] }),
      said: words.settled(placeName, said),
    });

  const first = view.current[0];
  if (first === undefined) return null;
  return (
    <Box
      title={
        <>
          {place === undefined ? placeName : <Link href={paths.organisation(place)}>{placeName}</Link>}
          {`, ${statementInWords(first, slot, { organisation: nameOf }).about.toLocaleLowerCase('sv')}`}
        </>
      }
    >
      <div className="stack">
        <div className="columns">
          {view.current.map((statement) => {
            const said = statementInWords(statement, slot, { organisation: nameOf });
            return (
              <section key={statement.id} className="stack ff-box" data-tone="sunken" data-gap="2">
                {said.says && <strong>{said.says}</strong>}
                {said.quote && <Quote>{said.quote}</Quote>}
                {statement.redacted && <p className="muted">{text.common.redacted}</p>}
                <p className="small muted">
                  {[
                    statement.on && longDate(statement.on),
                    statement.data.source && text.codes.sourcesInText[statement.data.source],
                    words.writtenDown(
                      longDate(statement.at),
                      writers.get(statement.device) ?? text.common.unknownWriter,
                    ),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                {!readOnly && !statement.redacted && (
                  <div>
                    <Button
                      aria-label={words.thisHoldsFor(said.says || (said.quote ?? ''))}
                      onClick={() => choose(statement, said.says || said.about)}
                    >
                      {words.thisHolds}
                    </Button>
                  </div>
                )}
              </section>
            );
          })}
        </div>
        {saving.parts}
      </div>
    </Box>
  );
}
