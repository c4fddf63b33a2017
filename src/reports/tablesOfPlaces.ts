/** Tables of the organisations: who they are, in which phase they are, what they have decided. */
import { drawn, type Statement } from '../domain/casebook.ts';
import { isOldReading } from '../domain/facts.ts';
import { appliesOf, type Headline, hasOwnDecision, headlineOf, isOldHeadline, REGION } from '../domain/headline.ts';
import { stateOf } from '../domain/headlineStates.ts';
import { phasesByScope } from '../domain/phase.ts';
import type { SlotReading } from '../domain/reading.ts';
import { slots } from '../domain/slots.ts';
import { stepsIn } from '../domain/treatments.ts';
import { type Instance, SCOPES, type Scope } from '../domain/vocabulary.ts';
import { phaseOf as phaseFacts } from '../register/phases.ts';
import * as text from '../text/text.ts';
import type { ExportInput, ExportOrganisation } from './exportInput.ts';
import { type Cell, column, originColumns, originOf, remarks, type Table } from './tableParts.ts';

const words = text.files;
const nameOrNull = ({ nameOf }: ExportInput, id: string | null): Cell => (id === null ? null : nameOf(id));

/** Who there is. */
export function registerTable(input: ExportInput): Table {
  const { casebook } = input;
  return {
    key: 'register',
    name: words.tables.register,
    columns: [
      column('code', 12),
      column('organisation', 22),
      column('officialName', 26),
      column('kind', 18),
      column('area', 22),
      column('federation', 20),
      column('seat', 14),
      column('applies', 12),
      column('contact', 22),
      column('mailbox', 30),
      column('uncertain', 36),
    ],
    rows: input.organisations.map((org) => {
      const contact = drawn<'contact.named'>(casebook, slots.contact(org.id, 'ordinarie'));
      const applies = appliesOf(casebook, org.id, 'avtalet');
      return [
        org.code,
        org.name,
        org.officialName,
        text.codes.organisationKinds[org.kind],
        nameOrNull(input, org.area),
        nameOrNull(input, org.federation),
        org.seat,
        applies?.disputed ? words.two : applies?.statement ? text.codes.applies[applies.statement.data.answer] : null,
        contact?.words.function ?? null,
        contact?.words.mailbox ?? null,
        org.uncertain ?? null,
      ];
    }),
  };
}

/** In which phase each is, as somebody has judged it: the whole, and documents with a judgement of their own. */
export function phasesTable(input: ExportInput): Table {
  return {
    key: 'faser',
    name: words.tables.faser,
    columns: [
      column('organisation', 22),
      column('area', 22),
      column('scope', 16),
      column('phase', 20),
      column('also', 20),
      column('on', 12, 'day'),
      column('ground', 50),
      column('remarks', 20),
      ...originColumns,
    ],
    rows: input.organisations
      .filter(({ kind }) => kind !== 'subregion' && kind !== 'association')
      .flatMap((org) => {
        const readings = phasesByScope(input.casebook, org.id);
        const hasWhole = readings.some(({ scope }) => scope === 'avtalet');
        const rows = readings.flatMap(({ scope, reading }) => phaseRows(input, org, scope, reading));
        return hasWhole ? rows : [noPhase(input, org), ...rows];
      }),
  };
}

function noPhase(input: ExportInput, org: ExportOrganisation): Cell[] {
  const told = [org.name, nameOrNull(input, org.area), text.codes.scopes.avtalet, text.common.unknown];
  return [...told, null, null, null, null, ...originOf(input, undefined)];
}

