import type { Statement } from '../../domain/casebook.ts';
import type { EventId, OrgId } from '../../domain/events.ts';
import { gapPoint } from '../../domain/gaps.ts';
import { selectNow } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { EmptyLine } from '../../ui/words.tsx';
import { GapAssessmentForm } from './GapAssessmentForm.tsx';
import { GapPhaseForm } from './GapPhaseForm.tsx';

interface GapCorrectionProps {
  organisation: OrgId;
  gap: EventId;
  corrects: { readonly difference: Statement<'gap.assessed'> } | { readonly phase: Statement<'gap.phased'> };
  onDone: (saved: boolean) => void;
}

/** "Rätta" what an organisation has said of a point. A point that has been taken back can not be judged any more. */
export function GapCorrection({ organisation, gap, corrects, onDone }: GapCorrectionProps) {
  const now = useAppSelector(selectNow);
  const point = gapPoint(now, gap);
  if (point === null) return <EmptyLine>{text.gaps.page.notFoundWords}</EmptyLine>;
  const shared = { organisation, point, onDone };
  if ('difference' in corrects) return <GapAssessmentForm {...shared} corrects={corrects.difference} />;
  return <GapPhaseForm {...shared} corrects={corrects.phase} />;
}
