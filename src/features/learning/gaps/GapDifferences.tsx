import { gapPhaseOf, isBlank, isConditional, type LocalGapPhase } from '../../../domain/gapPhases.ts';
import { type GapPoint, localGap } from '../../../domain/gaps.ts';
import { differencesOf, gapTitle } from '../../../forms/gaps/gapInWords.ts';
import { gapPhasesSaid } from '../../../forms/gaps/gapPhaseInWords.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectActiveOrganisations } from '../../../state/organisations.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Sign } from '../../../ui/Sign.tsx';
import { Table } from '../../../ui/Table.tsx';
import { EmptyLine } from '../../../ui/words.tsx';

const words = text.gaps.page;

/** Who has said how far it is, or which phase they are in as to it, in the order of the alphabet: nothing is summed, and nobody is put before another. */
export function GapDifferences({ point }: { point: GapPoint }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const organisations = useAppSelector(selectActiveOrganisations);
  const told = organisations
    .map((organisation) => ({
      organisation,
      local: localGap(casebook, organisation.id, point.id),
      phase: gapPhaseOf(casebook, organisation.id, point.id),
    }))
    .filter(({ local, phase }) => !isBlank(local) || !isBlank(phase))
    .sort((a, b) => bySwedish(a.organisation.name, b.organisation.name));
  const toAreas = <Link href={withDate(paths.areas, shown)}>{words.toAreas}</Link>;
  return (
    <Box title={words.differences}>
      {told.length === 0 ? (
        <EmptyLine action={toAreas}>{words.noDifferences}</EmptyLine>
      ) : (
        <div className="stack" data-gap="3">
          <p className="muted">{words.differencesHint}</p>
          <Table
            caption={words.differencesCaption(gapTitle(point))}
            hideCaption
            columns={(['organisation', 'difference', 'note', 'plan', 'on', 'phase'] as const).map((key) => ({
              key,
              label: words.columns[key],
            }))}
          >
            {told.map(({ organisation, organisation: { id, name }, local, local: { statement }, phase }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={withDate(paths.organisation(id), shown)}>{name}</Link>
                </th>
                <td>
                  <Said two={local.disputed} words={differencesOf(local)} />
                </td>
                <td>{statement?.redacted ? text.common.redacted : statement?.words.note}</td>
                <td>{statement?.words.plan}</td>
                <td className="num nowrap">{statement?.on === undefined ? '' : shortDate(statement.on, today)}</td>
                <td>
                  <Said
                    two={phase.disputed}
                    words={gapPhasesSaid(phase, isConditional(casebook, organisation, point))}
                  />
                  <PhaseGround phase={phase} />
                </td>
              </tr>
            ))}
          </Table>
        </div>
      )}
    </Box>
  );
}

/** What is said of a place: nobody, one or two. */
function Said({ two, words: said }: { two: boolean; words: readonly string[] }) {
  if (said.length === 0) return <span className="muted">{text.common.unknown}</span>;
  return (
    <>
      {two && <Sign mark="two" size="sm" label={text.differences.title} />}
      {two && ' '}
      {said.join(` ${text.gaps.tab.or} `)}
    </>
  );
}

/** What one judgement rests on, and from when it is. */
function PhaseGround({ phase: { statement, disputed, newer } }: { phase: LocalGapPhase }) {
  const today = useAppSelector(selectToday);
  // The ground of an older judgement is not what a newer version has said.
  if (statement === undefined || disputed || newer > 0) return null;
  const ground = statement.redacted ? text.common.redacted : statement.words.ground;
  return (
    <p className="muted small">
      {words.phaseGround(statement.on === undefined ? '' : shortDate(statement.on, today), ground ?? '')}
    </p>
  );
}
