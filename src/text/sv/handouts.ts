/** Underlag: what one takes along on paper. */
export const handouts = {
  lead: 'Det här kan du ta med på papper. Dagens datum och var uppgifterna kommer från står på varje sida.',
  map: 'Kartan',
  mapLead: 'Länet med teckenförklaring och läget i korthet på en sida. Går att läsa i svartvitt.',
  printMap: 'Skriv ut kartan',
  theme: 'Visa',
  card: 'Ett kort',
  cardLead: 'Allt som är inskrivet om en organisation, på en sida.',
  organisation: 'Organisation',
  printCard: 'Skriv ut kortet',
  area: 'Ett område',
  areaLead: 'Områdets lista med beslut, fas och nästa datum.',
  printArea: 'Skriv ut listan',
  status: 'Det som inte är återkopplat märks som arbetsmaterial.',
};
