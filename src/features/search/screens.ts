/** Every screen that Sök leads to. */
import { paths } from '../../paths.ts';
import * as text from '../../text/text.ts';
import type { Findable } from './matching.ts';
import { LATER, type Target } from './targets.ts';

const words = text.search;

function screen(path: string, label: string, also = ''): Findable<Target> {
  return {
    item: { key: path, label, detail: words.kinds.screen, sort: 'do', errand: { kind: 'go', path } },
    name: label,
    also: [also],
    later: LATER.screen,
  };
}

/** The six links and the tools beside them, which are also what is offered before anything is typed. */
export function screens(): Findable<Target>[] {
  const { links } = text.common;
  const { also } = words;
  return [
    screen(paths.map, links.map, also.map),
    screen(paths.areas, links.areas, also.areas),
    screen(paths.dialogues, links.dialogues, also.dialogues),
    screen(paths.learning, links.learning, also.learning),
    screen(paths.timeline, links.timeline, also.timeline),
    screen(paths.handouts, links.handouts, also.handouts),
    screen(paths.copies, links.copies, also.copies),
    screen(paths.settings, links.settings, also.settings),
    screen(paths.help, links.help, also.help),
  ];
}

/** What lies within them. */
export function screensWithin(): Findable<Target>[] {
  const { also, screens: names } = words;
  return [
    screen(paths.guide, names.guide, also.guide),
    screen(paths.learningNotes('nytt'), names.gaps, also.gaps),
    screen(paths.learningNotes('behov-och-hinder'), names.needs, also.needs),
    screen(paths.learningNotes('exempel'), names.examples, also.examples),
    screen(paths.learningNotes('fragor'), names.questions, also.questions),
    screen(paths.voiced, names.voiced, also.voiced),
    screen(paths.learningDocuments, names.documents, also.documents),
    screen(paths.answers, names.answers, also.answers),
    screen(paths.material, names.material, also.material),
    screen(paths.differences, words.actions.differences, also.differences),
    screen(paths.helpWords, names.words, also.words),
    screen(paths.helpAccessibility, names.accessibility),
  ];
}
