/** What the statements of dialogues, marked notes, questions, material and documents say, in a few words. */
import type { Statement } from '../domain/casebook.ts';
import type { EventType } from '../domain/events.ts';
import { anchoringGroups } from '../register/anchoringGroups.ts';
import { disputeSteps, forums } from '../register/forums.ts';
import { shortAreaNames } from '../register/organisations.ts';
import { phaseOf } from '../register/phases.ts';
import { listOf, longDate } from '../text/format.ts';
import * as text from '../text/text.ts';

type Saying<T extends EventType> = (statement: Statement<T>, slot: string) => string;
const words = text.statements;
const nothing = () => '';

const lastOf = (slot: string) => slot.slice(slot.lastIndexOf('/') + 1);
const joined = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ');
/** What it was shipped as: two statements have to be told apart also where nobody knows today's names. */
const forumOf = (key: string) => [...forums, ...disputeSteps].find((forum) => forum.key === key)?.name ?? key;
const areaOf = (area: string | null) => (area === null ? '' : (shortAreaNames[area] ?? area));
const nameOf = (names: Readonly<Record<string, string>>, key: string) => names[key] ?? '';

const sayings = {
  'dialogue.arranged': ({ data }: Statement<'dialogue.arranged'>) => text.codes.dialogueForms[data.form],
  'dialogue.described': nothing,
  'dialogue.covered': ({ data }: Statement<'dialogue.covered'>, slot: string) =>
    joined(nameOf(text.codes.scopes, lastOf(slot)), data.included ? words.included : words.notIncluded),
  'dialogue.read': ({ data, words: said }: Statement<'dialogue.read'>, slot: string) => {
    const side = nameOf(text.learningCodes.readingSides, lastOf(slot));
    return joined(data.read ? words.readBy(side) : words.notReadBy(side), said.by);
  },
  'record.filed': ({ words: said }: Statement<'record.filed'>) => said.dnr ?? '',
  'guide.worded': nothing,
  'guide.placed': ({ data }: Statement<'guide.placed'>) => text.learningCodes.guidePlaces[data.place],
  'note.stated': ({ data }: Statement<'note.stated'>) => text.learningCodes.noteStates[data.state],
  'note.sorted': ({ data }: Statement<'note.sorted'>) =>
    data.category === null ? words.noMark : text.learningCodes.obstacleCategories[data.category],
  'question.moved': ({ data }: Statement<'question.moved'>) =>
    joined(`${text.learningCodes.questionSteps[data.step]} ${forumOf(data.forum)}`.trim(), areaOf(data.area)),
  'question.answered': ({ data, words: said }: Statement<'question.answered'>) =>
    joined(text.learningCodes.answerKinds[data.kind], said.by),
  'question.told': ({ data }: Statement<'question.told'>) => (data.told ? words.told : words.notTold),
  'question.expected': ({ data }: Statement<'question.expected'>) =>
    data.day === null ? words.noDay : longDate(data.day),
  'question.merged': ({ data }: Statement<'question.merged'>) =>
    data.into === null ? words.standsAlone : words.mergedInto,
  'question.routed': ({ data }: Statement<'question.routed'>) => text.learningCodes.questionPaths[data.path],
  'example.consented': ({ data, words: said }: Statement<'example.consented'>) =>
    joined(data.given ? words.consented : words.notConsented, said.by),
  'part.worded': nothing,
  'tag.set': ({ data }: Statement<'tag.set'>) => (data.set ? words.marked : words.notMarked),
  'link.made': ({ data }: Statement<'link.made'>) => (data.set ? words.linked : words.notLinked),
  'gap.added': ({ data, words: said }: Statement<'gap.added'>) =>
    joined(said.title, text.learningCodes.gapKinds[data.kind]),
  'gap.classified': ({ data }: Statement<'gap.classified'>) =>
    joined(text.learningCodes.gapKinds[data.kind], data.document === null ? '' : text.codes.scopes[data.document]),
  'gap.stated': ({ data }: Statement<'gap.stated'>) => text.learningCodes.gapStates[data.state],
  'gap.assessed': ({ data }: Statement<'gap.assessed'>) => text.learningCodes.gapDifferences[data.difference],
  'gap.phased': ({ data }: Statement<'gap.phased'>) =>
    joined(
      phaseOf(data.phase).name,
      data.also?.length ? words.alsoIn(listOf(data.also.map((phase) => phaseOf(phase).name))) : undefined,
      data.back && words.back,
    ),
  'anchoring.shaken': ({ data }: Statement<'anchoring.shaken'>, slot: string) =>
    joined(
      anchoringGroups.find(({ key }) => key === lastOf(slot))?.name,
      data.reason === null ? words.firmAgain : undefined,
    ),
  'material.added': ({ data, words: said }: Statement<'material.added'>) =>
    joined(said.title, text.learningCodes.materialKinds[data.kind]),
  'material.issued': ({ words: said }: Statement<'material.issued'>) => said.version ?? '',
  'material.stated': ({ data }: Statement<'material.stated'>) => text.learningCodes.materialStates[data.state],
  'material.used': ({ data, words: said }: Statement<'material.used'>) =>
    joined(data.used ? words.used : words.notUsed, said.how),
  'document.started': ({ data, words: said }: Statement<'document.started'>) =>
    joined(said.title, words.period(longDate(data.from), longDate(data.to))),
  'document.stated': ({ data }: Statement<'document.stated'>) => text.learningCodes.documentStates[data.state],
  'date.stated': ({ data }: Statement<'date.stated'>) => text.learningCodes.dateStates[data.state],
  'edition.frozen': ({ data, words: said }: Statement<'edition.frozen'>) => joined(said.title, longDate(data.date)),
  'survey.opened': ({ words: said }: Statement<'survey.opened'>) => said.title ?? '',
  'survey.answered': ({ words: said }: Statement<'survey.answered'>) => joined(said.question, said.who),
} satisfies { readonly [T in EventType]?: Saying<T> };

export const LEARNING_SAYINGS = sayings;
