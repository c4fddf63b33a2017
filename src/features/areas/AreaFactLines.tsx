import { factsOf, phaseFactsOf } from '../../domain/facts.ts';
import { PHASES } from '../../domain/vocabulary.ts';
import { choiceMarks, phaseMarks } from '../../forms/statusMarks.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import type { Mark } from '../../ui/marks.ts';
import { SignedWords } from '../../ui/Sign.tsx';
import { phaseName } from './rowWords.ts';

const words = text.areas.facts;

interface FactLinesProps {
  organisations: readonly StandingOrganisation[];
  day: string;
}

interface Fact {
  mark: Mark;
  says: string;
}

/** Counts of plain facts, never a share or a sum. */
function FactLines({ lead, facts }: { lead?: Fact; facts: readonly Fact[] }) {
  return (
    <ul className="area-counts">
      {lead && (
        <li className="area-lead">
          <SignedWords mark={lead.mark} size="sm">
            {lead.says}
          </SignedWords>
        </li>
      )}
      {facts.map(({ mark, says }) => (
        <li key={says}>
          <SignedWords mark={mark} size="sm">
            {says}
          </SignedWords>
        </li>
      ))}
    </ul>
  );
}

export function DecisionFactLines({ organisations, day }: FactLinesProps) {
  const casebook = useAppSelector(selectCasebook);
  const { byChoice, disputed, total } = factsOf(casebook, organisations, 'avtalet', day);
  if (byChoice.blank.length === total) return <p className="muted">{words.noDecisions}</p>;
  const yes = byChoice.ja.length + byChoice.ja_tillagg.length;
  const addendum = byChoice.ja_tillagg.length;
  const lead = words.lead(yes, total) + (addendum > 0 ? `, ${words.withAddendum(addendum)}` : '');
  const rest = (['delar', 'vag', 'inte', 'nej', 'blank'] as const).flatMap((choice): Fact[] => {
    const count = byChoice[choice].length;
    return count > 0 ? [{ mark: choiceMarks[choice], says: words.counts[choice](count) }] : [];
  });
  const two: Fact[] = disputed.length > 0 ? [{ mark: 'two', says: words.disputed(disputed.length) }] : [];
  return <FactLines lead={{ mark: 'beslut-ja', says: lead }} facts={[...rest, ...two]} />;
}

export function PhaseFactLines({ organisations, day }: FactLinesProps) {
  const casebook = useAppSelector(selectCasebook);
  const { byPhase, disputed, total } = phaseFactsOf(casebook, organisations, 'avtalet', day);
  if (byPhase.blank.length === total) return <p className="muted">{words.noPhases}</p>;
  const facts = PHASES.flatMap((phase): Fact[] => {
    const count = byPhase[phase].length;
    return count > 0 ? [{ mark: phaseMarks[phase], says: words.phaseCount(count, phaseName(phase)) }] : [];
  });
  const blank = byPhase.blank.length;
  if (blank > 0) facts.push({ mark: 'blank', says: words.counts.blank(blank) });
  if (disputed.length > 0) facts.push({ mark: 'two', says: words.disputed(disputed.length) });
  return <FactLines facts={facts} />;
}
