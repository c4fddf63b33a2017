import type { KfaDimension, QuestionKey } from '../domain/vocabulary.ts';

/** The guide's groups of questions. */
export type QuestionGroup = KfaDimension | 'forutsattningar' | 'framat';

export interface GuideQuestion {
  readonly key: QuestionKey;
  readonly group: QuestionGroup;
  readonly text: string;
}

/** The fifteen questions of the guide for kvalitetsdialog. */
export const guideQuestions: readonly GuideQuestion[] = [
  { key: 'g01', group: 'kand', text: 'Hur har avtalet nått er, och vilka hos er har inte nåtts än?' },
  {
    key: 'g02',
    group: 'kand',
    text: 'Vad tänker en ny medarbetare om man nämner avtalet? Vart går hon eller han för att hitta det?',
  },
  { key: 'g03', group: 'kand', text: 'Vilka av de fyra överenskommelserna känner ni minst till?' },
  { key: 'g04', group: 'forstadd', text: 'Vad är enligt er den viktigaste skillnaden mot hur det var tidigare?' },
  { key: 'g05', group: 'forstadd', text: 'Var tolkar kommunen och regionen samma text olika hos er?' },
  {
    key: 'g06',
    group: 'forstadd',
    text: 'Finns det något ni gjort på samma sätt länge som avtalet nu säger emot?',
  },
  { key: 'g07', group: 'forstadd', text: 'Vad behöver förklaras bättre, och av vem?' },
  {
    key: 'g08',
    group: 'anvand',
    text: 'Berätta, utan uppgifter om någon enskild person, om en situation den senaste månaden där ni arbetade så som avtalet säger.',
  },
  {
    key: 'g09',
    group: 'anvand',
    text: 'Berätta på samma sätt om en situation där det inte gick. Vad stod i vägen?',
  },
  { key: 'g10', group: 'anvand', text: 'Hur fungerar det på kvällar, helger och när vikarier arbetar?' },
  { key: 'g11', group: 'anvand', text: 'Vad gör ni när ni inte är överens?' },
  {
    key: 'g12',
    group: 'forutsattningar',
    text: 'Vad i ledning, tid, kompetens eller it hjälper er, och vad hindrar?',
  },
  { key: 'g13', group: 'forutsattningar', text: 'Hur märks det att ni litar på varandra, eller inte gör det?' },
  { key: 'g14', group: 'framat', text: 'Vad ska vara annorlunda nästa gång vi ses, och vem gör vad till dess?' },
  { key: 'g15', group: 'framat', text: 'Vad vill ni visa för andra, och vad behöver lyftas till en annan nivå?' },
];

const byKey: ReadonlyMap<QuestionKey, GuideQuestion> = new Map(guideQuestions.map((each) => [each.key, each]));

/** The guide's question of a key; undefined for `sedan`, `invanaren` and `lokal`, which are steps of their own. */
export const guideQuestionOf = (key: QuestionKey): GuideQuestion | undefined => byKey.get(key);
