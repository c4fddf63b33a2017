import { markOf } from './readTableKind.ts';
import { TableFault } from './readTableLimits.ts';

/**
 * The text of a .csv or .txt file. Excel in Sweden saves "CSV" as Windows-1252 and "CSV UTF-8" with a
 * mark; other programs leave the mark out. What is not UTF-8 is therefore Windows-1252.
 * @throws TableFault `foreign` for UTF-16 that is cut or no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = markOf(bytes);
  if (mark === 'utf-16le' || mark === 'utf-16be') {
    const text = decoded(mark, bytes);
    if (text === null || text.includes('\0')) throw new TableFault('foreign');
    return text;
  }
  return decoded('utf-8', bytes) ?? windows1252(bytes);
}

/** What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9F; the five empty places stay. */
const SPECIAL = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Older Node has Latin-1 under this name, browsers the real one: the letters that differ are put in by hand. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (letter) => SPECIAL[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Null when the bytes are not of the encoding. A mark at the beginning is taken away. */
function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
