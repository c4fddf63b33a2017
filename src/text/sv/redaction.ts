/** "Ta bort text för gott": a passage that should never have been written, or may no longer be kept. */
export const redaction = {
  open: 'Ta bort text för gott …',
  openWhat: (what: string) => `Ta bort text för gott: ${what}`,
  title: 'Ta bort text för gott',
  close: 'Stäng',

  which: 'Vilken text?',
  read: 'Markera orden som ska bort',
  readHint: 'Här ändras inget. Markera med mus, finger eller Skift och piltangenterna.',
  all: 'Välj hela texten',
  passage: 'Ord som ska bort',
  passageHint: 'Fylls i av det du markerar. Du kan också skriva orden själv.',
  whichText: (label: string, says: string) => `${label}: ${says}`,
  passageMissing: 'Markera eller skriv de ord som ska bort.',
  nowhere: 'De orden står inte någonstans i Fyrfas. Markera dem i texten, så blir de rätt.',
  reason: 'Varför tas det bort?',
  reasonHint: 'Skälet syns i historiken. Upprepa inte det som ska bort.',
  reasons: [
    'Uppgift om en enskild person',
    'Någon kan kännas igen',
    'Omfattas av sekretess',
    'Skrevs av misstag',
  ] as const,
  reasonMissing: 'Välj eller skriv ett skäl.',
  review: 'Granska',

  places: (count: number) => (count === 1 ? 'Orden står på ett ställe' : `Orden står på ${count} ställen`),
  placesOwn: (count: number) =>
    count === 1 ? 'Ett ställe hör till texten du läste' : `${count} ställen hör till texten du läste`,
  placesHint: 'Alla tas bort. Ta bort krysset där de ska få stå kvar.',
  also: (count: number) =>
    count === 1 ? 'Samma ord finns också här, på ett ställe' : `Samma ord finns också här, på ${count} ställen`,
  alsoHint: 'De hör inte till den text du läste och kan handla om något annat. Kryssa för dem som ska bort.',
  alsoNumber: 'Det ser ut som ett personnummer, så de är också förkryssade. Ta bort krysset där det ska få stå kvar.',
  chooseAll: 'Markera alla',
  chooseNone: 'Avmarkera alla',
  placesOther:
    'Fyrfas letar efter just de här orden. Böjda på annat sätt, till exempel med s på slutet, tas de bort för sig.',
  becomes: {
    'worded-anew': 'Resten av texten står kvar, med [borttaget avsnitt] där orden stod.',
    removed: 'Hela den texten tas bort.',
    untouched: 'Orden står i en tidigare lydelse. Det som står nu ändras inte.',
  },
  earlier: (count: number) => (count === 1 ? 'Också i en tidigare lydelse.' : `Också i ${count} tidigare lydelser.`),

  before: 'Innan du tar bort',
  consequences: [
    'Det går inte att ångra. Orden raderas ur den här webbläsaren, också ur sökningen och ur halvskrivna formulär.',
    'Kopior och utskrifter som görs härefter har dem inte. I en delad mapp skrivs den här webbläsarens filer om, och andras gör detsamma när de har nåtts av borttagningen.',
    'Kopior, utskrifter och dokument som redan är sparade eller utlämnade når Fyrfas inte.',
    'Det syns att något är borttaget, när, av vilken funktion och varför. Bedömningar, datum och låsta sammanfattningar gäller som förut.',
    'Är texten en allmän handling gäller er organisations regler för gallring.',
  ] as const,
  remove: 'Ta bort för gott',
  back: 'Tillbaka',
  none: 'Inget ställe är valt.',
  said: (count: number) =>
    `Sparat. Orden är borttagna på ${count === 1 ? 'ett ställe' : `${count} ställen`}. Det går inte att ångra.`,
  saidUnerased:
    'Sparat. Orden syns inte längre, men kunde inte raderas ur webbläsarens lagring nu. Det görs nästa gång Fyrfas öppnas.',
};
