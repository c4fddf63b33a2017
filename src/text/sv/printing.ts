/** On what paper something is printed. */
export const printing = {
  paper: 'Papper',
  papers: { a4: 'A4 stående', 'a4-liggande': 'A4 liggande', 'a3-liggande': 'A3 liggande' },
};
