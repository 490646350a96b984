import type { CertificateKind } from '@kompeten/domain';
import { type DecodeOptions, decode, encode } from 'cborg';
import { z } from 'zod';

/** Where a certificate's standing is published: a list, and a place in it that says nothing about order. */
export interface StatusEntry {
  list: number;
  index: number;
}

/** What the second QR says of a certificate: as printed, and no more than the answer to its code tells anyone. */
export interface Statement {
  /** The verification code, sixteen symbols without hyphens. */
  code: string;
  kind: CertificateKind;
  number: string;
  holderName: string;
  title: string;
  issuer: string;
  /** Dates are `YYYY-MM-DD`. */
  issuedOn: string;
  validUntil: string | null;
  specimen: boolean;
  status: StatusEntry;
}

/** The one version there is. Numbers are never given a second meaning: they stand on paper for decades. */
const VERSION = 1;

const DAY = 86_400_000;
const KINDS: readonly CertificateKind[] = ['training', 'participation', 'competency', 'assessment_result'];
const text = z.string().min(1).max(400);
const days = z.int().min(0).max(100_000);

const Written = z.strictObject({
  0: z.literal(VERSION),
  1: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{16}$/),
  2: z.int().min(1).max(KINDS.length),
  3: text,
  4: text,
  5: text,
  6: text,
  7: days,
  8: days.optional(),
  9: z.tuple([z.int().min(1), z.int().min(0)]),
  10: z.literal(true).optional(),
});

/** Strict CBOR (RFC 8949 §4.2): one way to write each thing, whole numbers as keys. */
export const STRICT: DecodeOptions = {
  strict: true,
  useMaps: true,
  rejectDuplicateMapKeys: true,
  allowIndefinite: false,
  allowUndefined: false,
};

/** Writes a statement as CBOR. */
export function writeStatement(statement: Statement): Uint8Array {
  const { code, kind, number, holderName, title, issuer, issuedOn, validUntil, specimen, status } = statement;
  const fields: [number, unknown][] = [
    [0, VERSION],
    [1, code],
    [2, KINDS.indexOf(kind) + 1],
    [3, number],
    [4, holderName],
    [5, title],
    [6, issuer],
    [7, dayNumber(issuedOn)],
    [9, [status.list, status.index]],
  ];
  if (validUntil !== null) fields.push([8, dayNumber(validUntil)]);
  if (specimen) fields.push([10, true]);
  return encode(new Map(fields));
}

/** Reads a statement; null where the bytes are none of this version. */
export function parseStatement(bytes: Uint8Array): Statement | null {
  const map: unknown = decode(bytes, STRICT);
  const read = Written.safeParse(map instanceof Map ? Object.fromEntries(map) : null);
  if (!read.success) return null;
  const { 1: code, 2: kind, 3: number, 4: holderName, 5: title, 6: issuer, 7: issued, 8: last, 9: entry } = read.data;
  return {
    ...{ code, kind: KINDS[kind - 1] ?? 'training', number, holderName, title, issuer },
    issuedOn: dayOf(issued),
    validUntil: last === undefined ? null : dayOf(last),
    specimen: read.data[10] ?? false,
    status: { list: entry[0], index: entry[1] },
  };
}

// RFC 8943: whole days since 1970-01-01.
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
