import { headlineOf, REGION, regionHeadlines } from '../../domain/headline.ts';
import { slots } from '../../domain/slots.ts';
import { subjectOf } from '../../forms/differences/subject.ts';
import { TwoStatements } from '../../forms/differences/TwoStatements.tsx';
import { orgsOf } from '../../forms/differences/takenUp.ts';
import { WordHelp } from '../../forms/WordHelp.tsx';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook, selectDisputedSlots } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { capitalised } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';

/** Two different statements that no box at the top shows: about a group, a date, a note, a contact … */
export function OtherTwoStatements({ organisation }: { organisation: StandingOrganisation }) {
  const casebook = useAppSelector(selectCasebook);
  const disputed = useAppSelector(selectDisputedSlots);
  const { id } = organisation;
  const headlines =
    id === REGION.id ? Object.values(regionHeadlines(casebook)) : [headlineOf(casebook, organisation, 'avtalet')];
  const above = new Set([
    ...headlines.flatMap(({ disputedSlots }) => disputedSlots),
    slots.phase(id, 'avtalet'),
    slots.applies(id, 'avtalet'),
  ]);
  // Its own, and the fields of notes, dates and dialogues about it.
  const others = disputed.filter(
    (slot) => !above.has(slot) && orgsOf(casebook.slots[slot]?.current ?? []).includes(id),
  );
  if (others.length === 0) return null;
  return (
    <Box title={text.differences.title} actions={<WordHelp word="tva" />}>
      <div className="stack" data-gap="5">
        <p>{text.differences.sentence}</p>
        {others.map((slot) => (
          <div key={slot} className="stack" data-gap="2">
            <h3 className="card-errand">{capitalised(subjectOf(casebook, slot))}</h3>
            <TwoStatements slot={slot} withoutSentence />
          </div>
        ))}
      </div>
    </Box>
  );
}
