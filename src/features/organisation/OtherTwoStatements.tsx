import { headlineOf, REGION, regionHeadlines } from '../../domain/headline.ts';
import { isEventId, slots } from '../../domain/slots.ts';
import { statementInWords } from '../../forms/statementInWords.ts';
import { type StandingOrganisation, selectOrganisationsById } from '../../state/organisations.ts';
import { selectCasebook, selectDisputedSlots } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { text } from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Said } from './Said.tsx';
import { TwoStatements } from './TwoStatements.tsx';

/** Two different statements that no box at the top shows: about a group, a date, a note, a contact … */
export function OtherTwoStatements({ organisation }: { organisation: StandingOrganisation }) {
  const casebook = useAppSelector(selectCasebook);
  const disputed = useAppSelector(selectDisputedSlots);
  const byId = useAppSelector(selectOrganisationsById);
  const { id, name } = organisation;
  const headlines =
    id === REGION.id ? Object.values(regionHeadlines(casebook)) : [headlineOf(casebook, organisation, 'avtalet')];
  const above = new Set([
    ...headlines.flatMap(({ disputedSlots }) => disputedSlots),
    slots.phase(id, 'avtalet'),
    slots.applies(id, 'avtalet'),
  ]);
  const others = disputed.filter((slot) => !above.has(slot) && concerns(slot));
  if (others.length === 0) return null;
  return (
    <Box title={text.card.disputed.tag}>
      {others.map((slot) => (
        <TwoStatements key={slot} slot={slot} name={name}>
          {(statement) => {
            const said = statementInWords(statement, slot, { organisation: (org) => byId.get(org)?.name ?? org });
            return (
              <>
                <p>
                  {said.about} <strong>{said.says}</strong>
                </p>
                <Said statement={statement} words={said.quote} />
              </>
            );
          }}
        </TwoStatements>
      ))}
    </Box>
  );

  /** Its own slots, and the fields of notes, dates and dialogues about it. */
  function concerns(slot: string): boolean {
    const [first = '', place] = slot.split('/');
    return place === id || (isEventId(first) && casebook.entities[first]?.about.includes(id) === true);
  }
}
