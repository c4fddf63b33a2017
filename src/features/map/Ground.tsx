import { memo } from 'react';
import { type Mark, markFill, markPattern } from '../../ui/marks.ts';
import { BAND_CASING, bandWidth } from './band.ts';

interface GroundProps {
  id: string;
  path: string;
  /** Null: outside what was asked for. Drawn as land, which is something else than a blank. */
  mark: Mark | null;
  /** The earlier of two statements. */
  earlier: Mark | null;
  /** Unique in the page, for the clip of the inner band. */
  clipId: string;
}

/** What lies within a border: fill and pattern, and the earlier of two statements as an inner band. */
export const Ground = memo(function Ground({ id, path, mark, earlier, clipId }: GroundProps) {
  return (
    <g data-place={mark ? id : undefined} data-mark={mark ?? undefined} fillRule="evenodd">
      <path d={path} fill={mark ? markFill(mark) : 'var(--page)'} />
      {mark && <Pattern path={path} mark={mark} />}
      {earlier && <Band path={path} mark={earlier} clipId={clipId} />}
    </g>
  );
});

function Pattern({ path, mark }: { path: string; mark: Mark }) {
  const pattern = markPattern(mark);
  return pattern && <path d={path} fill={pattern} data-pattern={pattern} />;
}

/** As wide as the place allows, so that what fills it is what its sign says. */
function Band({ path, mark, clipId }: { path: string; mark: Mark; clipId: string }) {
  const width = bandWidth(path);
  const pattern = markPattern(mark);
  return (
    <>
      <clipPath id={clipId}>
        <path d={path} clipRule="evenodd" />
      </clipPath>
      {/* Half of each line falls outside and is cut away. */}
      <g clipPath={`url(#${clipId})`} strokeWidth={2 * width} fill="none" data-band={mark}>
        <path d={path} stroke="var(--border-casing)" strokeWidth={2 * (width + BAND_CASING)} />
        <path d={path} stroke={markFill(mark)} />
        {pattern && <path d={path} stroke={pattern} />}
      </g>
    </>
  );
}
