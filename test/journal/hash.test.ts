import { createHash, createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { EventLine } from '../../src/domain/events.ts';
import { keyOfDevice, makeDeviceKey, sign, verifySeal } from '../../src/journal/device.ts';
import { base32, base64url, fromBase64url } from '../../src/journal/encoding.ts';
import { deviceOfKey, eventId, hashOfLine, hashOfWords, newSalt, sha256Text } from '../../src/journal/hash.ts';
import { someKey } from '../support/forge.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('encodings', () => {
  it('are those of RFC 4648, in lower case and without padding', () => {
    const vectors = { f: 'my', fo: 'mzxq', foo: 'mzxw6', foob: 'mzxw6yq', fooba: 'mzxw6ytb', foobar: 'mzxw6ytboi' };
    for (const [text, encoded] of Object.entries(vectors)) expect(base32(utf8(text))).toBe(encoded);
    const bytes = Uint8Array.from({ length: 256 }, (_, place) => place);
    expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    expect(fromBase64url(base64url(bytes))).toEqual(bytes);
  });

  it('have one text for some bytes and no other', () => {
    expect(fromBase64url('Zg')).toEqual(utf8('f'));
    for (const text of ['Zh', 'Zg==', 'Z', 'Zg\n', 'Z+', 'Zå']) expect(fromBase64url(text)).toBeNull();
  });
});

describe('hashes', () => {
  const line: EventLine = {
    n: 2,
    at: '2026-11-03T09:12:00.000Z',
    type: 'note.written',
    v: 1,
    about: ['hjo'],
    data: { mark: null },
    w: hashOfWords('c2FsdHNhbHRzYWx0', { text: 'Åtta' }),
    salt: 'c2FsdHNhbHRzYWx0',
    words: { text: 'Åtta' },
  };

  it('are what an independent implementation finds', () => {
    const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64url');
    expect(sha256Text('')).toBe('47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU');
    expect(line.w).toBe(sha('["c2FsdHNhbHRzYWx0",{"text":"Åtta"}]'));
    const canonical = `{"about":["hjo"],"at":"2026-11-03T09:12:00.000Z","data":{"mark":null},"n":2,"type":"note.written","v":1,"w":"${line.w}"}`;
    const device = 'abcdefghijklmnop';
    expect(hashOfLine(line, device, 'P')).toBe(sha(`fyrfas1\nP\n${device}\n${canonical}`));
    expect(hashOfLine(line, device, null)).toBe(sha(`fyrfas1\n\n${device}\n${canonical}`));
  });

  it('stay when words are blanked, and change with everything else', () => {
    const { salt: _salt, words: _words, ...blank } = line;
    const hash = hashOfLine(line, 'abcdefghijklmnop', null);
    expect(hashOfLine(blank, 'abcdefghijklmnop', null)).toBe(hash);
    const others: EventLine[] = [
      { ...line, about: [] },
      { ...line, w: hashOfWords('c2FsdHNhbHRzYWx0', { text: 'Sju' }) },
      { ...line, unknown: 'kept' } as EventLine,
    ];
    for (const other of others) expect(hashOfLine(other, 'abcdefghijklmnop', null)).not.toBe(hash);
    expect(hashOfLine(line, 'bbcdefghijklmnop', null)).not.toBe(hash);
    expect(hashOfLine(line, 'abcdefghijklmnop', hash)).not.toBe(hash);
  });

  it('give ids and salts of their forms', () => {
    expect(eventId('abcdefghijklmnop', 7, 'A'.repeat(43))).toBe(`abcdefghijklmnop.7.${'A'.repeat(16)}`);
    const salts = new Set(Array.from({ length: 100 }, newSalt));
    expect(salts.size).toBe(100);
    for (const salt of salts) expect(salt).toMatch(/^[\w-]{16}$/);
  });
});

describe('a device', () => {
  it('is the hash of its public key, and its private key stays here', async () => {
    const { device, key, privateKey } = await someKey();
    const raw = fromBase64url(key) as Uint8Array;
    expect(raw).toHaveLength(32);
    expect(device).toBe(base32(createHash('sha256').update(raw).digest()).slice(0, 16));
    expect(device).toBe(deviceOfKey(raw));
    expect(privateKey.extractable).toBe(false);
    expect((await makeDeviceKey())?.device).not.toBe(device);
  });

  it('seals so that anybody with Ed25519 can verify', async () => {
    const key = await someKey();
    const sig = await sign(key, 3, 'HEAD');
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.key };
    const bytes = Buffer.from(`fyrfas1 seal\n${key.device}\n3\nHEAD`);
    expect(verify(null, bytes, createPublicKey({ key: jwk, format: 'jwk' }), Buffer.from(sig, 'base64url'))).toBe(true);
    const raw = keyOfDevice(key.key, key.device) as Uint8Array<ArrayBuffer>;
    const seal = { device: key.device, n: 3, head: 'HEAD', sig };
    expect(await verifySeal(raw, seal)).toBe(true);
    expect(await verifySeal(raw, { ...seal, n: 4 })).toBe(false);
    expect(await verifySeal(raw, { ...seal, head: 'HEAP' })).toBe(false);
    expect(await verifySeal(raw, { ...seal, sig: 'kort' })).toBe(false);
    expect(keyOfDevice(key.key, (await someKey()).device)).toBeNull();
  });
});
