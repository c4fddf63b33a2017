import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';

export interface TableColumn {
  key: string;
  label: ReactNode;
  /** Given for columns that can be sorted: how this one is sorted now. */
  sort?: 'ascending' | 'descending' | 'none' | undefined;
  onSort?: (() => void) | undefined;
  align?: 'end' | undefined;
  /** Heard but not seen, for a column of buttons. */
  hideLabel?: boolean | undefined;
}

export interface TableProps {
  caption: ReactNode;
  hideCaption?: boolean | undefined;
  columns: readonly TableColumn[];
  /** The rows: `<tr><th scope="row">…</th><td>…</td></tr>`. */
  children: ReactNode;
  compact?: boolean | undefined;
}

/**
 * A native table whose headings stay in sight. Where it is wider than its place it scrolls sideways instead,
 * and only then is it a stop for the keyboard.
 */
export function Table({ caption, hideCaption, columns, children, compact }: TableProps) {
  const captionId = useId();
  const frame = useRef<HTMLElement>(null);
  const { scrolls, fits } = useFit(frame);
  return (
    <section
      ref={frame}
      className="ff-table-frame"
      aria-labelledby={scrolls ? captionId : undefined}
      data-fits={fits ? '' : undefined}
      tabIndex={scrolls ? 0 : undefined}
    >
      <table className="ds-table" data-compact={compact ? '' : undefined}>
        <caption id={captionId} className={hideCaption ? 'ff-sr' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

function Heading({ column: { label, sort, onSort, align, hideLabel } }: { column: TableColumn }) {
  if (sort !== undefined && onSort) {
    return (
      <th scope="col" aria-sort={sort} data-align={align}>
        <button type="button" onClick={onSort}>
          {label}
        </button>
      </th>
    );
  }
  return (
    <th scope="col" data-align={align}>
      {hideLabel ? <span className="ff-sr">{label}</span> : label}
    </th>
  );
}

/**
 * Whether what is inside fits the frame; neither is true before it has been measured, which is before it is seen.
 * It is always measured as it is drawn when it fits, so that a table which has scrolled once can fit again.
 */
function useFit(frame: RefObject<HTMLElement | null>) {
  const [fit, setFit] = useState<'unknown' | 'fits' | 'scrolls'>('unknown');
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const isDrawnFitting = element.hasAttribute('data-fits');
      element.setAttribute('data-fits', '');
      const isWider = element.scrollWidth > element.clientWidth + 1;
      element.toggleAttribute('data-fits', isDrawnFitting);
      setFit(isWider ? 'scrolls' : 'fits');
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, [frame]);
  return { fits: fit === 'fits', scrolls: fit === 'scrolls' };
}
