/**
 * The guide of a dialogue: the common questions, in a fixed order, as the county and an area have worded
 * and placed them. What an area has not said follows the county, and what the county has not said the register.
 */
import { type Casebook, viewOf } from './casebook.ts';
import { wordsIn } from './dialogueDetails.ts';
import type { EventId, OrgId } from './events.ts';
import type { GuidePlace } from './learningVocabulary.ts';
import { slots } from './slots.ts';
import type { QuestionKey } from './vocabulary.ts';

/** A question as the register has it. Several sentences of one step stand on lines of their own. */
export interface CommonQuestion {
  readonly key: QuestionKey;
  readonly text: string;
  readonly place: GuidePlace;
}

/** Whose guide: an area's, or the county's own. */
export type GuideArea = OrgId | 'lan';

export interface GuideQuestionNow {
  readonly key: QuestionKey;
  readonly text: string;
  readonly place: GuidePlace;
  /** Worded or placed otherwise than what it would follow. */
  readonly ownText: boolean;
  readonly ownPlace: boolean;
  /** What holds if nothing of its own is said: the county's, or the register's. */
  readonly common: Omit<CommonQuestion, 'key'>;
  /** Two wordings or places stand side by side: all of them; empty when there is one. */
  readonly twoTexts: readonly string[];
  readonly twoPlaces: readonly GuidePlace[];
}

/**
 * The guide on the casebook's date. An empty wording means that the common one is followed again; it goes on
 * following it when that is changed.
 */
export function guideOf(
  casebook: Casebook,
  area: GuideArea,
  register: readonly CommonQuestion[],
): readonly GuideQuestionNow[] {
  return register.map((question) => {
    const { key } = question;
    const county = area === 'lan' ? question : questionIn(casebook, 'lan', key, question);
    const own = questionIn(casebook, area, key, county);
    return {
      ...own,
      ownText: own.text !== county.text,
      ownPlace: own.place !== county.place,
      common: { text: county.text, place: county.place },
    };
  });
}

function questionIn(
  casebook: Casebook,
  area: GuideArea,
  key: QuestionKey,
  common: Omit<CommonQuestion, 'key'>,
): Pick<GuideQuestionNow, 'key' | 'text' | 'place' | 'twoTexts' | 'twoPlaces'> {
  const worded = viewOf<'guide.worded'>(casebook, slots.guide(area, key));
  const placed = viewOf<'guide.placed'>(casebook, slots.guideStage(area, key));
  const texts = (worded?.current ?? []).map(({ words }) => words.text || common.text);
  const places = (placed?.current ?? []).map(({ data }) => data.place);
  return {
    key,
    text: texts[0] ?? common.text,
    place: places[0] ?? common.place,
    twoTexts: worded?.disputed ? texts : [],
    twoPlaces: placed?.disputed ? places : [],
  };
}

/** The group's own question: this dialogue's, or else its area's, the county's, the register's. */
export function localQuestionOf(
  casebook: Casebook,
  dialogue: EventId,
  area: GuideArea,
  register: CommonQuestion,
): string {
  const own = wordsIn(casebook, dialogue, 'local')[0];
  return own || (guideOf(casebook, area, [register])[0]?.text ?? register.text);
}

/** Slots of a question in an area's guide; a form captures their heads. */
export function guideSlots(area: GuideArea, key: QuestionKey): string[] {
  return [slots.guide(area, key), slots.guideStage(area, key)];
}
