import type { Casebook } from '../../../domain/casebook.ts';
import { chainsOf, type Link as Treated } from '../../../domain/chains.ts';
import { headlineOf } from '../../../domain/headline.ts';
import type { Instance } from '../../../domain/vocabulary.ts';
import { instanceWords } from '../../../forms/instances.ts';
import { choiceMarks } from '../../../forms/statusMarks.ts';
import { paths, withDate } from '../../../paths.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import { selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { capitalised, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import { Sign, SignedWords } from '../../../ui/Sign.tsx';
import { Table } from '../../../ui/Table.tsx';
import { calendarOf } from './calendar.ts';
import { nextWords, scopeWords } from './meetingWords.ts';

const words = text.journey;

const COLUMNS: readonly (readonly [keyof typeof words.columns, readonly Instance[]])[] = [
  ['beredning', ['beredning']],
  ['namnd', ['namnd', 'utskott']],
  ['styrelse', ['styrelse']],
  ['fullmaktige', ['fullmaktige']],
];

interface ChainTableProps {
  casebook: Casebook;
  deciders: readonly StandingOrganisation[];
  /** The date shown, or today. */
  day: string;
  where: string;
}

/** One row for each huvudman, one column for each instance the errand passes, and who is next. */
export function ChainTable({ casebook, deciders, day, where }: ChainTableProps) {
  return (
    <Table
      caption={words.caption(where)}
      columns={[
        { key: 'who', label: words.who },
        { key: 'state', label: words.state },
        ...COLUMNS.map(([key]) => ({ key, label: words.columns[key] })),
        { key: 'next', label: words.next },
      ]}
    >
      {deciders.map((org) => (
        <ChainRow key={org.id} org={org} casebook={casebook} day={day} />
      ))}
    </Table>
  );
}

function ChainRow({ org, casebook, day }: { org: StandingOrganisation; casebook: Casebook; day: string }) {
  const shown = useAppSelector(selectShownDate);
  const headline = headlineOf(casebook, org, 'avtalet');
  const treated = chainsOf(casebook, org.id).flatMap(({ scope, links }) => links.map((link) => ({ scope, link })));
  const { coming, passed, undated } = calendarOf(casebook, [org], day);
  const next = [...passed, ...coming, ...undated];
  return (
    <tr>
      <th scope="row">
        <Link href={withDate(paths.organisation(org.id), shown)}>{org.name}</Link>
      </th>
      <td className="journey-state">
        {headline.disputed && <Sign mark="two" size="sm" label={words.two} />}
        <SignedWords mark={choiceMarks[headline.choice]} size="sm">
          {text.codes.choices[headline.choice]}
        </SignedWords>
      </td>
      {COLUMNS.map(([key, instances]) => (
        <td key={key}>
          <Cell>
            {treated
              .filter(({ link }) => instances.includes(link.step.instance))
              .map(({ scope, link }) => (
                <li key={link.step.statement.id}>
                  <StepLine
                    link={link}
                    org={org}
                    about={scopeWords(org, [scope])}
                    named={instances.length > 1}
                    day={day}
                  />
                </li>
              ))}
          </Cell>
        </td>
      ))}
      <td>
        {next.length === 0 ? (
          <span className="ff-sr">{words.noNext}</span>
        ) : (
          <ul className="plain-list">
            {next.map((meeting) => {
              const about = scopeWords(org, meeting.scopes);
              return (
                <li key={meeting.id}>
                  {about && <span className="muted small">{words.about(about)} </span>}
                  {nextWords(org, meeting, day)}
                </li>
              );
            })}
          </ul>
        )}
      </td>
    </tr>
  );
}

function Cell({ children }: { children: readonly React.ReactNode[] }) {
  if (children.length === 0) return <span className="ff-sr">{words.nothing}</span>;
  return <ul className="plain-list">{children}</ul>;
}

interface StepLineProps {
  link: Treated;
  org: StandingOrganisation;
  about: string | null;
  /** The column holds several instances. */
  named: boolean;
  day: string;
}

function StepLine({ link: { step, earlierRound, disputed }, org, about, named, day }: StepLineProps) {
  const { data, on, words: said } = step.statement;
  const outcome = text.codes.outcomesInText[data.outcome];
  const facts = [
    ...(on === undefined ? [] : [shortDate(on, day)]),
    ...(said.paragraph ? [unbroken(said.paragraph)] : []),
    ...(earlierRound || data.round > 1 ? [words.round(data.round)] : []),
  ];
  return (
    <span className={earlierRound ? 'muted' : undefined}>
      {about && <span className="muted small">{words.about(about)} </span>}
      {disputed && <Sign mark="two" size="sm" label={words.two} />}
      {named ? words.said(instanceWords(org).short(step.instance), outcome) : capitalised(outcome)}
      {facts.length > 0 && <span className="muted small">, {facts.join(', ')}</span>}
    </span>
  );
}

/** "§ 72" stays on one line. */
function unbroken(paragraph: string): string {
  return paragraph.replace(/§\s+/g, '§\u00a0');
}
