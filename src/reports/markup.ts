/** Writing a page as text: whatever is put into it is a word and is escaped, unless it is markup already. */

/** Text that is markup. Made by `markup` only, so that no word from the data gets in unescaped. */
class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export type { Markup };
export type Put = string | number | Markup | null | readonly Put[];

/** A tagged template: markup`<p>${words}</p>`. Lists are put one after another, null is nothing. */
export function markup(parts: TemplateStringsArray, ...puts: readonly Put[]): Markup {
  return new Markup(parts.map((part, at) => part + sourceOf(puts[at] ?? null)).join(''));
}

/** Plain data as the text of a `<script type="application/json">`: no `<` that could end it. */
export function jsonMarkup(data: unknown): Markup {
  return new Markup(
    JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
  );
}

/** The program and the style, whose bytes the policy of the page names. Never anything that somebody has written. */
export function builtMarkup(built: string): Markup {
  return new Markup(built);
}

function sourceOf(put: Put): string {
  if (put === null) return '';
  if (put instanceof Markup) return put.source;
  if (typeof put === 'object') return put.map(sourceOf).join('');
  return escaped(String(put));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What a page has no place for is left out: control characters but tab and line breaks, and halves of letters. */
function escaped(words: string): string {
  return [...words.toWellFormed()]
    .filter((letter) => letter >= ' ' || letter === '\t' || letter === '\n')
    .map((letter) => ENTITIES[letter] ?? letter)
    .join('');
}
