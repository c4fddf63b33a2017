/** A gathered passage in words: what it says, where it comes from, and where it can be followed to. */
import type { Passage } from '../../../domain/gathered.ts';
import { paths } from '../../../paths.ts';
import { anchoringGroups, anchoringLevels, downReasons } from '../../../register/anchoringGroups.ts';
import { kfaDimensionNames, kfaLabels } from '../../../register/kfaSteps.ts';
import { phaseOf as phaseFacts } from '../../../register/phases.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { Places } from './places.ts';

const words = text.documents.says;

/** What it says, without its source. Lines are kept. */
export function saidIn(passage: Passage, places: Places): string {
  switch (passage.kind) {
    case 'summary':
    case 'answer':
    case 'note':
      return passage.text;
    case 'held':
      return words.held(places.who(passage.orgs), longDate(passage.on));
    case 'coming':
      return words.coming(places.who(passage.orgs), longDate(passage.on));
    case 'kfa':
      return words.sentence([kfaLine(passage), passage.text]);
    case 'anchoring':
      return words.sentence([anchoringLine(passage), passage.text]);
    case 'shaken':
      return words.sentence([
        words.shaken(groupName(passage.group), downReasons[passage.reason].toLowerCase()),
        passage.text,
      ]);
    case 'gap':
    case 'plan':
      return words.titled(passage.title, passage.text);
    case 'local-gap': {
      const difference = text.learningCodes.gapDifferences[passage.difference].toLowerCase();
      return words.sentence([words.localGap(passage.title, difference), passage.text]);
    }
    case 'gap-phase':
      return words.sentence([
        words.gapPhase(passage.title, phaseFacts(passage.phase).name.toLowerCase()),
        passage.text,
      ]);
    case 'action':
      return words.sentence([words.joined([passage.what, passage.who, dayOf(passage)]), actionWent(passage)]);
    case 'question':
      return words.sentence([passage.text, questionPlace(passage, places), answerOf(passage)]);
  }
}

/** "Känd (kommunen): känd hos de flesta, stärkt sedan förra dialogen". */
function kfaLine({ dimension, side, step, change }: Passage & { kind: 'kfa' }): string {
  const labels: Readonly<Record<string, string>> = kfaLabels[dimension];
  const whose = side === 'gemensam' ? '' : text.codes.kfaSides[side].toLowerCase();
  return words.joined([
    words.kfa(kfaDimensionNames[dimension], whose, labels[step] ?? step),
    change === null ? '' : words.changes[change],
  ]);
}

function anchoringLine({ group, level, hesitant }: Passage & { kind: 'anchoring' }): string {
  const name = anchoringLevels.find(({ key }) => key === level)?.name.toLowerCase() ?? level;
  return words.joined([words.anchoring(groupName(group), name), hesitant ? words.hesitant : '']);
}

function groupName(key: string): string {
  return anchoringGroups.find((group) => group.key === key)?.name ?? key;
}

function dayOf({ day }: Passage & { kind: 'action' }): string {
  return day === null ? '' : longDate(day);
}

/** "Pågår. Väntar på ledningsgruppen. Vi märker det på: …" */
function actionWent({ state, note, sign }: Passage & { kind: 'action' }): string {
  return words.sentence([words.action.states[state], note, sign === '' ? '' : words.action.sign(sign)]);
}

/** The cells of the table of what was agreed. */
export function actionCells(passage: Passage & { kind: 'action' }, places: Places): string[] {
  const whose = passage.orgs.length === 0 ? '' : places.who(passage.orgs);
  return [
    passage.what,
    words.joined([passage.who, whose]) || words.action.everybody,
    dayOf(passage) || words.action.noDay,
    actionWent(passage),
  ];
}

export const actionHead: readonly string[] = Object.values(words.action.columns);

/** "Lyft till Delregional styrgrupp, Skaraborg"; '' when it has not been lifted. */
function questionPlace({ place, answer }: Passage & { kind: 'question' }, places: Places): string {
  if (place === null || answer !== null) return '';
  const said = words.place(words.where[place.step], places.forumName(place));
  return said.charAt(0).toLocaleUpperCase('sv') + said.slice(1);
}

function answerOf({ answer }: Passage & { kind: 'question' }): string {
  if (answer === null) return '';
  return words.answer(text.learningCodes.answerKinds[answer.kind].toLowerCase(), answer.by, answer.text);
}

/** "Kvalitetsdialog Hjo, 20 januari 2027": stands beside what is said, on the screen and in the document. */
export function sourceOf(passage: Passage, places: Places): string {
  const { kind, orgs, dialogue } = passage;
  const day = longDate(passage.on);
  if (kind === 'question') return words.questionSource(places.who(orgs), day);
  if (dialogue !== undefined) return words.dialogue(places.who(dialogue.orgs), longDate(dialogue.day));
  const who = places.who(orgs);
  if (kind === 'note') return words.noteSource(who, day);
  if (kind === 'anchoring' || kind === 'shaken') return words.anchoringSource(who, day);
  if (kind === 'gap') return words.gapSource(day);
  if (kind === 'local-gap' || kind === 'gap-phase' || kind === 'plan') return words.localGapSource(who, day);
  return words.note(who, day);
}

/** Where it can be read as it was said. */
export function addressOf({ kind, orgs, dialogue, note, gap }: Passage): string {
  if (note !== undefined && kind !== 'answer') return paths.note(note);
  if (kind === 'coming' && dialogue !== undefined) return paths.dialogue(dialogue.id);
  if (dialogue !== undefined) return paths.dialogueSummary(dialogue.id);
  if (gap !== undefined) return paths.gap(gap);
  const [first] = orgs;
  return first === undefined ? paths.learning : paths.organisation(first);
}
