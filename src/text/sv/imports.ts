/** What is proposed when a cell of a list could not be understood, and words a list may leave out. */
export const imports = {
  /** "Nästa: KF 15 dec 2026": what a decision dated ahead may mean. */
  plannedInstead: (instance: string, day: string) => `Nästa: ${instance} ${day}`,
  /** "KS föreslår ja". */
  instanceSays: (instance: string, outcome: string) => `${instance} ${outcome}`,
  /** A row without a name, under one that has it. */
  sameAsAbove: (name: string) => `${name}, som raden ovanför`,
  noDecisionHere: 'Spara resten, utan beslut',
  /** The ground of a phase when the list has none. */
  phaseGround: 'Enligt inläst lista',
  /** What a mailbox belongs to when the list names nothing else. */
  mailbox: 'Funktionsbrevlåda',
  noContact: 'Läs inte in den',
  /** A note of what stood in a cell that has no place of its own. */
  fromList: (heading: string | null, said: string) =>
    heading === null ? `Ur listan: ${said}` : `Ur listan, ${heading}: ${said}`,
  preliminary: 'Preliminärt datum',
};
