import { speaksOfDeviation } from '../domain/noteMachine.ts';
import * as text from '../text/text.ts';
import { Notice } from '../ui/Notice.tsx';

/** Where a text speaks of a deviation, a calm line says where those are handled. Nothing is stopped by it. */
export function DeviationLine({ texts }: { texts: readonly (string | undefined)[] }) {
  if (!texts.some((each) => each !== undefined && speaksOfDeviation(each))) return null;
  return <Notice tone="quiet">{text.notes.deviation}</Notice>;
}
