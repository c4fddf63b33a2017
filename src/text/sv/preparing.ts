/** Preparing a dialogue: what it is about, who comes, what is known, and the day in the calendar. */
export const preparing = {
  documents: 'Vad handlar dialogen om?',
  documentsHint: 'Välj det som är viktigast den här gången. Utan val handlar den om avtalet i stort.',
  whole: 'Avtalet i stort',
  local: 'Egen fråga',
  localHint: 'En fråga som är viktig just hos er. Den ställs utöver de gemensamma.',
  localAsked: (question: string) => `Egen fråga: ${question}`,
  about: (documents: string) => `Om: ${documents}`,
  change: 'Ändra planen',
  changeTitle: 'Ändra planen',
  said: (who: string) => `Sparat. ${who}: planen för dialogen är ändrad.`,
  two: 'Två har skrivit olika om planen. Båda visas tills någon väljer.',
  twoTexts: (name: string, texts: string) => `${name}: ${texts}`,

  calendar: 'Kalenderfil',
  calendarHint: 'Öppna filen i din kalender. Flyttas dialogen, hämta filen igen: då flyttas den i kalendern också.',
  calendarSaid: 'Kalenderfilen är hämtad.',
  calendarFailed: 'Kalenderfilen gick inte att göra. Försök igen.',
  calendarFile: (who: string, day: string) => `Kvalitetsdialog ${who} ${day}.ics`,
  calendarTitle: (who: string) => `Kvalitetsdialog, ${who}`,
  calendarCancelled: (who: string) => `Inställd: Kvalitetsdialog, ${who}`,

  goal: 'Målbild',
  countyGoal: 'Länets målbild',
  noGoal: 'Ingen målbild är skriven här.',
  anew: (said: string, why: string) => (why === '' ? `${said}, behöver förankras på nytt` : `${said}. ${why}`),

  questions: 'Öppna frågor',
  noQuestions: 'Ingen öppen fråga är antecknad här.',
  gaps: 'Nytt i avtalet hos oss',
  noGaps: 'Ingen har sagt hur långt det är till avtalet här.',
  gapPlan: (plan: string) => `Så gör vi: ${plan}`,
  gapLine: (who: string, difference: string) => `${who}: ${difference.toLocaleLowerCase('sv')}`,

  projected: 'Visa stort',
  projectedKeys: 'Texten visas stort. Escape går tillbaka.',
  projectedLeave: 'Tillbaka',

  markedHere: 'Märkt här',
};
