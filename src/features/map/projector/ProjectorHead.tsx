import { selectSession } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { useProjector } from './useProjector.ts';

interface ProjectorHeadProps {
  titleId: string;
  shown: Pick<ReturnType<typeof useProjector>, 'title' | 'dayWords' | 'scope' | 'shownDate'>;
}

/** What the picture is of and what day it shows; over it what must never be mistaken: made up, or the past. */
export function ProjectorHead({ titleId, shown }: ProjectorHeadProps) {
  const { title, dayWords, scope, shownDate } = shown;
  const { workspace } = useAppSelector(selectSession);
  return (
    <header className="projector-head">
      {workspace === 'exempel' && (
        <p className="projector-example">
          <span>{text.shell.example}</span>
        </p>
      )}
      {shownDate !== null && <p className="projector-past">{text.shell.past(longDate(shownDate))}</p>}
      <div className="projector-title">
        <h1 id={titleId}>{title}</h1>
        <p>
          {scope !== 'avtalet' && `${text.codes.scopes[scope]} · `}
          <span className="num">{dayWords}</span>
        </p>
      </div>
    </header>
  );
}
