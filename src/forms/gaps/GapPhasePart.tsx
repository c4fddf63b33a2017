import { useRef, useState } from 'react';
import './gapPhase.css';
import type { Statement } from '../../domain/casebook.ts';
import { gapPhaseOf, isBlank, isConditional } from '../../domain/gapPhases.ts';
import type { GapPoint } from '../../domain/gaps.ts';
import { backReasons } from '../../register/backReasons.ts';
import { phaseOf as phaseFacts } from '../../register/phases.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { listOf } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { moveFocusLater } from '../../ui/moveFocus.ts';
import { Sign } from '../../ui/Sign.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Quote } from '../../ui/words.tsx';
import { CorrectForm } from '../CorrectForm.tsx';
import { StatementSource } from '../differences/StatementSaid.tsx';
import { TwoStatements } from '../differences/TwoStatements.tsx';
import { phaseMarks } from '../statusMarks.ts';
import { GapPhaseForm } from './GapPhaseForm.tsx';
import { GapPhaseHistory } from './GapPhaseHistory.tsx';
import { gapTitle } from './gapInWords.ts';
import { gapPhaseSaid, gapPhasesSaid } from './gapPhaseInWords.ts';

const words = text.gaps.phase;

interface GapPhasePartProps {
  organisation: StandingOrganisation;
  point: GapPoint;
  /** Two different statements stand higher up on the page already, and are settled there. */
  twoAbove?: boolean | undefined;
  /** A form is open, or no longer: it needs the width of the page. */
  onForm?: ((open: boolean) => void) | undefined;
}

/** "Fas för den här punkten", folded: what is judged of one point, its ground, and the way to judge it anew. */
export function GapPhasePart({ organisation, point, twoAbove = false, onForm }: GapPhasePartProps) {
  const casebook = useAppSelector(selectCasebook);
  const editing = useAppSelector(selectShownDate) === null;
  const [form, setForm] = useState<'new' | Statement<'gap.phased'> | null>(null);
  const root = useRef<HTMLElement>(null);
  const reading = gapPhaseOf(casebook, organisation.id, point.id);
  const conditional = isConditional(casebook, organisation, point);
  const { statement, disputed, newer, slot } = reading;
  const blank = isBlank(reading);
  const title = gapTitle(point);
  const said = blank ? text.common.unknown : gapPhasesSaid(reading, conditional).join(` ${text.gaps.tab.or} `);
  // Nothing was said by then and nothing can be said now: a line is enough.
  if (blank && !editing) return <p className="muted small no-print">{words.standing(said)}</p>;

  const open = (which: typeof form) => {
    setForm(which);
    onForm?.(which !== null);
  };
  const close = () => {
    open(null);
    // The button that opened the form stands there again.
    moveFocusLater(() => root.current?.querySelector<HTMLElement>('[data-judges]')?.focus());
  };

  return (
    <section ref={root} className="gap-phase no-print">
      <Disclosure
        plain
        summary={
          <span>
            {words.fold}
            <VisuallyHidden>{words.ofPoint(title)}</VisuallyHidden>
            {': '}
            <span className={blank ? 'muted' : 'gap-phase-now'}>{said}</span>
          </span>
        }
      >
        <div className="stack" data-gap="3">
          {newer > 0 && <p>{text.common.newer(newer)}</p>}
          {disputed ? (
            twoAbove ? (
              <p>{words.twoAbove}</p>
            ) : (
              <TwoStatements<'gap.phased'> slot={slot}>
                {(each) => <Judgement statement={each} conditional={conditional} />}
              </TwoStatements>
            )
          ) : (
            statement && (
              <div className="stack" data-gap="1">
                <Judgement statement={statement} conditional={conditional} />
                <StatementSource statement={statement} />
              </div>
            )
          )}
          {editing && form === null && (
            <div className="cluster" data-gap="3">
              <Button
                small
                data-judges=""
                aria-label={blank ? words.judgeWhat(title) : words.judgeAnewWhat(title)}
                onClick={() => open('new')}
              >
                {blank ? words.judge : words.judgeAnew}
              </Button>
              {statement && !disputed && (
                <Button small variant="quiet" aria-label={words.correctWhat(title)} onClick={() => open(statement)}>
                  {text.common.correct}
                </Button>
              )}
            </div>
          )}
          {editing && form !== null && (
            <div className="gap-phase-form stack" data-gap="3">
              <p className="muted small measure">{words.hint}</p>
              {form === 'new' ? (
                <GapPhaseForm organisation={organisation.id} point={point} onDone={close} />
              ) : (
                <CorrectForm statement={form} name={organisation.name} onDone={close} />
              )}
            </div>
          )}
          <GapPhaseHistory organisation={organisation.id} slot={slot} />
        </div>
      </Disclosure>
    </section>
  );
}

function Judgement({ statement, conditional }: { statement: Statement<'gap.phased'>; conditional: boolean }) {
  const { phase, also, back } = statement.data;
  const { ground, by } = statement.words;
  const others = also?.map((each) => phaseFacts(each).name.toLowerCase()) ?? [];
  return (
    <>
      <p className="gap-phase-said">
        <Sign mark={phaseMarks[phase]} size="sm" /> <strong>{gapPhaseSaid(statement, conditional)}</strong>
      </p>
      {back && <p>{text.card.phase.back(backReasons[back].toLowerCase())}</p>}
      {others.length > 0 && <p>{text.card.phase.also(listOf(others))}</p>}
      {statement.redacted ? (
        <p className="muted">{text.common.redacted}</p>
      ) : (
        ground && <Quote>{text.card.quote(ground)}</Quote>
      )}
      {by && <p className="small">{text.card.phase.by(by)}</p>}
    </>
  );
}
