/**
 * The wordings of decisions (model §3.4, §3.2) and of everyday lists, as patterns over folded words with a
 * space between. What is looked for first is taken away first, so the negated stand before the plain.
 */
import type { Instance } from '../domain/vocabulary.ts';

/** What a wording says an instance did. */
export type DecisionWord =
  | 'ja'
  | 'ja_tillagg'
  | 'delvis'
  | 'nej'
  | 'foreslar_ja'
  | 'foreslar_nej'
  | 'yttrat'
  | 'bordlagd'
  | 'aterremitterad'
  /** On the way, in whatever way. */
  | 'vag'
  | 'inte';

/** Words as they stand in codes and in what a person chose instead; the choices of the screens too. */
export const CODED: Readonly<Record<string, DecisionWord | 'nothing'>> = {
  ja: 'ja',
  ja_tillagg: 'ja_tillagg',
  delvis: 'delvis',
  delar: 'delvis',
  nej: 'nej',
  foreslar_ja: 'foreslar_ja',
  foreslar_nej: 'foreslar_nej',
  yttrat: 'yttrat',
  bordlagd: 'bordlagd',
  aterremitterad: 'aterremitterad',
  vag: 'vag',
  pagar: 'vag',
  inte: 'inte',
  ej_startad: 'inte',
  okand: 'nothing',
  blank: 'nothing',
  none: 'nothing',
};

export type Meaning =
  | DecisionWord
  | 'nothing'
  /** Said that there is no decision: neither "inte påbörjat" nor "på väg" is known from that. */
  | 'undecided'
  /** Said that there is one, not which. */
  | 'decided'
  | 'proposes'
  | 'addition'
  | 'doubt';

const NOT = '(?:ej|inte|icke|annu (?:ej|inte)|inget|ingen|inga)';
const YET = '(?: annu| an| formellt| helt| riktigt)?';
const YES_STEM = '(?:god?kan\\w*|antag\\w*|antar|antog|antogs|anta|bifal\\w*|bifol\\w*)';
const pattern = (source: string) => new RegExp(`(?<= )(?:${source})(?= )`, 'g');

