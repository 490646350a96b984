import { z } from 'zod';
import { fromBase64Url } from './base64url.ts';
import type { KeySet } from './key-set.ts';
import { readSignedJson } from './signed-json.ts';

/** What a list says of its places. */
export const StatusPurpose = z.enum(['revocation', 'suspension']);
export type StatusPurpose = z.output<typeof StatusPurpose>;

/** Where the lists are named, and below which they are published. */
export const LISTS_PATH = '/status-lists';

/** The name of a list in its address: `1-revocation`. */
export const listName = (list: number, purpose: StatusPurpose): string => `${list}-${purpose}`;

/** The names of all lists there are. */
export const ListNames = z.object({ lists: z.array(z.string().regex(/^\d{1,6}-(revocation|suspension)$/)) });

/** Where the changes of a list are published, below its own address. */
export const CHANGES_PATH = 'changes';

/** The media type of a list: a verifiable credential as a JSON web token. */
export const LIST_TYPE = 'application/vc+jwt';

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
  const credential = await readSignedJson(token, 'vc+jwt', ListCredential, keys);
  if (credential === null) return null;
  const { id, validFrom: asOf, validUntil, credentialSubject } = credential;
  const bits = await unpacked(fromBase64Url(credentialSubject.encodedList.slice(1)));
  return bits && { name: id.slice(id.lastIndexOf('/') + 1), asOf, validUntil, bits };
}

/** Whether the bit of a place is set; the first place is the leftmost bit. Beyond the list nothing is known: null. */
export function isSet({ bits }: StatusList, index: number): boolean | null {
  const byte = bits[index >> 3];
  return byte === undefined ? null : ((byte >> (7 - (index & 7))) & 1) === 1;
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
