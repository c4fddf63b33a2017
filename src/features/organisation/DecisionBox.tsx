import { type Headline, hasOwnDecision, headlineOf, regionHeadlines } from '../../domain/headline.ts';
import { RECOMMENDING_BODIES, REGION_ERRANDS } from '../../domain/vocabulary.ts';
import { CorrectForm } from '../../forms/CorrectForm.tsx';
import { DecisionForm } from '../../forms/DecisionForm.tsx';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Sign } from '../../ui/Sign.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { CardBox } from './CardBox.tsx';
import { DocumentHeadlines } from './DocumentHeadlines.tsx';
import { HeadlineFacts } from './HeadlineFacts.tsx';
import { NotDecided } from './NotDecided.tsx';
import { OpenButton } from './OpenButton.tsx';
import { useOpening } from './opening.ts';
import { RecommendationBox } from './RecommendationBox.tsx';
import { Recommendations } from './Recommendations.tsx';
import { useWide } from './useWide.ts';

interface BoxProps {
  organisation: StandingOrganisation;
}

/** Beslut: where the errand stands, or why there is none here. */
export function DecisionBox({ organisation }: BoxProps) {
  if (hasOwnDecision(organisation)) return <OwnDecision organisation={organisation} />;
  const body = RECOMMENDING_BODIES.find((each) => each === organisation.id);
  if (body) return <RecommendationBox body={body} />;
  return (
    <CardBox title={text.card.decision.title} help="ejEget">
      <p className="card-none">
        <Sign mark="none" /> {withoutDecision(organisation)}
      </p>
      <Recommendations organisation={organisation} />
    </CardBox>
  );
}

function withoutDecision({ kind }: StandingOrganisation): string {
  const words = text.card.decision;
  if (kind === 'regional') return words.ofUnit;
  return kind === 'private' ? words.ofProvider : words.ofArea;
}

const ERRANDS = [REGION_ERRANDS[0], 'avtalet', REGION_ERRANDS[1]] as const;

function OwnDecision({ organisation }: BoxProps) {
  const wide = useWide();
  const casebook = useAppSelector(selectCasebook);
  const { form, close } = useOpening();
  const isRegion = organisation.id === 'vgr';
  const headline = headlineOf(casebook, organisation, 'avtalet');
  const scope = form?.kind === 'beslut' ? form.scope : undefined;
  const name = organisation.name;
  return (
    <CardBox
      title={text.card.decision.title}
      help={headline.choice === 'blank' ? 'saknas' : 'beslut'}
      form={
        form?.kind === 'beslut' ? (
          <DecisionForm key={scope} organisation={organisation.id} scope={scope} onDone={close} />
        ) : (
          form?.kind === 'ratta' &&
          form.place === 'beslut' && (
            <CorrectForm statement={form.statement} name={name} withdraw={form.withdraw} onDone={close} />
          )
        )
      }
      foot={<Foot headline={headline} wide={wide} isRegion={isRegion} />}
    >
      {isRegion ? (
        ERRANDS.map((errand) => (
          <div key={errand} className="stack" data-gap="2">
            <div className="card-errand-head">
              <h3 className="card-errand">{text.forms.errands[errand]}</h3>
              <Correct headline={regionHeadlines(casebook)[errand]} what={text.forms.errands[errand]} />
            </div>
            <HeadlineFacts headline={regionHeadlines(casebook)[errand]} organisation={organisation} />
          </div>
        ))
      ) : (
        <HeadlineFacts headline={headline} organisation={organisation} />
      )}
      <DocumentHeadlines organisation={organisation} />
      <NotDecided headline={headline} />
      <Recommendations organisation={organisation} />
    </CardBox>
  );
}

interface FootProps {
  headline: Headline;
  wide: boolean;
  isRegion: boolean;
}

/** The button of the box where it is not in the header, and "Rätta" for what stands. */
function Foot({ headline, wide, isRegion }: FootProps) {
  return (
    <>
      {!wide && <OpenButton form={{ kind: 'beslut' }}>{text.common.newDecision}</OpenButton>}
      {wide && headline.choice === 'blank' && (
        <OpenButton form={{ kind: 'beslut' }}>
          {text.card.fillIn} <VisuallyHidden>{text.card.fillInWhat.beslut}</VisuallyHidden>
        </OpenButton>
      )}
      {!isRegion && <Correct headline={headline} what={text.card.decision.title.toLowerCase()} />}
    </>
  );
}

function Correct({ headline: { statement, disputed }, what }: { headline: Headline; what: string }) {
  if (statement === undefined || disputed) return null;
  return (
    <p className="card-act no-print">
      <OpenButton
        form={{ kind: 'ratta', place: 'beslut', statement }}
        variant="text"
        label={text.card.correctWhat(what)}
      >
        {text.common.correct}
      </OpenButton>
    </p>
  );
}
