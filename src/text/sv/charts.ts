import type { Age, AgeSubject } from '../../domain/knownAge.ts';

/** Diagram: counts of plain facts, each chart with its table. */
export const charts = {
  lead: 'Hur många organisationer som är registrerade i varje läge. Diagrammen räknar bara vad som är sagt; de säger inget om varför, och jämför ingen med någon annan. Samma tal står i tabellen vid varje diagram.',
  area: 'Område',
  print: 'Skriv ut',
  counting: 'Räknar …',
  nobody: 'Ingen organisation i det här urvalet kan räknas här.',
  nothing: 'Inget är registrerat än i det här urvalet. Tabellen visar hur många det gäller.',

  diagram: 'stapeldiagram',
  hint: 'Vänster- och högerpil går mellan staplarna. Talen läses här.',
  readout: (what: string, counts: string) => `${what}: ${counts}.`,
  countOf: (label: string, count: number) => `${label.toLowerCase()} ${count}`,
  noCounts: 'inga',
  legend: 'Så läses staplarna',
  lines: 'Streckade linjer',
  line: (number: number, day: string, title: string) => `${number}. ${day}: ${title}`,

  date: 'Datum',
  shownDay: (day: string) => `${day} (visad dag)`,
  blank: 'Uppgift saknas',

  decisions: {
    title: 'Beslut över tid',
    lead: (where: string, count: number) =>
      `${where}. ${count === 1 ? '1 huvudman' : `${count} huvudmän`} beslutar om avtalet. En stapel är läget den dagen.`,
    caption: 'Antal huvudmän i varje beslutsläge, dag för dag',
  },
  phases: {
    title: 'Faser över tid',
    lead: (where: string, count: number) =>
      `${where}. ${count === 1 ? '1 organisation' : `${count} organisationer`}. Faserna är bedömda av människor och kan gå åt båda håll.`,
    caption: 'Antal organisationer i varje fas, dag för dag',
  },
  anchoring: {
    title: 'Förankring efter målgrupp',
    lead: (where: string, day: string) => `${where}, ${day}. Hur många organisationer som har angett varje läge.`,
    caption: 'Antal organisationer i varje läge, för varje målgrupp',
    group: 'Målgrupp',
    anew: 'Varav att förankra på nytt',
    disputed: 'Varav två olika uppgifter',
  },
  ages: {
    title: 'När något senast sades',
    lead: (where: string, day: string) =>
      `${where}, räknat från ${day}. Ett ja eller nej i fullmäktige blir inte gammalt, men räknas här på sin dag.`,
    caption: 'Antal organisationer efter hur lång tid som har gått',
    subject: 'Om vad',
    subjects: { beslut: 'Beslut', fas: 'Fas', forankring: 'Förankring' } satisfies Record<AgeSubject, string>,
    classes: {
      new: 'Mindre än 1 månad',
      one: '1 till 2 månader',
      three: '3 till 5 månader',
      six: '6 till 11 månader',
      year: '12 månader eller mer',
      blank: 'Uppgift saknas',
    } satisfies Record<Age, string>,
  },
};
