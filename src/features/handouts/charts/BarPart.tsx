import { MarkGlyph } from '../../../ui/MarkGlyph.tsx';
import type { Series } from './series.ts';

interface BarPartProps {
  series: Series;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Said in the part where there is room, when it is a number; otherwise the sign is drawn. */
  count: number | null;
}

const ROOM = 17;

/** One class of one bar: fill, pattern, a line around, and sign or number on a plate where there is room. */
export function BarPart({ series: { fill, pattern, mark }, x, y, width, height, count }: BarPartProps) {
  if (!(width > 0 && height > 0)) return <g />;
  const box = { x, y, width, height };
  const [cx, cy] = [x + width / 2, y + height / 2];
  const hasRoom = width >= (count !== null && count > 9 ? ROOM + 6 : ROOM) && height >= ROOM;
  return (
    <g>
      <rect {...box} fill={fill} />
      {pattern !== null && <rect {...box} fill={pattern} />}
      <rect {...box} className="chart-edge" />
      {hasRoom && count !== null && <CountPlate x={cx} y={cy} count={count} />}
      {hasRoom && count === null && mark !== null && mark !== 'blank' && (
        <g className="chart-plate-ink">
          <rect x={cx - 8} y={cy - 7} width="16" height="14" rx="2" className="chart-plate" />
          <MarkGlyph mark={mark} x={cx} y={cy} size={11} />
        </g>
      )}
    </g>
  );
}

function CountPlate({ x, y, count }: { x: number; y: number; count: number }) {
  const half = count > 9 ? 10 : 7;
  return (
    <g className="chart-plate-ink">
      <rect x={x - half} y={y - 8} width={2 * half} height="16" rx="2" className="chart-plate" />
      <text x={x} y={y} className="chart-number">
        {count}
      </text>
    </g>
  );
}
