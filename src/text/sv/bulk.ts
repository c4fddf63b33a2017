import { counted } from '../format.ts';

const rows = (count: number) => counted(count, 'vald', 'valda');
const organisations = (count: number) => counted(count, 'organisation', 'organisationer');

/** "Sätt för valda": one statement about many organisations, looked at before it is saved. */
export const bulk = {
  choose: (name: string) => `Välj ${name}`,
  chooseAll: 'Välj alla',
  chooseAllOf: (count: number) => `Välj alla (${count})`,
  chosen: rows,
  /** Heard at each choice. */
  heard: {
    one: (name: string, isIn: boolean, count: number) => `${name}, ${isIn ? 'vald' : 'inte vald'}. ${rows(count)}.`,
    many: (count: number) => (count === 0 ? 'Ingen vald.' : `${rows(count)}.`),
  },
  bar: 'Valda rader',
  set: (count: number) => `Sätt för valda (${count})`,
  letGo: 'Släpp valet',

  title: (count: number) => `Sätt för ${rows(count)}`,
  who: (names: readonly string[], others: number) => `${names.join(', ')} och ${others} till`,
  kind: 'Vad vill du sätta?',
  kinds: { beslut: 'Beslut', fas: 'Fas', anteckning: 'Anteckning', datum: 'Nästa datum' },
  common: 'Det du fyller i gäller alla valda. Du får se hur det blir innan något sparas.',
  leftOut: (names: string, count: number) =>
    count === 1
      ? `${names} har inget eget beslut och tas inte med.`
      : `${names} har inga egna beslut och tas inte med.`,
  noneLeft: 'Ingen av de valda har ett eget beslut, så det finns inget att sätta.',

  instance: 'Vad händer?',
  instances: { none: 'Välj', other: 'Något annat, till exempel ett möte' },
  treats: (instance: string) => `${instance} behandlar ärendet`,
  called: 'Vad heter det?',

  review: 'Granska',
  reviewTitle: (what: string) => `Granska: ${what}`,
  sum: (fresh: number, changes: number, known: number) =>
    [
      organisations(fresh + changes + known),
      [
        ...(fresh > 0 ? [counted(fresh, 'ny uppgift', 'nya uppgifter')] : []),
        ...(changes > 0 ? [`${counted(changes, 'uppgift', 'uppgifter')} ändras`] : []),
        ...(known > 0 ? [`${known} känd${known === 1 ? '' : 'a'} sedan förut`] : []),
      ].join(', '),
    ].join(': '),
  odd: 'Läs det som står vid raderna. Stämmer det, så spara ändå.',
  nothingNew: 'Allt det här står redan. Det finns inget att spara.',
  back: 'Ändra',
  save: (count: number) => `Spara för ${organisations(count)}`,
  said: (count: number, what: string) => `Sparat. ${organisations(count)}: ${what}.`,
  saidNote: 'anteckning',
  quoted: (words: string) => `”${words}”`,
};
