import type { Certainty, DateKind, Level } from '../domain/vocabulary.ts';
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

type Row = Omit<Milestone, 'level'>;
const countyWide = (row: Row): Milestone => ({ level: 'lansgemensam', ...row });

const history: readonly Row[] = [
  {
    key: 'forsta-avtalet',
    date: '1999',
    certainty: 'bestamd',
    kind: 'beslut',
    title: 'Det första avtalet i sitt slag, när regionen bildas',
    source: references.avtalet2017,
  },
  {
    key: 'rf-avtal-2017',
    date: '2017-01-31',
    certainty: 'bestamd',
    kind: 'beslut',
    title: 'Regionfullmäktige godkänner avtalet för 2017-2020',
    note: 'Gäller från 1 april 2017 till 31 december 2020, senare förlängt.',
    source: references.rf2017,
  },
  {
    key: 'sro-mer-tid-2021',
    date: '2021-02-26',
    certainty: 'bestamd',
    kind: 'mote',
    title: 'SRO ställer sig bakom mer tid för Färdplanen och avtalet',
    note: 'Tid till 24 september. Riktlinjen för in- och utskrivning förlängs till 31 december 2022.',
    source: references.sro2021,
  },
  {
    key: 'remiss-2021',
    date: '2021-09',
    end: '2021-12-31',
    certainty: 'bestamd',
    kind: 'dialog',
    title: 'Remiss av Färdplanen och det reviderade avtalet',
    source: references.remissFardplan,
  },
  {
    key: 'sro-rekommenderar-2022',
    date: '2022-02-24',
    certainty: 'bestamd',
    kind: 'mote',
    title: 'SRO rekommenderar förslaget till avtal',
    source: references.sroNyhet2022,
  },
  {
    key: 'rf-ja-2022',
    date: '2022-06-13',
    certainty: 'bestamd',
    kind: 'beslut',
    title: 'Regionfullmäktige beslutar ja för sin del',
    source: references.rf2022,
  },
  {
    key: 'ingen-enighet-2022',
    date: '2022-09',
    end: '2022-12-16',
    certainty: 'bestamd',
    kind: 'dialog',
    title: 'Kommunerna når inte enighet; VästKom frågar alla i en webbenkät',
    note: 'Enkäten är öppen till 16 december 2022. Det tidigare avtalet fortsätter att gälla.',
    source: references.vastkom2022,
  },
  {
    key: 'fardplan-galler',
    date: '2023-01-01',
    certainty: 'bestamd',
    kind: 'beslut',
    title: 'Färdplanen börjar gälla',
    source: references.fardplan,
  },
  {
    key: 'fardplan-avstamning-2024',
    date: '2024',
    certainty: 'bestamd',
    kind: 'uppfoljning',
    title: 'Fördjupad avstämning av Färdplanen',
    source: references.fardplan,
  },
];

const newAgreement: readonly Row[] = [
  {
    key: 'startmote-2024',
    date: '2024-08-20',
    certainty: 'bestamd',
    kind: 'mote',
    title: 'Startmöte för ett nytt avtal, med inspel från deltagarna',
    source: references.uppstart2024,
  },
  {
    key: 'arbetsgrupp-startar',
    date: '2024-09-09',
    certainty: 'bestamd',
    kind: 'mote',
    title: 'Arbetsgruppen börjar sitt arbete',
    source: references.uppstart2024,
  },
  {
    key: 'vvg-dialog-2024',
    date: '2024-10-01',
    certainty: 'bestamd',
    kind: 'dialog',
    title: 'Dialog i VVG',
    source: references.arbetsgrupp2024,
  },
  {
    key: 'sro-delrapport-2024',
    date: '2024-10-03',
    certainty: 'bestamd',
    kind: 'mote',
    title: 'Delrapport till SRO: tidsplan och politisk referensgrupp',
    source: references.arbetsgrupp2024,
  },
  {
    key: 'sro-remiss-2025',
    date: '2025-01-30',
    certainty: 'bestamd',
    kind: 'mote',
    title: 'SRO ställer sig bakom att remissen skickas ut',
    source: references.sro2025,
  },
  {
    key: 'remiss-2025',
    date: '2025-02-01',
    end: '2025-06-19',
    certainty: 'bestamd',
    kind: 'dialog',
    title: 'Remiss av avtalet och de fyra överenskommelserna',
    note: 'Till klockan 12.00 den sista dagen; först satt till 15 juni.',
    source: references.sro2025,
  },
  {
    key: 'dialogkonferenser-2025',
    date: '2025-02',
    certainty: 'preliminar',
    kind: 'dialog',
    title: 'Dialogkonferenser för politiker och tjänstepersoner',
    note: 'Preliminärt datum var 5 februari.',
    source: `${references.arbetsgrupp2024}. ${references.sro2025}`,
  },
  {
    key: 'delrapport-2025',
    date: '2025-03-06',
    certainty: 'bestamd',
    kind: 'material',
    title: 'Delrapport om patientsäkerhet, avvikelser, tvister och ekonomisk reglering',
    source: references.sro2025,
  },
  {
    key: 'sro-slutforslag-2025',
    date: '2025-09-01',
    certainty: 'preliminar',
    kind: 'mote',
    title: 'SRO behandlar det slutliga förslaget och beslutsprocessen börjar (enligt planen)',
    source: references.sro2025,
  },
];

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
