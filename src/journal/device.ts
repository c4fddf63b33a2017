/**
 * The key this browser signs with. The private half can not leave the browser (non-extractable), so
 * opening a copy elsewhere always makes a new device.
 */
import type { DeviceId } from '../domain/events.ts';
import { base64url, fromBase64url } from './encoding.ts';
import { deviceOfKey } from './hash.ts';

export interface DeviceKey {
  readonly device: DeviceId;
  /** Public key, base64url of 32 raw bytes. */
  readonly key: string;
  readonly privateKey: CryptoKey;
}

const utf8 = new TextEncoder();

/** A new device, or null in a browser without Ed25519: it may look, not write. */
export async function makeDeviceKey(): Promise<DeviceKey | null> {
  try {
    const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    return { device: deviceOfKey(raw), key: base64url(raw), privateKey: pair.privateKey };
  } catch {
    return null;
  }
}

/** What a seal signs: every line back to the chain's beginning hangs on `head`. */
function sealed(device: DeviceId, n: number, head: string): Uint8Array<ArrayBuffer> {
  return utf8.encode(`fyrfas1 seal\n${device}\n${n}\n${head}`);
}

/** Seals a chain up to `n`. */
export async function sign({ privateKey, device }: DeviceKey, n: number, head: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, sealed(device, n, head))));
}

/** The public key as raw bytes, or null when it is not one or belongs to another device. */
export function keyOfDevice(key: string, device: DeviceId): Uint8Array<ArrayBuffer> | null {
  const raw = fromBase64url(key);
  return raw?.length === 32 && deviceOfKey(raw) === device ? raw : null;
}

/**
 * Whether a seal holds; 'no-signing' in a browser that can not tell.
 * @param key raw bytes from `keyOfDevice`.
 */
export async function verifySeal(
  key: Uint8Array<ArrayBuffer>,
  seal: { readonly device: DeviceId; readonly n: number; readonly head: string; readonly sig: string },
): Promise<boolean | 'no-signing'> {
  const signature = fromBase64url(seal.sig);
  if (signature?.length !== 64) return false;
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, signature, sealed(seal.device, seal.n, seal.head));
  } catch (error) {
    // Bytes that are no point on the curve are refused by some browsers when the key is read.
    return (error as Error).name === 'NotSupportedError' ? 'no-signing' : false;
  }
}
