import { useRef, useState } from 'react';
import type { EventId } from '../../domain/events.ts';
import { gapPhaseOf, isBlank, isConditional } from '../../domain/gapPhases.ts';
import { type GapPoint, gapPoints, localGap } from '../../domain/gaps.ts';
import { GapAssessmentForm } from '../../forms/gaps/GapAssessmentForm.tsx';
import { GapPhasePart } from '../../forms/gaps/GapPhasePart.tsx';
import { differencesOf, gapTitle } from '../../forms/gaps/gapInWords.ts';
import { gapPhasesSaid } from '../../forms/gaps/gapPhaseInWords.ts';
import { paths, withDate } from '../../paths.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { moveFocusLater } from '../../ui/moveFocus.ts';
import { Folded } from './Folded.tsx';
import { OpenButton } from './OpenButton.tsx';
import { useOpening } from './opening.ts';
import { Said } from './Said.tsx';

const words = text.gaps.local;

/** "Nytt i avtalet hos oss": the published points something is known of here; the others wait until they are asked for. */
export function GapsPart({ organisation }: { organisation: StandingOrganisation }) {
  const casebook = useAppSelector(selectCasebook);
  const { form } = useOpening();
  const points = gapPoints(casebook).filter(({ state }) => state === 'publicerad');
  // Before any point is published there is nothing to say here.
  if (points.length === 0) return null;
  return (
    <Folded title={words.title} open={form?.kind === 'skillnad'}>
      <Points organisation={organisation} points={points} />
    </Folded>
  );
}

function Points({ organisation, points }: { organisation: StandingOrganisation; points: readonly GapPoint[] }) {
  const casebook = useAppSelector(selectCasebook);
  const { form, close } = useOpening();
  const [all, setAll] = useState(false);
  // The point whose phase is being written: its line is as wide as the form.
  const [judged, setJudged] = useState<EventId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const open = form?.kind === 'skillnad' ? form.gap : null;
  const lines = points.map((point) => {
    const local = localGap(casebook, organisation.id, point.id);
    const phase = gapPhaseOf(casebook, organisation.id, point.id);
    const blank = isBlank(local);
    return { point, local, phase, blank, waits: blank && isBlank(phase) && point.id !== open && !all };
  });
  const waiting = lines.filter(({ waits }) => waits).length;

  return (
    <>
      <ul ref={list} tabIndex={-1} className="plain-list card-groups">
        {lines.map(({ point, local, phase, blank, waits }) => (
          <li
            key={point.id}
            data-open={point.id === open || point.id === judged ? '' : undefined}
            data-waits={waits ? '' : undefined}
          >
            <div className="card-group">
              <PointLink point={point} />
              <div>
                <span className={blank ? 'muted' : undefined}>
                  {blank ? text.common.unknown : differencesOf(local).join(` ${text.gaps.tab.or} `)}
                </span>
                <Ground local={local} />
                {!isBlank(phase) && (
                  <span className="only-print">
                    {' '}
                    {text.gaps.phase.short(
                      gapPhasesSaid(phase, isConditional(casebook, organisation, point)).join(` ${text.gaps.tab.or} `),
                    )}
                  </span>
                )}
              </div>
              <OpenButton
                form={{ kind: 'skillnad', gap: point.id }}
                variant="text"
                label={blank ? words.fillInWhat(gapTitle(point)) : words.changeWhat(gapTitle(point))}
              >
                {blank ? text.card.fillIn : words.change}
              </OpenButton>
            </div>
            {point.id === open && (
              <div className="card-form no-print">
                <GapAssessmentForm organisation={organisation.id} point={point} onDone={close} />
              </div>
            )}
            <GapPhasePart
              organisation={organisation}
              point={point}
              twoAbove
              onForm={(isOpen) => setJudged(isOpen ? point.id : null)}
            />
          </li>
        ))}
      </ul>
      {waiting > 0 && (
        <p className="muted no-print">
          {words.waiting(waiting, points.length)}{' '}
          <TextButton
            onClick={() => {
              // The button goes away: the keyboard goes on at the first line that comes to light.
              const first = list.current?.querySelector<HTMLElement>('[data-waits] button');
              setAll(true);
              moveFocusLater(() => (first ?? list.current)?.focus());
            }}
          >
            {words.showAll(points.length)}
          </TextButton>
        </p>
      )}
    </>
  );
}

function PointLink({ point }: { point: GapPoint }) {
  const shown = useAppSelector(selectShownDate);
  return <Link href={withDate(paths.gap(point.id), shown)}>{gapTitle(point)}</Link>;
}

/** When it was judged, how it is and what is planned, where one statement stands. Two stand under "Två olika uppgifter". */
function Ground({ local: { statement, disputed } }: { local: ReturnType<typeof localGap> }) {
  const today = useAppSelector(selectToday);
  if (statement === undefined || disputed) return null;
  const { on } = statement;
  const { note, plan } = statement.words;
  return (
    <>
      {on !== undefined && <span className="muted small num"> {shortDate(on, today)}</span>}
      <Said statement={statement} words={note} />
      {plan !== undefined && <p className="small">{words.planned(plan)}</p>}
    </>
  );
}
