/** The themes to choose among, in groups, and what each is called. */

import { OBSTACLE_CATEGORIES } from '../../../domain/learningVocabulary.ts';
import { NOTE_TAGS } from '../../../domain/noteMachine.ts';
import { DOCUMENT_KEYS, KFA_DIMENSIONS, KFA_STEPS, type KfaDimension, MARKS } from '../../../domain/vocabulary.ts';
import type { Voice, VoiceKey } from '../../../domain/voices.ts';
import { kfaLabels } from '../../../register/kfaSteps.ts';
import * as text from '../../../text/text.ts';

const words = text.voiced;

export interface Theme {
  readonly key: VoiceKey;
  readonly name: string;
}
export interface ThemeGroup {
  readonly name: string;
  readonly themes: readonly Theme[];
}

const kfaThemes = (dimension: KfaDimension): readonly Theme[] => {
  const labels: Readonly<Record<string, string>> = kfaLabels[dimension];
  return KFA_STEPS[dimension].map((step) => ({
    key: `${dimension}-${step}` as const,
    name: `${words.groups[dimension]}: ${labels[step] ?? step}`,
  }));
};

export const THEME_GROUPS: readonly ThemeGroup[] = [
  {
    name: words.groups.marke,
    themes: MARKS.map((mark) => ({ key: `marke-${mark}` as const, name: text.codes.marks[mark] })),
  },
  {
    name: words.groups.hinder,
    themes: OBSTACLE_CATEGORIES.map((code) => ({
      key: `hinder-${code}` as const,
      name: text.learningCodes.obstacleCategories[code],
    })),
  },
  {
    name: words.groups.ror,
    themes: NOTE_TAGS.ror.map((code) => ({ key: `ror-${code}` as const, name: words.ror[code] })),
  },
  {
    name: words.groups.dokument,
    themes: DOCUMENT_KEYS.map((key) => ({ key: `dokument-${key}` as const, name: text.codes.scopes[key] })),
  },
  ...KFA_DIMENSIONS.map((dimension) => ({ name: words.groups[dimension], themes: kfaThemes(dimension) })),
];

const byKey = new Map(
  THEME_GROUPS.flatMap(({ themes }) => themes.map((theme) => [theme.key as string, theme] as const)),
);

/** The theme of an address; undefined for one that does not exist. */
export function themeOf(key: string | null): Theme | undefined {
  return key === null ? undefined : byKey.get(key);
}

/** Groups with the themes that somebody has spoken of, and of how many texts; the chosen one too, if nobody has. */
export function spokenOf(
  voices: readonly Voice[],
  chosen: Theme | undefined,
): { name: string; themes: readonly (Theme & { count: number })[] }[] {
  const counts = new Map<string, number>();
  for (const { keys } of voices) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return THEME_GROUPS.map(({ name, themes }) => ({
    name,
    themes: themes.flatMap((theme) => {
      const count = counts.get(theme.key) ?? 0;
      return count > 0 || theme === chosen ? [{ ...theme, count }] : [];
    }),
  })).filter(({ themes }) => themes.length > 0);
}

/** A half-year's key as what its name is made of. */
export function halves(key: string): [year: string, half: string] {
  const [year = '', half = ''] = key.split('-');
  return [year, half];
}
