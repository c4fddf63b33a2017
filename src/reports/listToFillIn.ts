/**
 * "Lista att fylla i": what stands in each cell when the list is sent. A municipality without the program
 * fills it in and mails it back; it holds words for people, and nothing to be worked out.
 */
import { type Casebook, drawn, viewOf } from '../domain/casebook.ts';
import { captureHeads } from '../domain/drafting.ts';
import type { EventType } from '../domain/events.ts';
import { appliesOf, type Decider, type Headline, hasOwnDecision, headlineOf, REGION } from '../domain/headline.ts';
import type { Choice } from '../domain/headlineStates.ts';
import { nextOf } from '../domain/next.ts';
import { phaseOf } from '../domain/phase.ts';
import { SENT_COLUMNS, type SentColumn, type SentList, type SentRow, slotsOfRow } from '../domain/sentList.ts';
import { slots } from '../domain/slots.ts';
import { APPLIES_ANSWERS, INSTANCES, type Instance } from '../domain/vocabulary.ts';
import { phaseOf as phaseFacts, phases } from '../register/phases.ts';
import * as text from '../text/text.ts';

export interface ListOrganisation extends Decider {
  readonly name: string;
}

export interface ListRequest {
  /** "Hjo", "Skaraborg": whom the list is for. */
  readonly place: string;
  readonly organisations: readonly ListOrganisation[];
  readonly casebook: Casebook;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Made from invented data: says so on its first line. */
  readonly isExample?: boolean;
}

export interface ListContent {
  readonly place: string;
  readonly isExample: boolean;
  readonly sent: SentList;
  /** Columns that are no question to an organisation, by its place: a unit without a decision of its own. */
  readonly closed: readonly ReadonlySet<SentColumn>[];
  /** Place of the region among the rows: its instances have other names. */
  readonly region: number | null;
}

const SCOPE = 'avtalet';

/** Everything the list says and remembers. What two have stated differently is left empty: whoever knows may say. */
export function listToFillIn({ place, organisations, casebook, today, isExample = false }: ListRequest): ListContent {
  const region = organisations.findIndex(({ id }) => id === REGION.id);
  return {
    place,
    isExample,
    sent: {
      made: today,
      rows: organisations.map((organisation) => rowOf(casebook, organisation)),
      overs: captureHeads(casebook, organisations.flatMap(slotsOfRow)),
    },
    closed: organisations.map((organisation) => new Set(hasOwnDecision(organisation) ? [] : OF_DECIDERS)),
    region: region === -1 ? null : region,
  };
}

const OF_DECIDERS = ['decision', 'instance', 'decision-date', 'paragraph', 'next-instance', 'next-date'] as const;

function rowOf(casebook: Casebook, organisation: ListOrganisation): SentRow {
  const { id, name } = organisation;
  const headline = headlineOf(casebook, organisation, SCOPE);
  const next = nextOf(casebook, id, SCOPE);
  const isNextSure = next !== undefined && !isDisputed(casebook, slots.next(id, next.scope));
  const applies = appliesOf(casebook, id, SCOPE);
  const phase = phaseOf(casebook, id, SCOPE);
  const contact = sure<'contact.named'>(casebook, slots.contact(id, 'ordinarie'));
  const texts: Record<SentColumn, string> = {
    ...EMPTY,
    organisation: name,
    ...decisionTexts(headline, organisation),
    'next-instance': isNextSure ? instanceWords(organisation)[next.instance] : '',
    'next-date': isNextSure ? (next.day ?? '') : '',
    applies: applies?.statement && !applies.disputed ? text.codes.applies[applies.statement.data.answer] : '',
    ...(phase?.statement && !phase.disputed
      ? { phase: phaseFacts(phase.statement.data.phase).name, ground: phase.statement.words.ground ?? '' }
      : {}),
    contact: contact?.words.function ?? '',
    mailbox: contact?.words.mailbox ?? '',
  };
  return { org: id, texts };
}

const EMPTY = Object.fromEntries(SENT_COLUMNS.map((column) => [column, ''])) as Record<SentColumn, string>;

function decisionTexts(headline: Headline, organisation: Decider): Partial<Record<SentColumn, string>> {
  const { state, choice, disputed, step } = headline;
  if (!hasOwnDecision(organisation)) return { decision: text.codes.choices.none };
  if (disputed || choice === 'blank') return {};
  const decision = WORDS_OF_STATE[state as keyof typeof WORDS_OF_STATE] ?? text.codes.choices[choice];
  // What was said of one document is not what the row is about.
  if (step === undefined || step.scope !== SCOPE) return { decision };
  const { on = '', words } = step.statement;
  return {
    decision,
    instance: state === 'ej_startad' ? '' : instanceWords(organisation)[step.instance],
    'decision-date': on,
    paragraph: words.paragraph ?? '',
  };
}

const WORDS_OF_STATE = {
  bordlagd: text.fillIn.postponed,
  atterremitterad: text.fillIn.referredBack,
} as const;

/** The one statement of a slot; undefined when there are two. */
function sure<T extends EventType>(casebook: Casebook, slot: string) {
  return isDisputed(casebook, slot) ? undefined : drawn<T>(casebook, slot);
}

function isDisputed(casebook: Casebook, slot: string): boolean {
  return viewOf(casebook, slot)?.disputed === true;
}

function instanceWords({ id }: Decider): Readonly<Record<Instance, string>> {
  return id === REGION.id ? text.codes.regionInstances : text.codes.instances;
}

/** What there is to choose among, in plain words, in the order of the forms. */
export const choices = {
  decision: [
    ...(['ja', 'ja_tillagg', 'vag'] satisfies Choice[]).map((choice) => text.codes.choices[choice]),
    text.fillIn.postponed,
    text.fillIn.referredBack,
    ...(['inte', 'nej'] satisfies Choice[]).map((choice) => text.codes.choices[choice]),
  ],
  instance: INSTANCES.map((instance) => text.codes.instances[instance]),
  regionInstance: INSTANCES.map((instance) => text.codes.regionInstances[instance]),
  applies: APPLIES_ANSWERS.map((answer) => text.codes.applies[answer]),
  phase: phases.map(({ name }) => name),
} as const;

/** "fyrfas-lista-hjo-2026-11-22.xlsx": letters that every mail program and disk knows. */
export function listFileName(place: string, today: string): string {
  const slug = place
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `fyrfas-lista-${slug}-${today}.xlsx`;
}
