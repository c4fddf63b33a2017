/**
 * One line of a file as a JSON object, read so strictly that any other reader must see the same
 * values: no name twice in one object, whole and safe numbers only, well-formed Unicode, and no
 * nesting deep enough to trip anybody. Everything else about it is judged by `eventSchema.ts`.
 */
import type { Json, JsonObject } from '../domain/events.ts';

/** FORMAT.md §"Limits". */
const DEEPEST = 64;

/** @returns null when the line is not such an object. */
export function parseLine(text: string): JsonObject | null {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return null;
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  if (!isPlain(value, 1)) return null;
  // Written again it is the same text: then nothing was said twice. So it is with all we write ourselves.
  return JSON.stringify(value) === text || saysEverythingOnce(text) ? value : null;
}

function isPlain(value: Json, depth: number): boolean {
  if (typeof value === 'string') return isWellFormed(value);
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (value === null || typeof value === 'boolean') return true;
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((each) => isPlain(each, depth + 1));
  return Object.entries(value).every(([name, each]) => isWellFormed(name) && isPlain(each, depth + 1));
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** For text that is valid JSON: no object names a member twice, no number hides behind an exponent or a fraction. */
function saysEverythingOnce(text: string): boolean {
  const open: Set<string>[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const name = JSON.parse(last) as string;
      const names = open.at(-1);
      if (names?.has(name)) return false;
      names?.add(name);
    } else if (/^-?\d/.test(token) && !/^(?:0|-?[1-9]\d*)$/.test(token)) return false;
    last = token;
  }
  return true;
}
