import { z } from 'zod';
import { fromBase64Url } from './base64url.ts';
import { isSignedBy, type KeySet, keyOf } from './key-set.ts';

/** What a list says of its places. */
export const StatusPurpose = z.enum(['revocation', 'suspension']);
export type StatusPurpose = z.output<typeof StatusPurpose>;

/** Where the lists are named, and below which they are published. */
export const LISTS_PATH = '/status-lists';

/** The name of a list in its address: `1-revocation`. */
export const listName = (list: number, purpose: StatusPurpose): string => `${list}-${purpose}`;

/** The names of all lists there are. */
export const ListNames = z.object({ lists: z.array(z.string().regex(/^\d{1,6}-(revocation|suspension)$/)) });

/** The media type of a list: a verifiable credential as a JSON web token. */
export const LIST_TYPE = 'application/vc+jwt';

const Header = z.object({ alg: z.literal('ES256'), typ: z.literal('vc+jwt'), kid: z.string() });

/** W3C Bitstring Status List v1.0, as we publish it. */
export const ListCredential = z.object({
  '@context': z.tuple([z.literal('https://www.w3.org/ns/credentials/v2')]),
  id: z.string(),
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('BitstringStatusListCredential')]),
  issuer: z.string(),
  validFrom: z.string(),
  validUntil: z.string(),
  credentialSubject: z.object({
    id: z.string(),
    type: z.literal('BitstringStatusList'),
    statusPurpose: StatusPurpose,
    /** Multibase base64url of the gzipped bits. */
    encodedList: z.string().startsWith('u'),
  }),
});
export type ListCredential = z.output<typeof ListCredential>;

/** A list whose signature held. */
export interface StatusList {
  name: string;
  /** The instant for which it speaks. */
  asOf: string;
  /** After it the list must not be relied upon. */
  validUntil: string;
  bits: Uint8Array;
}

/** More bits than a list of ours has; a gzip bomb ends here. */
const MOST_BYTES = 65_536;

/** Reads a published list and checks its signature; null where it is none, or not signed by a known key. */
export async function readStatusList(token: string, keys: KeySet): Promise<StatusList | null> {
  const [head = '', body = '', mark = '', ...more] = token.split('.');
  const header = Header.safeParse(jsonOf(head));
  const credential = ListCredential.safeParse(jsonOf(body));
  const signature = fromBase64Url(mark);
  if (more.length > 0 || !header.success || !credential.success || signature === null) return null;
  const key = await keyOf(keys, fromBase64Url(header.data.kid) ?? new Uint8Array());
  const signed = new TextEncoder().encode(`${head}.${body}`);
  if (key === null || !(await isSignedBy(key, signature, signed))) return null;
  const { id, validFrom: asOf, validUntil, credentialSubject } = credential.data;
  const bits = await unpacked(fromBase64Url(credentialSubject.encodedList.slice(1)));
  return bits && { name: id.slice(id.lastIndexOf('/') + 1), asOf, validUntil, bits };
}

/** Whether the bit of a place is set; the first place is the leftmost bit. Beyond the list nothing is known: null. */
export function isSet({ bits }: StatusList, index: number): boolean | null {
  const byte = bits[index >> 3];
  return byte === undefined ? null : ((byte >> (7 - (index & 7))) & 1) === 1;
}

function jsonOf(part: string): unknown {
  const bytes = fromBase64Url(part);
  if (bytes === null) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

async function unpacked(gzipped: Uint8Array<ArrayBuffer> | null): Promise<Uint8Array | null> {
  if (gzipped === null) return null;
  const reader = new Blob([gzipped]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const bits = new Uint8Array(MOST_BYTES);
  let length = 0;
  for (let part = await reader.read(); part.value; part = await reader.read()) {
    if (length + part.value.length > MOST_BYTES) return null;
    bits.set(part.value, length);
    length += part.value.length;
  }
  return bits.subarray(0, length);
}
