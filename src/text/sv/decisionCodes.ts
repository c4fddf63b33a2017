import type { Choice, HeadlineState } from '../../domain/headlineStates.ts';
import type { AppliesAnswer, Instance, Outcome, Recommended, RecommendingBody } from '../../domain/vocabulary.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** Names of everything around a decision, for municipalities and for the region. */
export const decisionCodes = {
  /** The five choices of the form and the classes of the legend. */
  choices: {
    ja: 'Beslutat ja',
    ja_tillagg: 'Beslutat ja, med tillägg',
    delar: 'Beslutat i delar',
    vag: 'På väg',
    inte: 'Inte påbörjat',
    nej: 'Beslutat nej',
    blank: 'Uppgift saknas',
    none: 'Inget eget beslut',
  } satisfies Words<Choice>,
  /** The short form, for a row in a list or a count: "23 beslutat ja". */
  choicesInText: {
    ja: 'beslutat ja',
    ja_tillagg: 'beslutat ja med tillägg',
    delar: 'beslutat i delar',
    vag: 'på väg',
    inte: 'inte påbörjat',
    nej: 'beslutat nej',
    blank: 'uppgift saknas',
    none: 'inget eget beslut',
  } satisfies Words<Choice>,
  headlines: {
    okand: 'Uppgift saknas',
    ej_startad: 'Inte påbörjat',
    beredning: 'Under beredning',
    namnd: 'Behandlat i nämnd',
    styrelse: 'Behandlat i KS',
    bordlagd: 'Bordlagt',
    atterremitterad: 'Återremitterat',
    godkand: 'Beslutat ja',
    godkand_tillagg: 'Beslutat ja, med tillägg',
    delvis: 'Beslutat i delar',
    avslagen: 'Beslutat nej',
    ej_eget_beslut: 'Inget eget beslut',
  } satisfies Words<HeadlineState>,
  /** For the region, whose board is RS. */
  regionHeadlines: {
    namnd: 'Behandlat i SSN',
    styrelse: 'Behandlat i RS',
  } satisfies Partial<Words<HeadlineState>>,
  instances: {
    beredning: 'Beredning',
    namnd: 'Nämnd',
    utskott: 'Utskott',
    styrelse: 'Kommunstyrelsen',
    fullmaktige: 'Kommunfullmäktige',
  } satisfies Words<Instance>,
  /** Where there is little room: "KF 15 dec". */
  instancesShort: {
    beredning: 'Beredning',
    namnd: 'Nämnd',
    utskott: 'Utskott',
    styrelse: 'KS',
    fullmaktige: 'KF',
  } satisfies Words<Instance>,
  regionInstances: {
    beredning: 'Beredning',
    namnd: 'Strategiska hälso- och sjukvårdsnämnden',
    utskott: 'Utskott',
    styrelse: 'Regionstyrelsen',
    fullmaktige: 'Regionfullmäktige',
  } satisfies Words<Instance>,
  regionInstancesShort: {
    beredning: 'Beredning',
    namnd: 'SSN',
    utskott: 'Utskott',
    styrelse: 'RS',
    fullmaktige: 'RF',
  } satisfies Words<Instance>,
  /** As the form asks. */
  outcomes: {
    ej_startad: 'Ärendet är inte påbörjat',
    pagar: 'Ärendet bereds',
    foreslar_ja: 'Föreslår ja',
    foreslar_nej: 'Föreslår nej',
    yttrat: 'Har behandlat eller yttrat sig',
    bordlagd: 'Bordlagt till ett senare möte',
    aterremitterad: 'Återremitterat för mer beredning',
    ja: 'Ja',
    ja_tillagg: 'Ja, med tillägg',
    delvis: 'Ja till vissa delar',
    nej: 'Nej',
  } satisfies Words<Outcome>,
  /** After the instance: "KS föreslår ja, 11 nov". */
  outcomesInText: {
    ej_startad: 'inte påbörjat',
    pagar: 'pågår',
    foreslar_ja: 'föreslår ja',
    foreslar_nej: 'föreslår nej',
    yttrat: 'har behandlat ärendet',
    bordlagd: 'bordlade ärendet',
    aterremitterad: 'återremitterade ärendet',
    ja: 'beslutade ja',
    ja_tillagg: 'beslutade ja med tillägg',
    delvis: 'beslutade i delar',
    nej: 'beslutade nej',
  } satisfies Words<Outcome>,
  applies: { ja: 'Ja', inte_an: 'Inte än', oklart: 'Oklart' } satisfies Words<AppliesAnswer>,
  recommendations: {
    ja: 'Rekommenderar ja',
    ja_tillagg: 'Rekommenderar ja, med tillägg',
    nej: 'Rekommenderar nej',
    yttrat: 'Har yttrat sig',
  } satisfies Words<Recommended>,
  bodies: {
    sro: 'SRO',
    vastkom: 'VästKom',
    'kf-goteborgsregionen': 'Göteborgsregionen',
    'kf-fyrbodal': 'Fyrbodal',
    'kf-skaraborg': 'Skaraborg',
    'kf-borasregionen': 'Boråsregionen',
  } satisfies Words<RecommendingBody>,
};
