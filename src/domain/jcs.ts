import canonicalize from 'canonicalize';
import type { Json } from './events.ts';

/**
 * JSON in the one canonical form of RFC 8785 (JCS): keys sorted by UTF-16, no white space.
 * @throws when a string is not well-formed Unicode or a number is not finite.
 */
export function jcs(value: Json | undefined): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}
