/** Förankring over time: what held before, and what has to be done anew. */
export const anchoring = {
  again: 'Behöver förankras på nytt',
  /** In a narrow cell, under the step. */
  againShort: 'förankras på nytt',
  newCouncils: (day: string, source: string) =>
    `Behöver förankras på nytt: nya fullmäktige tillträdde ${day} (${source}).`,
  stated: (reason: string, day: string) => `Behöver förankras på nytt: ${reason}, ${day}.`,
  by: 'enligt tidsplanen här',

  since: (day: string) => `så sedan ${day}`,
  history: (count: number) => `Över tid (${count})`,
  historyOf: (group: string, count: number) => `${group}, över tid (${count})`,
  line: (day: string, what: string) => `${day}: ${what}`,
  writtenBy: (writer: string) => `Skrivet av ${writer}`,
  holdsAfterAll: 'Gäller fortfarande, trots det som hänt',
  tookOffice: 'Nya fullmäktige tillträdde',

  form: {
    open: 'Förankra på nytt',
    openWhat: (group: string) => `Förankra på nytt: ${group}`,
    title: (group: string) => `Behöver förankras på nytt: ${group}`,
    lead: 'Det som är bedömt står kvar. En ny bedömning senare avslutar det här.',
    reason: 'Vad har hänt?',
    holds: 'Inget, det gäller fortfarande',
    note: 'Med några ord',
    noteHint: 'Funktion, inte namn. Till exempel: ny förvaltningschef från 1 november.',
    said: (name: string, group: string) => `Sparat. ${name}: ${group} behöver förankras på nytt.`,
    saidHolds: (name: string, group: string) => `Sparat. ${name}: ${group}, det som är bedömt gäller fortfarande.`,
  },
};
