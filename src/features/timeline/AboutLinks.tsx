import { paths, withDate } from '../../paths.ts';
import { selectOrganisationsById } from '../../state/organisations.ts';
import { selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Link } from '../../ui/Link.tsx';

/** Whom a date concerns, each with the way to its page. */
export function AboutLinks({ about }: { about: readonly string[] }) {
  const organisations = useAppSelector(selectOrganisationsById);
  const shown = useAppSelector(selectShownDate);
  if (about.length === 0) return text.timeline.county;
  return about.map((id, index) => {
    const organisation = organisations.get(id);
    const address = organisation?.kind === 'subregion' ? paths.area(id) : paths.organisation(id);
    return (
      <span key={id}>
        {index > 0 && ', '}
        <Link href={withDate(address, shown)}>{organisation?.name ?? id}</Link>
      </span>
    );
  });
}
