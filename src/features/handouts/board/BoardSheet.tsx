import { type ReactNode, useId, useMemo } from 'react';
import { headlineOf } from '../../../domain/headline.ts';
import { phaseOf } from '../../../domain/phase.ts';
import { choiceMarks, phaseMarks } from '../../../forms/statusMarks.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import { selectSession, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import type { Mark } from '../../../ui/marks.ts';
import { Sign } from '../../../ui/Sign.tsx';
import { Tag } from '../../../ui/words.tsx';
import { boardWords, type CutList } from './boardWords.ts';
import type { BoardWork } from './boardWork.ts';
import type { BoardSource } from './useBoardSource.ts';

const words = text.board;

interface SheetProps {
  organisation: StandingOrganisation;
  source: BoardSource;
  work: BoardWork;
}

/** One sheet about one municipality, and nobody else. */
export function BoardSheet({ organisation, source, work }: SheetProps) {
  const { casebook, day, edition } = source;
  const heading = useId();
  const today = useAppSelector(selectToday);
  const isExample = useAppSelector(selectSession).workspace === 'exempel';
  const said = useMemo(() => boardWords(casebook, organisation, day, work), [casebook, organisation, day, work]);
  return (
    <article className="board-sheet" data-long={said.isLong ? '' : undefined} aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{words.heading(organisation.name)}</h2>
        <p className="board-status">
          <Tag strong>{edition ? words.finished : words.working}</Tag>
          {isExample && <Tag>{words.example}</Tag>}
          <span>{words.shows(day)}</span>
        </p>
      </header>
      <Part title={words.what}>
        <p>{said.agreement.join(' ')}</p>
      </Part>
      <div className="board-two">
        <Part title={words.decision} mark={choiceMarks[headlineOf(casebook, organisation, 'avtalet').choice]}>
          <Paragraphs lines={[...said.decision, said.next]} />
        </Part>
        <Part title={words.phase} mark={phaseMarkOf(source, organisation)}>
          <Paragraphs lines={said.phase} />
        </Part>
      </div>
      {said.asked && (
        <Part title={words.asked} strong>
          <Paragraphs lines={said.asked} />
        </Part>
      )}
      <div className="board-two">
        <Part title={words.agreed}>
          <Lines list={said.actions} none={words.noAgreed} />
        </Part>
        <Part title={words.questions}>
          <Lines list={said.questions} none={words.noQuestions} />
        </Part>
      </div>
      <Part title={words.anchoring}>
        <p className="board-lead">{words.anchoringLead}</p>
        <div className="board-groups">
          <Lines list={said.anchoring} none="" />
        </div>
        {said.blankGroups !== '' && <p>{said.blankGroups}</p>}
      </Part>
      <footer>
        <p>
          <strong>{said.contact}</strong>
        </p>
        <p>
          {said.sources.join(' ')} {words.printed(today)}{' '}
          {edition && words.frozen(edition.frozen.title || text.common.redacted, edition.mark)}
        </p>
      </footer>
    </article>
  );
}

function phaseMarkOf({ casebook }: BoardSource, { id }: StandingOrganisation): Mark {
  const reading = phaseOf(casebook, id, 'avtalet');
  return reading?.statement === undefined || reading.newer > 0 ? 'blank' : phaseMarks[reading.statement.data.phase];
}

interface PartProps {
  title: string;
  children: ReactNode;
  mark?: Mark;
  strong?: boolean;
}

function Part({ title, children, mark, strong }: PartProps) {
  return (
    <section data-strong={strong ? '' : undefined}>
      <h3>
        {mark && <Sign mark={mark} size="sm" />} {title}
      </h3>
      {children}
    </section>
  );
}

/** The first is what it says; the rest is why. */
function Paragraphs({ lines: [first, ...rest] }: { lines: readonly string[] }) {
  return (
    <>
      <p>
        <strong>{first}</strong>
      </p>
      {rest.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

function Lines({ list: { lines, left }, none }: { list: CutList; none: string }) {
  if (lines.length === 0) return none === '' ? null : <p>{none}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {left > 0 && <li>{words.more(left)}</li>}
    </ul>
  );
}
