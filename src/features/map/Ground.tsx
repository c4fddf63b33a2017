import { type Mark, markFill, markPattern } from '../../ui/marks.ts';
import type { Look } from './placeFacts.ts';

interface GroundProps {
  id: string;
  path: string;
  /** Null: outside what was asked for. Drawn as land, which is something else than a blank. */
  look: Look | null;
  /** Unique in the page, for the clip of the inner band. */
  clipId: string;
}

/** What lies within a border: fill and pattern, and the earlier of two statements as an inner band. */
export function Ground({ id, path, look, clipId }: GroundProps) {
  return (
    <g data-place={look ? id : undefined} data-mark={look?.mark} fillRule="evenodd">
      <path d={path} fill={look ? markFill(look.mark) : 'var(--page)'} />
      {look && <Pattern path={path} mark={look.mark} />}
      {look?.earlier && (
        <>
          <clipPath id={clipId}>
            <path d={path} clipRule="evenodd" />
          </clipPath>
          {/* Half of the line falls outside and is cut away: 8 px are left. */}
          <g clipPath={`url(#${clipId})`} strokeWidth="16" fill="none" data-band={look.earlier}>
            <path d={path} stroke="var(--border-casing)" strokeWidth="19" />
            <path d={path} stroke={markFill(look.earlier)} />
            {markPattern(look.earlier) && <path d={path} stroke={markPattern(look.earlier) ?? undefined} />}
          </g>
        </>
      )}
    </g>
  );
}

function Pattern({ path, mark }: { path: string; mark: Mark }) {
  const pattern = markPattern(mark);
  return pattern && <path d={path} fill={pattern} data-pattern={pattern} />;
}