/** One row for each statement that stands: where two differ, both are shown. */
function phaseRows(
  input: ExportInput,
  org: ExportOrganisation,
  scope: Scope,
  reading: SlotReading<'phase.assessed'>,
): Cell[][] {
  const told = [org.name, nameOrNull(input, org.area), text.codes.scopes[scope]];
  const shown = reading.disputed ? reading.alternatives : reading.alternatives.slice(0, 1);
  const notes = [reading.disputed && words.two, reading.newer > 0 && words.newer];
  if (shown.length === 0)
    return [[...told, text.common.unknown, null, null, null, remarks(notes), ...originOf(input, undefined)]];
  return shown.map((statement) => [
    ...told,
    phaseFacts(statement.data.phase).name,
    statement.data.also?.map((phase) => phaseFacts(phase).name).join(', ') ?? null,
    statement.on ?? null,
    statement.words.ground ?? null,
    remarks([
      ...notes,
      statement.data.back && text.statements.back,
      statement.data.voluntary && text.statements.voluntary,
      isOldReading({ ...reading, statement }, input.date) && words.old,
      statement.redacted && words.removed,
    ]),
    ...originOf(input, statement),
  ]);
}

/** Where the decisions of municipalities and the region stand: the whole, and documents treated by themselves. */
export function decisionsTable(input: ExportInput): Table {
  return {
    key: 'beslut',
    name: words.tables.beslut,
    columns: [
      column('organisation', 22),
      column('area', 22),
      column('scope', 16),
      column('decision', 20),
      column('instance', 19),
      column('on', 12, 'day'),
      column('paragraph', 11),
      column('dnr', 14),
      column('reason', 40),
      column('nextInstance', 19),
      column('nextDay', 12, 'day'),
      column('remarks', 20),
      ...originColumns,
    ],
    rows: input.organisations.filter(hasOwnDecision).flatMap((org) => {
      const own = SCOPES.filter((scope) => scope !== 'avtalet' && stepsIn(input.casebook, org.id, scope).length > 0);
      return (['avtalet', ...own] as const).flatMap((scope) =>
        decisionRows(input, org, scope, headlineOf(input.casebook, org, scope)),
      );
    }),
  };
}

function decisionRows(input: ExportInput, org: ExportOrganisation, scope: Scope, headline: Headline): Cell[][] {
  const { state, instance, statement, next, disputed } = headline;
  const isRegion = org.id === REGION.id;
  const instanceName = (each: Instance) => (isRegion ? text.codes.regionInstances : text.codes.instances)[each];
  const told = [org.name, nameOrNull(input, org.area), text.codes.scopes[scope]];
  const coming: Cell[] = next === undefined ? [null, null] : [instanceName(next.instance), next.day];
  const notes = [disputed && words.two, headline.newer > 0 && words.newer];
  const rowOf = (name: string, at: Instance | undefined, said: Statement<'decision.recorded'> | undefined) => [
    ...told,
    name,
    at === undefined || state === 'ej_startad' ? null : instanceName(at),
    said?.on ?? null,
    said?.words.paragraph ?? null,
    said?.words.dnr ?? null,
    said?.words.reason ?? said?.words.wording ?? null,
    ...coming,
    remarks([...notes, isOldHeadline(headline, input.date) && words.old, said?.redacted && words.removed]),
    ...originOf(input, said),
  ];
  const others = disputed ? otherSteps(input, org, headline) : [];
  return [
    rowOf(headlineName(state, isRegion), instance, statement),
    ...others.map((step) => rowOf(headlineName(stateOf(step, scope), isRegion), step.instance, step.statement)),
  ];
}

/** What else stands where two have said differently. */
function otherSteps({ casebook }: ExportInput, { id }: ExportOrganisation, { disputedSlots, statement }: Headline) {
  const slotsAsked = new Set(disputedSlots);
  return SCOPES.flatMap((scope) => stepsIn(casebook, id, scope)).filter(
    (step) => slotsAsked.has(step.slot) && step.statement.id !== statement?.id,
  );
}

function headlineName(state: Headline['state'], isRegion: boolean): string {
  const regional: Readonly<Partial<Record<Headline['state'], string>>> = text.codes.regionHeadlines;
  return (isRegion ? regional[state] : undefined) ?? text.codes.headlines[state];
}
