import { z } from 'zod';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import type { KeySet } from './key-set.ts';
import { readSignedJson } from './signed-json.ts';
import type { StatusList } from './status-list.ts';

/** The media type of the changes of a list: a JSON web token of our own, signed by the same keys. */
export const CHANGES_TYPE = 'application/status-changes+jwt';

/** What changed of a list between two moments: short where the list itself is long. */
export const ListChanges = z.object({
  /** The address of the list. */
  id: z.string(),
  /** The SHA-256 of the bits before and after, in base64url. */
  from: z.string().length(43),
  to: z.string().length(43),
  /** As of the list itself: for when the bits after are true, and until when they may be relied upon. */
  validFrom: z.string(),
  validUntil: z.string(),
  /** The places that turned over: the steps from one to the next, seven bits a byte, in base64url. */
  turned: z.string(),
});
export type ListChanges = z.output<typeof ListChanges>;

/** What a verifier asks with, which holds a list: for when it speaks, and the SHA-256 of its bits. */
export const ChangesSince = z.strictObject({ since: z.iso.datetime(), digest: z.string().regex(/^[\w-]{43}$/) });
export type ChangesSince = z.output<typeof ChangesSince>;

/** The SHA-256 of a list's bits in base64url. */
export async function digestOf(bits: Uint8Array): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bits))));
}

/** The list as it is after its signed changes; null where they are not of this very list, or not signed by a known key. */
export async function readChanges(token: string, held: StatusList, keys: KeySet): Promise<StatusList | null> {
  const changes = await readSignedJson(token, 'status-changes+jwt', ListChanges, keys);
  if (changes === null || nameIn(changes.id) !== held.name) return null;
  const places = readPlaces(changes.turned);
  if (places === null || changes.from !== (await digestOf(held.bits))) return null;
  const bits = turnedOver(held.bits, places);
  if (bits === null || changes.to !== (await digestOf(bits))) return null;
  return { name: held.name, asOf: changes.validFrom, validUntil: changes.validUntil, bits };
}

/** The bits with some places turned over; null where one lies beyond them. */
export function turnedOver(bits: Uint8Array, places: readonly number[]): Uint8Array | null {
  const turned = new Uint8Array(bits);
  for (const place of places) {
    const byte = turned[place >> 3];
    if (byte === undefined) return null;
    turned[place >> 3] = byte ^ (0x80 >> (place & 7));
  }
  return turned;
}

/** Writes places, in any order, as short as they go. */
export function writePlaces(places: readonly number[]): string {
  const bytes: number[] = [];
  let before = -1;
  for (const place of [...places].sort((one, other) => one - other)) {
    let step = place - before - 1;
    for (; step > 0x7f; step >>>= 7) bytes.push((step & 0x7f) | 0x80);
    bytes.push(step);
    before = place;
  }
  return toBase64Url(Uint8Array.from(bytes));
}

/** Reads places in their order; null where they are not written so. */
export function readPlaces(text: string): number[] | null {
  const bytes = fromBase64Url(text);
  if (bytes === null) return null;
  const places: number[] = [];
  let [step, shift, before] = [0, 0, -1];
  for (const byte of bytes) {
    step += (byte & 0x7f) * 2 ** shift;
    shift += 7;
    if (byte > 0x7f) continue;
    before += step + 1;
    places.push(before);
    [step, shift] = [0, 0];
  }
  return shift === 0 ? places : null;
}

const nameIn = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
