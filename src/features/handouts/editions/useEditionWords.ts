import { useEffect, useMemo, useState } from 'react';
import type { Casebook } from '../../../domain/casebook.ts';
import { type Edition, editionsIn } from '../../../domain/editions.ts';
import type { EditionInput } from '../../../reports/editionInput.ts';
import type { EditionWords } from '../../../reports/editionWords.ts';
import { shortAreaName } from '../../../state/areas.ts';
import { type OpenedEdition, openEdition } from '../../../state/editions.ts';
import { forumAt, forumsIn } from '../../../state/forums.ts';
import { selectActiveOrganisations, selectOrganisationsById } from '../../../state/organisations.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { bySwedish } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';

export interface ShownEdition {
  readonly input: EditionInput;
  readonly words: EditionWords;
  /** What has changed from the edition to now; null where it could not be told. */
  readonly toNow: EditionWords['changes'];
  readonly isWhole: boolean;
}

/** The edition with the one before it, in words; null while it is being put together. */
export function useEditionWords(edition: Edition): ShownEdition | null {
  const dispatch = useAppDispatch();
  const now = useAppSelector(selectNow);
  const organisations = useAppSelector(selectActiveOrganisations);
  const byId = useAppSelector(selectOrganisationsById);
  const before = useMemo(() => editionBefore(now, edition), [now, edition]);
  const [shown, setShown] = useState<ShownEdition | null>(null);

  useEffect(() => {
    let gone = false;
    const put = async () => {
      const [own, earlier, { editionWords, inOrder }] = await Promise.all([
        dispatch(openEdition(edition)),
        before === undefined ? null : dispatch(openEdition(before)),
        import('../../../reports/editionWords.ts'),
      ]);
      // As they were called when it was frozen.
      const forums = forumsIn(own.casebook);
      const area = edition.area === null ? undefined : byId.get(edition.area);
      const input: EditionInput = {
        title: edition.title || text.common.redacted,
        text: edition.text,
        date: edition.date,
        made: edition.at,
        mark: own.mark,
        whole: area === undefined ? text.common.wholeCounty : shortAreaName(area),
        casebook: own.casebook,
        before: earlier && before ? comparedTo(before, earlier) : null,
        organisations: inOrder(
          organisations.filter(({ kind, area: of }) => kind !== 'subregion' && (!edition.area || of === edition.area)),
        ),
        nameOf: (id) => byId.get(id)?.name ?? id,
        forumOf: (place) => forumAt(forums, place).fullName,
      };
      const self = { casebook: own.casebook, title: input.title, date: edition.date };
      const words = editionWords(input);
      const toNow = editionWords({ ...input, casebook: now, before: self }).changes;
      if (!gone) setShown({ input, words, toNow, isWhole: own.isWhole });
    };
    void put();
    return () => {
      gone = true;
    };
  }, [dispatch, edition, before, now, organisations, byId]);
  return shown;
}

function comparedTo({ title, date }: Edition, { casebook }: OpenedEdition) {
  return { casebook, title: title || text.common.redacted, date };
}

/** The latest edition of the same area that shows an earlier day, or the same day frozen earlier. */
function editionBefore(casebook: Casebook, edition: Edition): Edition | undefined {
  const isEarlier = (other: Edition) =>
    other.area === edition.area &&
    (other.date < edition.date || (other.date === edition.date && other.at < edition.at));
  return editionsIn(casebook)
    .filter((other) => other.id !== edition.id && isEarlier(other))
    .sort((a, b) => bySwedish(`${b.date} ${b.at}`, `${a.date} ${a.at}`))[0];
}
