/** The past on Karta: the slider, its keys and stops, and what was known then. */
export const mapDate = {
  title: 'Gå i tiden',
  day: 'Dag',
  /** Of the slider, for those who hear it. */
  at: (day: string, isToday: boolean) => (isToday ? `${day}, i dag` : day),
  /** While another day is put together, when that takes more than a moment. */
  counting: 'Räknar …',
  keys: 'Pil går en dag, Skift och pil en vecka, Alt och pil en månad. N går till nästa och F till föregående händelse.',
  play: 'Spela upp',
  stop: 'Stanna',
  playStep: 'En vecka framåt',
  stops: 'Stanna vid',
  stopKinds: { alla: 'Alla händelser', milstolpe: 'Milstolpar', beslut: 'Beslut', mote: 'Möten och dialoger' },
  previous: {
    alla: 'Föregående händelse',
    milstolpe: 'Föregående milstolpe',
    beslut: 'Föregående beslut',
    mote: 'Föregående möte',
  },
  next: { alla: 'Nästa händelse', milstolpe: 'Nästa milstolpe', beslut: 'Nästa beslut', mote: 'Nästa möte' },
  noStop: {
    before: 'Ingen tidigare.',
    after: 'Ingen senare fram till i dag.',
  },
  moments: (count: number) => `Milstolpar, beslut och möten (${count})`,
  kinds: { milstolpe: 'Milstolpe', beslut: 'Beslut', mote: 'Möte' },
  decided: (names: string) => `Beslut i ${names}`,
  decidedMany: (count: number) => `Beslut i ${count} kommuner`,
  met: (names: string) => `Dialog: ${names}`,
  metCounty: 'Dialog för länet',
  goTo: (day: string) => `Visa läget den ${day}`,
  to: 'i dag',
  asKnown: 'Så som det var känt då',
  asKnownHint:
    'Visar bara det som hade kommit till den här datorn den dagen; annars visas också det som skrevs in senare om samma dag.',
  nothingKnown: (day: string) => `Den dagen hade inget kommit hit än. Det första kom ${day}.`,
};
