/** Hjälp: the first hour, the bad day, what the words mean, accessibility. Plain and short. */
export const help = {
  tabsLabel: 'Delar av hjälpen',
  tabs: { help: 'Kom i gång', words: 'Ord', accessibility: 'Tillgänglighet' },
  onPage: 'På den här sidan',

  firstHour: 'Första timmen',
  firstHourLead: 'Ta det i den här ordningen. Du kan sluta när som helst: det du har sparat finns kvar.',
  firstHourSteps: [
    {
      title: 'Välj ditt område',
      text: 'Tryck på området på kartan, eller gå till Områden, och välj ”Det här är mitt område”. Fyrfas öppnas där nästa gång.',
      to: 'areas',
      link: 'Till Områden',
    },
    {
      title: 'Klistra in din lista',
      text: 'Kopiera raderna i Excel och tryck Ctrl + V i området. Kommun, beslut och datum räcker, i vilken ordning som helst och med eller utan rubriker. Du ser vad varje rad betyder innan något sparas. Det som inte förstods rättar du på plats.',
    },
    {
      title: 'Säg vem som skriver',
      text: 'Vid första ”Spara” frågar Fyrfas vilken funktion du skriver som, till exempel samordnare, Skaraborg. Skriv funktion, inte namn.',
      to: 'settings',
      link: 'Ändra det i Inställningar',
    },
    {
      title: 'Välj en mapp',
      text: 'Rutan uppe till höger säger ”Bara här” tills det du skrivit också finns någon annanstans. Tryck på den och välj den delade mappen, eller spara en kopia om ni inte har någon mapp än.',
      to: 'copies',
      link: 'Till Kopior och delning',
    },
    {
      title: 'Sätt fas för flera på en gång',
      text: 'Välj rader med mellanslag, eller alla med Ctrl + A, och tryck på ”Sätt för valda”. Undantagen rättar du sedan rad för rad med piltangenterna och F.',
    },
    {
      title: 'Skriv en anteckning',
      text: 'En rad räcker. Märk den Behov, Hinder, Exempel, Fråga eller Skillnad, så hittas den igen under Lärande.',
      to: 'learning',
      link: 'Till Lärande',
    },
    {
      title: 'Visa läget',
      text: 'Kartan visar beslut eller fas. Vitt betyder att uppgift saknas, aldrig att svaret är nej. ”Visa stort” är gjort för projektorn; reglaget bredvid väljer vilka vyer som visas.',
      to: 'map',
      link: 'Till Karta',
    },
  ],

  monday: 'Varje måndag, tio minuter',
  mondaySteps: [
    {
      title: 'Läs ”Sedan sist”',
      text: 'Det kollegor har skrivit hämtas av sig självt ur mappen och står överst i området. Under Underlag, Sedan sist, finns allt nytt som en kort text eller dagordning.',
    },
    {
      title: 'Svara på datum som har passerat',
      text: 'Står det att KF har varit, så skriv hur det gick. Vet du inte, så låt det stå: ingenting räknar dagar.',
    },
    {
      title: 'Skriv det du har fått veta',
      text: 'Ett mejl, ett samtal, ett protokoll: beslut, fas, anteckning eller nästa datum. Säg varifrån uppgiften kommer.',
    },
    {
      title: 'Se om två säger olika',
      text: 'Vet du vilken som gäller, så välj den. Annars tar ni upp det i nästa dialog.',
      to: 'differences',
      link: 'Till Två olika uppgifter',
    },
    {
      title: 'Kasta en blick på rutan uppe till höger',
      text: 'Står där ”Kopia” och ett klockslag är allt som det ska.',
    },
  ],

  badDay: 'När något har gått fel',
  badDayItems: [
    {
      title: 'Det är tomt här',
      text: 'Webbläsaren kan ha rensats, till exempel när du loggade ut. Välj mappen igen under Kopior och delning, eller öppna din senaste kopia, så är allt tillbaka. Sedan frågar Fyrfas vem som skriver, och du väljer din funktion.',
      to: 'copies',
      link: 'Till Kopior och delning',
    },
    {
      title: 'Datorn är borta eller trasig',
      text: 'Öppna Fyrfas på en annan dator och välj mappen, eller öppna den senaste kopian. Det som bara fanns på den gamla datorn är borta, och därför säger rutan uppe till höger till så länge något bara finns här. Har någon annan fått tag i datorn, säg till it-stöd: uppgifterna är inte låsta med lösenord i Fyrfas.',
    },
    {
      title: 'Jag läste in fel fil',
      text: 'Tryck på ”Ångra inläsningen”. Det som fanns här innan är orört. En fil skriver aldrig över något av ditt.',
    },
    {
      title: 'Filen går inte att öppna',
      text: 'Inget har ändrats. Be avsändaren spara kopian igen och skicka den som bifogad fil, inte inklistrad i mejlet.',
    },
    {
      title: 'Jag skrev fel',
      text: 'Tryck på Ångra i raden som säger ”Sparat”, eller Ctrl + Z. Senare: öppna Historik på kortet och välj Rätta eller Ta tillbaka.',
    },
    {
      title: 'Två säger olika',
      text: 'Båda står kvar. Tryck på ”Den här gäller” om du vet, eller ”Ta upp i dialog”, så står frågan där när ni förbereder nästa dialog.',
      to: 'differences',
      link: 'Till Två olika uppgifter',
    },
    {
      title: 'Nätet är borta',
      text: 'Allt fungerar ändå. Fyrfas behöver inget nät för att spara, visa eller skriva ut. Ligger mappen på nätet delas det du skriver när nätet är tillbaka.',
    },
    {
      title: 'Mappen är inte ansluten',
      text: 'Webbläsaren vill att du säger ja igen efter en tid. Tryck på ”Återanslut mappen”. Under tiden sparas allt här som vanligt.',
      to: 'copies',
      link: 'Till Kopior och delning',
    },
    {
      title: 'Fliken stängdes mitt i',
      text: 'Öppna samma sida igen. Det halvskrivna står kvar.',
    },
    {
      title: 'En text måste bort',
      text: 'Öppna Historik på kortet, välj Ta tillbaka och markera att texten ska döljas. Den syns då ingenstans i Fyrfas. Filer som redan är utlämnade kan ingen nå.',
    },
    {
      title: 'Webbläsaren tillåter inte att Fyrfas sparar',
      text: 'Det du skriver försvinner när du stänger, om du inte sparar en kopia. Be it-stöd tillåta lagring för den här adressen.',
    },
  ],

  keys: 'Tangenter',
  keysLead: 'Tryck ? var du än är för att se den här listan, när du inte skriver i ett fält.',
  keysOff: 'Tangenten ? är avstängd i den här webbläsaren.',

  outside: 'Det här finns inte i Fyrfas',
  outsideLead: 'Sådant som redan har ett hem någon annanstans, och ska ha det kvar där.',
  outsideItems: [
    { title: 'Uppgifter om enskilda personer', text: 'De hör hemma i journaler och verksamhetssystem.' },
    { title: 'Möteskalendrar', text: 'Datum och dialoger står här, men bokningen görs i den kalender ni redan har.' },
    { title: 'Avvikelser i samverkan', text: 'De anmäls i varje parts eget system.' },
    { title: 'Ekonomi och nyckeltal', text: 'Uppföljningen sker i dialog, inte i siffror.' },
    {
      title: 'Uppgifter per vårdnivå',
      text: 'Vem som gör vad för den enskilda patienten står i avtalet och i era rutiner.',
    },
    { title: 'Millennium och andra vårdsystem', text: 'Fyrfas är inte kopplat till något av dem.' },
  ],
  records: 'Allmänna handlingar',
  recordsText:
    'Att texten ligger på din dator gör den inte hemlig. Filer i en delad mapp kan vara allmänna handlingar. Arbetsmaterial märks som arbetsmaterial på skärm och papper, och kommer aldrig med på den offentliga sidan under Underlag. Varje organisation följer sina egna regler för diarieföring och gallring.',
  sources: 'Varifrån fakta kommer',

  wordsLead: 'Så används orden i Fyrfas. Samma förklaring finns bakom frågetecknet bredvid ordet.',

  accessibility: 'Tillgänglighetsredogörelse',
  accessibilityLead:
    'Fyrfas ska kunna användas av alla. Vi följer WCAG 2.2 på nivå AA, som går längre än lagen om tillgänglighet till digital offentlig service kräver.',
  accessibilityItems: [
    'Allt går att göra med tangentbord. Kartan är en lista av knappar som skärmläsare läser upp med plats, beslut, fas och datum.',
    'Färg är aldrig ensam: varje klass har också ett mönster och ett tecken, och en tabell visar detsamma som kartan.',
    'Texten går att förstora till 200 procent, och sidan fungerar i 320 bildpunkters bredd, som vid 400 procents förstoring.',
    'Formulär säger vad som behöver rättas, leder dit och behåller det du har skrivit. Inget stängs av sig självt.',
    'Ovanliga ord förklaras där de står. Tangenter med ett enda tecken fungerar bara när raden eller kartan är i fokus, och ? går att stänga av.',
    'Rörelse används sparsamt och stängs av när datorn är inställd på det. Mörkt läge och hög kontrast följer datorn.',
  ],
  known: 'Det vi vet brister',
  knownItems: [
    'Kartans kommuner är små på en telefon. Där visas därför rutor först, och tabellen finns alltid.',
    'Vi har prövat med automatiska verktyg och tangentbord, men ännu inte med personer som använder skärmläsare till vardags.',
  ],
  report:
    'Hittar du något som hindrar dig? Säg till den som ansvarar för Fyrfas hos dig. Myndigheten för digital förvaltning (Digg) har tillsyn.',
  reviewed: 'Redogörelsen bygger på vår egen granskning i november 2026.',
};
