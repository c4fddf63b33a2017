import { useMemo } from 'react';
import { selectAreaOf, selectAreas } from '../../state/areas.ts';
import { selectActiveOrganisations, selectOrganisationsById } from '../../state/organisations.ts';
import { selectCasebook, selectSession, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { findables, type Known, suggestions, type Target } from './findables.ts';
import { findExplained, findTexts } from './findTexts.ts';
import { find, prepare } from './matching.ts';

/** More than this is not looked through; another letter is quicker. */
const SHOWN = 12;
/** Names come first, and leave room for the texts below them. */
const SHOWN_ABOVE_TEXTS = 5;
const WORDS_SHOWN = 3;
/** Texts shown at first, and how many more each time they are asked for. */
export const TEXTS_SHOWN = 8;
export const MORE_TEXTS = 20;

export interface Found {
  /** In the order they are stepped through: names, texts, words. */
  readonly shown: readonly Target[];
  /** The same, by what they are. */
  readonly groups: readonly { readonly title: string | null; readonly targets: readonly Target[] }[];
  /** How many there are in all. */
  readonly count: number;
  /** How many of them are shown. */
  readonly showing: number;
}

/** What a query finds, nearest first; before anything is typed, what can be done. */
export function useSearch(query: string, textsShown: number): Found {
  const organisations = useAppSelector(selectActiveOrganisations);
  const byId = useAppSelector(selectOrganisationsById);
  const areas = useAppSelector(selectAreas);
  const areaOf = useAppSelector(selectAreaOf);
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const { ownArea, workspace } = useAppSelector(selectSession);
  const inThePast = useAppSelector(selectShownDate) !== null;
  const known = useMemo<Known>(
    () => ({ organisations, areas, areaOf, ownArea, inExample: workspace === 'exempel', inThePast }),
    [organisations, areas, areaOf, ownArea, workspace, inThePast],
  );
  const prepared = useMemo(() => prepare(findables(known)), [known]);
  const texts = useMemo(
    () => findTexts(query, { casebook, today, nameOf: (id) => byId.get(id)?.name }, textsShown),
    [query, casebook, today, byId, textsShown],
  );
  return useMemo(() => {
    if (query.trim() === '')
      return gathered([{ title: null, all: suggestions(known), most: Number.POSITIVE_INFINITY }]);
    const explained = findExplained(query);
    const alone = texts.count === 0 && explained.length === 0;
    return gathered([
      { title: null, all: find(query, prepared), most: alone ? SHOWN : SHOWN_ABOVE_TEXTS },
      { title: text.search.texts.written, all: texts.targets, count: texts.count, most: textsShown },
      { title: text.search.texts.words, all: explained, most: WORDS_SHOWN },
    ]);
  }, [query, known, prepared, texts, textsShown]);
}

interface Kind {
  readonly title: string | null;
  readonly all: readonly Target[];
  readonly most: number;
  /** When there are more than are handed over: more of them can be asked for. */
  readonly count?: number;
}

function gathered(kinds: readonly Kind[]): Found {
  const groups = kinds
    .filter(({ all }) => all.length > 0)
    .map(({ title, all, most, count = 0 }) => {
      const first = all.slice(0, most);
      return { title, targets: count > first.length ? [...first, moreOf(count - first.length)] : first };
    });
  return {
    groups,
    shown: groups.flatMap(({ targets }) => targets),
    count: kinds.reduce((sum, { all, count = all.length }) => sum + count, 0),
    showing: kinds.reduce((sum, { all, most }) => sum + Math.min(all.length, most), 0),
  };
}

function moreOf(left: number): Target {
  const { more, left: remaining } = text.search.texts;
  return { key: 'more', label: more, detail: remaining(left), errand: { kind: 'more' } };
}
