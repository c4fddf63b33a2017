import { counted } from '../format.ts';

/** The preview of many statements at once, as a list and as a map: paste and "Sätt för valda". */
export const many = {
  view: 'Visa som',
  list: 'Lista',
  map: 'Karta',
  drawn: 'Visa på kartan',
  themes: { beslut: 'Beslut', fas: 'Fas' },
  caption: 'Så blir det, rad för rad',
  row: 'Rad',
  organisation: 'Organisation',
  what: 'Uppgift',
  verdict: 'Jämfört med i dag',
  verdicts: {
    new: 'Ny',
    known: 'Känd sedan förut',
    changes: 'Ändrar en uppgift',
    'not-understood': 'Förstår vi inte',
  },
  noOrganisation: 'Ingen vald',
  written: (text: string) => `I listan: ”${text}”`,
  today: 'I dag:',
  more: (count: number) => `Visa ${counted(count, 'rad', 'rader')} till`,
  shownOf: (shown: number, all: number) => `${shown} av ${all} rader visas.`,
  picture: (concerned: number) =>
    `Kartan visar hur det blir: ${counted(concerned, 'kommun', 'kommuner')} är ifyllda. Samma uppgifter står i listan.`,
  pictureTitle: { beslut: 'Beslut efter att du har sparat', fas: 'Fas efter att du har sparat' },
  changed: 'Tjock kant: får en ny eller ändrad uppgift',
  others: 'Övriga kommuner visas utan uppgift här. De ändras inte.',
  beside: 'Utanför kartan',
  noPicture: 'Ingen av raderna gäller en kommun på kartan.',
};
