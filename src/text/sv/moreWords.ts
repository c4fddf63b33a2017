/** The other half of the words (words.ts): dialogues, copies, the agreement and who is in it. */
export const moreWords = {
  dialog: {
    group: 'dialog',
    word: 'Kvalitetsdialog',
    meaning: 'Ett samtal mellan kommunen och regionen om hur avtalet används, i stället för mätning.',
  },
  kfa: {
    group: 'dialog',
    word: 'Känd, förstådd, använd',
    meaning: 'Tre frågor om avtalet. Svaren är ord, inga siffror, och jämförs inte mellan kommuner.',
  },
  attGora: {
    group: 'dialog',
    word: 'Att göra',
    meaning: 'Det ni kom fram till i en dialog: vad, vem, när och hur det märks. Tas upp först nästa gång.',
  },
  aterkopplad: {
    group: 'dialog',
    word: 'Återkopplad',
    meaning: 'Båda sidor har läst sammanfattningen. Texten är låst, och det som tillkommer skrivs som en egen rad.',
  },
  arbetsmaterial: {
    group: 'dialog',
    word: 'Arbetsmaterial',
    meaning: 'Text som ännu ändras. Märks så på skärm och papper tills den är återkopplad.',
  },
  kopia: {
    group: 'delning',
    word: 'Kopia',
    meaning:
      'En fil med allt som finns här. Kopior läggs ihop utan att något skrivs över, och samma kopia kan läsas in flera gånger. Rutan uppe till höger säger när den senaste sparades.',
  },
  mapp: {
    group: 'delning',
    word: 'Mapp',
    meaning:
      'En delad mapp som du väljer en gång. Fyrfas lägger det du skriver där efter varje gång du sparar, och hämtar det kollegor har lagt där. Ingen skriver över någon annan.',
  },
  baraHar: {
    group: 'delning',
    word: 'Bara här',
    meaning:
      'Det du har skrivit finns bara i den här webbläsaren. Rensas den är det borta. Välj mapp eller spara en kopia.',
  },
  lagesbild: {
    group: 'delning',
    word: 'Lägesbild',
    meaning: 'Läget en viss dag, fryst så att det går att visa och jämföra med senare.',
  },
  avtalet: {
    group: 'avtal',
    word: 'Hälso- och sjukvårdsavtal',
    meaning:
      'Avtalet mellan Västra Götalandsregionen och länets 49 kommuner om vem som ansvarar för vad. Till det hör fyra lagstadgade överenskommelser.',
  },
  overenskommelse: {
    group: 'avtal',
    word: 'Överenskommelse',
    meaning:
      'Ett av de fyra lagstadgade dokumenten under avtalet. Det man kommer fram till i en dialog heter Att göra.',
  },
  omrade: {
    group: 'avtal',
    word: 'Område',
    meaning: 'En delregional vårdsamverkan: samarbetet mellan kommuner och sjukvård i en del av länet. Det finns sex.',
  },
  forbund: {
    group: 'avtal',
    word: 'Kommunalförbund',
    meaning: 'Fyra sammanslutningar av kommuner. De rekommenderar, men beslutar inte åt medlemmen.',
  },
  lansgemensam: {
    group: 'avtal',
    word: 'Länsgemensam',
    meaning: 'Gäller hela länet, kommunerna och regionen tillsammans.',
  },
  forkortningar: {
    group: 'avtal',
    word: 'KS, KF, RS, RF, SSN',
    meaning:
      'Kommunstyrelsen, kommunfullmäktige, regionstyrelsen, regionfullmäktige, strategiska hälso- och sjukvårdsnämnden.',
  },
  samrad: {
    group: 'avtal',
    word: 'SRO, VVG, VästKom',
    meaning:
      'Det politiska samrådsorganet, ledningsstrukturen Vårdsamverkan Västra Götaland, och kommunalförbundens gemensamma organisation.',
  },
};
