import type { AnswerKind } from '../../domain/learningVocabulary.ts';

/** The forms of a question: lifted, made ready, answered, told, closed, and what belongs to it in words. */
export const questionForms = {
  move: {
    titles: { lyft: 'Lyft frågan', mottagen: 'Frågan är mottagen', ater: 'Skicka tillbaka frågan' },
    forum: 'Forum',
    forumHint: 'Välj det som kan svara. Alla steg behöver inte tas.',
    step: 'Steg',
    choose: 'Välj',
    ownArea: (area: string) => `Forum i ${area}`,
    county: 'I hela länet',
    why: 'Varför just dit?',
    whyBack: 'Varför skickas den tillbaka?',
    note: 'Något att lägga till?',
    said: {
      lyft: (forum: string) => `Sparat. Frågan är lyft till ${forum}.`,
      mottagen: (forum: string) => `Sparat. Frågan är mottagen av ${forum}.`,
      ater: (forum: string) => `Sparat. Frågan är skickad tillbaka till ${forum}.`,
    },
  },

  ready: {
    title: 'Beredd att lyfta',
    again: 'Ta upp frågan igen',
    said: 'Sparat. Frågan är beredd att lyfta.',
    why: 'Varför tas den upp igen?',
    note: 'Något att lägga till?',
  },

  answer: {
    title: 'Svara på frågan',
    kind: 'Vad är det för svar?',
    kindHints: {
      tolkning: 'Visas för alla, så att samma text förstås lika',
      beslut: 'Något är bestämt',
      hanvisning: 'Svaret finns redan i en riktlinje',
      ingen_atgard: 'Det blir som det är, och därför',
      andringsforslag: 'Tas med när avtalet ses över',
    } satisfies Readonly<Record<AnswerKind, string>>,
    text: 'Svaret',
    textHint: 'Skriv så att den som frågade kan arbeta vidare. Inget om enskilda.',
    forum: 'Vilket forum svarar?',
    noForum: 'Vet inte',
    by: 'Funktion som svarar',
    byHint: 'Funktion, inte namn.',
    said: (kind: string) => `Sparat. Svaret är ${kind}.`,
    inText: {
      tolkning: 'en tolkning',
      beslut: 'ett beslut',
      hanvisning: 'en hänvisning till riktlinje',
      ingen_atgard: 'ingen åtgärd',
      andringsforslag: 'ett ändringsförslag till avtalet',
    } satisfies Readonly<Record<AnswerKind, string>>,
    /** After "Besvarad den 3 november:". */
    short: {
      tolkning: 'tolkning',
      beslut: 'beslut',
      hanvisning: 'hänvisning till riktlinje',
      ingen_atgard: 'ingen åtgärd',
      andringsforslag: 'blir ändringsförslag till avtalet',
    } satisfies Readonly<Record<AnswerKind, string>>,
    heading: 'Svar',
    earlier: 'Tidigare svar',
    goneOn: 'Frågan har gått vidare sedan dess.',
    shownToAll: 'Tolkningen visas för alla under ”Tolkningar och svar”.',
  },

  told: {
    title: 'De har fått svaret',
    who: 'Vilka har fått svaret?',
    how: 'Hur?',
    howHint: 'Till exempel muntligt på mötet, eller i mejl till funktionsbrevlådan.',
    said: (names: string) => `Sparat. ${names} har fått svaret.`,
    is: (day: string) => `har fått svaret ${day}`.trim(),
    isNot: 'har inte fått svaret än',
    waiting: 'väntar på svar',
    askers: 'De som har frågat',
    parties: 'Parter',
    noAskers: 'Ingen organisation står bakom frågan. Den kom upp i länet.',
    whoMissing: 'Välj minst en.',
  },

  close: {
    title: 'Avsluta frågan',
    button: 'Avsluta',
    reason: 'Varför?',
    reasonHint: 'Behövs när frågan avslutas utan svar.',
    note: 'Något att lägga till?',
    said: 'Sparat. Frågan är avslutad.',
  },

  due: {
    label: 'Svar önskas',
    none: 'inget önskat datum',
    change: 'Ändra när svar önskas',
    title: 'När önskas ett svar?',
    hint: 'Ett önskemål, ingen tidsgräns. Töm fältet för att ta bort det.',
    said: (day: string) => `Sparat. Svar önskas ${day}.`,
    saidNone: 'Sparat. Inget önskat datum för svaret.',
  },

  parts: {
    title: 'Underlag till frågan',
    bakgrund: 'Bakgrund',
    inte_har: 'Varför kan det inte lösas här?',
    forslag: 'Förslag',
    none: 'Inget underlag är skrivet. Frågan räcker, men bakgrund och förslag hjälper den som ska svara.',
    write: 'Skriv underlag',
    change: 'Ändra underlaget',
    said: 'Sparat. Underlaget till frågan är ändrat.',
  },
};
