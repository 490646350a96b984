import { createHash } from 'node:crypto';
import type { AuditEvent } from '@kompeten/domain';

const SEQUENCE_BYTES = 8;
const HASH_BYTES = 32;
const ENTRY_BYTES = SEQUENCE_BYTES + HASH_BYTES;

/** A seal over a stretch of the trail. */
export interface AuditSeal {
  number: number;
  lastSequence: number;
  /** For each line its sequence and hash, one after another. */
  entries: Buffer;
  previousHash: Buffer;
  hash: Buffer;
  sealedAt: string;
}

/** What is wrong with the trail, and where. */
export interface TrailFault {
  kind: 'changed' | 'missing' | 'added' | 'seal_broken' | 'checkpoint_differs';
  seal: number;
  sequence?: number;
}

/** What stands before the first seal. */
export const firstHash = Buffer.alloc(HASH_BYTES);

/** Seals the lines that follow a seal. */
export function sealOf(previous: AuditSeal | null, events: readonly AuditEvent[], sealedAt: string): AuditSeal {
  const number = (previous?.number ?? 0) + 1;
  const entries = Buffer.concat(events.map(entryOf));
  const previousHash = previous?.hash ?? firstHash;
  const lastSequence = events.at(-1)?.sequence ?? 0;
  return { number, lastSequence, entries, previousHash, hash: hashOf(number, previousHash, entries), sealedAt };
}

/** Everything that is wrong with a seal and its lines; `previous` is the seal before it. */
export function faultsOf(seal: AuditSeal, previous: AuditSeal | null, events: readonly AuditEvent[]): TrailFault[] {
  const chained =
    seal.number === (previous?.number ?? 0) + 1 &&
    seal.previousHash.equals(previous?.hash ?? firstHash) &&
    seal.hash.equals(hashOf(seal.number, seal.previousHash, seal.entries));
  const broken: TrailFault[] = chained ? [] : [{ kind: 'seal_broken', seal: seal.number }];
  return [...broken, ...lineFaults(seal, events)];
}

function lineFaults({ number, entries }: AuditSeal, events: readonly AuditEvent[]): TrailFault[] {
  const sealed = new Map(entriesIn(entries).map((entry) => [Number(entry.readBigInt64BE()), entry]));
  const present = new Map(events.map((event) => [event.sequence, entryOf(event)]));
  const sequences = [...new Set([...sealed.keys(), ...present.keys()])].sort((a, b) => a - b);
  return sequences.flatMap((sequence) => {
    const [then, now] = [sealed.get(sequence), present.get(sequence)];
    if (then && now?.equals(then)) return [];
    const kind = then && now ? 'changed' : then ? 'missing' : 'added';
    return [{ kind, seal: number, sequence } as const];
  });
}

function entriesIn(entries: Buffer): Buffer[] {
  const count = Math.floor(entries.length / ENTRY_BYTES);
  return Array.from({ length: count }, (_, index) => entries.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES));
}

function entryOf(event: AuditEvent): Buffer {
  const sequence = Buffer.alloc(SEQUENCE_BYTES);
  sequence.writeBigInt64BE(BigInt(event.sequence));
  return Buffer.concat([sequence, createHash('sha256').update(canonical(event)).digest()]);
}

function hashOf(number: number, previousHash: Buffer, entries: Buffer): Buffer {
  return createHash('sha256').update(`kompeten seal ${number}\n`).update(previousHash).update(entries).digest();
}

/** JSON with the keys of every object in order, so that anybody can compute the same hash from the exported trail. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}
