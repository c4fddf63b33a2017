/** Text made comparable: however å, ä and ö came through, in capitals or not, with any kind of dash or space. */

/** UTF-8 read as Windows-1252: what å, ä, ö, é, ü, – and § become in files that have been through the wrong program. */
const MISREAD: readonly (readonly [string, string])[] = [
  ['Ã¥', 'å'],
  ['Ã¤', 'ä'],
  ['Ã¶', 'ö'],
  ['Ã…', 'Å'],
  ['Ã„', 'Ä'],
  ['Ã–', 'Ö'],
  ['Ã©', 'é'],
  ['Ã¼', 'ü'],
  ['â€“', '–'],
  ['Â§', '§'],
  ['Â\u00a0', ' '],
];

/** As it was written before it went through the wrong program; other texts as they are. */
export function mended(text: string): string {
  if (!/[ÃÂâ]/.test(text)) return text;
  return MISREAD.reduce((whole, [wrong, right]) => whole.replaceAll(wrong, right), text);
}

/** Lower case, without marks over letters, dashes and spaces alike; punctuation is kept. */
export function folded(text: string): string {
  return mended(text)
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]/g, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a text, folded, without any punctuation: "Dals-Eds kommun" is dals, eds, kommun. */
export function wordsOf(text: string): string[] {
  return folded(text).match(/[a-z0-9]+/g) ?? [];
}

/** How many letters must be added, taken away, changed or swapped; `most` + 1 when it is more than that. */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const here = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] as number) + 1,
        (here[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] as number) + 1);
      here.push(least);
    }
    if (Math.min(...here) > most) return most + 1;
    before = last;
    last = here;
  }
  return Math.min(last[b.length] as number, most + 1);
}
