import { counted } from '../format.ts';
import { questionForms } from './questionForms.ts';

/** "den 3 november"; nothing where no day is known. */
const onDay = (day: string) => (day === '' ? '' : ` den ${day}`);

/** Frågor: a question lifted through the levels and answered back. */
export const questions = {
  lead: 'Frågor som ett forum kan svara på. De lyfts dit de kan lösas, och de som har frågat får svaret tillbaka.',
  none: 'Ingen fråga är antecknad än. Märk en anteckning med Fråga, så hamnar den här.',
  noneFiltered: 'Ingen fråga passar urvalet.',
  clearFilters: 'Visa alla frågor',

  stages: {
    utkast: 'Utkast',
    beredd: 'Beredd att lyfta',
    lyft: 'Lyft',
    mottagen: 'Mottagen',
    ater: 'Skickad tillbaka',
    besvarad: 'Besvarad',
    aterkopplad: 'Återkopplad',
    stangd: 'Avslutad',
    sammanford: 'Förd samman med en annan',
  },
  where: {
    utkast: 'Inte lyft än',
    beredd: (day: string) => (day === '' ? 'Beredd att lyfta' : `Beredd att lyfta sedan ${day}`),
    lyft: (forum: string, day: string) => `Lyft till ${forum}${onDay(day)}`,
    mottagen: (forum: string, day: string) => (day === '' ? `Hos ${forum}` : `Hos ${forum} sedan ${day}`),
    ater: (forum: string, day: string) => `Skickad tillbaka till ${forum}${onDay(day)}`,
    besvarad: (day: string, kind: string) => `Besvarad${onDay(day)}${kind && `: ${kind}`}`,
    aterkopplad: (day: string, kind: string) =>
      `Besvarad${onDay(day)}${kind && `: ${kind}`}. De som frågade har fått svaret`,
    stangd: (day: string) => `Avslutad${onDay(day)}`,
    sammanford: 'Går vidare tillsammans med en annan fråga',
  },
  /** Under the name of the forum, which is not said again. */
  here: {
    lyft: (day: string) => `Lyft hit${onDay(day)}`,
    mottagen: (day: string) => (day === '' ? 'Mottagen här' : `Här sedan ${day}`),
    ater: (day: string) => `Tillbaka hit${onDay(day)}`,
  },
  why: (said: string) => `”${said}”`,
  wayHere: 'Vägen hit',

  part: {
    title: 'Frågans väg',
    goesOnAs: 'Den går vidare som:',
    canClose: 'De som frågade har fått svaret. Frågan kan avslutas.',
    tellFirst: (names: string) => `Har inte fått svaret än: ${names}.`,
  },

  steps: {
    lyft: 'Lyft till …',
    further: 'Lyft vidare till …',
    mottagen: 'Mottagen',
    ater: 'Skicka tillbaka …',
    svar: 'Svara',
    newAnswer: 'Nytt svar',
    beredd: 'Beredd att lyfta',
    told: 'De har fått svaret …',
    stang: 'Avsluta …',
    again: 'Ta upp frågan igen',
    toStep: 'Gå till steg …',
  },

  ...questionForms,

  merge: {
    title: 'Förda samman hit',
    why: 'Handlar flera om samma sak? Välj dem, så kan de gå vidare som en.',
    choose: (what: string) => `Välj frågan: ${what}`,
    chosen: (count: number) => `${counted(count, 'vald fråga', 'valda frågor')}`,
    hint: 'Välj minst två frågor som handlar om samma sak.',
    button: 'För samman …',
    formTitle: 'För samman frågorna',
    into: 'Vilken fråga går de vidare som?',
    intoHint: 'Alla som har frågat följer med, och var och en får svaret.',
    askedBy: (names: string) => `frågad av ${names}`,
    reason: 'Varför hör de ihop?',
    save: 'För samman',
    said: (count: number, askers: string) =>
      `Sparat. ${counted(count, 'fråga', 'frågor')} går vidare som en. Frågar: ${askers}.`,
    clear: 'Avmarkera alla',
    bar: 'Valda frågor',
    apart: 'Ta isär',
    apartWhat: (what: string) => `Ta isär: ${what}`,
    saidApart: 'Sparat. Frågan står för sig själv igen.',
    alsoAsked: 'Frågat också:',
  },

  history: {
    title: 'Vad som har hänt',
    by: (writer: string) => `nedskrivet av ${writer}`,
    asked: 'Frågan antecknades',
    state: { utkast: 'Utkast igen', beredd: 'Beredd att lyfta', stangd: 'Avslutad' },
    lyft: (forum: string) => `Lyft till ${forum}`,
    mottagen: (forum: string) => `Mottagen av ${forum}`,
    ater: (forum: string) => `Skickad tillbaka till ${forum}`,
    answered: (kind: string, forum: string) => (forum === '' ? `Svar: ${kind}` : `Svar från ${forum}: ${kind}`),
    told: (name: string) => `${name} har fått svaret`,
    notTold: (name: string) => `${name} har inte fått svaret`,
    due: (day: string) => `Svar önskas ${day}`,
    noDue: 'Inget önskat datum för svaret',
    merged: 'Går vidare som en annan fråga',
    apart: 'Står för sig själv igen',
    gathered: 'En liknande fråga fördes samman hit',
    path: { fraga: 'Går som samverkansfråga', tvist: 'Går som tvist' },
  },

  dispute: {
    tag: 'Tvist',
    more: 'Är det en tvist, eller en avvikelse?',
    about:
      'En tvist går i varje parts egen linjeorganisation, inte i vårdsamverkan. Stegen är fem och kan få egna namn under Inställningar. Ingen part pekas ut, och inget enskilt fall beskrivs.',
    make: 'Det är en tvist',
    unmake: 'Det är en samverkansfråga',
    is: 'Det här är en tvist. Den går i varje parts egen linjeorganisation, inte i vårdsamverkan. Båda parters syn får plats, ingen pekas ut, och inget enskilt fall beskrivs.',
    said: { tvist: 'Sparat. Frågan går som tvist.', fraga: 'Sparat. Frågan går som samverkansfråga.' },
    deviation:
      'En avvikelse anmäls i er egen avvikelsehantering, aldrig här. Det som flera kan lära av kan stå som en fråga eller ett hinder, utan det enskilda fallet.',
  },

  card: {
    title: 'Svar på frågor härifrån',
    toAll: 'Alla tolkningar och svar',
  },

  list: {
    open: 'Öppna frågor',
    noOpen: 'Ingen fråga väntar just nu.',
    answered: 'Besvarade, att lämna vidare och avsluta',
    notLifted: 'Inte lyfta än',
    closed: 'Avslutade',
    manyAreas: 'Flera områden',
    answersTitle: 'Tolkningar och svar',
    answersLead: 'Tolkningar är till för alla. De andra svaren visas därför att fler kan ha samma fråga.',
    interpretations: 'Tolkningar',
    otherAnswers: 'Andra svar',
    noAnswers: 'Inget svar finns än.',
    openWhat: (start: string) => `Öppna frågan: ${start}`,
    askedBy: (names: string) => `Frågad av ${names}`,
    due: (day: string) => `Svar önskas ${day}`,
    area: 'Område',
    state: 'Läge',
    forum: 'Forum',
    kind: 'Slag av svar',
    document: 'Dokument',
    order: 'Ordning',
    orders: { forum: 'Efter forum', plats: 'Efter område', datum: 'Senaste först', bokstav: 'Bokstavsordning' },
    all: 'Alla',
    printed: (day: string) => `Frågor den ${day}.`,
    printForForum: 'Skriv ut till forumet',
    printFor: (forum: string) => `Skriv ut till forumet: ${forum}`,
    printTitle: 'Frågor till er',
    printFrom: (forum: string, day: string) => `${forum}. Läget den ${day}.`,
    onlyForum: (forum: string) => `Frågor till ${forum}`,
    nothingWaits: 'Ingen fråga väntar här just nu.',
    count: (count: number) => `${counted(count, 'fråga', 'frågor')}.`,
    two: 'Två olika uppgifter',
  },
};
