import { useRef } from 'react';
import { Sign } from '../../../ui/Sign.tsx';
import type { BriefFacts } from '../briefFacts.ts';
import type { ClassCount } from './classCounts.ts';
import { useFitting } from './useFitting.ts';

interface WholeFactsProps {
  brief: BriefFacts;
  counts: readonly ClassCount[];
  /** "VGR: beslutat ja (3 ärenden)"; null where it is not about the decision of the whole county. */
  region: string | null;
}

/** What the picture says in numbers, which is its legend at the same time. */
export function WholeFacts({ brief, counts, region }: WholeFactsProps) {
  const column = useRef<HTMLDivElement>(null);
  useFitting(column, `${brief.lead} ${counts.length} ${region}`);
  return (
    <div className="projector-facts" ref={column}>
      <p className="projector-lead">{brief.lead}</p>
      <ul className="projector-legend">
        {counts.map(({ mark, words, count }) => (
          <li key={mark}>
            <Sign mark={mark} size="lg" />
            <span className="num">{count}</span> <span>{words}</span>
          </li>
        ))}
      </ul>
      {brief.decided && <p>{brief.decided}</p>}
      {region && <p>{region}</p>}
    </div>
  );
}
