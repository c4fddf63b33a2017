import * as text from '../../../text/text.ts';
import { InPageLink } from '../../../ui/Link.tsx';

const words = text.publicSaving.parts;

export type PublicPart = 'choose' | 'read' | 'approve';

/** The id of a part of the page, whose first `h2` is its heading. */
export function partId(part: PublicPart): string {
  return `offentlig-${part}`;
}

interface PartLinksProps {
  /** The part they stand in. */
  here: PublicPart;
  /** What there is to go to: nothing is read or approved before it is there. */
  parts: readonly PublicPart[];
}

/** From each part of a long page to the others: what goes out is fifty rows, and the approval stands below them. */
export function PartLinks({ here, parts }: PartLinksProps) {
  const others = parts.filter((part) => part !== here);
  if (others.length === 0) return null;
  return (
    <nav className="public-parts no-print" aria-label={words.label[here]}>
      {others.map((part) => (
        <InPageLink key={part} href={`#${partId(part)}`} onClick={(event) => goTo(event, part)}>
          {words.to[part]}
        </InPageLink>
      ))}
    </nav>
  );
}

/** The address belongs to the router: the page is moved by hand, and reading goes on from the heading. */
function goTo(event: { preventDefault: () => void }, part: PublicPart): void {
  event.preventDefault();
  const heading = document.getElementById(partId(part))?.querySelector<HTMLElement>('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView?.({ block: 'start' });
}
