import type { ReactNode } from 'react';
import type { Statement } from '../../../domain/casebook.ts';
import { appliesOf, headlineOf } from '../../../domain/headline.ts';
import { choiceOf, stateOf } from '../../../domain/headlineStates.ts';
import { phaseOf } from '../../../domain/phase.ts';
import { anchoringInWords } from '../../../forms/anchoringInWords.ts';
import { statementInWords } from '../../../forms/statementInWords.ts';
import { choiceMarks, phaseMarks } from '../../../forms/statusMarks.ts';
import { paths, withDate } from '../../../paths.ts';
import { anchoringGroups } from '../../../register/anchoringGroups.ts';
import { phaseOf as phaseFacts } from '../../../register/phases.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { listOf, longDate, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import type { Mark } from '../../../ui/marks.ts';
import { SignedWords } from '../../../ui/Sign.tsx';
import { FactList } from '../../../ui/words.tsx';
import { goalOf } from './Goal.tsx';

const words = text.dialogues.prepare;

/** What is known of one of those who meet: decision, what applies, phase with its ground, anchoring. */
export function KnownFacts({ organisation }: { organisation: StandingOrganisation }) {
  const shown = useAppSelector(selectShownDate);
  const casebook = useAppSelector(selectCasebook);
  const goal = goalOf(casebook, organisation.id);
  return (
    <div className="known stack" data-gap="2">
      <h3>
        <Link href={withDate(paths.organisation(organisation.id), shown)}>{organisation.name}</Link>
      </h3>
      <FactList
        items={[
          { term: words.decision, value: <Decision organisation={organisation} /> },
          { term: words.applies, value: <Applies organisation={organisation} /> },
          { term: words.phase, value: <Phase organisation={organisation} /> },
          { term: words.anchoring, value: <Anchoring organisation={organisation} /> },
          ...(goal === '' ? [] : [{ term: text.preparing.goal, value: goal }]),
        ]}
      />
    </div>
  );
}

interface OfOrganisation {
  organisation: StandingOrganisation;
}

function Decision({ organisation }: OfOrganisation) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const headline = headlineOf(casebook, organisation, 'avtalet');
  const { choice, statement, step, next, disputed, newer } = headline;
  const nextInstance = next && instanceName(next.instance, organisation.id);
  return (
    <Known newer={newer}>
      {disputed ? (
        <p>{text.differences.below}</p>
      ) : (
        <>
          <SignedWords mark={choiceMarks[choice]} size="sm">
            {text.codes.choices[choice]}
          </SignedWords>
          {statement && step && choiceOf(stateOf(step, step.scope)) === choice && (
            <p className="small muted num">
              {statementInWords(statement, step.slot, { organisation: (id) => id }).says}
              {statement.on && `, ${shortDate(statement.on, today)}`}
              <From statement={statement} />
            </p>
          )}
          {statement?.words.reason && <p className="small">{words.quote(statement.words.reason)}</p>}
        </>
      )}
      {next && nextInstance && (
        <p className="small num">{words.nextIs(nextInstance, next.day && shortDate(next.day, today))}</p>
      )}
    </Known>
  );
}

function instanceName(instance: keyof typeof text.codes.instancesShort, org: string): string {
  return (org === 'vgr' ? text.codes.regionInstancesShort : text.codes.instancesShort)[instance];
}

function Applies({ organisation }: OfOrganisation) {
  const casebook = useAppSelector(selectCasebook);
  const reading = appliesOf(casebook, organisation.id, 'avtalet');
  if (reading?.disputed) return <p>{text.differences.below}</p>;
  const { statement } = reading ?? {};
  if (!statement) return <Known newer={reading?.newer ?? 0}>{text.common.unknown}</Known>;
  const { answer, from } = statement.data;
  return (
    <Known newer={reading?.newer ?? 0}>
      {from ? words.yesFrom(longDate(from)) : text.codes.applies[answer]}
      {statement.words.note && <p className="small">{words.quote(statement.words.note)}</p>}
    </Known>
  );
}

function Phase({ organisation }: OfOrganisation) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const reading = phaseOf(casebook, organisation.id, 'avtalet');
  const { conditional } = headlineOf(casebook, organisation, 'avtalet');
  if (reading?.disputed) return <p>{text.differences.below}</p>;
  const { statement } = reading ?? {};
  if (!statement) {
    return (
      <Known newer={reading?.newer ?? 0}>
        <SignedWords mark="blank" size="sm">
          {text.common.unknown}
        </SignedWords>
      </Known>
    );
  }
  const { phase, also } = statement.data;
  const { name } = phaseFacts(phase);
  const mark: Mark = phaseMarks[phase];
  return (
    <Known newer={reading?.newer ?? 0}>
      <SignedWords mark={mark} size="sm">
        {conditional ? words.conditional(name) : name}
      </SignedWords>
      {also && also.length > 0 && (
        <p className="small">{words.also(listOf(also.map((each) => phaseFacts(each).name.toLowerCase())))}</p>
      )}
      <p className="small">
        {statement.redacted ? text.common.redacted : statement.words.ground && words.quote(statement.words.ground)}{' '}
        <span className="muted num">
          {statement.on && shortDate(statement.on, today)}
          <From statement={statement} />
        </span>
      </p>
    </Known>
  );
}

function Anchoring({ organisation }: OfOrganisation) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const said = anchoringGroups.flatMap(({ key, short }) => {
    const { says, blank, anew, why, shaken, on } = anchoringInWords(casebook, organisation, key, shown ?? today);
    // What nobody has said is left out. What no longer is certain is told with its day, and why.
    if (blank && shaken === undefined) return [];
    const said = anew && on ? text.card.anchoring.asOf(says, longDate(on)) : says;
    return [words.about(short, anew ? text.preparing.anew(said, why ?? '') : said)];
  });
  return said.length === 0 ? text.common.unknown : said.map((line) => <div key={line}>{line}</div>);
}

function From({ statement: { data } }: { statement: Pick<Statement, 'data'> }) {
  return data.source ? `, ${text.codes.sourcesInText[data.source]}` : null;
}

/** What a newer version has said is not known here; the older is then not shown as certain. */
function Known({ newer, children }: { newer: number; children: ReactNode }) {
  return (
    <>
      {newer > 0 && <p className="muted small">{text.common.newer(newer)}</p>}
      {children}
    </>
  );
}
