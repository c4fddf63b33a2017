/**
 * A statement in a few words, for lists where many kinds stand together: history, two different
 * statements. One line per type; a test asks of every event type whether it has one.
 */
import type { Statement } from '../domain/casebook.ts';
import type { EventId, EventType, OrgId } from '../domain/events.ts';
import type { Instance } from '../domain/vocabulary.ts';
import { anchoringGroups, anchoringLevels } from '../register/anchoringGroups.ts';
import { kfaDimensionNames, kfaLabels } from '../register/kfaSteps.ts';
import { phaseOf } from '../register/phases.ts';
import { listOf, longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { LEARNING_SAYINGS } from './learningInWords.ts';

export interface StatementWords {
  /** What it is about: "Fas", "Beslut". */
  readonly about: string;
  /** What it says: "Införande". Empty when the words are all there is. */
  readonly says: string;
  /** Its own words, the longest one; undefined when it has none or they are redacted. */
  readonly quote?: string | undefined;
}

export interface Names {
  readonly organisation: (id: OrgId) => string;
  /** What a point of "Nytt i avtalet" is called; given where what is said does not stand beside its point. */
  readonly point?: (id: EventId) => string | undefined;
}

export type Sayings = { readonly [T in EventType]: (statement: Statement<T>, slot: string, names: Names) => string };
const words = text.statements;
const nothing = () => '';

const SAYINGS: Sayings = {
  'phase.assessed': ({ data }) =>
    joined([
      phaseOf(data.phase).name,
      data.also?.length ? words.alsoIn(listOf(data.also.map((phase) => phaseOf(phase).name))) : '',
      data.back ? words.back : '',
      data.voluntary ? words.voluntary : '',
    ]),
  'decision.recorded': ({ data }, slot) =>
    `${instanceOf(slot)} ${text.codes.outcomesInText[data.outcome]}${scopeOf(slot)}`.trim(),
  'decision.planned': ({ data }, slot) =>
    `${instanceName(data.instance, slot)}, ${data.day === null ? words.noDay : longDate(data.day)}${scopeOf(slot)}`,
  'recommendation.given': ({ data }) => text.codes.recommendations[data.outcome],
  'applies.stated': ({ data }) =>
    joined([text.codes.applies[data.answer], data.from ? words.from(longDate(data.from)) : '']),
  'anchoring.assessed': ({ data }, slot) =>
    `${nameIn(anchoringGroups, last(slot))}: ${joined([nameIn(anchoringLevels, data.level), data.hesitant ? words.hesitant : ''])}`,
  'contact.named': (_statement, slot) => (last(slot) === 'ersattare' ? words.replacement : ''),
  'goal.worded': nothing,
  'note.written': ({ data }) => (data.mark === null ? '' : text.codes.marks[data.mark]),
  'note.edited': nothing,
  'note.marked': ({ data }) => (data.mark === null ? words.noMark : text.codes.marks[data.mark]),
  'date.added': ({ data, words: said }) =>
    joined([said.title ?? '', longDate(data.day), text.codes.certainties[data.certainty]]),
  'date.moved': ({ data }) => joined([longDate(data.day), text.codes.certainties[data.certainty]]),
  'dialogue.planned': ({ data }) => joined([longDate(data.day), text.codes.dialogueForms[data.form]]),
  'dialogue.moved': ({ data }) => longDate(data.day),
  'dialogue.stated': ({ data }) => text.codes.dialogueStates[data.state],
  'dialogue.answered': nothing,
  'dialogue.summarised': (_statement, slot) =>
    text.codes.summaryHeadings[last(slot) as keyof typeof text.codes.summaryHeadings] ?? '',
  'kfa.assessed': ({ data }, slot) => {
    const [, , dimension = 'kand', side = 'gemensam'] = slot.split('/');
    const key = dimension as keyof typeof kfaDimensionNames;
    const labels: Readonly<Record<string, string>> = kfaLabels[key];
    const whose = side === 'gemensam' ? '' : ` (${text.codes.kfaSides[side as keyof typeof text.codes.kfaSides]})`;
    return `${kfaDimensionNames[key]}: ${labels[data.step] ?? ''}${whose}`;
  },
  'action.agreed': ({ data, words: said }) =>
    joined([said.what ?? '', said.who ?? '', data.day === null ? '' : longDate(data.day)]),
  'action.stated': ({ data }) => text.codes.actionStates[data.state],
  'organisation.added': ({ words: said, data }) => joined([said.name ?? '', text.codes.organisationKinds[data.kind]]),
  'organisation.changed': ({ data }, slot, names) => {
    const field = last(slot);
    const label = text.codes.organisationFields[field as keyof typeof text.codes.organisationFields] ?? '';
    if (field === 'active') return data.value === false ? words.inactive : words.active;
    return `${label}: ${typeof data.value === 'string' ? names.organisation(data.value) : words.none}`;
  },
  'organisation.named': ({ words: said }) => said.name ?? '',
  'forum.named': ({ words: said }) => said.name ?? '',
  'writer.named': ({ words: said }) => said.function ?? '',
  ...LEARNING_SAYINGS,
  withdrawn: () => words.withdrewSomething,
  redacted: () => words.redactedSomething,
};

/** Words that carry the statement, tried in this order; short ones already stand in `says`. */
const QUOTED: readonly string[] = ['ground', 'text', 'sign', 'reason', 'wording', 'note', 'function'];

/** The statement of a slot in words. A type this build does not know is said to be from a newer version. */
export function statementInWords(statement: Statement, slot: string, names: Names): StatementWords {
  if (!Object.hasOwn(SAYINGS, statement.type)) return { about: words.unknown, says: '' };
  const { type } = statement;
  const say = SAYINGS[type] as (statement: Statement, slot: string, names: Names) => string;
  const said = statement.words as Readonly<Record<string, string | undefined>>;
  const key = QUOTED.find((each) => said[each]);
  const quote = key === undefined || type === 'writer.named' ? undefined : said[key];
  const [kind, , gap = ''] = slot.split('/');
  const point = kind === 'gap' ? names.point?.(gap) : undefined;
  const says = say(statement, slot, names);
  return {
    about: words.about[type],
    says: point ? words.ofPoint(point, says) : says,
    ...(quote === undefined ? {} : { quote }),
  };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function last(slot: string): string {
  return slot.slice(slot.lastIndexOf('/') + 1);
}

function nameIn(list: readonly { readonly key: string; readonly name: string }[], key: string): string {
  return list.find((each) => each.key === key)?.name ?? key;
}

function instanceName(instance: Instance, slot: string): string {
  const region = slot.split('/')[1] === 'vgr';
  return (region ? text.codes.regionInstancesShort : text.codes.instancesShort)[instance];
}

function instanceOf(slot: string): string {
  return instanceName(last(slot) as Instance, slot);
}

/** ", Munhälsa" when it concerns another than the whole. */
function scopeOf(slot: string): string {
  const scope = slot.split('/')[2];
  if (scope === undefined || scope === 'avtalet') return '';
  return `, ${text.codes.scopes[scope as keyof typeof text.codes.scopes] ?? scope}`;
}
