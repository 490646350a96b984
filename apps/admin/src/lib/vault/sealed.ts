/** Something sealed: unreadable and unchangeable without the key, and bound to the place it was written for. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** The keys of an open vault; neither can be read out of the browser. */
export interface VaultKeys {
  /** Seals records. */
  records: CryptoKey;
  /** Turns the id of a thing into the name of its record, so that even names tell nothing. */
  names: CryptoKey;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Random bytes. */
export const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** The keys that a data key stands for. */
export async function vaultKeys(dataKey: Uint8Array<ArrayBuffer>): Promise<VaultKeys> {
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey']);
  const from = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: bytesOf(info) });
  const aes = { name: 'AES-GCM', length: 256 };
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const [records, names] = await Promise.all([
    crypto.subtle.deriveKey(from('kompeten vault records 1'), base, aes, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(from('kompeten vault names 1'), base, hmac, false, ['sign']),
  ]);
  return { records, names };
}

/** Seals bytes for one place (AES-256-GCM); moved to another place they do not open. */
export async function sealBytes(key: CryptoKey, place: string, content: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = randomBytes(12);
  const algorithm = { name: 'AES-GCM', iv, additionalData: bytesOf(place) };
  return { iv, data: await crypto.subtle.encrypt(algorithm, key, content) };
}

/** Opens sealed bytes; throws where the key or the place is not the one. */
export async function openBytes(key: CryptoKey, place: string, { iv, data }: Sealed): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: bytesOf(place) };
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, data));
}

/** Seals a value. */
export const seal = (keys: VaultKeys, place: string, value: unknown): Promise<Sealed> =>
  sealBytes(keys.records, place, bytesOf(JSON.stringify(value)));

/** Opens a sealed value; whoever sealed it at this place knows its type. */
export async function unseal<T>(keys: VaultKeys, place: string, sealed: Sealed): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await openBytes(keys.records, place, sealed))) as T;
}

/** The name under which a thing is kept. */
export async function recordName(keys: VaultKeys, id: string): Promise<string> {
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', keys.names, bytesOf(id)));
  return Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The browser's word for sealed bytes that do not open. */
export function ifDamaged(error: unknown): null {
  if (error instanceof DOMException && error.name === 'OperationError') return null;
  throw error;
}
