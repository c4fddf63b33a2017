import type { KeptInside, PublicContent } from '../../domain/publicLevels.ts';

/** What never goes out: kinds of events, and what is not certain whatever its kind. */
type Kept = KeptInside | 'olika';
type Words<Key extends string> = Readonly<Record<Key, { readonly what: string; readonly why: string }>>;
const known = (count: number, total: number) => {
  if (count === 0) return 'Ingen har en uppgift än, så för alla står Uppgift saknas.';
  return count === total
    ? 'Alla har en uppgift.'
    : `${count} av ${total} har en uppgift, för övriga står Uppgift saknas.`;
};
const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Underlag, Offentlig sida: choosing what goes out, reading it, approving it. What stands on the page itself is publicPage. */
export const publicSaving = {
  pageTitle: 'Det nya hälso- och sjukvårdsavtalet',
  preliminary: (title: string) => `${title} (preliminärt)`,
  lead: 'En webbsida i en enda fil, som allmänheten kan läsa utan inloggning: karta, tabell och hur läget har ändrats. Du väljer vad som är med, läser igenom det och godkänner innan något sparas.',
  choose: 'Vad sidan visar',
  from: 'Görs ur',
  fromNow: (date: string) => `Det som är känt, läget ${date}`,
  fromEdition: (title: string) => `Lägesbild: ${title}`,
  editionArea: (whole: string) => `Lägesbilden gäller ${whole}.`,
  area: 'Område',
  contents: 'Innehåll',
  contentsHint: 'Det du inte kryssar för lämnar inget spår i filen.',
  content: {
    beslut: {
      what: 'Beslut',
      why: 'Vad fullmäktige har beslutat är offentligt hos varje huvudman. Här står bara beslutsläget och dagen.',
    },
    fas: {
      what: 'Fas',
      why: 'En bedömning som de berörda har gjort. Den visas utan motivering, så ta bara med den om ni är överens om det.',
    },
    tider: {
      what: 'Tidpunkter',
      why: 'De länsgemensamma tidpunkterna i processen. Det som är preliminärt står som preliminärt.',
    },
    text: { what: 'Följetext', why: 'Den text du själv skriver här. Den står överst på sidan.' },
  } satisfies Words<PublicContent>,
  counts: {
    known: (count: number, total: number) => `${some(total, 'huvudman', 'huvudmän')}, ${count} med uppgift`,
    dates: (count: number) => `${count} länsgemensamma`,
    text: (words: number) => some(words, 'ord', 'ord'),
    noText: 'ingen text är skriven',
  },
  counted: (what: string, count: string) => `${what}: ${count}`,
  text: 'Följetext',
  textHint: 'Skriv för den som inte känner till processen. Inga namn på personer.',
  takeText: 'Hämta lägesbildens följetext',
  never: 'Det här går aldrig ut',
  neverLead: 'Inte ens om det ser ut att höra till det du har valt.',
  kept: {
    ord: {
      what: 'Motiveringar, skäl, paragrafer och källor',
      why: 'Orden är skrivna för dem som arbetar tillsammans.',
    },
    personer: {
      what: 'Vem som har skrivit och kontaktfunktioner',
      why: 'Sidan handlar om organisationer, inte om människor.',
    },
    anteckningar: { what: 'Anteckningar, exempel och målbilder', why: 'De är arbetsmaterial.' },
    dialoger: { what: 'Dialoger, det som sagts där och svar på formulär', why: 'Samtalen bygger på förtroende.' },
    fragor: { what: 'Frågor, tvister och svar', why: 'De besvaras av den som har ansvaret.' },
    bedomningar: {
      what: 'Förankring, gäller här, känd, förstådd, använd',
      why: 'Stöd för samtal, som lätt läses som betyg.',
    },
    dokument: {
      what: 'Nytt i avtalet, material och lärandedokument',
      why: 'De lämnas ut var för sig när de är färdiga.',
    },
    planer: {
      what: 'Planerade behandlingar, egna datum och rekommendationer',
      why: 'De kan ändras, och en rekommendation är inget beslut.',
    },
    namn: { what: 'Namn och organisationer som har lagts till', why: 'Sidan använder registrets egna namn.' },
    rattelser: { what: 'Rättelser, återtaganden och varför', why: 'Sidan visar det som gäller, inte vägen dit.' },
    olika: {
      what: 'Två olika uppgifter, och uppgifter från en nyare version',
      why: 'Ingen av två visas som säker. På sidan står Uppgift saknas.',
    },
  } satisfies Words<Kept>,
  unsure: {
    beslut: (names: string) =>
      `Det finns två olika uppgifter om beslut, eller en från en nyare version: ${names}. På sidan står Uppgift saknas.`,
    fas: (names: string) =>
      `Det finns två olika uppgifter om fas, eller en från en nyare version: ${names}. På sidan står Uppgift saknas.`,
    dates: (count: number) =>
      `${some(count, 'tidpunkt', 'tidpunkter')} är inte med, eftersom det finns två olika uppgifter, eller en från en nyare version.`,
    settle: 'Gå till två olika uppgifter',
  },
  reading: 'Innehållet tas fram.',
  readFailed: 'Innehållet kunde inte tas fram. Inget har ändrats. Ladda om sidan och försök igen.',
  read: 'Läs innehållet',
  nothingKnown: 'Inget beslut och ingen fas är känd än, så sidan skulle bara visa Uppgift saknas.',
  readLead:
    'Det här är allt som går ut. Tabellen visar läget den valda dagen. Längst ner står hur läget har ändrats fram till dess.',
  caption: (whole: string, date: string) => `${whole}, läget ${date}`,
  columns: { name: 'Huvudman', decision: 'Beslut', phase: 'Fas' },
  changes: (count: number) => `Läs hur läget har ändrats (${some(count, 'ändring', 'ändringar')})`,
  changedFrom: 'Från',
  decided: (decision: string, day: string) => `${decision}, ${day}`,
  dates: 'Tidpunkter',
  /** From one part of a long page to another. */
  parts: {
    label: {
      choose: 'Delar av sidan',
      read: 'Från innehållet',
      approve: 'Från godkännandet',
    },
    to: {
      choose: 'Till valen',
      read: 'Till innehållet',
      approve: 'Till godkännandet',
    },
  },
  datesMany: (count: number) => `Tidpunkter (${count})`,
  /** What stands short in the titles of the time plan, spelled out for whoever does not work with it. */
  shortWords: {
    SRO: 'det politiska samrådsorganet',
    SSN: 'strategiska hälso- och sjukvårdsnämnden',
    RS: 'regionstyrelsen',
    RF: 'regionfullmäktige',
    VVG: 'Vårdsamverkan Västra Götaland',
    VästKom: 'kommunalförbundens gemensamma organisation',
    Färdplanen: 'den gemensamma planen för god och nära vård',
    implementering: 'övergång till ett nytt arbetssätt',
  },
  when: 'När',
  what: 'Vad',
  /** What the page contains, as it is read before it is approved and as it stands on the page. */
  contains: {
    beslut: (count: number, total: number) =>
      `Beslut om hela avtalet för ${some(total, 'huvudman', 'huvudmän')}: beslutsläge och dag. ${known(count, total)}`,
    fas: (count: number, total: number) =>
      `Fas för ${some(total, 'huvudman', 'huvudmän')}: en av fyra faser, utan motivering. ${known(count, total)}`,
    tider: (count: number) => `${some(count, 'länsgemensam tidpunkt', 'länsgemensamma tidpunkter')}.`,
    text: 'En följetext.',
    turns: (count: number, from: string, to: string) =>
      `Hur läget har ändrats dag för dag från ${from} till ${to}: ${some(count, 'ändring', 'ändringar')}.`,
    noTurns: 'Inga ändringar över tid, eftersom inget är känt än.',
    register: 'Kommunernas namn, områden och förenklade gränser, ur öppna register.',
  },
  approveTitle: 'Godkänn och spara',
  approve: 'Jag har läst innehållet och godkänner att det blir offentligt.',
  approveFirst: 'Läs innehållet och kryssa i rutan först.',
  chooseTheme: 'Kryssa för Beslut eller Fas. Sidan behöver något att visa på kartan.',
  changed: 'Innehållet har ändrats. Läs igenom det och godkänn igen.',
  approved: 'Godkänt. Sidan kan sparas.',
  savePage: 'Spara sidan (.html)',
  savePageSize: (size: string) => `Spara sidan (.html, ${size})`,
  size: (kilobytes: string) => `${kilobytes} kB`,
  picture: 'Kartbild av',
  savePng: 'Spara som bild (.png)',
  saveSvg: 'Spara som bild (.svg)',
  print: 'Skriv ut',
  stopped: 'Mejl och SharePoint stoppar ibland .html-filer. Då går det lika bra med bilden, eller utskriften som pdf.',
  notApproved: 'Innehållet är inte godkänt för att bli offentligt, och skrivs därför inte ut.',
  files: {
    page: 'fyrfas-offentlig-sida',
    map: { beslut: 'fyrfas-offentlig-karta-beslut', fas: 'fyrfas-offentlig-karta-fas' },
    made: (date: string) => `Sammanställt ${date}`,
  },
};
