/** Hjälp: the first hour, the bad day, what the words mean, accessibility. Plain and short. */
export const help = {
  tabsLabel: 'Delar av hjälpen',
  tabs: { help: 'Kom i gång', words: 'Ord', accessibility: 'Tillgänglighet' },
  firstHour: 'Första timmen',
  firstHourSteps: [
    {
      title: 'Välj ditt område',
      text: 'Gå till Områden och tryck på ”Det här är mitt område”. Fyrfas öppnas där nästa gång.',
    },
    {
      title: 'Skriv det du vet',
      text: 'En rad räcker: ett beslut, en fas, en anteckning eller ett datum. Resten viks ut under ”Fler uppgifter” när du behöver det. Första gången du sparar frågar Fyrfas vilken funktion som skriver.',
    },
    {
      title: 'Se länet',
      text: 'Kartan visar beslut eller fas. Vitt betyder att uppgift saknas, aldrig att svaret är nej.',
    },
    {
      title: 'Spara en kopia',
      text: 'Det du skriver finns bara i den här webbläsaren tills du sparar en kopia. Rutan uppe till höger säger alltid hur det är.',
    },
    {
      title: 'Dela med kollegor',
      text: 'Skicka kopian. Den som öppnar den ser först vad den innehåller. Ingens uppgifter skrivs över: säger två olika saker visas båda tills någon väljer.',
    },
  ],
  badDay: 'När något har gått fel',
  badDayItems: [
    {
      title: 'Det är tomt här',
      text: 'Webbläsaren kan ha rensats. Öppna din senaste kopia under Kopior och delning, så är allt tillbaka.',
    },
    {
      title: 'Jag skrev fel',
      text: 'Tryck på Ångra i raden som säger ”Sparat”, eller Ctrl+Z. Senare: öppna Historik på kortet och välj Rätta eller Ta tillbaka.',
    },
    {
      title: 'Filen går inte att öppna',
      text: 'Inget har ändrats. Be avsändaren spara kopian igen och skicka den som bifogad fil, inte inklistrad i mejlet.',
    },
    {
      title: 'Fliken stängdes mitt i',
      text: 'Öppna samma sida igen. Det halvskrivna står kvar.',
    },
    {
      title: 'Nätet är borta',
      text: 'Allt fungerar ändå. Fyrfas behöver inget nät för att spara, visa eller skriva ut.',
    },
    {
      title: 'En text måste bort',
      text: 'Öppna Historik på kortet, välj Ta tillbaka och markera att texten ska döljas. Den syns då ingenstans i Fyrfas. Filer som redan är utlämnade kan ingen nå.',
    },
  ],
  keys: 'Tangenter',
  keyList: [
    { keys: ['Ctrl', 'K'], text: 'Sök efter en organisation, en sida eller något att göra' },
    { keys: ['Ctrl', 'Z'], text: 'Ångra det du senast sparade, när du inte skriver i ett fält' },
    { keys: ['1–5'], text: 'Välj fas eller beslut när valen är i fokus' },
    { keys: ['Ctrl', 'Enter'], text: 'Spara ett formulär var du än står i det' },
    { keys: ['Esc'], text: 'Stäng formuläret. Det du skrivit finns kvar' },
    { keys: ['Piltangenter'], text: 'Gå mellan kommunerna på kartan, åt det håll de ligger' },
    { keys: ['B', 'F', 'N'], text: 'I ett områdes lista: beslut, fas, anteckning för raden i fokus' },
    { keys: ['Alt', '1–5'], text: 'I en dialog: märk stycket' },
  ],
  outside: 'Det här finns inte i Fyrfas',
  outsideItems: [
    'Uppgifter om enskilda personer. De hör hemma i journal- och avvikelsesystem.',
    'Avvikelser i samverkan. De anmäls i varje parts eget system.',
    'Ekonomi, statistik och nyckeltal. Uppföljningen sker i dialog.',
    'Mötesbokning. Kalendern har ni redan.',
  ],
  records: 'Allmänna handlingar',
  recordsText:
    'Att texten ligger på din dator gör den inte hemlig. Det som är färdigt och delat kan vara en allmän handling. Arbetsmaterial märks som arbetsmaterial på skärm och papper. Varje organisation följer sina egna regler för diarieföring och gallring.',
  sources: 'Varifrån fakta kommer',
  wordsLead: 'Så används orden i Fyrfas.',
  word: 'Ord',
  meaning: 'Betyder',
  words: [
    {
      word: 'Hälso- och sjukvårdsavtal',
      meaning:
        'Avtalet mellan Västra Götalandsregionen och länets 49 kommuner om vem som ansvarar för vad. Till det hör fyra lagstadgade överenskommelser.',
    },
    {
      word: 'Överenskommelse',
      meaning:
        'Ett av de fyra lagstadgade dokumenten under avtalet. Det man kommer överens om i en dialog heter Att göra.',
    },
    {
      word: 'Implementering',
      meaning: 'Övergång till ett nytt arbetssätt. Det tar ofta två till fyra år och är sällan klart en gång för alla.',
    },
    { word: 'Fas', meaning: 'Hur långt övergången har kommit, bedömt i ord av någon som vet. Räknas aldrig fram.' },
    { word: 'Behovsinventering', meaning: 'Fas 1. Vad är nytt för oss, vad behöver vi?' },
    { word: 'Införande', meaning: 'Fas 2. Vi förbereder, utbildar och ändrar rutiner.' },
    { word: 'Användning', meaning: 'Fas 3. Vi arbetar så i vardagen.' },
    { word: 'Vidmakthållande', meaning: 'Fas 4. Det håller även när folk byts ut.' },
    {
      word: 'Tillbaka för att säkra',
      meaning: 'Att gå tillbaka en fas, till exempel efter ett chefsbyte. Det är vanligt och inget misslyckande.',
    },
    { word: 'Uppgift saknas', meaning: 'Ingen har skrivit något här. Det betyder inte nej.' },
    {
      word: 'Inget eget beslut',
      meaning: 'Organisationen är bunden genom sin huvudman eller sitt uppdrag och beslutar inte själv.',
    },
    {
      word: 'Gäller här',
      meaning: 'Om avtalet gäller på platsen, enligt dem som är där. Det följer inte av beslutet utan frågas särskilt.',
    },
    {
      word: 'Förankring',
      meaning: 'Att de som berörs känner till, förstår och står bakom. Bedöms för varje målgrupp och kan gå förlorad.',
    },
    {
      word: 'Kvalitetsdialog',
      meaning: 'Ett samtal mellan kommunen och regionen om hur avtalet används, i stället för mätning.',
    },
    {
      word: 'Känd, förstådd, använd',
      meaning: 'Tre frågor om avtalet. Svaren är ord, inga siffror, och jämförs inte mellan kommuner.',
    },
    {
      word: 'Att göra',
      meaning: 'Det ni kom fram till i en dialog: vad, vem, när och hur det märks. Tas upp först nästa gång.',
    },
    {
      word: 'Två olika uppgifter',
      meaning: 'Två har skrivit olika om samma sak utan att ha sett varandra. Båda visas tills någon som vet väljer.',
    },
    {
      word: 'Kontaktfunktion',
      meaning: 'Den funktion hos organisationen som svarar på frågor om avtalet. En funktion, inte ett namn.',
    },
    {
      word: 'Delregional vårdsamverkan',
      meaning: 'Samarbetet mellan kommuner och sjukvård i en del av länet. Det finns sex. I Fyrfas kallas de områden.',
    },
    {
      word: 'Kommunalförbund',
      meaning: 'Fyra sammanslutningar av kommuner. De rekommenderar, men beslutar inte åt medlemmen.',
    },
    { word: 'Länsgemensam', meaning: 'Gäller hela länet, kommunerna och regionen tillsammans.' },
    { word: 'Bordlagd', meaning: 'Ärendet skjuts upp till ett senare möte utan att ändras.' },
    { word: 'Återremitterad', meaning: 'Ärendet skickas tillbaka för mer beredning och börjar en ny omgång.' },
    {
      word: 'KS, KF, RS, RF, SSN',
      meaning:
        'Kommunstyrelsen, kommunfullmäktige, regionstyrelsen, regionfullmäktige, strategiska hälso- och sjukvårdsnämnden.',
    },
    {
      word: 'SRO, VVG, VästKom',
      meaning:
        'Det politiska samrådsorganet, ledningsstrukturen Vårdsamverkan Västra Götaland, och kommunalförbundens gemensamma organisation.',
    },
    { word: 'Kopia', meaning: 'En fil med allt som finns här. Kopior kan läggas ihop utan att något skrivs över.' },
    { word: 'Arbetsmaterial', meaning: 'Text som ännu ändras. Märks så på skärm och papper tills den är återkopplad.' },
  ],
  accessibility: 'Tillgänglighetsredogörelse',
  accessibilityLead:
    'Fyrfas ska kunna användas av alla. Vi följer WCAG 2.2 på nivå AA, som går längre än lagen om tillgänglighet till digital offentlig service kräver.',
  accessibilityItems: [
    'Allt går att göra med tangentbord. Kartan är en lista av knappar som skärmläsare läser upp med plats, beslut, fas och datum.',
    'Färg är aldrig ensam: varje klass har också ett mönster och ett tecken, och en tabell visar detsamma som kartan.',
    'Texten går att förstora till 200 procent och sidan fungerar i 320 bildpunkters bredd.',
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
