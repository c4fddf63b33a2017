import { viewOf } from '../../domain/casebook.ts';
import { slots } from '../../domain/slots.ts';
import { DOCUMENT_KEYS, type RecommendingBody } from '../../domain/vocabulary.ts';
import { CorrectForm } from '../../forms/CorrectForm.tsx';
import { RecommendationForm } from '../../forms/RecommendationForm.tsx';
import { selectCasebook } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Byline } from './Byline.tsx';
import { CardBox } from './CardBox.tsx';
import { OpenButton } from './OpenButton.tsx';
import { useOpening } from './opening.ts';

const words = text.card.decision;

/** A body that recommends has no decision of its own; what it recommends is kept apart from everybody's decision. */
export function RecommendationBox({ body }: { body: RecommendingBody }) {
  const casebook = useAppSelector(selectCasebook);
  const { form, close } = useOpening();
  const given = ['avtalet' as const, ...DOCUMENT_KEYS].flatMap((scope) =>
    (viewOf<'recommendation.given'>(casebook, slots.recommendation(body, scope))?.current ?? []).map((statement) => ({
      scope,
      statement,
    })),
  );
  return (
    <CardBox
      title={words.recommendations}
      help="rekommendation"
      form={
        form?.kind === 'rekommendation' ? (
          <RecommendationForm body={body} onDone={close} />
        ) : (
          form?.kind === 'ratta' &&
          form.place === 'beslut' && (
            <CorrectForm statement={form.statement} name={text.codes.bodies[body]} onDone={close} />
          )
        )
      }
      foot={<OpenButton form={{ kind: 'rekommendation' }}>{words.newRecommendation}</OpenButton>}
    >
      <p>{words.ofFederation}</p>
      {given.length === 0 && <p className="muted">{words.noRecommendation}</p>}
      {given.map(({ scope, statement }) => (
        <div key={statement.id}>
          <p className="card-act">
            {scope !== 'avtalet' && `${text.codes.documents[scope]}: `}
            <strong>{text.codes.recommendations[statement.data.outcome]}</strong>{' '}
            <OpenButton
              form={{ kind: 'ratta', place: 'beslut', statement }}
              variant="text"
              label={text.card.correctWhat(words.recommendations.toLowerCase())}
            >
              {text.common.correct}
            </OpenButton>
          </p>
          <Byline statement={statement} before={[statement.words.paragraph ?? '']} />
        </div>
      ))}
    </CardBox>
  );
}
