import { selectOrganisationsById } from '../../state/organisations.ts';
import { useAppSelector } from '../../state/store.ts';
import { bySwedish, listOf } from '../../text/format.ts';
import * as text from '../../text/text.ts';

/** More than so many are not all named. */
const NAMED = 3;

/** Whom a date concerns, by the names they have now. */
export function useAboutInWords(): (about: readonly string[]) => string {
  const organisations = useAppSelector(selectOrganisationsById);
  return (about) => {
    if (about.length === 0) return text.timeline.county;
    const names = about.map((id) => organisations.get(id)?.name ?? id).sort(bySwedish);
    if (names.length <= NAMED) return listOf(names);
    return text.timeline.andMore(names.slice(0, NAMED - 1).join(', '), names.length - NAMED + 1);
  };
}
