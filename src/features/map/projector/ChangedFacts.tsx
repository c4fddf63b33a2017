import { useRef } from 'react';
import { CHOICES } from '../../../domain/headlineStates.ts';
import { PHASES } from '../../../domain/vocabulary.ts';
import { choiceMarks, phaseMarks } from '../../../forms/statusMarks.ts';
import { listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { Mark } from '../../../ui/marks.ts';
import { Sign } from '../../../ui/Sign.tsx';
import { type ChangedPlace, wordsOf } from '../changes/changedPlaces.ts';
import { lookOf } from '../placeFacts.ts';
import type { Theme } from '../view.ts';
import { useNamesThatFit } from './useNamesThatFit.ts';

interface ChangedFactsProps {
  changes: readonly ChangedPlace[];
  theme: Theme;
}

/** Who has come to which class, by name as far as the wall has room. */
export function ChangedFacts({ changes, theme }: ChangedFactsProps) {
  const column = useRef<HTMLDivElement>(null);
  const most = useNamesThatFit(column);
  return (
    <div className="projector-facts" ref={column}>
      <p className="projector-lead">{changedLead(changes, theme)}</p>
      <ul className="projector-groups">
        {groupsOf(changes).map(({ words, mark, names }) => (
          <li key={words}>
            <Sign mark={mark} size="lg" />
            <span>
              <strong>{words}</strong> {named(names, most)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is not in it, such as Uppgift saknas, comes last. */
const LEGEND: readonly Mark[] = [
  ...CHOICES.map((choice) => choiceMarks[choice]),
  ...PHASES.map((phase) => phaseMarks[phase]),
];

export function changedLead(changes: readonly ChangedPlace[], theme: Theme): string {
  return changes.length === 0 ? text.projector.unchanged[theme] : text.projector.changedCount[theme](changes.length);
}

/** By what they have become, in the order of the legend; names in the order they come. */
export function groupsOf(changes: readonly ChangedPlace[]): { words: string; mark: Mark; names: string[] }[] {
  const groups = new Map<string, { words: string; mark: Mark; names: string[] }>();
  for (const { after, what } of changes) {
    const words = wordsOf(after, what);
    const group = groups.get(words) ?? { words, mark: lookOf(after, what).mark, names: [] };
    group.names.push(after.org.name);
    groups.set(words, group);
  }
  const place = ({ mark }: { mark: Mark }) => (LEGEND.includes(mark) ? LEGEND.indexOf(mark) : LEGEND.length);
  return [...groups.values()].sort((a, b) => place(a) - place(b));
}

function named(names: readonly string[], most: number): string {
  if (most === 0) return String(names.length);
  const rest = names.length - most;
  return listOf(rest > 0 ? [...names.slice(0, most), text.projector.more(rest)] : names);
}
