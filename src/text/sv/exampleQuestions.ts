/** Invented questions for "Utforska med exempeldata", with functions and no persons. */
export const exampleQuestions = {
  shortStay: {
    asked: 'Räknas en korttidsplats som kommunens boende när läkaransvaret avgörs?',
    alike: 'Vem har läkaransvaret för den som bor på korttidsplats?',
    bakgrund:
      'Vårdcentralen och kommunen har läst samma text på två sätt, och svaren blir olika från vecka till vecka.',
    inte_har: 'Samma fråga finns i flera kommuner, så den behöver ett gemensamt svar.',
    forslag: 'En tolkning som alla kan hänvisa till.',
    toArea: 'Samma fråga har kommit från två kommuner.',
    toCounty: 'Svaret behöver vara lika i hela länet.',
    answer:
      'Ja. Den som vistas på korttidsplats räknas hit under vistelsen. Läkare utses av den vårdcentral som personen är listad hos.',
    by: 'Ordförande',
    told: 'Muntligt på styrgruppens möte.',
  },
  contact: {
    asked: 'Hur fort ska en fast läkarkontakt vara utsedd efter hemgång?',
    bakgrund: 'Avtalet säger att det ska ske skyndsamt. Vi har olika bild av vad det betyder i vardagen.',
    forslag: 'Ett gemensamt riktvärde som går att ändra när vi har prövat.',
    why: 'Närområdesgrupperna har kommit olika långt.',
  },
  introduction: {
    asked: 'Kan vi få en gemensam kort introduktion till avtalet för vikarier?',
    why: 'Behovet finns överallt, och en enda text är lättast att hålla aktuell.',
  },
  dental: {
    asked: 'Vem påminner om munhälsobedömningen när en person flyttar mellan kommuner?',
    up: 'Rör flera kommuner.',
    back: 'Går att lösa mellan enhetscheferna. Hör av er om det inte räcker.',
  },
  weekend: { asked: 'Gäller samma kontaktväg på helgen som på vardagar?' },
  aids: {
    asked: 'Parterna ser olika på vem som bekostar hjälpmedel under korttidsvistelse.',
    why: 'Frågan går till respektive ledning.',
  },
  plan: {
    asked: 'Vem kallar till SIP när flera verksamheter är inblandade?',
    why: 'Ledningsgruppen har riktlinjen.',
    answer: 'Det står i riktlinjen för samordnad individuell plan: den som först ser behovet kallar.',
    told: 'Mejl till funktionsbrevlådan.',
  },
};
