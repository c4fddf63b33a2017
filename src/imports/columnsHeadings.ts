/** What a heading says its column holds. Headings are put together of few words, in any order. */
import type { Instance, Scope } from '../domain/vocabulary.ts';
import type { ColumnMeaning, ColumnReading } from './judgedList.ts';
import type { DecisionWord } from './recogniseDecisionWords.ts';
import { folded } from './recogniseWords.ts';

/** A column with what its heading adds. */
export interface Column extends ColumnReading {
  /** "KF-datum", "Beslut KS". */
  readonly instance?: Instance;
  /** "Läkaransvar": the decisions of one document. */
  readonly scope?: Scope;
  /** A date of whatever the column beside it says. */
  readonly loose?: boolean;
  /** "Ja", "Nej" as headings over columns of crosses: what a cross in this one means. */
  readonly cross?: DecisionWord;
  /**
   * The heading asks whether: under "Beslut fattat" a no says that there is none yet, and a yes not which;
   * under "Godkänt" a no may be that it has not been treated.
   */
  readonly asks?: 'whether-decided' | 'whether-yes';
}

export type HeadingReading = Pick<Column, 'meaning' | 'instance' | 'scope' | 'loose' | 'asks'>;

const has = (source: string) => {
  const pattern = new RegExp(`(?:^| )(?:${source})(?= |$)`);
  return (words: string) => pattern.test(words);
};

/** Every word of such a heading is one of these: "Falkenbergs kommun" is no heading. */
const ORGANISATION_WORDS = new Set(
  (
    'kommun kommuner kommunens namn kommunnamn kommunens organisation organisationer organisationen huvudman huvudmannen part parter ' +
    'parten enhet enheter aktor aktorer utforare vardgivare verksamhet verksamheter medlemskommun medlemskommuner region stad och ' +
    'eller samt avtalspart avtalsparter vilken vem er din'
  ).split(' '),
);
const ORGANISATION = (words: string) => words.split(' ').every((word) => ORGANISATION_WORDS.has(word));
const CODE = has('kommunkod(?:er)?|kommunnr|kommun nr|kommunnummer|scb kod|kod|lankod kommunkod|knr');
const DATE = has(
  'datum|dag|dat|date|nar|tid(?:punkt)?|sammantrade|sammantraden|sammantradesdatum|sammantradesdag|motesdatum|mote|\\w*datum|vilken dag|den',
);
const NEXT = has('nasta|kommande|planera(?:t|d|s)|planering|plan|framat|vantas|preliminart|inplanerat|nasta steg');
const DECISION = has(
  'beslut\\w*|status|lage|laget|beslutslage|stallningstagande(?:t)?|utfall|resultat|svar|stallning|godkan\\w*|antaget|antagen|avgorande|bifall',
);
const WHETHER_DECIDED = has('beslutat|beslutad|fattat|fattats|taget|tagits|behandlat|behandlats|avgjort|klart?');
const WHETHER_YES = has('godkan[dt]|godkants|antaget|antagen|antagits');
const PHASE = has('fas|faser|implementeringsfas|fasbedomning|implementering|implementeringslage|fas 1 4');
const PHASE_DATE = has('fasdatum|bedomt|bedomd|bedomning|bedomningsdatum|bedomt den');
const PARAGRAPH = has('paragraf(?:er)?|par|protokollsparagraf|paragrafnr');
const DNR = has('diarienummer|diarienr|diarie nr|diarie|dnr|arendenummer|arendenr|arende nr|diariefort');
const REASON = has('skal|orsak|anledning|motiv|varfor|skal till beslut');
const GROUND = has('motivering(?:ar)?|grund|underlag|bedomningsgrund');
const NOTE = has(
  'kommentar(?:er)?|anteckning(?:ar)?|notering(?:ar)?|ovrigt|ovrig info(?:rmation)?|anm|anmarkning(?:ar)?|info|information|fritext|annat|tillagg|behov|hinder|fraga|fragor',
);
const CONTACT = has(
  'kontakt(?:er)?|kontaktperson(?:er)?|kontaktfunktion(?:er)?|ansvarig|handlaggare|funktion|samordnare|kontaktuppgift(?:er)?',
);
const MAILBOX = has(
  'mejl(?:adress)?|mail(?:adress)?|e post(?:adress)?|epost(?:adress)?|funktionsbrevlada|brevlada|e mail|email',
);
const APPLIES = has('galler(?: har| avtalet| hos oss)?|tillampas|tillampning|i kraft');
const FROM = has('fran|from|fr o m|f o m|startdatum|start|ikrafttradande|ikraft|galler fran');
const SOURCE = has('kalla|uppgiften kommer fran|uppgift fran|uppgiftslamnare|hamtat fran|enligt');
const INSTANCE = has('instans|beslutsinstans|organ|beslutsorgan|beslutande|beslutande organ|forum|var|vem beslutar');
const NOTHING = has(
  'nr|nummer|lopnr|lopnummer|rad|id|antal|summa|invanare|befolkning|omrade|delregion|delregional vardsamverkan|kommunalforbund|lan|forbund|vardsamverkan|uppdaterad|senast uppdaterad|uppdaterat|andrad',
);

