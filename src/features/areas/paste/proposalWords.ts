/** What a row of a list says, in words; and what stands here today about the same thing. */
import { type Casebook, drawn } from '../../../domain/casebook.ts';
import { appliesOf, headlineOf } from '../../../domain/headline.ts';
import { nextOf } from '../../../domain/next.ts';
import { phaseOf } from '../../../domain/phase.ts';
import { slots } from '../../../domain/slots.ts';
import type { Instance, Scope } from '../../../domain/vocabulary.ts';
import { instanceWords } from '../../../forms/instances.ts';
import type { Proposal } from '../../../imports/judgedList.ts';
import { phaseOf as phaseInRegister } from '../../../register/phases.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import { longDate, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';

const words = text.paste.says;

type InputOf<Kind extends Proposal['kind']> = Extract<Proposal, { kind: Kind }>['input'];
type Sayings = { readonly [Kind in Proposal['kind']]: (input: InputOf<Kind>, org: StandingOrganisation) => string[] };

/** "Beslutat ja, 25 mars 2026 · § 48": one line per thing that would stand. */
const SAYINGS: Sayings = {
  decision: ({ scope, instance, outcome, on, paragraph, dnr, reason, wording, next }, org) => {
    const step = instanceWords(org).step({ instance, outcome });
    const facts = [
      scoped(scope, words.decision(step, dayWords(on))),
      paragraph ? words.paragraph(paragraph) : '',
      dnr ? words.dnr(dnr) : '',
    ];
    return given([
      facts.filter((each) => each !== '').join(' · '),
      reason ? words.reason(reason) : '',
      wording ? words.wording(wording) : '',
      next ? nextWords(org, next.instance, next.day) : '',
    ]);
  },
  planned: ({ scope, instance, day, note }, org) =>
    given([scoped(scope, nextWords(org, instance, day)), note ? words.nextNote(note) : '']),
  phase: ({ scope, phase, on, ground }) =>
    given([scoped(scope, words.phase(phaseInRegister(phase).name, dayWords(on))), ground ? words.ground(ground) : '']),
  applies: ({ scope, answer, from }) => [scoped(scope, appliesWords(answer, from))],
  contact: ({ role, function: named, mailbox }) => {
    const said = given([named, mailbox ?? '']).join(', ');
    return [role === 'ersattare' ? words.replacement(said) : words.contact(said)];
  },
  note: ({ text: said, mark }) => [mark ? words.markedNote(text.codes.marks[mark], said) : words.note(said)],
};

export function proposalWords({ kind, input }: Proposal, org: StandingOrganisation): string[] {
  const say = SAYINGS[kind] as (input: Proposal['input'], org: StandingOrganisation) => string[];
  return say(input, org);
}

type Standing = {
  readonly [Kind in Proposal['kind']]: (
    casebook: Casebook,
    input: InputOf<Kind>,
    org: StandingOrganisation,
  ) => string[];
};

/** What stands where the proposal would go; nothing where nothing is known. */
const STANDING: Standing = {
  decision: (casebook, { scope }, org) => {
    const { choice, statement, instance, disputed, otherChoice } = headlineOf(casebook, org, scope);
    if (disputed) {
      return [words.two([choice, otherChoice ?? choice].map((each) => text.codes.choicesInText[each]))];
    }
    if (statement === undefined || instance === undefined) return [];
    const step = instanceWords(org).step({ instance, outcome: statement.data.outcome });
    return [words.decision(step, dayWords(statement.on ?? ''))];
  },
  planned: (casebook, { scope }, org) => {
    const next = nextOf(casebook, org.id, scope);
    return next === undefined ? [] : [nextWords(org, next.instance, next.day)];
  },
  phase: (casebook, { scope }, org) => {
    const statement = phaseOf(casebook, org.id, scope)?.statement;
    if (statement === undefined) return [];
    return [words.phase(phaseInRegister(statement.data.phase).name, dayWords(statement.on ?? ''))];
  },
  applies: (casebook, { scope }, org) => {
    const statement = appliesOf(casebook, org.id, scope)?.statement;
    return statement === undefined ? [] : [appliesWords(statement.data.answer, statement.data.from)];
  },
  contact: (casebook, { role }, org) => {
    const statement = drawn<'contact.named'>(casebook, slots.contact(org.id, role));
    if (statement?.words.function === undefined) return [];
    return [words.contact(given([statement.words.function, statement.words.mailbox ?? '']).join(', '))];
  },
  note: () => [],
};

export function standingWords(casebook: Casebook, { kind, input }: Proposal, org: StandingOrganisation): string[] {
  const say = STANDING[kind] as (casebook: Casebook, input: Proposal['input'], org: StandingOrganisation) => string[];
  return say(casebook, input, org);
}

function nextWords(org: StandingOrganisation, instance: Instance, day: string | null): string {
  const name = instanceWords(org).short(instance);
  return day === null ? words.nextNoDay(name) : words.next(name, shortDate(day));
}

function appliesWords(answer: InputOf<'applies'>['answer'], from: string | undefined): string {
  const said = text.codes.applies[answer].toLocaleLowerCase('sv');
  return from ? words.appliesFrom(said, longDate(from)) : words.applies(said);
}

/** Said only when it concerns another than the whole. */
function scoped(scope: Scope, said: string): string {
  return scope === 'avtalet' ? said : words.scoped(text.codes.scopes[scope], said);
}

/** A whole date in full; what is less than a day as it is. */
function dayWords(date: string): string {
  return date === '' ? '' : longDate(date);
}

function given(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '');
}
