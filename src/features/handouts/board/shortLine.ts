/** In letters: about four lines of half a sheet. */
const LONGEST = 160;

/** Somebody's words as far as a sheet has room for them, cut between two words. */
export function shortLine(line: string): string {
  if (line.length <= LONGEST) return line;
  const space = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, space > 0 ? space : LONGEST)} …`;
}
