import { openBytes, randomBytes, type Sealed, sealBytes } from './sealed.ts';

/** Rounds for a PIN: what the OWASP Password Storage Cheat Sheet asks of PBKDF2-HMAC-SHA256. */
export const pinRounds = 600_000;

/** The data key behind one door. */
export interface Door extends Sealed {
  salt: Uint8Array<ArrayBuffer>;
  rounds: number;
}

/** Which way a door opens. */
export type DoorWay = 'device' | 'pin' | 'recovery';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The key of this device for one account: it works here and cannot be read out. */
export function newDeviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']);
}

async function stretch(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<Uint8Array> {
  const base = await crypto.subtle.importKey('raw', bytesOf(pin), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, base, 256);
  return new Uint8Array(bits);
}

async function doorKey(way: DoorWay, secret: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>) {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const info = bytesOf(`kompeten vault door ${way} 1`);
  const usages: KeyUsage[] = ['encrypt', 'decrypt'];
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    usages,
  );
}

/** What opens a door: the device alone, the device and a PIN together, or the key that the register keeps. */
export type DoorSecret =
  | { way: 'device'; deviceKey: CryptoKey }
  | { way: 'pin'; deviceKey: CryptoKey; pin: string }
  | { way: 'recovery'; key: Uint8Array<ArrayBuffer> };

async function secretBytes(secret: DoorSecret, salt: Uint8Array<ArrayBuffer>, rounds: number) {
  if (secret.way === 'recovery') return secret.key;
  const bound = new Uint8Array(await crypto.subtle.sign('HMAC', secret.deviceKey, salt));
  if (secret.way === 'device') return bound;
  // Neither the PIN nor a look at the device's records alone is enough: both parts go into the key.
  return new Uint8Array([...(await stretch(secret.pin, salt, rounds)), ...bound]);
}

/** Puts a data key behind a door. */
export async function closeDoor(
  secret: DoorSecret,
  dataKey: Uint8Array<ArrayBuffer>,
  rounds = pinRounds,
): Promise<Door> {
  const salt = randomBytes(16);
  const key = await doorKey(secret.way, await secretBytes(secret, salt, rounds), salt);
  return { ...(await sealBytes(key, `door ${secret.way}`, dataKey)), salt, rounds };
}

/** The data key behind a door; null where the secret does not fit. */
export async function openDoor(secret: DoorSecret, door: Door): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = await doorKey(secret.way, await secretBytes(secret, door.salt, door.rounds), door.salt);
  return openBytes(key, `door ${secret.way}`, door).catch(() => null);
}

/** The recovery key as the register sends it (base64url). */
export function recoveryBytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}
