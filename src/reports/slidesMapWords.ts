/** What the map of a slide shows, in classes and words: decisions or phases of those who have a place on it. */
import { factsOf, phaseFactsOf } from '../domain/facts.ts';
import { CHOICES } from '../domain/headlineStates.ts';
import { PHASES } from '../domain/vocabulary.ts';
import { shapeOf } from '../register/map/shapes.ts';
import { phaseOf } from '../register/phases.ts';
import * as text from '../text/text.ts';
import type { EditionInput } from './editionInput.ts';
import type { NamedClass } from './editionWords.ts';
import type { SlideMap } from './slides.ts';
import { OLD, type SlideMark, slideMarks, TWO } from './slidesMarks.ts';

const words = text.slides;

interface Seen {
  readonly theme: string;
  readonly classes: readonly { readonly mark: SlideMark; readonly name: string; readonly ids: readonly string[] }[];
  readonly two: readonly string[];
  readonly old: readonly string[];
  readonly newer: readonly string[];
}

/** @param day the day it shows, in words. Undefined when nobody told of has a place on the map. */
export function slideMapOf(input: EditionInput, theme: 'beslut' | 'fas', day: string): SlideMap | undefined {
  const onMap = input.organisations.filter(({ kind, id }) => kind === 'municipality' && shapeOf(id) !== undefined);
  if (onMap.length === 0) return undefined;
  const seen = theme === 'beslut' ? decisions(input, onMap) : phases(input, onMap);
  const classOf = new Map(seen.classes.flatMap((each) => each.ids.map((id) => [id, each] as const)));
  const blank = { mark: 'blank' as const, name: text.common.unknown };
  const places = onMap.map(({ id, name }) => {
    // What a newer version has said is not known here.
    const { mark, name: said } = (seen.newer.includes(id) ? undefined : classOf.get(id)) ?? blank;
    const two = mark !== 'blank' && seen.two.includes(id);
    const old = mark !== 'blank' && seen.old.includes(id);
    return {
      id,
      name,
      mark,
      says: `${words.place(name, said)}${two ? words.placeTwo : ''}${old ? words.placeOld : ''}`,
      sign: `${two ? TWO : ''}${slideMarks[mark].sign}${old ? OLD : ''}`,
      signName: words.sign(name),
    };
  });
  const shown = new Set(places.map(({ mark }) => mark));
  const noted = (note: string) => places.some(({ sign }) => sign.includes(note));
  const named = seen.classes.map(({ name, mark }) => ({
    name,
    names: places.filter((each) => each.mark === mark).map((each) => each.name),
  }));
  return {
    name: words.mapName(seen.theme),
    says: words.mapSays(seen.theme, input.whole, day, classesInWords(named)),
    places,
    lakes:
      input.whole === text.common.wholeCounty
        ? (['vanern', 'vattern'] as const).map((id) => ({ id, name: words.lakes[id] }))
        : [],
    legendName: words.legend,
    legend: [
      // All that there can be, also what nobody is: "nej" is not left out, nor put in for show when it is beside the matter.
      ...seen.classes
        .filter(({ mark }) => mark !== 'none' || shown.has(mark))
        .map(({ mark, name }) => ({ mark, name, sign: slideMarks[mark].sign })),
      ...(noted(TWO) ? [{ mark: null, name: words.twoSign, sign: TWO }] : []),
      ...(noted(OLD) ? [{ mark: null, name: words.oldSign, sign: OLD }] : []),
    ],
  };
}

/** "Beslutat ja: Ale, Hjo. På väg: Mark." Classes that nobody is in are passed over. */
export function classesInWords(classes: readonly NamedClass[]): string {
  return classes
    .filter(({ names }) => names.length > 0)
    .map(({ name, names }) => `${name}: ${names.join(', ')}.`)
    .join(' ');
}

function decisions({ casebook, date }: EditionInput, orgs: EditionInput['organisations']): Seen {
  const { byChoice, disputed, old, newer } = factsOf(casebook, orgs, 'avtalet', date);
  return {
    theme: text.editions.decisions,
    classes: CHOICES.map((mark) => ({ mark, name: text.codes.choices[mark], ids: byChoice[mark] })),
    two: disputed,
    old,
    newer,
  };
}

function phases({ casebook, date }: EditionInput, orgs: EditionInput['organisations']): Seen {
  const { byPhase, disputed, old, newer } = phaseFactsOf(casebook, orgs, 'avtalet', date);
  return {
    theme: text.editions.phases,
    classes: [
      ...PHASES.map((mark) => ({ mark, name: phaseOf(mark).name, ids: byPhase[mark] })),
      { mark: 'blank', name: text.common.unknown, ids: byPhase.blank },
    ],
    two: disputed,
    old,
    newer,
  };
}
