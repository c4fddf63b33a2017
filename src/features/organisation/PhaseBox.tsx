import type { Statement } from '../../domain/casebook.ts';
import { isOlderThanSixMonths } from '../../domain/dates.ts';
import { headlineOf } from '../../domain/headline.ts';
import { phaseOf, phasesByScope } from '../../domain/phase.ts';
import { CorrectForm } from '../../forms/CorrectForm.tsx';
import { TwoStatements } from '../../forms/differences/TwoStatements.tsx';
import { PhaseForm } from '../../forms/PhaseForm.tsx';
import { phaseMarks } from '../../forms/statusMarks.ts';
import { backReasons } from '../../register/backReasons.ts';
import { phaseOf as phaseFacts } from '../../register/phases.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { listOf, shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Sign } from '../../ui/Sign.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Byline } from './Byline.tsx';
import { CardBox } from './CardBox.tsx';
import { Old } from './HeadlineFacts.tsx';
import { OpenButton } from './OpenButton.tsx';
import { useOpening } from './opening.ts';
import { Newer, Said } from './Said.tsx';
import { useWide } from './useWide.ts';

const words = text.card.phase;

/** Fas: the latest judgement with its ground. Conditional until there is a yes. */
export function PhaseBox({ organisation }: { organisation: StandingOrganisation }) {
  const wide = useWide();
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const { form, close } = useOpening();
  const { id, name } = organisation;
  const reading = phaseOf(casebook, id, 'avtalet');
  const { statement } = reading ?? {};
  const { conditional } = headlineOf(casebook, organisation, 'avtalet');
  return (
    <CardBox
      title={words.title}
      help="fas"
      form={
        form?.kind === 'fas' ? (
          <PhaseForm organisation={id} onDone={close} />
        ) : (
          form?.kind === 'ratta' &&
          form.place === 'fas' && <CorrectForm statement={form.statement} name={name} onDone={close} />
        )
      }
      foot={
        <>
          {!wide && <OpenButton form={{ kind: 'fas' }}>{text.common.newPhase}</OpenButton>}
          {wide && !statement && (
            <OpenButton form={{ kind: 'fas' }}>
              {text.card.fillIn} <VisuallyHidden>{text.card.fillInWhat.fas}</VisuallyHidden>
            </OpenButton>
          )}
          {statement && !reading?.disputed && (
            <OpenButton
              form={{ kind: 'ratta', place: 'fas', statement }}
              variant="text"
              label={text.card.correctWhat(words.title.toLowerCase())}
            >
              {text.common.correct}
            </OpenButton>
          )}
        </>
      }
    >
      {reading && <Newer count={reading.newer} />}
      {reading?.disputed ? (
        <TwoStatements<'phase.assessed'> slot={reading.slot}>
          {(each) => <Judgement statement={each} conditional={conditional} />}
        </TwoStatements>
      ) : statement ? (
        <>
          <Judgement
            statement={statement}
            conditional={conditional}
            old={statement.on !== undefined && isOlderThanSixMonths(statement.on, today)}
          />
          <Byline statement={statement} />
        </>
      ) : (
        <p className="card-status">
          <Sign mark="blank" />
          <strong>{text.common.unknown}</strong>
        </p>
      )}
      <PhasesOfDocuments organisation={organisation} />
    </CardBox>
  );
}

interface JudgementProps {
  statement: Statement<'phase.assessed'>;
  conditional: boolean;
  old?: boolean | undefined;
}

function Judgement({ statement, conditional, old }: JudgementProps) {
  const { phase, also, back, voluntary } = statement.data;
  const { ground, where, by } = statement.words;
  const { name } = phaseFacts(phase);
  return (
    <>
      <p className="card-status">
        <Sign mark={phaseMarks[phase]} />
        <span>
          <strong>{conditional && !voluntary ? words.conditional(name) : name}</strong>
          {old && <Old />}
        </span>
      </p>
      {voluntary && <p>{words.voluntary}</p>}
      {back && <p>{words.back(backReasons[back].toLowerCase())}</p>}
      {also && also.length > 0 && <p>{words.also(listOf(also.map((each) => phaseFacts(each).name.toLowerCase())))}</p>}
      <Said statement={statement} words={ground} />
      {where && <p className="small">{words.where(where)}</p>}
      {by && <p className="small">{words.by(by)}</p>}
    </>
  );
}

/** Documents that have been judged by themselves. They are never summed up to a phase for the whole. */
function PhasesOfDocuments({ organisation: { id } }: { organisation: StandingOrganisation }) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const own = phasesByScope(casebook, id).filter(({ scope }) => scope !== 'avtalet');
  if (own.length === 0) return null;
  return (
    <ul className="plain-list stack small" data-gap="1">
      {own.map(({ scope, reading: { statement } }) =>
        statement ? (
          <li key={scope}>
            <Sign mark={phaseMarks[statement.data.phase]} size="sm" />{' '}
            {words.ofDocument(
              text.codes.scopes[scope],
              phaseFacts(statement.data.phase).name,
              statement.on === undefined ? '' : shortDate(statement.on, today),
            )}
          </li>
        ) : null,
      )}
    </ul>
  );
}
