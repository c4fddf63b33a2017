import { counted } from '../format.ts';

/** The shared folder: what it does, how it stands, and what can be in the way. */
export const folder = {
  title: 'Delad mapp',
  lead: 'Välj en mapp som ni delar, till exempel i OneDrive eller på en gemensam disk. Det du sparar läggs där, och det andra har skrivit hämtas hit av sig självt. Ingen skriver över någon annan.',
  law: 'Filer i en delad mapp kan vara allmänna handlingar. Arbetsmaterial märks som arbetsmaterial.',
  unsupported:
    'Den här webbläsaren kan inte använda en mapp, så gör samma sak med filer: spara en kopia i den delade mappen och öppna de andras kopior därifrån.',
  allow: 'När webbläsaren frågar om Fyrfas får läsa och ändra filer i mappen, svara ja.',
  choose: 'Välj mapp',
  chooseAgain: 'Välj mapp igen',
  chooseOther: 'Välj en annan mapp',
  reconnect: 'Återanslut mappen',
  forget: 'Sluta använda mappen',
  lookNow: 'Hämta nu',
  tryAgain: 'Försök igen',
  name: 'Mapp',
  state: 'Läget',
  states: {
    connected: 'Ansluten',
    busy: 'Läser och skriver …',
    asleep: 'Inte ansluten',
    full: 'Full',
    readOnly: 'Går bara att läsa',
  },
  mine: 'Det du har skrivit',
  mineThere: (when: string) => `Ligger i mappen sedan ${when}`,
  mineWas: (when: string) => `Låg i mappen senast ${when}`,
  mineWaits: (events: string) => `${events} på väg dit`,
  mineHere: (events: string) => `${events} finns bara här`,
  mineNothing: 'Inget än',
  others: 'Andra i mappen',
  othersNone: 'Ingen annan har varit här än.',
  /** The same function as one writes as oneself. */
  sameAsYou: 'Du, från en annan dator eller en tidigare webbläsare',
  seen: (who: string, when: string) => `${who}, senast ${when}`,
  chosen: (name: string) => `Mappen ${name} är ansluten.`,
  brought: (count: number, organisations: number, differing: number, hadOwn: boolean) =>
    `${counted(count, 'ny uppgift', 'nya uppgifter')} om ${counted(organisations, 'organisation', 'organisationer')} är inlästa.` +
    (differing === 0
      ? ''
      : hadOwn
        ? ` ${differing} skiljer sig från dina, båda är kvar.`
        : ` På ${counted(differing, 'ställe', 'ställen')} finns två olika uppgifter, båda är kvar.`) +
    ' Inget av ditt har skrivits över.',
  nothingNew: 'Allt i mappen finns redan här.',
  mineIsThere: 'Det du har skrivit ligger nu i mappen.',
  forgotten: (name: string) => `Mappen ${name} används inte längre. Filerna ligger kvar i den.`,
  forgetHint: 'Filerna ligger kvar i mappen, och allt som är hämtat finns kvar här.',
  notChosen: 'Mappen gick inte att använda. Inget har ändrats. Välj en annan, eller försök igen.',
  notAllowed: (name: string) =>
    `Webbläsaren fick inte använda mappen ${name}. Inget har ändrats. Försök igen och svara ja när den frågar.`,
  /** What, where, and what to do. */
  trouble: {
    permission: (name: string) =>
      `Webbläsaren släpper inte in Fyrfas i mappen ${name} förrän du säger till. Det är så efter en omstart. Inget är förlorat.`,
    gone: (name: string) =>
      `Mappen ${name} finns inte där den låg. Den kan ha flyttats, bytt namn eller slutat synkas till datorn. Det du skriver finns kvar här. Välj mappen igen, där den ligger nu.`,
    full: (name: string) =>
      `Det finns ingen plats kvar där mappen ${name} ligger. Det som redan ligger där är helt. Frigör plats, eller spara en kopia någon annanstans.`,
    'read-only': (name: string) =>
      `Mappen ${name} går att läsa men inte att ändra i. Andras uppgifter hämtas, men dina kommer inte dit. Be den som äger mappen om rätt att ändra, eller välj en annan mapp.`,
    failed: (name: string) =>
      `Mappen ${name} svarar inte. Den kan ligga på en disk som inte är ansluten just nu. Fyrfas försöker igen av sig självt. Spara en kopia om det dröjer.`,
  },
  /** The same in a few words, for the one who asks the chip. */
  brief: {
    permission: 'Återanslut mappen, så fortsätter delningen.',
    gone: 'Mappen finns inte där den låg. Välj den igen.',
    full: 'Det finns ingen plats kvar där mappen ligger.',
    'read-only': 'Mappen går att läsa men inte att ändra i.',
    failed: 'Mappen svarar inte. Fyrfas försöker igen av sig självt.',
  },
  asideTitle: (count: number) => (count === 1 ? '1 fil är inte inläst' : `${count} filer är inte inlästa`),
  asideLead: 'De lämnas orörda i mappen.',
  foreignOnes: (count: number) =>
    count === 1
      ? '1 fil av annat slag ligger i mappen. Den lämnas i fred.'
      : `${count} filer av annat slag ligger i mappen. De lämnas i fred.`,
  reasons: {
    foreign: 'Inte en fil från Fyrfas. Den lämnas i fred.',
    'conflict-copy':
      'En kopia som synkningen har gjort av en annan fil. Det som var helt i den är inläst. Den kan tas bort.',
    half: 'Har inte kommit fram hel än. Den läses när den är hel, du behöver inte göra något.',
    damaged: 'Går inte att läsa rätt, så inget ur den är inläst. Be den som skrev den att skicka en kopia i stället.',
    'newer-format': 'Kommer från en nyare version av Fyrfas. Den läses när du har bytt version här.',
    workspace: 'Hör till exempeldata eller till ett annat arbete och blandas aldrig med ditt.',
    'too-big': 'Större än en fil från Fyrfas kan vara. Be den som lade den där att spara en ny kopia.',
    unreadable:
      'Gick inte att öppna. Den kan ligga bara i molnet: välj ”Behåll alltid på den här enheten” för mappen. Fyrfas försöker igen.',
  },
};
