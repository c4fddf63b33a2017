/** The pictures that do not show how things stand: what has changed, and which dates come next. */
import { useMemo } from 'react';
import { plannedBy } from '../../../domain/plannedThen.ts';
import { type Soon, soonIn } from '../../../domain/soon.ts';
import { milestones } from '../../../register/milestones.ts';
import { shortAreaName } from '../../../state/areas.ts';
import { selectActiveOrganisations, selectOrganisationsById } from '../../../state/organisations.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import { bySwedish, longDate, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { type ChangedPlace, shownChanges } from '../changes/changedPlaces.ts';
import type { ShownPlace } from '../places.ts';
import { changedLead, groupsOf } from './ChangedFacts.tsx';
import { soonWords } from './SoonFacts.tsx';
import { useChangedPicture } from './useChangedPicture.ts';
import type { useProjector } from './useProjector.ts';

export type OtherPicture = { readonly title: string; readonly spoken: string } & (
  | { readonly kind: 'andrat'; readonly changes: readonly ChangedPlace[]; readonly places: readonly ShownPlace[] }
  | { readonly kind: 'nasta'; readonly soon: readonly Soon[]; readonly nameOf: (id: string) => string }
);

/** Null for the map as it stands, and until what was asked for has been put together. */
export function useOtherPicture(shown: ReturnType<typeof useProjector>): OtherPicture | null {
  const { picture, casebook, day, shownDate, scope, dayWords, places, where } = shown;
  const { kind, theme } = picture;
  const { ledger } = useWorkroom();
  const organisations = useAppSelector(selectActiveOrganisations);
  const byId = useAppSelector(selectOrganisationsById);
  const changed = useChangedPicture(kind === 'andrat', { casebook, day, scope, theme });
  const soon = useMemo(() => {
    if (kind !== 'nasta') return null;
    const orgs = organisations.toSorted((a, b) => bySwedish(a.name, b.name));
    const movesIn = shownDate === null ? undefined : (slot: string) => plannedBy(ledger, slot, shownDate);
    return soonIn(casebook, { milestones, orgs, day, movesIn });
  }, [kind, organisations, casebook, day, shownDate, ledger]);
  const drawn = useMemo(() => {
    const onMap = new Set(places.map(({ id }) => id));
    return shownChanges(changed?.changes ?? []).filter(({ id }) => onMap.has(id));
  }, [changed, places]);

  const words = text.projector;
  const spokenAs = (title: string, said: readonly string[]) =>
    words.spoken([title, dayWords, ...said, words.spokenAt(where)]);
  if (changed !== null) {
    const title = words.changedTitle(shortDate(changed.from, day), text.map.themes[theme]);
    const groups = groupsOf(changed.changes).map((each) => words.class(each.words, each.names.join(', ')));
    const spoken = spokenAs(title, [changedLead(changed.changes, theme), ...groups]);
    return { kind: 'andrat', title, spoken, changes: changed.changes, places: drawn };
  }
  if (soon !== null) {
    const nameOf = (id: string) => {
      const org = byId.get(id);
      return org === undefined ? id : org.kind === 'subregion' ? shortAreaName(org) : org.name;
    };
    const lines = soon.map((each) => `${longDate(each.day)} ${soonWords(each, nameOf)}`);
    const spoken = spokenAs(words.soon, lines.length > 0 ? lines : [words.noneSoon]);
    return { kind: 'nasta', title: words.soon, spoken, soon, nameOf };
  }
  return null;
}
