/**
 * A lägesbild as slides: 1 Beslut, 2 Fas, 3 Ändrat sedan förra, 4 Frågor till er (experience J3), then decisions and
 * phases over time, and every name.
 * The words are those of the screen and the paper (`editionWords`).
 */
import { mapSource } from '../register/map/shapes.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import type { EditionInput } from './editionInput.ts';
import {
  type ChangeInWords,
  type EditionWords,
  editionWords,
  type NamedClass,
  type QuestionInWords,
} from './editionWords.ts';
import { forFileName } from './exportInput.ts';
import type { Slide, Slides, SlideText } from './slides.ts';
import { flowed, heightOf } from './slidesFlow.ts';
import { frames } from './slidesLook.ts';
import { classesInWords, slideMapOf } from './slidesMapWords.ts';
import { type CountedOverTime, overTimeSlides } from './slidesOverTime.ts';

const words = text.slides;

/**
 * Plain data; the same input gives the same slides.
 * @param isExample made from invented data, and says so on every slide
 * @param counted null where nothing has been counted over time: there are then no charts
 */
export function slidesOf(input: EditionInput, isExample = false, counted: CountedOverTime | null = null): Slides {
  const said = editionWords(input);
  const day = longDate(input.date);
  const status = input.mark === null ? words.working : words.frozen;
  const notes = notesOf(input, day);
  const cover = coverOf(input.text);
  const whole = withCover(decisionBody(said), cover, frames.besideMap);
  return {
    title: input.title,
    subject: words.subject,
    made: input.made,
    tag: isExample ? words.example : status,
    date: day,
    foot: words.foot(
      input.whole,
      isExample ? words.exampleFoot : '',
      status.charAt(0) + status.slice(1).toLocaleLowerCase('sv'),
      input.mark === null ? '' : words.notesMark(input.mark).replace(/\.$/, ''),
    ),
    parts: { ...words.parts, tag: words.tag },
    slides: [
      {
        ...pictured(input, 'beslut', day, words.decisions(withoutStop(said.decisions.lead)), whole.body),
        notes: [...notes, classesInWords(said.decisions.classes), mapSource, ...cover.map((each) => each.text)],
      },
      ...listed(words.cover, whole.further, notes),
      {
        ...pictured(input, 'fas', day, words.phases(withoutStop(said.phases.lead)), phaseBody(said, input)),
        notes: [...notes, classesInWords(said.phases.classes), mapSource],
      },
      ...listed(changesTitle(input), changesBody(said), [...notes, ...comparedWith(input)]),
      ...listed(words.questions, questionsBody(said), notes),
      ...listed(text.editions.disputes, disputesBody(said), notes),
      ...(counted === null ? [] : overTimeSlides(input, counted, notes)),
      ...listed(words.whoDecisions, classesBody(said.decisions.classes), notes),
      ...listed(words.whoPhases, classesBody(said.phases.classes), notes),
    ],
  };
}

/** "lagesbild-2026-11-22.pptx", of an area "lagesbild-skaraborg-2026-11-22.pptx". */
export function slidesFileName({ whole, date }: EditionInput): string {
  return words.fileName(whole === text.common.wholeCounty ? '' : forFileName(whole), date);
}

const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');

function notesOf({ whole, title, made, mark }: EditionInput, day: string): string[] {
  return [
    words.notesShows(day, whole),
    mark === null ? words.notesMade(longDate(made)) : words.notesFrozen(title, longDate(made)),
    ...(mark === null ? [] : [words.notesMark(mark)]),
    words.notesSource,
  ];
}

function comparedWith({ before }: EditionInput): string[] {
  return before === null ? [] : [words.notesCompared(before.title, longDate(before.date))];
}

function changesTitle({ before, date }: EditionInput): string {
  return before === null || before.date === date ? words.changes : words.changedSince(longDate(before.date));
}

function pictured(
  input: EditionInput,
  theme: 'beslut' | 'fas',
  day: string,
  title: string,
  body: readonly SlideText[],
): Omit<Slide, 'notes'> {
  const map = slideMapOf(input, theme, day);
  return { title, body, ...(map === undefined ? {} : { map }) };
}

/** As many slides as it takes, each with its place when there are several; none for an empty list. */
function listed(title: string, body: readonly SlideText[], notes: readonly string[]): Slide[] {
  if (body.length === 0) return [];
  const pages = flowed(body, frames.text);
  return pages.map((page, place) => ({
    title: pages.length === 1 ? title : words.continued(title, place + 1, pages.length),
    body: page,
    notes,
  }));
}

const counted = ({ name, names }: NamedClass): SlideText => ({
  strong: `${names.length} `,
  text: name.toLocaleLowerCase('sv'),
});

function decisionBody({ decisions }: EditionWords): SlideText[] {
  return [
    ...decisions.classes.filter(({ names }) => names.length > 0).map(counted),
    { text: `${decisions.region}.`, plain: true },
  ];
}

function phaseBody({ phases }: EditionWords, { organisations }: EditionInput): SlideText[] {
  const assessed = organisations.filter(({ kind }) => kind !== 'subregion' && kind !== 'association');
  const outside = assessed.filter(({ kind }) => kind !== 'municipality').length;
  return [
    ...phases.classes.filter(({ names }) => names.length > 0).map(counted),
    ...(outside > 0 ? [{ text: words.outside(outside), plain: true }] : []),
  ];
}

function coverOf(written: string): SlideText[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, plain: true }));
}

/** The covering text stands under the figures when there is room for all of it, otherwise on a slide of its own. */
function withCover(body: readonly SlideText[], cover: readonly SlideText[], frame: { width: number; height: number }) {
  const both = [...body, ...cover];
  const needed = both.reduce((sum, each) => sum + heightOf(each, frame.width), 0);
  return needed <= frame.height ? { body: both, further: [] } : { body, further: cover };
}

function changesBody({ changes }: EditionWords): SlideText[] {
  if (changes === null) return [{ text: text.editions.noBefore, plain: true }];
  if (changes.lines.length === 0) return [{ text: text.editions.noChanges, plain: true }];
  return changes.lines.map(changeText);
}

function changeText({ place, what, from, to, ground, on }: ChangeInWords): SlideText {
  return {
    strong: place,
    text: `${words.change('', what, from, to)}${on ? `, ${longDate(on)}` : ''}`,
    detail: ground ? text.editions.ground(ground) : text.editions.noGround,
  };
}

function questionsBody({ questions }: EditionWords): SlideText[] {
  if (questions.length === 0) return [{ text: text.editions.noQuestions, plain: true }];
  return questions.map(questionText);
}

function disputesBody({ disputes }: EditionWords): SlideText[] {
  if (disputes.length === 0) return [];
  return [...disputes.map(questionText), { text: text.editions.disputesLead, plain: true }];
}

function questionText({ text: asked, forum, askers }: QuestionInWords): SlideText {
  const by = askers.length > 0 ? text.editions.askedBy(askers.join(', ')) : '';
  return { text: asked, detail: [text.editions.liftedTo(forum), by].filter(Boolean).join('. ') };
}

function classesBody(classes: readonly NamedClass[]): SlideText[] {
  return classes.map(({ name, names }) => ({
    strong: `${text.editions.class(name, names.length)}`,
    text: `. ${names.length === 0 ? words.none : names.join(', ')}`,
    plain: true,
  }));
}