const INSTANCES: readonly (readonly [RegExp, Instance])[] = [
  [/(?:^| )(?:kf|rf|kommunfullmaktige|regionfullmaktige|fullmaktige|kf rf)(?= |$)/, 'fullmaktige'],
  [/(?:^| )(?:ksau|au|arbetsutskott|\w*utskott)(?= |$)/, 'utskott'],
  [/(?:^| )(?:ks|rs|kommunstyrelse|kommunstyrelsen|regionstyrelsen|styrelse|styrelsen)(?= |$)/, 'styrelse'],
  [/(?:^| )(?:\w*namnd|\w*namnden|ssn|sn)(?= |$)/, 'namnd'],
];

const SCOPES: readonly (readonly [RegExp, Scope])[] = [
  [/lakar/, 'ok_lakare'],
  [/utskrivning/, 'ok_utskrivning'],
  [/psyk|missbruk|beroende/, 'ok_psykisk'],
  [/munhals|tandv/, 'ok_munhalsa'],
  [/huvudavtal/, 'huvudavtal'],
  [/uppsagning/, 'uppsagning'],
];

/** Reads a heading; null when it is none that is known. What is unsure by the heading alone is told by its cells. */
export function readHeading(written: string): HeadingReading | null {
  if (written.length > 80) return null;
  if (written.includes('§') && folded(written).length < 12) return { meaning: 'paragraph' };
  const words = (
    folded(written)
      .replace(/\([^)]*\)?/g, ' ')
      .match(/[a-z0-9]+/g) ?? []
  ).join(' ');
  if (words === '') return null;
  const instance = INSTANCES.find(([pattern]) => pattern.test(words))?.[1];
  const scope = SCOPES.find(([pattern]) => pattern.test(words))?.[1];
  const meaning = meaningOf(words, instance !== undefined, scope !== undefined);
  if (meaning === null) return null;
  const isDecision = meaning === 'decision' || meaning === 'decision-date' || meaning === 'next-date';
  const asks = !isDecision ? undefined : whether(words, written);
  return {
    meaning,
    ...(asks === undefined ? {} : { asks }),
    ...(isDecision && instance !== undefined ? { instance } : {}),
    ...(isDecision && scope !== undefined ? { scope } : {}),
    ...(meaning === 'decision-date' && instance === undefined && !DECISION(words) ? { loose: true } : {}),
  };
}

function whether(words: string, written: string): Column['asks'] {
  if (WHETHER_DECIDED(words)) return 'whether-decided';
  return WHETHER_YES(words) || written.includes('?') ? 'whether-yes' : undefined;
}

function meaningOf(words: string, namesInstance: boolean, namesDocument: boolean): ColumnMeaning | null {
  if (CODE(words)) return 'code';
  if (DNR(words)) return 'dnr';
  if (PARAGRAPH(words)) return 'paragraph';
  if (MAILBOX(words)) return 'mailbox';
  if (CONTACT(words) && !DECISION(words)) return 'contact';
  if (SOURCE(words)) return 'source';
  if (NEXT(words)) return INSTANCE(words) ? 'next-instance' : 'next-date';
  if (APPLIES(words)) return FROM(words) || DATE(words) ? 'applies-from' : 'applies';
  if (REASON(words)) return 'reason';
  if (GROUND(words)) return 'ground';
  if (NOTE(words)) return DATE(words) ? 'note-date' : 'note';
  if (PHASE_DATE(words) || (PHASE(words) && DATE(words))) return 'phase-date';
  if (PHASE(words)) return 'phase';
  if (INSTANCE(words)) return 'instance';
  if (DATE(words)) return 'decision-date';
  if (DECISION(words) || namesDocument) return 'decision';
  // "KF" alone: a date of it, or what it said; its cells tell.
  if (namesInstance) return 'next-date';
  if (FROM(words)) return 'applies-from';
  if (NOTHING(words)) return 'other';
  return ORGANISATION(words) ? 'organisation' : null;
}
