/** Invented notes that have grown, for "Utforska med exempeldata". They say nothing about any real organisation. */
export const exampleNotes = {
  needs: {
    introduction: {
      said: 'Kväll, natt och vikarier behöver en kort introduktion till vad som är nytt.',
      parts: { fragad: 'MAS-nätverket', bakgrund: 'Den som börjar mitt i en helg har ingen att fråga.' },
    },
    contacts: {
      said: 'En gemensam lista över vem man ringer när planeringen inför hemgång ändras.',
      parts: { fragad: 'Närområdesgruppen' },
    },
    support: {
      said: 'En kort text om avtalet som chefer kan ha med på arbetsplatsträffen.',
      parts: { fragad: 'Processledningen' },
    },
  },
  obstacles: {
    weekend: {
      said: 'Oklart vem som svarar när något ändras på helgen.',
      parts: {
        agare: 'Vårdcentralschef och enhetschef hemsjukvård',
        sedan: 'Sedan i våras',
        bakgrund: 'På vardagar fungerar det. På helgen ringer man runt tills någon svarar.',
      },
    },
    systems: {
      said: 'Vi ser inte varandras planering i systemen.',
      parts: { agare: 'Verksamhetsutvecklare', sedan: '2024' },
    },
    reach: {
      said: 'Elevhälsan har inte fått veta vad avtalet säger om dem.',
      parts: {},
    },
  },
  why: {
    weekend: 'En gemensam helgrutin provas till årsskiftet.',
    systems: 'Ett nytt system är på väg. Till dess ringer vi varandra på morgonen.',
  },
  examples: {
    meeting: {
      said: 'Gemensam genomgång inför hemgång varje tisdag. Läkare är med.',
      parts: {
        situation: 'Planeringen blev klar samma dag som hemgången, och hemsjukvården fick veta sent.',
        gjorde: 'Vi möts digitalt en kvart varje tisdag: avdelning, vårdcentral och hemsjukvård.',
        battre: 'Hemgångarna är planerade två dagar tidigare, och färre ringer på kvällen.',
        annorlunda: 'Vi skulle ha tagit med rehab från början.',
        kontakt: 'Enhetschef hemsjukvård, Skövde',
      },
    },
    card: {
      said: 'Ett kort med rätt telefonnummer i varje bil.',
      parts: {},
    },
  },
  consentBy: 'Enhetschef hemsjukvård',
  differences: {
    earlier: {
      said: 'Planeringen ska börja två dagar tidigare än vi är vana vid.',
      parts: { plan: 'Enhetscheferna går igenom schemat för tisdagsmötet före jul.' },
    },
  },
};
