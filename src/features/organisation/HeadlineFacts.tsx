import type { ReactNode } from 'react';
import type { Statement } from '../../domain/casebook.ts';
import { type Headline, isOldHeadline } from '../../domain/headline.ts';
import { choiceOf, isDecided, stateOf } from '../../domain/headlineStates.ts';
import { isDocument } from '../../domain/reading.ts';
import { INSTANCES, type Instance, SCOPES, type Scope } from '../../domain/vocabulary.ts';
import { TwoStatements } from '../../forms/differences/TwoStatements.tsx';
import { instanceWords } from '../../forms/instances.ts';
import { choiceMarks } from '../../forms/statusMarks.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Sign } from '../../ui/Sign.tsx';
import { Byline } from './Byline.tsx';
import { Newer, Said } from './Said.tsx';

const words = text.card.decision;

interface HeadlineFactsProps {
  headline: Headline;
  organisation: StandingOrganisation;
}

/** A headline with what it rests on; yes and no in the same size. */
export function HeadlineFacts({ headline, organisation }: HeadlineFactsProps) {
  const today = useAppSelector(selectToday);
  const { choice, state, statement, next, disputed, disputedSlots, newer } = headline;
  const named = instanceWords(organisation);
  const nextLine = next && <p>{words.nextIs(named.short(next.instance), next.day && shortDate(next.day, today))}</p>;
  // "I delar" is mostly what several documents are together; then no single statement says it.
  const recorded =
    statement && !disputed && (state !== 'delvis' || statement.data.outcome === 'delvis') ? statement : null;
  return (
    <div className="stack" data-gap="2">
      <Newer count={newer} />
      {disputed ? (
        disputedSlots.map((slot) => (
          <TwoStatements<'decision.recorded'> key={slot} slot={slot} before={registered}>
            {(each) => <Recorded statement={each} slot={slot} organisation={organisation} side />}
          </TwoStatements>
        ))
      ) : recorded ? (
        <Recorded
          statement={recorded}
          slot={headline.step?.slot ?? ''}
          organisation={organisation}
          old={isOldHeadline(headline, today)}
        >
          {nextLine}
        </Recorded>
      ) : (
        <p className="card-status">
          <Sign mark={choiceMarks[choice]} />
          <strong>{text.codes.choices[choice]}</strong>
        </p>
      )}
      {recorded === null && nextLine}
    </div>
  );
}

interface RecordedProps {
  statement: Statement<'decision.recorded'>;
  slot: string;
  organisation: StandingOrganisation;
  old?: boolean | undefined;
  /** One of two that stand side by side: where it comes from is said below both. */
  side?: boolean | undefined;
  /** Said before where it comes from: what is next. */
  children?: ReactNode;
}

/** One statement: "Beslutat nej, KF 15 dec." with its reason as a quote. */
function Recorded({ statement, slot, organisation, old, side, children }: RecordedProps) {
  const today = useAppSelector(selectToday);
  const { scope, instance } = placeOf(slot);
  const { data, on = '', redacted } = statement;
  const state = stateOf({ scope, instance, slot, statement }, scope);
  const choice = choiceOf(state);
  const named = instanceWords(organisation);
  const day = shortDate(on, today);
  const { reason, wording } = statement.words;
  return (
    <>
      {isDocument(scope) && <p className="small">{text.codes.documents[scope]}</p>}
      <p className="card-status">
        <Sign mark={choiceMarks[choice]} />
        <span>
          <strong>
            {isDecided(state)
              ? words.decided(text.codes.choices[choice], named.short(instance), day)
              : text.codes.choices[choice]}
          </strong>
          {old && <Old />}
        </span>
      </p>
      {!isDecided(state) && data.outcome !== 'ej_startad' && (
        <p>{words.happened(named.step({ instance, outcome: data.outcome }), day)}</p>
      )}
      {wording && <p>{words.wording}</p>}
      <Said statement={{}} words={wording} />
      {reason && <p>{data.source === 'protokoll' ? words.reasonFromMinutes : words.reason}</p>}
      <Said statement={redacted ? { redacted } : {}} words={reason} />
      {children}
      {!side && (
        <Byline statement={statement} before={registered(statement)} withoutDate={data.outcome !== 'ej_startad'} />
      )}
    </>
  );
}

/** "§ 191 · dnr KA2026/1221". */
function registered({ words: { paragraph, dnr } }: Statement<'decision.recorded'>): string[] {
  return [...(paragraph ? [paragraph] : []), ...(dnr ? [words.dnr(dnr)] : [])];
}

/** ◷ and what it means. */
export function Old() {
  return (
    <span className="card-old small muted">
      <Sign mark="old" size="sm" /> {text.card.older}
    </span>
  );
}

function placeOf(slot: string): { scope: Scope; instance: Instance } {
  const [, , scope, instance] = slot.split('/');
  return {
    scope: SCOPES.find((each) => each === scope) ?? 'avtalet',
    instance: INSTANCES.find((each) => each === instance) ?? 'fullmaktige',
  };
}
