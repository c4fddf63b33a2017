/**
 * Hashes of the event format, version 1 (FORMAT.md §"Hash"). Synchronous, because an append hashes
 * inside a storage transaction, and whatever is awaited there would commit half a command.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import type { DeviceId, EventId, EventLine } from '../domain/events.ts';
import { jcs } from '../domain/jcs.ts';
import { base32, base64url } from './encoding.ts';

const utf8 = new TextEncoder();

/** base64url SHA-256 of a text as UTF-8. */
export function sha256Text(text: string): string {
  return base64url(sha256(utf8.encode(text)));
}

/** Hash of a line in its place: the words and their salt are not part of it, `w` is. */
export function hashOfLine(line: EventLine, device: DeviceId, prev: string | null): string {
  const { salt: _salt, words: _words, ...hashed } = line;
  return sha256Text(`fyrfas1\n${prev ?? ''}\n${device}\n${jcs(hashed)}`);
}

/** `w`: what the chain knows of the words. */
export function hashOfWords(salt: string, words: Record<string, string>): string {
  return sha256Text(jcs([salt, words]));
}

export function eventId(device: DeviceId, n: number, hash: string): EventId {
  return `${device}.${n}.${hash.slice(0, 16)}`;
}

/** 12 random bytes as 16 characters: short words can not be guessed from `w`. */
export function newSalt(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(12)));
}

/** The device of a public key (its 32 raw bytes). */
export function deviceOfKey(publicKey: Uint8Array): DeviceId {
  return base32(sha256(publicKey)).slice(0, 16);
}
