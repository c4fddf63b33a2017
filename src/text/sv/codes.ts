import type { Standing } from '../../domain/history.ts';
import type {
  ActionState,
  Certainty,
  ContactRole,
  DateKind,
  DialogueForm,
  DialogueState,
  DocumentKey,
  KfaSide,
  Level,
  Mark,
  OrganisationField,
  OrganisationKind,
  Scope,
  Source,
  SummaryHeading,
} from '../../domain/vocabulary.ts';
import { decisionCodes } from './decisionCodes.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/**
 * Names of the codes that stand in events. Phases, anchoring groups and levels, reasons for going back
 * or down and the steps of känd, förstådd, använd have theirs in the register, with their explanations.
 */
export const codes = {
  ...decisionCodes,
  sources: {
    protokoll: 'Protokoll',
    kommunen: 'Kommunen',
    dialog: 'Dialog',
    egen: 'Egen bedömning',
  } satisfies Words<Source>,
  /** After a statement: "Nästa: KF 15 dec. Enligt protokoll". */
  sourcesInText: {
    protokoll: 'enligt protokoll',
    kommunen: 'uppgift från kommunen',
    dialog: 'sagt i dialog',
    egen: 'egen bedömning',
  } satisfies Words<Source>,
  scopes: {
    avtalet: 'Hela avtalet',
    huvudavtal: 'Huvudavtalet',
    ok_lakare: 'Läkaransvar',
    ok_utskrivning: 'In- och utskrivning',
    ok_psykisk: 'Psykisk funktionsnedsättning, skadligt bruk och beroende',
    ok_munhalsa: 'Munhälsa',
    uppsagning: 'Uppsägning av nuvarande avtal',
    implementering: 'Implementering',
  } satisfies Words<Scope>,
  documents: {
    huvudavtal: 'Hälso- och sjukvårdsavtal',
    ok_lakare: 'Överenskommelse om läkaransvar i kommunal primärvård',
    ok_utskrivning: 'Överenskommelse om betalningsansvar vid in- och utskrivning',
    ok_psykisk: 'Överenskommelse om psykisk funktionsnedsättning, skadligt bruk och beroende',
    ok_munhalsa: 'Överenskommelse om munhälsa och tandvård',
  } satisfies Words<DocumentKey>,
  marks: {
    behov: 'Behov',
    hinder: 'Hinder',
    exempel: 'Exempel',
    fraga: 'Fråga',
    skillnad: 'Skillnad',
  } satisfies Words<Mark>,
  levels: {
    lansgemensam: 'länsgemensam',
    delregional: 'delregional',
    lokal: 'lokal',
  } satisfies Words<Level>,
  certainties: {
    bestamd: 'bestämt datum',
    preliminar: 'preliminärt datum',
    uppskattad: 'uppskattat datum',
  } satisfies Words<Certainty>,
  dateKinds: {
    beslut: 'Beslut',
    mote: 'Möte',
    dialog: 'Dialog',
    material: 'Material',
    utbildning: 'Utbildning',
    uppfoljning: 'Uppföljning',
    lag: 'Lagändring',
    mandatperiod: 'Mandatperiod',
  } satisfies Words<DateKind>,
  dialogueForms: {
    fysisk: 'på plats',
    digital: 'digitalt',
    hybrid: 'på plats och digitalt',
  } satisfies Words<DialogueForm>,
  dialogueStates: {
    planerad: 'Planerad',
    forberedd: 'Förberedd',
    genomford: 'Genomförd',
    aterkopplad: 'Återkopplad',
    foljs_upp: 'Följs upp',
    avslutad: 'Avslutad',
    flyttad: 'Flyttad',
    installd: 'Inställd',
  } satisfies Words<DialogueState>,
  summaryHeadings: {
    fungerar: 'Det här fungerar',
    skaver: 'Det här skaver',
    kfa: 'Så ser vi på känd, förstådd, använd',
    gor: 'Det här gör vi',
    lyfter: 'Det här lyfter vi',
  } satisfies Words<SummaryHeading>,
  /** Whose picture it is, when they are not the same. */
  kfaSides: {
    gemensam: 'Gemensam bild',
    kommun: 'Kommunen ser',
    region: 'Regionen ser',
    privat: 'Privata utförare ser',
  } satisfies Words<KfaSide>,
  actionStates: {
    oppen: 'inte påbörjad',
    pagar: 'pågår',
    klar: 'klar',
    omprovad: 'omprövad',
    overford: 'överförd',
  } satisfies Words<ActionState>,
  organisationKinds: {
    municipality: 'Kommun',
    subregion: 'Delregional vårdsamverkan',
    association: 'Kommunalförbund',
    regional: 'Enhet inom Västra Götalandsregionen',
    private: 'Privat utförare',
  } satisfies Words<OrganisationKind>,
  organisationFields: {
    area: 'Område',
    federation: 'Kommunalförbund',
    kind: 'Typ',
    active: 'Visas i listor och på kartan',
  } satisfies Words<OrganisationField>,
  contactRoles: { ordinarie: 'Kontaktfunktion', ersattare: 'Ersättare' } satisfies Words<ContactRole>,
  /** In the history: what has become of a line. */
  standings: {
    galler: 'gäller',
    ersatt: 'ersatt av en annan uppgift',
    aterkallad: 'tillbakatagen',
    dold: 'texten är borttagen',
  } satisfies Words<Standing>,
};
