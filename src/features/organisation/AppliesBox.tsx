import type { Statement } from '../../domain/casebook.ts';
import { appliesOf, headlineOf } from '../../domain/headline.ts';
import { isDecided } from '../../domain/headlineStates.ts';
import { APPLIES_ANSWERS } from '../../domain/vocabulary.ts';
import { AppliesForm } from '../../forms/AppliesForm.tsx';
import { CorrectForm } from '../../forms/CorrectForm.tsx';
import { TwoStatements } from '../../forms/differences/TwoStatements.tsx';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Byline } from './Byline.tsx';
import { CardBox } from './CardBox.tsx';
import { OpenButton } from './OpenButton.tsx';
import { useOpening } from './opening.ts';
import { Newer, Said } from './Said.tsx';

const words = text.card.applies;

/** "Gäller här": asked when there is a decision, never concluded from it. */
export function AppliesBox({ organisation }: { organisation: StandingOrganisation }) {
  const casebook = useAppSelector(selectCasebook);
  const { form, close } = useOpening();
  const { id, name } = organisation;
  const reading = appliesOf(casebook, id, 'avtalet');
  const asks = reading?.statement === undefined && isDecided(headlineOf(casebook, organisation, 'avtalet').state);
  return (
    <CardBox
      title={words.title}
      help="gallerHar"
      form={
        form?.kind === 'galler' ? (
          <AppliesForm key={form.answer} organisation={id} answer={form.answer} onDone={close} />
        ) : (
          form?.kind === 'ratta' &&
          form.place === 'galler' && <CorrectForm statement={form.statement} name={name} onDone={close} />
        )
      }
      foot={
        reading?.statement ? (
          <>
            <OpenButton form={{ kind: 'galler' }} variant="text" label={text.card.changeWhat(words.title)}>
              {text.common.change}
            </OpenButton>
            {!reading.disputed && (
              <OpenButton
                form={{ kind: 'ratta', place: 'galler', statement: reading.statement }}
                variant="text"
                label={text.card.correctWhat(words.title.toLowerCase())}
              >
                {text.common.correct}
              </OpenButton>
            )}
          </>
        ) : asks ? (
          APPLIES_ANSWERS.map((answer) => (
            <OpenButton key={answer} form={{ kind: 'galler', answer }}>
              {text.forms.applies.answers[answer]}
            </OpenButton>
          ))
        ) : (
          <OpenButton form={{ kind: 'galler' }}>
            {text.card.fillIn} <VisuallyHidden>{text.card.fillInWhat.galler}</VisuallyHidden>
          </OpenButton>
        )
      }
    >
      {reading && <Newer count={reading.newer} />}
      {reading?.disputed ? (
        <TwoStatements<'applies.stated'> slot={reading.slot}>
          {(statement) => <Answer statement={statement} />}
        </TwoStatements>
      ) : reading?.statement ? (
        <>
          <Answer statement={reading.statement} />
          <Byline statement={reading.statement} />
        </>
      ) : (
        // The open form asks the question itself.
        <p className="card-status">
          {asks && form?.kind !== 'galler' ? (
            <>
              <strong className="no-print">{words.question}</strong>
              <strong className="only-print">{text.common.unknown}</strong>
            </>
          ) : (
            <strong>{text.common.unknown}</strong>
          )}
        </p>
      )}
    </CardBox>
  );
}

function Answer({ statement }: { statement: Statement<'applies.stated'> }) {
  const { answer, from } = statement.data;
  return (
    <>
      <p className="card-status">
        <strong>{from ? words.yesFrom(longDate(from)) : text.codes.applies[answer]}</strong>
      </p>
      <Said statement={statement} words={statement.words.note} />
    </>
  );
}
