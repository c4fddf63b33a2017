import type { Certainty, DateKind, Level } from '../domain/vocabulary.ts';
import { history, newAgreement } from './milestonesBefore.ts';
import { references } from './references.ts';

/** A date of the county-wide process. Its key is part of slots (`milestone/key/day`): never change one. */
export interface Milestone {
  readonly key: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: no more exact than the source is. */
  readonly date: string;
  /** Last day of a period, as exact as known. */
  readonly end?: string;
  readonly certainty: Certainty;
  readonly level: Level;
  readonly kind: DateKind;
  readonly title: string;
  readonly note?: string;
  readonly source: string;
}

/** A milestone as written down here; all are länsgemensamma. */
export type Row = Omit<Milestone, 'level'>;
const countyWide = (row: Row): Milestone => ({ level: 'lansgemensam', ...row });

const decisionAndImplementation: readonly Row[] = [
  {
    key: 'arbetsgrupp-implementering',
    date: '2025-10-13',
    certainty: 'bestamd',
    kind: 'mote',
    title: 'Arbetsgruppen övergår till implementering; tre ärenden har gått till SSN, RS och RF',
    source: references.arbetsgrupp2025,
  },
  {
    key: 'operativ-styrgrupp-2025',
    date: '2025-10-14',
    certainty: 'bestamd',
    kind: 'mote',
    title: 'Gemensam operativ styrgrupp',
    source: references.arbetsgrupp2025,
  },
  {
    key: 'rs-foreslar-2025',
    date: '2025-10-14',
    certainty: 'bestamd',
    kind: 'beslut',
    title: 'Regionstyrelsen föreslår att regionfullmäktige beslutar om det nya avtalet',
    source: references.rs2025,
  },
  {
    key: 'referensgrupp-2025',
    date: '2025-10-16',
    certainty: 'bestamd',
    kind: 'mote',
    title: 'Politisk referensgrupp',
    source: references.arbetsgrupp2025,
  },
  {
    key: 'sro-mote-2025',
    date: '2025-10-16',
    certainty: 'bestamd',
    kind: 'mote',
    title: 'SRO möts',
    source: `${references.arbetsgrupp2025}. ${references.sro2025}`,
  },
  {
    key: 'styrgrupp-oktober-2025',
    date: '2025-10-28',
    certainty: 'preliminar',
    kind: 'mote',
    title: 'Gemensam styrgrupp',
    source: references.arbetsgrupp2025,
  },
  {
    key: 'rf-vantas-2025',
    date: '2025-12',
    certainty: 'preliminar',
    kind: 'beslut',
    title: 'Regionfullmäktige väntas besluta om det nya avtalet',
    note: 'Utfallet är inte känt i registret. Registrera det på kortet för Västra Götalandsregionen.',
    source: references.arbetsgrupp2025,
  },
  {
    key: 'beslutsprocess-slut',
    date: '2026-05-31',
    certainty: 'bestamd',
    kind: 'beslut',
    title: 'Beslutsprocessen ska vara klar',
    source: references.arbetsgrupp2025,
  },
  {
    key: 'val-2026',
    date: '2026-09-13',
    certainty: 'bestamd',
    kind: 'mandatperiod',
    title: 'Allmänna val',
    note: 'Månaden enligt anteckningarna, dagen enligt allmän kunskap.',
    source: references.uppstart2024,
  },
  {
    key: 'dialogkonferenser-2026',
    date: '2026-09',
    end: '2026-12',
    certainty: 'uppskattad',
    kind: 'dialog',
    title: 'Dialogkonferenser för tjänstepersoner, och en för politiker efter valet (föreslagna)',
    source: references.arbetsgrupp2025,
  },
  {
    key: 'nya-fullmaktige-2026',
    date: '2026-10-15',
    certainty: 'bestamd',
    kind: 'mandatperiod',
    title: 'Nya fullmäktige tillträder',
    source: references.allmanKunskap,
  },
  {
    key: 'avtalet-galler',
    date: '2027-01-01',
    certainty: 'preliminar',
    kind: 'beslut',
    title: 'Avtalet är tänkt att gälla',
    source: references.uppstart2024,
  },
  {
    key: 'nya-namnder-2027',
    date: '2027-01-01',
    certainty: 'bestamd',
    kind: 'mandatperiod',
    title: 'Nya nämnder tillträder',
    source: references.allmanKunskap,
  },
  {
    key: 'full-anvandning',
    date: '2027',
    end: '2030',
    certainty: 'uppskattad',
    kind: 'uppfoljning',
    title: 'Väntad tid till full användning, två till fyra år',
    note: 'Härlett ur forskning om implementering, inte beslutat av någon.',
    source: references.kunskapsguiden,
  },
  {
    key: 'fardplan-avstamning-2028',
    date: '2028',
    certainty: 'bestamd',
    kind: 'uppfoljning',
    title: 'Fördjupad avstämning av Färdplanen',
    source: references.fardplan,
  },
];

/** Every date of the process that is known, oldest first. */
export const milestones: readonly Milestone[] = [...history, ...newAgreement, ...decisionAndImplementation].map(
  countyWide,
);

/** The days that texts and rules lean on. People may move the milestones; these are what was said first. */
export const decisionsDueBy = '2026-05-31';
export const appliesFrom = '2027-01-01';
export const electionDay = '2026-09-13';
