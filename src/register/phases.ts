import type { Phase } from '../domain/vocabulary.ts';

/**
 * The four phases of Socialstyrelsen and Kunskapsguiden. Signs and sentences are the legend of the
 * map; the marks of passage are our own proposal. A phase is judged by people, never computed.
 */
export interface PhaseFacts {
  readonly key: Phase;
  /** Two letters: one would read as a school mark, and figures invite averages. */
  readonly sign: string;
  readonly name: string;
  /** What stands after the name in the legend and in the form. */
  readonly sentence: string;
  readonly work: string;
  readonly questions: readonly string[];
  /** What may show that the next phase has begun. */
  readonly marks: readonly string[];
}

export const phases: readonly PhaseFacts[] = [
  {
    key: 'behov',
    sign: 'Be',
    name: 'Behovsinventering',
    sentence: 'vad är nytt för oss, vad behöver vi?',
    work: 'Beskriva nuläget, läsa dokumenten, jämföra, lista vad som är nytt, höra verksamheterna, nämna hinder och enas om en målbild.',
    questions: ['Vad gör vi redan?', 'Vad är nytt för oss?', 'Vem berörs?', 'Varför ska vi ändra?'],
    marks: [
      'En skriven lista över skillnader som ledningen står bakom',
      'En utsedd kontaktfunktion',
      'En känd beslutsgång',
    ],
  },
  {
    key: 'inforande',
    sign: 'In',
    name: 'Införande',
    sentence: 'vi förbereder, utbildar och ändrar rutiner',
    work: 'Beslut, ägare, tid, lokal plan, ändrade rutiner, utbildning, kontaktvägar mellan huvudmännen. Den gemensamma presentationen används.',
    questions: ['Vem äger?', 'Vad slutar vi med?', 'Vad måste finnas på plats första dagen?'],
    marks: [
      'Beslutet finns',
      'De första enheterna har börjat',
      'Rollerna är kända på båda sidor',
      'Den första dialogen är bokad',
    ],
  },
  {
    key: 'anvandning',
    sign: 'An',
    name: 'Användning',
    sentence: 'vi arbetar så i vardagen',
    work: 'Arbeta efter avtalet i verkliga ärenden, ge stöd, ta hand om avvikelser, justera och dela exempel.',
    questions: ['Gör vi som avtalat även kvällar och helger?', 'Vad skaver?'],
    marks: [
      'De flesta enheter arbetar så utan projektstöd',
      'Två dialoger i rad visar det',
      'Båda huvudmännen är överens',
    ],
  },
  {
    key: 'vidmakthallande',
    sign: 'Vi',
    name: 'Vidmakthållande',
    sentence: 'det håller även när folk byts ut',
    work: 'Årshjul, introduktion av nya, chefers uppföljning, översyn, ny kraft efter personalbyten eller omorganisation.',
    questions: ['Vad händer vid chefsbyte?', 'Hur märker vi att det glider?'],
    marks: ['Inget slut: bekräftas varje år, eller tillbaka till en tidigare fas'],
  },
];

const byKey: ReadonlyMap<Phase, PhaseFacts> = new Map(phases.map((each) => [each.key, each]));

/** What the register knows of a phase. */
export function phaseOf(key: Phase): PhaseFacts {
  const found = byKey.get(key);
  if (!found) throw new Error(`No phase ${key} in the register`);
  return found;
}
