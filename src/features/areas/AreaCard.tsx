import type { ReactNode } from 'react';
import type { OrgId } from '../../domain/events.ts';
import { passedDates } from '../../domain/facts.ts';
import { paths, withDate } from '../../paths.ts';
import { selectCasebook, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { listOf, shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Link } from '../../ui/Link.tsx';
import { DecisionFactLines, PhaseFactLines } from './AreaFactLines.tsx';
import { isToConfirm } from './members.ts';
import { OwnArea } from './OwnArea.tsx';
import { happening } from './rowWords.ts';
import { DecisionCell } from './StatusCells.tsx';
import { type AreaView, useArea } from './useArea.ts';

const words = text.areas.facts;

interface AreaCardProps {
  id: OrgId;
  onChosen: () => void;
}

/** One area in plain facts, and the way to its list. */
export function AreaCard({ id, onChosen }: AreaCardProps) {
  const area = useArea(id);
  const shownDate = useAppSelector(selectShownDate);
  if (area === null) return null;
  const { name, groups } = area;
  const counts = groups.map(({ kind, members }) => text.areas.counts[kind](members.length)).join(', ');
  return (
    <li className="area-card">
      <div>
        <h2 className="area-card-name">
          <Link href={withDate(paths.area(id), shownDate)}>{name}</Link>
        </h2>
        <p className="muted small">{counts || text.areas.list.empty}</p>
      </div>
      <Standing area={area} />
      <Asked area={area} />
      {shownDate === null && (
        <div className="area-card-foot no-print">
          <OwnArea id={id} name={name} named onChosen={onChosen} />
        </div>
      )}
    </li>
  );
}

/** Where decisions and phases stand; one line when nothing is known. */
function Standing({ area }: { area: AreaView }) {
  const { groups, facts, everyone, day } = area;
  const municipalities = groups.find(({ kind }) => kind === 'municipality')?.members ?? [];
  const region = facts.rows.get('vgr');
  const rows = [...facts.rows.values()];
  const isEmpty = rows.every(({ headline, phase }) => ['blank', 'none'].includes(headline.choice) && phase === null);
  if (isEmpty) return <p className="muted">{words.empty}</p>;
  const phased = municipalities.length > 0 ? municipalities : everyone;
  return (
    <div className="stack" data-gap="3">
      <Facts title={words.decision}>
        {municipalities.length > 0 && <DecisionFactLines organisations={municipalities} day={day} />}
        {region && <DecisionCell facts={region} day={day} />}
      </Facts>
      <Facts title={words.phase}>
        <PhaseFactLines organisations={phased} day={day} />
      </Facts>
    </div>
  );
}

function Facts({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="area-facts-title">{title}</h3>
      <div>{children}</div>
    </div>
  );
}

/** What waits for an answer, and what comes next: only when there is something. */
function Asked({ area }: { area: AreaView }) {
  const casebook = useAppSelector(selectCasebook);
  const shownDate = useAppSelector(selectShownDate);
  const { everyone, facts, byId, day } = area;
  const passed = shownDate === null ? passedDates(casebook, everyone, day).length : 0;
  const toConfirm = everyone.filter(isToConfirm).length;
  const coming = facts.coming[0];
  const asked = [...(passed > 0 ? [words.passed(passed)] : []), ...(toConfirm > 0 ? [words.toConfirm(toConfirm)] : [])];
  if (asked.length === 0 && !coming) return null;
  const about = coming?.orgs.flatMap((id) => byId.get(id) ?? []) ?? [];
  const names = listOf(about.map(({ name }) => name));
  return (
    <div className="muted small">
      {coming && <div>{words.next(shortDate(coming.day, day), names, happening(coming, about[0]))}</div>}
      {asked.length > 0 && <div>{asked.join(' · ')}</div>}
    </div>
  );
}
