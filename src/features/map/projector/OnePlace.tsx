import { useRef } from 'react';
import type { Casebook } from '../../../domain/casebook.ts';
import { PanelDecision } from '../PanelDecision.tsx';
import { PanelPhase } from '../PanelPhase.tsx';
import type { PlaceFacts } from '../placeFacts.ts';
import { BothSaid } from './BothSaid.tsx';
import { useFitting } from './useFitting.ts';

const bothSaid = (slot: string) => <BothSaid slot={slot} />;

interface OnePlaceProps {
  facts: PlaceFacts;
  casebook: Casebook;
  areaName: string;
  day: string;
}

/** The answer to a question from the room about one place, as large as the picture's own facts. */
export function OnePlace({ facts, casebook, areaName, day }: OnePlaceProps) {
  const column = useRef<HTMLDivElement>(null);
  useFitting(column, `${facts.id} ${facts.updated}`);
  return (
    <section className="projector-facts projector-place" ref={column} aria-label={facts.org.name}>
      <div>
        <h2>{facts.org.name}</h2>
        <p className="muted">{areaName}</p>
      </div>
      <PanelDecision facts={facts} casebook={casebook} today={day} two={bothSaid} />
      <PanelPhase facts={facts} two={bothSaid} />
    </section>
  );
}
