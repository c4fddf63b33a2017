import { type GapPoint, localGap } from '../../../domain/gaps.ts';
import { differencesOf, gapTitle } from '../../../forms/gaps/gapInWords.ts';
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

/** Who has said how far it is, in the order of the alphabet: nothing is summed, and nobody is put before another. */
export function GapDifferences({ point }: { point: GapPoint }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const organisations = useAppSelector(selectActiveOrganisations);
  const told = organisations
    .map((organisation) => ({ organisation, local: localGap(casebook, organisation.id, point.id) }))
    .filter(({ local }) => local.alternatives.length + local.newer > 0)
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
            columns={(['organisation', 'difference', 'note', 'plan', 'on'] as const).map((key) => ({
              key,
              label: words.columns[key],
            }))}
          >
            {told.map(({ organisation: { id, name }, local: { statement, disputed, ...rest } }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={withDate(paths.organisation(id), shown)}>{name}</Link>
                </th>
                <td>
                  {disputed && <Sign mark="two" size="sm" label={text.differences.title} />}{' '}
                  {differencesOf({ disputed, ...rest, ...(statement ? { statement } : {}) }).join(
                    ` ${text.gaps.tab.or} `,
                  )}
                </td>
                <td>{statement?.redacted ? text.common.redacted : statement?.words.note}</td>
                <td>{statement?.words.plan}</td>
                <td className="num nowrap">{statement?.on === undefined ? '' : shortDate(statement.on, today)}</td>
              </tr>
            ))}
          </Table>
        </div>
      )}
    </Box>
  );
}
