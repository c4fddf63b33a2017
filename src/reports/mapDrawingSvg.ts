/** A picture as the text of an .svg file: no scripts, no styles, nothing fetched; every word is escaped. */
import { colours, patterns } from './mapDrawingLook.ts';
import { type Drawing, FONT, type Piece } from './mapDrawingPieces.ts';

/** The same picture gives the same text. */
export function svgOf({ width, height, title, description, pieces }: Drawing): string {
  const defs = Object.entries(patterns).map(([key, { size, turn, d, ink, line }]) => {
    const turned = turn === 0 ? '' : ` patternTransform="rotate(${turn})"`;
    const look = line === undefined ? `fill="${ink}"` : `fill="none" stroke="${ink}" stroke-width="${line}"`;
    return `<pattern id="${key}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turned}><path d="${d}" ${look}/></pattern>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="sv" lang="sv" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="titel beskrivning" font-family="${escaped(FONT)}">`,
    `<title id="titel">${escaped(title)}</title>`,
    `<desc id="beskrivning">${escaped(description)}</desc>`,
    `<defs>${defs.join('')}</defs>`,
    ...pieces.map(drawn),
    '</svg>\n',
  ].join('\n');
}

function drawn(piece: Piece): string {
  if (piece.kind === 'text') {
    const { x, y, text, size, bold, italic, middle, ink = colours.ink, turn } = piece;
    const given = attributes({
      x,
      y,
      'font-size': size,
      'font-weight': bold ? 700 : undefined,
      'font-style': italic ? 'italic' : undefined,
      'text-anchor': middle ? 'middle' : undefined,
      fill: ink,
      transform: turn ? `rotate(${turn} ${x} ${y})` : undefined,
    });
    return `<text${given}>${escaped(text)}</text>`;
  }
  const { d, fill, pattern, stroke, width, at, says } = piece;
  const given = attributes({
    d,
    fill: pattern ? `url(#${pattern})` : (fill ?? 'none'),
    'fill-rule': fill || pattern ? 'evenodd' : undefined,
    stroke,
    'stroke-width': width,
    'stroke-linejoin': stroke ? 'round' : undefined,
    transform: at && `translate(${at.x} ${at.y}) scale(${at.scale})`,
  });
  return says === undefined ? `<path${given}/>` : `<path${given}><title>${escaped(says)}</title></path>`;
}

function attributes(given: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(given)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML has no place for is left out: control characters but tab and line breaks, and halves of letters. */
function escaped(words: string): string {
  return [...words.toWellFormed()]
    .filter((letter) => letter >= ' ' || letter === '\t' || letter === '\n')
    .map((letter) => ENTITIES[letter] ?? letter)
    .join('');
}
