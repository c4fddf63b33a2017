/**
 * What each word means: one catalogue, read under Hjälp → Ord and on the spot behind a small question mark.
 * `word` is as it stands on screen.
 */
export const words = {
  ask: (word: string) => `Vad betyder ${word}?`,
  more: 'Fler ord',
  groups: {
    beslut: 'Beslut',
    over: 'Fas och förankring',
    sagt: 'Det som skrivs',
    dialog: 'Dialog',
    delning: 'Kopior och delning',
    avtal: 'Avtalet och vilka som är med',
  },
  all: {
    beslut: {
      group: 'beslut',
      word: 'Beslut',
      meaning:
        'Var ärendet står hos den som beslutar själv: varje kommun och regionen. Läget räknas fram ur vad nämnd, styrelse och fullmäktige har gjort. Beslutat nej visas lika stort och lugnt som beslutat ja.',
    },
    saknas: {
      group: 'beslut',
      word: 'Uppgift saknas',
      meaning: 'Ingen har skrivit något här än. Det betyder inte nej, och inte att inget har hänt.',
    },
    ejEget: {
      group: 'beslut',
      word: 'Inget eget beslut',
      meaning:
        'Organisationen är bunden genom sin huvudman eller sitt uppdrag och beslutar inte själv. Ett sjukhus följer regionens beslut. Därför finns inget att fylla i.',
    },
    ejAktuellt: {
      group: 'beslut',
      word: 'Ej aktuellt',
      meaning: 'Frågan gäller inte den här organisationen. Det är något annat än att uppgift saknas.',
    },
    instans: {
      group: 'beslut',
      word: 'Instans',
      meaning:
        'Det politiska organ som behandlar ärendet. I en kommun: nämnd, kommunstyrelsen (KS) och till sist kommunfullmäktige (KF). I regionen: SSN, RS och RF. Bara den sista beslutar, de andra föreslår.',
    },
    paVag: {
      group: 'beslut',
      word: 'På väg',
      meaning: 'Ärendet har börjat behandlas men är inte avgjort. Bordlagd och återremitterad hör också hit.',
    },
    delar: {
      group: 'beslut',
      word: 'Beslutat i delar',
      meaning: 'En del av dokumenten är beslutade och andra inte. På kortet står vart och ett för sig.',
    },
    bordlagd: {
      group: 'beslut',
      word: 'Bordlagd',
      meaning: 'Ärendet skjuts upp till ett senare möte utan att ändras.',
    },
    aterremitterad: {
      group: 'beslut',
      word: 'Återremitterad',
      meaning: 'Ärendet skickas tillbaka för mer beredning och börjar en ny omgång.',
    },
    rekommendation: {
      group: 'beslut',
      word: 'Rekommendation',
      meaning: 'Det som ett kommunalförbund, VästKom eller SRO säger. Den ändrar aldrig en kommuns beslutsläge.',
    },
    gallerHar: {
      group: 'beslut',
      word: 'Gäller här',
      meaning:
        'Om avtalet gäller på platsen, enligt dem som är där. Det frågas särskilt och följer inte av beslutet: vad ett nej någon annanstans betyder här vet ingen annan än de som är här.',
    },
    fas: {
      group: 'over',
      word: 'Fas',
      meaning:
        'Hur långt övergången till det nya arbetssättet har kommit, bedömt i ord av någon som vet. Den har datum och motivering, räknas aldrig fram och jämförs inte mellan kommuner.',
    },
    behovsinventering: {
      group: 'over',
      word: 'Behovsinventering',
      meaning: 'Fas 1. Vad är nytt för oss, vad behöver vi?',
    },
    inforande: { group: 'over', word: 'Införande', meaning: 'Fas 2. Vi förbereder, utbildar och ändrar rutiner.' },
    anvandning: { group: 'over', word: 'Användning', meaning: 'Fas 3. Vi arbetar så i vardagen.' },
    vidmakthallande: {
      group: 'over',
      word: 'Vidmakthållande',
      meaning: 'Fas 4. Det håller även när folk byts ut.',
    },
    omBeslutas: {
      group: 'over',
      word: 'Om avtalet beslutas',
      meaning: 'Arbetet har börjat, men här finns inget ja registrerat. Fasen gäller då bara om det blir ett ja.',
    },
    tillbaka: {
      group: 'over',
      word: 'Tillbaka för att säkra',
      meaning: 'Att gå tillbaka en fas, till exempel efter ett chefsbyte. Det är vanligt och inget misslyckande.',
    },
    implementering: {
      group: 'over',
      word: 'Implementering',
      meaning: 'Övergång till ett nytt arbetssätt. Det tar ofta två till fyra år och är sällan klart en gång för alla.',
    },
    forankring: {
      group: 'over',
      word: 'Förankring',
      meaning:
        'Att de som berörs känner till avtalet, förstår det och står bakom det. Bedöms för varje målgrupp och kan gå förlorad, till exempel när politiken är ny efter ett val.',
    },
    malbild: {
      group: 'over',
      word: 'Målbild',
      meaning:
        'Några meningar om vad man ska kunna se när avtalet används. En är länsgemensam, varje plats kan ha sin.',
    },
    uppgift: {
      group: 'sagt',
      word: 'Uppgift',
      meaning:
        'Något som någon har skrivit ned, med datum, källa och vilken funktion som skrev. En uppgift ändras aldrig: den rättas, tas tillbaka eller följs av en ny, och allt står kvar i historiken.',
    },
    tva: {
      group: 'sagt',
      word: 'Två olika uppgifter',
      meaning:
        'Två har skrivit olika om samma sak utan att ha sett varandras uppgift. Båda visas lika stora tills någon som vet väljer, eller tills det har tagits upp i en dialog. Den som inte valdes finns kvar i historiken.',
    },
    markning: {
      group: 'sagt',
      word: 'Behov, Hinder, Exempel, Fråga, Skillnad',
      meaning:
        'Märkning på en anteckning, så att den hittas igen. Skillnad är något som avtalet gör annorlunda just här.',
    },
    kontakt: {
      group: 'sagt',
      word: 'Kontaktfunktion',
      meaning: 'Den funktion hos organisationen som svarar på frågor om avtalet. En funktion, inte ett namn.',
    },
    aldre: {
      group: 'sagt',
      word: 'Äldre än 6 månader',
      meaning: 'Uppgiften kan ha hunnit ändras. Fråga gärna. Ett beslutat ja eller nej blir aldrig för gammalt.',
    },
    attBekrafta: {
      group: 'sagt',
      word: 'Att bekräfta',
      meaning:
        'Vi har inte hittat en säker källa till vilket område kommunen hör till. Stämmer det, så bekräfta det. Annars flyttar du den dit den hör.',
    },
    sedanSist: {
      group: 'sagt',
      word: 'Sedan sist',
      meaning: 'Det som kollegor har skrivit och som kommit hit efter att du senast var här.',
    },
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
      meaning:
        'En delregional vårdsamverkan: samarbetet mellan kommuner och sjukvård i en del av länet. Det finns sex.',
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
  },
} satisfies {
  readonly groups: Readonly<Record<string, string>>;
  readonly all: Readonly<Record<string, { readonly group: string; readonly word: string; readonly meaning: string }>>;
  readonly ask: (word: string) => string;
  readonly more: string;
};
