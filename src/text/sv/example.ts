/** Invented texts for "Utforska med exempeldata". Nothing here says anything about any real organisation. */
export const example = {
  writer: 'Samordnare (exempel)',
  grounds: [
    'Arbetsgrupp finns, rutiner återstår.',
    'Ledningsgruppen har gått igenom avtalet och listat vad som är nytt.',
    'Introduktion är planerad för kväll, natt och vikarier.',
    'Två enheter arbetar så redan, övriga börjar efter årsskiftet.',
    'Kontaktvägarna är kända på båda sidor. Närområdesplanen ses över.',
  ],
  backGround: 'Ny chef i höst. Vi går igenom avtalet en gång till innan vi fortsätter.',
  notes: {
    behov: 'Vikarier behöver en kort introduktion.',
    hinder: 'Oklart vem som svarar på helgen.',
    exempel: 'Gemensam genomgång inför hemgång varje tisdag. Läkare är med.',
    fraga: 'Räknas korttidsplats hit?',
    skillnad: 'Planeringen börjar två dagar tidigare än förut.',
    none: 'Samtal med kontaktfunktionen. Ärendet är anmält till nämnden.',
  },
  reasonNo: 'Kommunen vill se den ekonomiska regleringen först.',
  addendum: 'Ja med tilläggsuppdrag att följa upp kostnaderna efter ett år.',
  sign: 'Har frågat och kommit med egna förslag.',
  contact: (place: string) => `MAS, ${place}`,
  goal: 'Invånaren ska märka att vi planerar tillsammans. Ingen ska behöva berätta samma sak två gånger.',
  dateTitle: 'Delregional avstämning',
  dialogue: {
    roles: 'Dialogledare, MAS, vårdcentralschef, enhetschef hemsjukvård',
    place: '13.00–14.30',
    answer: 'Planeringen inför hemgång börjar nu två dagar tidigare. Läkare är med.',
    action: 'Ny helgrutin',
    who: 'Vårdcentralschef',
  },
};
