/** "Ändrat mellan": two dates, the places that differ, and what stands behind each change. */
const some = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const changes = {
  compare: 'Jämför med',
  unreadable: 'Skriv en dag som har varit, till exempel 27 oktober 2026 eller 2026-10-27.',
  stop: 'Sluta jämföra',
  asText: 'Som kort text eller dagordning',
  title: (from: string, to: string) => `Ändrat mellan ${from} och ${to}`,
  sameDay: 'Välj två olika dagar, så visas vad som har ändrats mellan dem.',
  none: { beslut: 'Inget beslutsläge ändrades.', fas: 'Ingen fas ändrades.' },
  count: {
    beslut: (count: number) => `Beslutsläget ändrades för ${some(count, 'organisation', 'organisationer')}.`,
    fas: (count: number) => `Fasen ändrades för ${some(count, 'organisation', 'organisationer')}.`,
  },
  also: {
    beslut: (count: number) => `Beslutsläget ändrades också för ${count}.`,
    fas: (count: number) => `Fasen ändrades också för ${count}.`,
  },
  showOther: { beslut: 'visa ändrade beslut', fas: 'visa ändrade faser' },
  /** They have no place on the map. */
  offMap: (names: string) => `Utanför kartan: ${names}.`,
  /** Said between the sign before and the sign after. */
  became: 'blev',
  ground: (words: string) => `”${words}”`,
  noGround: 'Utan angiven grund',
  noGroundHelp: 'Ändrat utan att någon grund är antecknad och utan att en dialog har hållits mellan dagarna.',
  takenBack: 'Uppgiften togs tillbaka.',
  dialogue: (day: string) => `Dialog ${day}`,
  spoken: (name: string, before: string, after: string) => `${name}, ${before}, blev ${after}.`,
};
