/** Words of the forms that record one statement. What a status or a choice is called stands in `codes`. */
export const forms = {
  /** The middle part only where there is a text that can have several lines. */
  keys: ['Enter sparar, ', 'Skift + Enter ger ny rad, ', 'Esc stänger. Texten finns kvar.'],
  keysLong: 'Ctrl + Enter sparar, Esc stänger. Texten finns kvar.',
  errors: 'Det här behöver rättas innan det kan sparas:',
  restored: (when: string) => `Texten från ${when} finns kvar.`,
  startOver: 'Börja om',
  pickDate: 'Öppna kalendern',
  unreadableDate: 'Datumet går inte att läsa. Skriv till exempel 25/3-26, 25 mars, v. 49 eller i dag.',
  notChosen: 'Inte angivet',
  about: 'Gäller',
  errand: 'Ärende',
  /** The region's three errands, decided separately. */
  errands: {
    uppsagning: 'Uppsägning av nuvarande avtal',
    avtalet: 'Nytt avtal',
    implementering: 'Implementering',
  },
  readyWords: 'Färdiga ord',
  saveCorrection: 'Spara rättelsen',

  phase: {
    title: 'Ny fasbedömning',
    correctTitle: 'Rätta fasbedömningen',
    phase: 'Fas',
    ground: 'Motivering',
    chips: ['Samtal med kontaktfunktionen', 'Enligt protokoll', 'Sagt i dialog', 'Egen bedömning'],
    back: 'Tillbaka för att säkra',
    backHint: 'Att gå tillbaka är alltid tillåtet. Säg gärna varför.',
    voluntary: 'Tillämpas redan frivilligt',
    voluntaryHint: 'Det finns inget ja registrerat här, eller så har avtalet inte börjat gälla.',
    also: 'Även i fas',
    where: 'Var hos oss?',
    whereHint: 'Till exempel en stadsdel, en enhet eller en verksamhet.',
    by: 'Bedömt av',
    byHint: 'Forum eller funktion, inte namn.',
    support: 'Stödfrågor',
    supportHint: 'Till stöd för samtalet. De räknas inte ihop och avgör inte fasen.',
  },

  decision: {
    title: 'Nytt beslutsläge',
    correctTitle: 'Rätta beslutsläget',
    outcome: 'Utfall',
    instance: 'Instans',
    instanceFixed: 'Beslut fattas här. Har ärendet bara behandlats på vägen dit: välj På väg.',
    result: 'Vad blev det?',
    paragraph: 'Paragraf',
    dnr: 'Diarienummer',
    reason: 'Skäl',
    reasonHint: 'Med protokollets eller kommunens egna ord.',
    wording: 'Vad lades till?',
    newRound: 'Nytt ärende: ett nytt beslut behövs',
    /** A yes or no is told, and a later day stands that was written down after it. */
    planStill: (instance: string, day: string) => `Gäller datumet ${instance} ${day} fortfarande?`,
    planStillNoDay: (instance: string) => `Gäller ”Nästa: ${instance}” fortfarande?`,
    planStillAnswers: { ja: 'Ja, det gäller', nej: 'Nej, ta bort det' },
    next: 'Nästa instans',
    nextDay: 'När',
    nextNone: 'Inte känd',
  },

  next: {
    title: 'Nästa instans',
    instance: 'Nästa instans',
    day: 'Datum',
    dayHint: 'Till exempel 15/12 eller fre v. 49. Lämna tomt om dagen inte är känd.',
    note: 'Anmärkning',
  },

  applies: {
    title: 'Gäller avtalet här?',
    answers: { ja: 'Ja, från …', inte_an: 'Inte än', oklart: 'Oklart' },
    from: 'Gäller från',
    note: 'Hur vet vi det?',
    noteHint: 'Till exempel mejl eller möte, med funktion och inte namn.',
    on: 'Datum för uppgiften',
  },

  anchoring: {
    title: (group: string) => `Förankring: ${group}`,
    level: 'Hur långt har vi kommit?',
    hesitant: 'Tveksam',
    hesitantHint: 'Oro eller invändning finns, vilket steg det än är.',
    down: 'Varför ett steg tillbaka?',
    sign: 'Hur märks det?',
  },

  contact: {
    title: 'Kontaktfunktion',
    hint: 'Skriv funktion, inte namn. Till exempel MAS och funktionsbrevlåda.',
    ordinarie: 'Kontaktfunktion',
    ersattare: 'Ersättare',
    mailbox: 'Funktionsbrevlåda',
    replacementMailbox: 'Ersättarens funktionsbrevlåda',
  },

  note: {
    title: 'Anteckning',
    placeholder: 'Skriv en anteckning …',
    hint: 'En rad räcker. Skriv funktion, inte namn. Inget om enskilda.',
    mark: 'Märk som',
    noMark: 'Ingen',
    correctTitle: 'Rätta anteckningen',
  },

  goal: {
    title: 'Målbild',
    text: 'Målbild',
    hint: 'Ungefär tre meningar som går att följa upp. Beskriv med ord det man ska kunna se.',
  },

  newDate: {
    title: 'Nytt datum',
    what: 'Vad händer?',
    kind: 'Slag',
    day: 'Datum',
    certainty: 'Hur säkert?',
    place: 'Plats',
  },

  moveDate: {
    title: (what: string) => `Flytta: ${what}`,
    day: 'Nytt datum',
    reason: 'Varför flyttas det?',
  },

  recommendation: {
    title: 'Ny rekommendation',
    outcome: 'Rekommendation',
    hint: 'En rekommendation är inget beslut. Varje medlem beslutar för egen del.',
  },

  withdraw: {
    title: 'Ta tillbaka uppgiften',
    hint: 'Uppgiften slutar gälla men står kvar i historiken. Det som gällde före den gäller igen.',
    reason: 'Varför tas den tillbaka?',
    hideWords: 'Ta också bort texten',
    hideWordsHint:
      'Den raderas ur Fyrfas och ur kopior som görs härefter, och det går inte att ångra. Filer som redan är utlämnade når Fyrfas inte.',
    instead: 'Ta tillbaka uppgiften i stället',
  },

  /** What the status region says after a save. */
  said: {
    phase: (name: string, phase: string, on: string) => `Sparat. ${name}: ${phase}, ${on}.`,
    decision: (name: string, what: string, on: string) => `Sparat. ${name}: ${what}, ${on}.`,
    next: (name: string, instance: string, day: string | null) =>
      day === null ? `Sparat. ${name}: nästa instans ${instance}.` : `Sparat. ${name}: ${instance} ${day}.`,
    applies: (name: string, answer: string) => `Sparat. ${name}: gäller här, ${answer}.`,
    anchoring: (name: string, group: string, level: string) => `Sparat. ${name}: ${group}, ${level}.`,
    contact: (name: string) => `Sparat. ${name}: kontaktfunktion.`,
    note: (name: string, on: string) => `Sparat. ${name}: anteckning, ${on}.`,
    noteCorrected: (name: string) => `Sparat. ${name}: anteckningen är rättad.`,
    goal: (name: string) => `Sparat. ${name}: målbild.`,
    date: (name: string, title: string, day: string) => `Sparat. ${name}: ${title}, ${day}.`,
    recommendation: (name: string, what: string, on: string) => `Sparat. ${name}: ${what}, ${on}.`,
    withdrawn: (name: string) => `Sparat. ${name}: uppgiften är tillbakatagen.`,
  },
};
