import { useMemo } from 'react';
import type { OrgId } from '../../domain/events.ts';
import { COUNTY_WIDE, selectAreaOf, selectAreas, shortAreaName } from '../../state/areas.ts';
import { selectActiveOrganisations, selectOrganisationsById } from '../../state/organisations.ts';
import { selectCasebook, selectSession, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { type Filters, isNarrowed } from './filters.ts';
import { findables, type Known, otherNamesOf, suggestions } from './findables.ts';
import { findExplained } from './findExplained.ts';
import type { Organisations } from './findTexts.ts';
import { type Found, gathered } from './found.ts';
import { find, type Matches, prepare } from './matching.ts';
import type { Target } from './targets.ts';
import { wordsOf } from './textWords.ts';
import { useFindings } from './useFindings.ts';

/** More than this is not looked through; another letter is quicker. */
const SHOWN = 12;
/** Names come first, and leave room for the texts below them. */
const SHOWN_ABOVE_TEXTS = 5;
const WORDS_SHOWN = 3;
const SIMILAR_SHOWN = 5;
/** Texts shown at first, and how many more each time they are asked for. */
export const TEXTS_SHOWN = 8;
export const MORE_TEXTS = 20;

export interface Search extends Found {
  /** Texts are still being read, so that some may be missing. */
  readonly reading: boolean;
}

/** What a query finds, nearest first; before anything is typed or chosen, what can be done. */
export function useSearch(query: string, filters: Filters, textsShown: number): Search {
  const known = useKnown();
  const casebook = useAppSelector(selectCasebook);
  // "The last 30 days" are those before the day that is shown.
  const today = useAppSelector((state) => selectShownDate(state) ?? selectToday(state));
  const finder = useFindings();
  const organisations = useOrganisations(known);
  const all = useMemo(() => findables(known), [known]);
  const prepared = useMemo(() => prepare(all), [all]);
  const reading = finder?.reached.casebook !== casebook;

  const texts = useMemo(() => {
    if (finder === null) return { count: 0, targets: [], similar: [] };
    const { findTexts, reached } = finder;
    return findTexts(query, { findings: reached.findings, casebook, organisations, filters, today }, textsShown);
  }, [finder, query, casebook, organisations, filters, today, textsShown]);

  const found = useMemo(() => {
    const typed = query.trim() !== '';
    const isOffered = nameFilter(filters, known);
    const names = typed ? find(query, prepared) : untyped(filters, known, all);
    const explained = typed && !isNarrowed(filters) ? findExplained(query) : [];
    const near = names.near.filter(isOffered);
    const nothing = near.length === 0 && texts.count === 0 && explained.length === 0;
    const most = !typed ? Number.POSITIVE_INFINITY : texts.count + explained.length === 0 ? SHOWN : SHOWN_ABOVE_TEXTS;
    // A slip is thought of only when nothing is called as it was typed: "helg" is no slip for "hela länet".
    const like = (nothing ? names.similar : names.parts).filter(isOffered);
    return gathered([
      { title: null, all: near, most },
      { title: text.search.texts.written, all: texts.targets, count: texts.count, most: textsShown },
      { title: text.search.texts.words, all: explained, most: WORDS_SHOWN },
      {
        title: text.search.similar,
        all: [...like.slice(0, nothing ? SHOWN : SIMILAR_SHOWN), ...texts.similar],
        most: Number.POSITIVE_INFINITY,
        similar: true,
      },
    ]);
  }, [query, filters, known, all, prepared, texts, textsShown]);
  return { ...found, reading };
}

function useKnown(): Known {
  const organisations = useAppSelector(selectActiveOrganisations);
  const areas = useAppSelector(selectAreas);
  const areaOf = useAppSelector(selectAreaOf);
  const { ownArea, workspace } = useAppSelector(selectSession);
  const inThePast = useAppSelector(selectShownDate) !== null;
  return useMemo(
    () => ({ organisations, areas, areaOf, ownArea, inExample: workspace === 'exempel', inThePast }),
    [organisations, areas, areaOf, ownArea, workspace, inThePast],
  );
}

/** What texts are told to be about, also of organisations that are no longer in use. */
function useOrganisations({ areas, areaOf }: Known): Organisations {
  const byId = useAppSelector(selectOrganisationsById);
  return useMemo(() => {
    const area = (org: OrgId): OrgId => {
      const organisation = byId.get(org);
      return organisation === undefined ? COUNTY_WIDE : areaOf(organisation);
    };
    return {
      wordsOf: (org) => {
        const organisation = byId.get(org);
        if (organisation === undefined) return [];
        const its = areas.find(({ id }) => id === area(org));
        const names = [organisation.name, ...otherNamesOf(organisation), its ? shortAreaName(its) : ''];
        return names.flatMap(wordsOf);
      },
      nameOf: (org) => byId.get(org)?.name ?? org,
      areaOf: area,
      nowhere: COUNTY_WIDE,
    };
  }, [byId, areas, areaOf]);
}

/** Names and actions have no day and are no texts: they are left out when such are asked for. */
function nameFilter({ kind, area, period }: Filters, { organisations, areaOf }: Known): (target: Target) => boolean {
  if (period !== 'allt' || !['allt', 'organisationer', 'gora'].includes(kind)) return () => false;
  const belongs = new Set(organisations.filter((each) => areaOf(each) === area).map(({ id }) => id));
  return ({ sort, org }) =>
    (kind === 'allt' || sort === (kind === 'gora' ? 'do' : 'organisation')) &&
    (area === null || org === area || (org !== undefined && belongs.has(org)));
}

/** What is offered before anything is typed: what can be done, or everything of what has been chosen. */
function untyped(filters: Filters, known: Known, all: readonly { readonly item: Target }[]): Matches<Target> {
  if (filters.kind === 'organisationer') return { near: all.map(({ item }) => item), parts: [], similar: [] };
  const offers = filters.kind === 'gora' || !isNarrowed(filters);
  return { near: offers ? suggestions(known) : [], parts: [], similar: [] };
}
