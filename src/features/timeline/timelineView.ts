import { useSearchParams } from 'react-router';
import { CERTAINTIES, type Certainty, LEVELS, type Level } from '../../domain/vocabulary.ts';
import { viewKeys } from '../../paths.ts';

export const LAYOUTS = ['axel', 'lista', 'arshjul'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What is shown, as it stands in the address. Empty: everything. */
export interface TimelineView {
  readonly layout: Layout;
  readonly level: Level | '';
  readonly area: string;
  readonly organisation: string;
  readonly kind: string;
  readonly certainty: Certainty | '';
  /** '' the months around today, `2027` a year, `allt` every year. */
  readonly period: string;
  readonly words: string;
  /** The date one reads about; several when they are drawn as one. */
  readonly selected: string;
}

const KEYS = {
  layout: viewKeys.layout,
  level: viewKeys.level,
  area: viewKeys.area,
  organisation: viewKeys.organisation,
  kind: viewKeys.category,
  certainty: viewKeys.certainty,
  period: viewKeys.period,
  words: viewKeys.words,
  selected: viewKeys.selected,
} as const satisfies Record<keyof TimelineView, string>;

export interface TimelineControl {
  readonly view: TimelineView;
  readonly change: (part: Partial<TimelineView>) => void;
  /** How many of the filters are used. */
  readonly filters: number;
  readonly clear: () => void;
}

const FILTERS = ['level', 'area', 'organisation', 'kind', 'certainty', 'words'] as const;

/** What Tidsplan shows: it lives in the address, so that a picture can be sent as a link. */
export function useTimelineView(): TimelineControl {
  const [params, setParams] = useSearchParams();
  const of = (key: keyof TimelineView) => params.get(KEYS[key]) ?? '';
  const view: TimelineView = {
    layout: LAYOUTS.find((each) => each === of('layout')) ?? 'axel',
    level: LEVELS.find((each) => each === of('level')) ?? '',
    area: of('area'),
    organisation: of('organisation'),
    kind: of('kind'),
    certainty: CERTAINTIES.find((each) => each === of('certainty')) ?? '',
    period: of('period'),
    words: of('words'),
    selected: of('selected'),
  };
  const change = (part: Partial<TimelineView>) =>
    setParams(
      (before) => {
        const changed = new URLSearchParams(before);
        for (const [key, value] of Object.entries(part) as [keyof TimelineView, string][]) {
          if (value === '' || (key === 'layout' && value === 'axel')) changed.delete(KEYS[key]);
          else changed.set(KEYS[key], value);
        }
        return changed;
      },
      { replace: true },
    );
  return {
    view,
    change,
    filters: FILTERS.filter((key) => view[key] !== '').length,
    clear: () => change({ level: '', area: '', organisation: '', kind: '', certainty: '', words: '', period: '' }),
  };
}
