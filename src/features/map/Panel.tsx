import { lazy, Suspense, useId } from 'react';
import type { Casebook } from '../../domain/casebook.ts';
import { hasOwnDecision } from '../../domain/headline.ts';
import { paths, viewKeys, withDate } from '../../paths.ts';
import * as text from '../../text/text.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { PanelDecision } from './PanelDecision.tsx';
import { PanelPhase } from './PanelPhase.tsx';
import type { PlaceFacts } from './placeFacts.ts';

// Fetched when a place with two statements is chosen: most never have any.
const TwoStatements = lazy(async () => ({
  default: (await import('../../forms/differences/TwoStatements.tsx')).TwoStatements,
}));
const settled = (slot: string) => (
  <Suspense>
    <TwoStatements slot={slot} />
  </Suspense>
);

interface PanelProps {
  facts: PlaceFacts;
  casebook: Casebook;
  areaName: string;
  today: string;
  /** The past date shown: then one may look, not change. */
  shownDate: string | null;
  onClose: () => void;
}

/** What is known of the chosen organisation, and the ways on from here. */
export function Panel({ facts, casebook, areaName, today, shownDate, onClose }: PanelProps) {
  const titleId = useId();
  const words = text.map.panel;
  const card = paths.organisation(facts.id);
  const form = (kind: string) => `${card}?${viewKeys.form}=${kind}`;
  return (
    <section className="map-panel" aria-labelledby={titleId}>
      <div className="map-panel-head">
        <div>
          <h2 id={titleId}>{facts.org.name}</h2>
          <p className="muted small">{areaName}</p>
        </div>
        <Button small variant="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <PanelDecision facts={facts} casebook={casebook} today={today} two={settled} />
      <PanelPhase facts={facts} two={settled} />
      <div className="map-panel-ways no-print">
        <LinkButton href={withDate(card, shownDate)} variant="primary">
          {words.openCard}
        </LinkButton>
        {shownDate === null && (
          <>
            <LinkButton href={form('anteckning')}>{text.common.takeNote}</LinkButton>
            {hasOwnDecision(facts.org) && <LinkButton href={form('beslut')}>{text.common.newDecision}</LinkButton>}
            <LinkButton href={form('fas')}>{text.common.newPhase}</LinkButton>
          </>
        )}
      </div>
    </section>
  );
}