export const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [
    pattern(
      `${NOT}${YET} (?:pa ?borj\\w+|startat?|startade|startad|inle(?:tt|dd|tts)|borjat|igangsat\\w*|i gang|aktualiserat)`,
    ),
    'inte',
  ],
  [
    pattern(
      '(?:inget|ej|inte(?: nagot)?) arende(?: an| annu| finns| upprattat| oppnat| startat)*|har inte borjat|ostartat',
    ),
    'inte',
  ],
  [
    pattern(
      'kan(?: annu)? (?:ej|inte) (?:svara|saga)|vet (?:ej|inte)|vi vet (?:ej|inte)|ingen (?:uppgift|info|information|aterkoppling)(?: an)?',
    ),
    'nothing',
  ],
  [
    pattern(
      'uppg(?:ift|ifter)? (?:saknas|saknad)|(?:har )?(?:ej|inte) (?:svarat|inkommit|rapporterat|besvarat)|inget svar(?: an)?|ej svar',
    ),
    'nothing',
  ],
  [
    pattern(
      `(?:ej|inte) (?:kant|kand|aktuellt|aktuell|tillampligt|relevant)|inget eget beslut|okant|okand|oklart|oklar|n a|saknas`,
    ),
    'nothing',
  ],
  [
    pattern(
      `${NOT}${YET} ${YES_STEM}|${YES_STEM} (?:inte|ej)|staller sig (?:inte|ej) bakom|sager nej|sagt nej|tacka\\w* nej`,
    ),
    'nej',
  ],
  [
    pattern(
      `(?:har )?${NOT}${YET} (?:fattat(?:s)? )?(?:ett |nagot )?(?:beslut\\w*|klart?|avgjor\\w*|fardigt?)(?: fattat| taget)?(?: annu| an)?|obeslutat`,
    ),
    'undecided',
  ],
  [pattern('a?ter ?re?mi\\w+|aterremiss\\w*|aterforvis\\w*'), 'aterremitterad'],
  [pattern('bordla\\w+|bordlag\\w*'), 'bordlagd'],
  [pattern('avstyrk\\w*|tillstyrk\\w* (?:ej|inte)|(?:ej|inte) tillstyrk\\w*'), 'foreslar_nej'],
  [pattern('tillstyrk\\w*'), 'foreslar_ja'],
  [pattern('foresl(?:ar|og|agit|agits|as|a|ogs)'), 'proposes'],
  [pattern('nej(?: tack)?|avsla\\w*(?: forslaget)?|avslog\\w*(?: forslaget)?|avboj\\w*|avvis\\w*'), 'nej'],
  [
    pattern(
      '(?:men )?med (?:\\w+ )?(?:tillagg\\w*|reservation\\w*|forbehall\\w*|uppdrag\\w*(?: om| att)?)|tillagg\\w*',
    ),
    'addition',
  ],
  [pattern('delvis|i delar|delar(?: av)?|vissa delar|till vissa delar'), 'delvis'],
  [
    pattern(
      `ja|bifall|${YES_STEM}|ok|okej|yes|(?:staller|stallt|stallde|stallda) (?:sig|oss) bakom|(?:enligt|enl|i enlighet med)(?: \\w+)? ?forslag(?:et)?`,
    ),
    'ja',
  ],
  [
    pattern(
      'pa vag|pa gang|paga\\w*|under (?:\\w+ )?(?:beredning|behandling|handlaggning|arbete|utredning)|i beredning|bereds|beredes|beredning|handlaggs|behandlas',
    ),
    'vag',
  ],
  [
    pattern(
      'paborja[dt]|startat|startad|igangsatt|arendet? (?:ar )?(?:oppnat|upprattat|startat)|(?:tjansteutlatande|tjansteskrivelse)(?: \\w+)?|i process|process pagar',
    ),
    'vag',
  ],
  [
    pattern(
      'planera[sdt]e?|inplanera[dt]|(?:ska|skall|kommer|tas|gar|lyfts|upp)(?: tas)? upp(?: i| till)?|vantar(?: pa)?(?: beslut)?|(?:beslut )?(?:vantas|forvantas|planeras)|ska (?:till|behandlas)|aterstar',
    ),
    'vag',
  ],
  [pattern('yttra[dt] ?(?:sig)?|yttrande'), 'yttrat'],
  [
    pattern(
      'beslutat|beslutad|beslutades|beslutade|beslut(?:et)? (?:ar )?(?:fattat|taget)|klart?|avgjort|fattat|undertecknat|signerat',
    ),
    'decided',
  ],
  [
    pattern(
      'kanske|troligen|troligtvis|sannolikt|formodligen|lutar at|om|men|forutsatt\\w*|forutsattning\\w*|villkor\\w*|forsok\\w*|preliminart ja|osakert?|' +
        // A proposal; what is said in passing; what has been undone; what is left out of a yes.
        'forslag(?: till beslut)?|kolla\\w*|kontroller\\w*|verifier\\w*|o?bekrafta\\w*|inofficiell\\w*|informell\\w*|muntlig\\w*|' +
        'upphav\\w*|ater(?:tag\\w*|kalla\\w*)|rivits upp|rivet|ogiltig\\w*|omprov\\w*|utom|forutom|undanta\\w*|exkl\\w*|exklusive',
    ),
    'doubt',
  ],
];

/** Words that may stand around without saying anything of their own. */
export const FILLERS = new Set(
  (
    'a an ar arende arendet acklamation andra att av avtal avtalet avtalets besluta beslutar beslut beslutet blev bakom da de dag dagens ' +
    'datum del den det dnr dock efter egen en enhallig enhalligt enigt eniga enighet enl enligt ett for fortsatt fran fattade fattades ' +
    'halso hela har i idag in inom igen justerat kl kommunen kommunens lansgemensamma med mote motet namnden nasta nu ny nya nytt och ' +
    'overenskommelse overenskommelsen overenskommelser overenskommelserna pa paragraf protokoll protokollet protokollsanteckning ' +
    'prel preliminart redan reserverade reservationer ' +
    'samt samtliga sammantrade sammantradet sarskilt sagt sager se sig sin sitt sjukvardsavtal sjukvardsavtalet sjukvards som status ' +
    'svar tas till tog togs under var vid votering vg vgr yttrande att behandling alla eget lamnat regionens tidigast senast ' +
    'ca cirka omkring aterupptas helhet senare mer ett'
  ).split(' '),
);

/** Instances as they are written, for municipalities and for the region; the surest first. */
export const INSTANCE_WORDS: readonly (readonly [RegExp, Instance])[] = [
  [pattern('kommunfullmaktiges?|regionfullmaktiges?|fullmaktiges?|kommunfullmaktigen|kf|rf|kfm|kf s'), 'fullmaktige'],
  [pattern('ksau|arbetsutskott\\w*|au|\\w*utskott\\w*'), 'utskott'],
  [pattern('kommunstyrelse\\w*|regionstyrelse\\w*|styrelsen?|ks|rs'), 'styrelse'],
  [pattern('(?:\\w+ (?:och|o) )?\\w*namnd(?:en|er|erna|ens)?|sn|von|osn|ssn|hsn|avn|socn'), 'namnd'],
];
