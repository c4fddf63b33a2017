import { Sign } from '../../../ui/Sign.tsx';
import type { Series } from './series.ts';

/** The class as it is drawn in the bars; one that has a sign everywhere else has it here too. */
export function Swatch({ series: { fill, pattern, mark } }: { series: Series }) {
  if (mark !== null) return <Sign mark={mark} size="sm" />;
  const box = { x: 0.5, y: 0.5, width: 29, height: 17 };
  return (
    <svg className="ff-sign" width="30" height="18" viewBox="0 0 30 18" aria-hidden="true" focusable="false">
      <rect {...box} fill={fill} />
      {pattern !== null && <rect {...box} fill={pattern} />}
      <rect {...box} className="chart-edge" />
    </svg>
  );
}
