import { moreWords } from './moreWords.ts';

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
    ...moreWords,
  },
} satisfies {
  readonly groups: Readonly<Record<string, string>>;
  readonly all: Readonly<Record<string, { readonly group: string; readonly word: string; readonly meaning: string }>>;
  readonly ask: (word: string) => string;
  readonly more: string;
};
