/** What a slot with two different statements is about, in the words of a question to a dialogue. */
import type { Casebook, Statement } from '../../domain/casebook.ts';
import { partText } from '../../domain/parts.ts';
import { entityOfSlot } from '../../domain/slots.ts';
import { INSTANCES } from '../../domain/vocabulary.ts';
import { anchoringGroups } from '../../register/anchoringGroups.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { statementInWords } from '../statementInWords.ts';

const words = text.differences;
const { subjects } = words;

/** "beslutet", "förankringen hos chefer nära verksamheten", "anteckningen från 3 november 2026". */
export function subjectOf(casebook: Casebook, slot: string): string {
  const [kind = '', , third = '', fourth] = slot.split('/');
  switch (kind) {
    case 'decision':
      return [subjects.decision, ...scopeIn(third), ...instanceIn(slot, fourth)].reduce(words.and);
    case 'phase':
    case 'applies':
    case 'next':
    case 'recommendation':
      return [subjects[kind], ...scopeIn(third)].reduce(words.and);
    case 'anchoring':
      return subjects.anchoring((anchoringGroups.find(({ key }) => key === third)?.name ?? third).toLowerCase());
    case 'contact':
      return third === 'ersattare' ? subjects.replacement : subjects.contact;
    case 'goal':
      return subjects.goal;
    case 'gap':
      return ofListed(casebook, slot, fourth === 'phase' ? 'gapPhase' : 'gap', third);
    case 'used':
    case 'filed':
      return ofListed(casebook, slot, kind, third);
    default:
      return ofEntity(casebook, slot);
  }
}

/** What one organisation says of a point, a material or a document of the county, named by its title. */
function ofListed(
  casebook: Casebook,
  slot: string,
  kind: 'gap' | 'gapPhase' | 'used' | 'filed',
  entity: string,
): string {
  const title = partText(casebook, entity, 'title') || (casebook.entities[entity]?.words as { title?: string })?.title;
  return title ? subjects[kind](title) : ofEntity(casebook, slot);
}

/** Fields of a note, a date or an action, named by what it says itself. */
function ofEntity(casebook: Casebook, slot: string): string {
  const id = entityOfSlot(slot);
  const entity = id === null ? undefined : casebook.entities[id];
  const field = slot.slice(slot.lastIndexOf('/') + 1);
  const { title, what } = (entity?.words ?? {}) as { title?: string; what?: string };
  const named = title ?? what ?? subjects.aDate;
  if (entity?.type === 'note.written') {
    const day = entity.on === undefined ? '' : longDate(entity.on);
    if (field === 'mark') return subjects.noteMark(day);
    if (field === 'state') return subjects.noteState(day);
    return field === 'category' ? subjects.noteCategory(day) : subjects.note(day);
  }
  if (field === 'day') return subjects.day(named);
  if (field === 'state') return subjects.state(named);
  const first = casebook.slots[slot]?.current[0];
  return first === undefined ? '' : statementInWords(first, slot, { organisation: (id) => id }).about.toLowerCase();
}

/** ", Munhälsa" when it concerns another than the whole. */
function scopeIn(scope: string): string[] {
  return scope === 'avtalet' ? [] : [text.codes.scopes[scope as keyof typeof text.codes.scopes] ?? scope];
}

/** The council is meant when nothing else is said. */
function instanceIn(slot: string, code: string | undefined): string[] {
  const instance = INSTANCES.find((each) => each === code);
  if (instance === undefined || instance === 'fullmaktige') return [];
  const names = slot.split('/')[1] === 'vgr' ? text.codes.regionInstancesShort : text.codes.instancesShort;
  return [names[instance]];
}

/** "Två olika uppgifter om beslutet: ": what every question about this place begins with. */
export function questionStart(casebook: Casebook, slot: string): string {
  return `${words.question(subjectOf(casebook, slot))}: `;
}

/** "KF beslutade ja (9 november 2026, enligt protokoll) eller KF beslutade nej (…)?": what is put to those who meet. */
export function bothInWords(
  statements: readonly Statement[],
  slot: string,
  names: Parameters<typeof statementInWords>[2],
): string {
  const each = statements.map((statement) => {
    const { says, quote } = statementInWords(statement, slot, names);
    const { source } = statement.data;
    const from = [
      ...(statement.on === undefined ? [] : [longDate(statement.on)]),
      ...(source ? [text.codes.sourcesInText[source]] : []),
    ];
    return words.withSource(says || (quote ?? text.common.redacted), from.join(', '));
  });
  return `${each.reduce(words.both)}?`;
}
